using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Archive.Events;
using Entente.Archive.Questions;
using Entente.Archive.Store;
using Entente.Coding.Reports;

namespace Entente.Tests.Archive.Questions;

public sealed class PanelTests
{
    private static readonly PanelQuestion Pair = new() { Pair = ("RUS", "CUB"), By = PeriodLength.Month };

    private static readonly Told[] Some =
    [
        Told.By("Wire", "2018-11-03", "One.").That("RUS>CUB", "CONSULT/visit", "2018-11-02").That("RUS>CUB", "SANCTION", "2018-11-02"),
        Told.By("Other", "2018-11-04", "Two.").That("RUS>CUB", "CONSULT/visit", "2018-11-02"),
        Told.By("Wire", "2019-01-31", "Three.").That("CUB=RUS", "SUPPORT", "2019-01-30/2019-02-02"),
        Told.By("Wire", "2019-01-31", "Four.").That("USA>GBR", "SUPPORT", "2019-01-01"),
        Told.By("Wire", null, "Five.").That("CUB>RUS", "SUPPORT", null),
        Told.By("Wire", "2018-11-03", "Six.").That("RUS>CUB", "AID", "2018-12", "future"),
    ];

    [Fact]
    public void A_pair_has_a_row_for_each_direction_and_period_without_gaps()
    {
        Assert.Equal(
            [
                "2018-11 RUS>CUB events 2 1,0,0,1 reports 3 2,0,0,1 sum -2 of 2",
                "2018-12 RUS>CUB events 0 0,0,0,0 reports 0 0,0,0,0 sum 0 of 0",
                "2019-01 RUS>CUB events 1 1,0,0,0 reports 1 1,0,0,0 sum 4 of 2",
                "2018-11 CUB>RUS events 0 0,0,0,0 reports 0 0,0,0,0 sum 0 of 2",
                "2018-12 CUB>RUS events 0 0,0,0,0 reports 0 0,0,0,0 sum 0 of 0",
                "2019-01 CUB>RUS events 1 1,0,0,0 reports 1 1,0,0,0 sum 4 of 2",
            ],
            Rows(Pair));
    }

    [Fact]
    public void Undirected_each_event_counts_once() => Assert.Equal(
        ["2018 RUS>CUB events 2 1,0,0,1 reports 3 2,0,0,1 sum -2 of 2", "2019 RUS>CUB events 1 1,0,0,0 reports 1 1,0,0,0 sum 4 of 2"],
        Rows(Pair with { Directed = false, By = PeriodLength.Year }));

    [Fact]
    public void The_asked_time_has_its_rows_even_where_nothing_happened()
    {
        Assert.Equal(
            ["2001-Q1", "2001-Q2", "2001-Q1", "2001-Q2"],
            Rows(Pair with { By = PeriodLength.Quarter, Since = new(2001, 2, 3), Until = new(2001, 4, 1) }).Select(row => row.Split(' ')[0]));
        Assert.Equal(
            ["2018-11 RUS>CUB events 0", "2018-11 CUB>RUS events 0"],
            Rows(Pair with { Since = new(2018, 11, 3), Until = new(2018, 11, 30) }).Select(row => string.Join(' ', row.Split(' ')[..4])));
    }

    [Fact]
    public void Two_that_have_nothing_and_no_time_give_no_row() => Assert.Empty(Rows(Pair with { Pair = ("FRA", "CUB") }));

    [Fact]
    public void Plans_count_only_where_they_are_asked() => Assert.Equal(
        ["2018-12 RUS>CUB events 1 1,0,0,0 reports 1 1,0,0,0 sum 4 of 1", "2018-12 CUB>RUS events 0 0,0,0,0 reports 0 0,0,0,0 sum 0 of 1"],
        Rows(Pair with { Statuses = [EventStatus.Planned] }));

    [Fact]
    public void All_pairs_have_rows_where_they_have_events_and_with_zeros_everywhere()
    {
        var all = new PanelQuestion { By = PeriodLength.Year, Zeros = false };
        Assert.Equal(["2019 CUB>RUS", "2018 RUS>CUB", "2019 RUS>CUB", "2019 USA>GBR"], Rows(all).Select(Head));
        Assert.Equal(
            ["2018 CUB>RUS", "2019 CUB>RUS", "2018 RUS>CUB", "2019 RUS>CUB", "2018 USA>GBR", "2019 USA>GBR"],
            Rows(all with { Zeros = true }).Select(Head));
    }

    [Fact]
    public void What_has_no_day_or_reaches_over_the_period_is_told_of()
    {
        using var store = Told.ADay(Some);
        var panel = PanelBuilder.Build(store, Pair);
        Assert.Equal((1, 1), (panel.Undated, panel.Spanning));
        Assert.Equal(0, PanelBuilder.Build(store, Pair with { By = PeriodLength.Quarter }).Spanning);
    }

    [Fact]
    public void A_group_that_fights_beside_its_state_is_not_taken_for_it()
    {
        var coded = Told.By("Wire", "2018-11-03", "They attacked.").That("RUS>CUB", "ASSAULT", "2018-11-02").Coded();
        var rebels = coded.Reports[0].Actor[0] with { Sector = "REB", Id = "RUS-REBELS" };
        using var store = Told.EmptyADay();
        store.Add(coded with { Reports = [coded.Reports[0] with { Actor = [rebels] }] });
        store.Merge(CancellationToken.None);
        Assert.Empty(PanelBuilder.Build(store, Pair).Rows);
    }

    [Theory]
    [InlineData("2018-12-31", PeriodLength.Week, "2019-W01", "2018-12-31", "2019-01-06")]
    [InlineData("2021-01-03", PeriodLength.Week, "2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData("2020-02-29", PeriodLength.Month, "2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2020-12-31", PeriodLength.Quarter, "2020-Q4", "2020-10-01", "2020-12-31")]
    [InlineData("0001-01-01", PeriodLength.Week, "0001-W01", "0001-01-01", "0001-01-07")]
    [InlineData("9999-12-31", PeriodLength.Month, "9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("9999-12-31", PeriodLength.Year, "9999", "9999-01-01", "9999-12-31")]
    public void A_period_knows_its_name_and_days(string day, PeriodLength length, string name, string first, string last)
    {
        var period = Period.Of(Day(day), length);
        Assert.Equal((name, Day(first), Day(last)), (period.Name, period.First, period.Last));
        Assert.Equal([period], Period.Between(period.First, period.Last, length));
    }

    [Fact]
    public void Periods_follow_each_other_day_by_day()
    {
        foreach (var length in Enum.GetValues<PeriodLength>())
        {
            var periods = Period.Between(new(1999, 11, 11), new(2005, 3, 3), length).ToList();
            Assert.All(periods.Zip(periods.Skip(1)), two => Assert.Equal(two.First.Last.AddDays(1), two.Second.First));
        }
    }

    [Fact]
    public void Ids_are_those_that_held_in_the_period()
    {
        using var store = Told.ADay(
            Told.By("Wire", "1975-01-01", "One.").That("DEU>FRA", "SUPPORT", "1975-01-01"),
            Told.By("Wire", "1995-01-01", "Two.").That("DEU>FRA", "SUPPORT", "1995-01-01").That("SUN>EGY", "SUPPORT", "1995-01-01"));
        var rows = Csv(PanelBuilder.Build(store, new PanelQuestion { By = PeriodLength.Year, Zeros = false }));
        Assert.Equal(["1975 DEU Germany 276 260 260", "1995 DEU Germany 276 255 260", "1995 SUN Soviet Union  365 365"],
            rows.Where(row => row["actor"] is "DEU" or "SUN")
                .Select(row => string.Join(' ', row["period"], row["actor"], row["actor_name"], row["actor_iso"], row["actor_cow"], row["actor_gw"])));
        Assert.Equal("818", rows.Single(row => row["recipient"] == "EGY")["recipient_iso"]);
    }

    [Fact]
    public void The_two_forms_hold_the_same()
    {
        using var store = Told.ADay(Some);
        var panel = PanelBuilder.Build(store, Pair);
        using var bytes = new MemoryStream();
        new PanelWriter(Fixtures.Knowledge.Actors, directed: true).WriteJson(panel, bytes);
        var lines = Encoding.UTF8.GetString(bytes.ToArray()).TrimEnd('\n').Split('\n');
        var rows = Csv(panel);
        Assert.Equal(rows.Count, lines.Length);
        foreach (var (row, line) in rows.Zip(lines))
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(row, json.RootElement.EnumerateObject().ToDictionary(
                one => one.Name, one => one.Value.ValueKind == JsonValueKind.Null ? "" : one.Value.ToString()));
        }

        Assert.Equal(("-1", "1", PanelWriter.Scale), (rows[0]["score_mean"], rows[0]["share"], rows[0]["score_scale"]));
        Assert.Equal(("", ""), (rows[1]["score_mean"], rows[1]["share"]));
    }

    private static string Head(string row) => string.Join(' ', row.Split(' ')[..2]);

    private static List<Dictionary<string, string>> Csv(Panel panel)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new PanelWriter(Fixtures.Knowledge.Actors, directed: true).WriteCsv(panel, text);
        var lines = text.ToString().TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToList();
        return lines.ConvertAll(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))[1..];
    }

    private static string[] Rows(PanelQuestion question)
    {
        using var store = Told.ADay(Some);
        return
        [
            .. PanelBuilder.Build(store, question).Rows.Select(row => string.Create(CultureInfo.InvariantCulture,
                $"{row.Period.Name} {row.Actor}>{row.Recipient} events {row.Counts.Events} {Quads(row.Counts.EventsOf)} reports {row.Counts.Reports} {Quads(row.Counts.ReportsOf)} sum {row.Counts.ScoreSum} of {row.All}")),
        ];
    }

    private static string Quads(Func<int, int> of) => string.Join(',', Enumerable.Range(1, 4).Select(of));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
