using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Archive.Questions;
using Entente.Archive.Store;

namespace Entente.Tests.Archive.Questions;

public sealed class ChangeTests
{
    private static readonly Told[] Some =
    [
        Told.By("Wire", "2024-01-10", "A visit is planned.").That("RUS>CUB", "CONSULT/visit", "2024-02-19", "future"),
        Told.By("Wire", "2024-01-10", "Aid is planned.").That("RUS>CUB", "AID", "2024-02-10", "future"),
        Told.By("Wire", "2024-01-10", "A port call is planned.").That("RUS>CUB", "COOPERATE", "2023-12-24", "future"),
        Told.By("Wire", "2024-01-15", "Old.").That("RUS>CUB", "SUPPORT", "2024-01-14"),
        Told.By("Wire", "2024-02-20", "He came.").That("RUS>CUB", "CONSULT/visit", "2024-02-19"),
        Told.By("Wire", "2024-02-20", "Long ago.").That("RUS>CUB", "SANCTION", "1961"),
        Told.By("Wire", "2024-02-21", "Old again.").That("RUS>CUB", "SUPPORT", "2024-01-14"),
        Told.By("Wire", "2024-02-21", "It was not so.").That("USA>CUB", "SANCTION", "2024-02-20", "negation"),
        Told.By("Wire", "2024-02-21", "More is planned.").That("RUS>CUB", "AID", "2024-05", "future"),
        Told.By("Wire", "2024-02-21", "It might be.").That("RUS>CUB", "AID", "2024-02-20", "hypothetical"),
        Told.By("Wire", null, "Who knows when.").That("USA>CUB", "SUPPORT", null),
    ];

    [Fact]
    public void What_is_new_is_told_by_days_of_publication()
    {
        using var store = Told.ADay(Some);
        var changes = ChangeFinder.Find(store, new(2024, 2, 1), []);
        Assert.Equal(
            [
                "Happened Long ago.", "Confirmed He came.", "Planned More is planned.", "Overdue Aid is planned.", "Denied It was not so.",
            ],
            changes.Changes.Select(change => $"{change.Kind} {change.Entry.Best.Sentence}"));
        Assert.Equal((new DateOnly(2024, 2, 21), 1), (changes.AsOf, changes.Undated));
    }

    [Fact]
    public void The_order_of_reading_makes_no_difference()
    {
        using var one = Told.ADay(Some);
        using var other = Told.ADay(Some.Reverse());
        Assert.Equal(Lines(one), Lines(other));
    }

    [Fact]
    public void States_narrow_what_is_told()
    {
        using var store = Told.ADay(Some);
        Assert.Equal("It was not so.", Assert.Single(ChangeFinder.Find(store, new(2024, 2, 1), ["USA", "CUB"]).Changes).Entry.Best.Sentence);
    }

    [Fact]
    public void Programs_get_the_kind_of_change_beside_the_event()
    {
        using var store = Told.ADay(Some);
        var lines = Lines(store);
        using var json = JsonDocument.Parse(lines[0]);
        Assert.Equal("happened", json.RootElement.GetProperty("change").GetString());
        Assert.Equal("event", json.RootElement.GetProperty("kind").GetString());
        using var csv = new StringWriter(CultureInfo.InvariantCulture);
        ChangesOutput.WriteCsv(ChangeFinder.Find(store, new(2024, 2, 1), []), csv);
        Assert.StartsWith("change,id,status,", csv.ToString(), StringComparison.Ordinal);
        Assert.Contains("\noverdue,", csv.ToString(), StringComparison.Ordinal);
    }

    private static string[] Lines(ArchiveStore store)
    {
        using var bytes = new MemoryStream();
        ChangesOutput.WriteJson(ChangeFinder.Find(store, new(2024, 2, 1), []), bytes);
        return Encoding.UTF8.GetString(bytes.ToArray()).TrimEnd('\n').Split('\n');
    }
}
