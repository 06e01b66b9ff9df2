using System.Globalization;
using Entente.Archive.Corrections;
using Entente.Archive.Store;
using Entente.Dates;
using Entente.Language;

namespace Entente.Tests.Archive.Corrections;

/// <summary>Builds corrections for tests.</summary>
internal static class Corrected
{
    private static readonly DateTimeOffset Start = DateTimeOffset.Parse("2024-02-20T10:00:00Z", CultureInfo.InvariantCulture);

    public static void Correct(ArchiveStore store, params Correction[] corrections)
    {
        new CorrectionBook(store).Add(corrections);
        store.Merge(CancellationToken.None);
    }

    public static JudgedParty State(string code) => new(code, null, null, code);

    public static JudgedCoding CodingOf(Told told, int report = 0) => JudgedCoding.Of(told.Coded().Reports[report]);

    public static ReportAnchor Anchor(Told told, int report = 0)
    {
        var coded = told.Coded().Reports[report];
        return new ReportAnchor(told.Article.Id, coded.Trigger, coded.Sentence, coded.Id, coded.Type);
    }

    public static Correction Made(string author, int minute, Ruling ruling) => Correction.By(author, Start.AddMinutes(minute), null, ruling);

    public static Correction By(string author, JudgedCoding? coding, Told told, int minute = 0, int report = 0) =>
        Made(author, minute, new Ruling.OfReport(Anchor(told, report), coding));

    public static Correction Undo(string author, Correction other, int minute = 30) => Made(author, minute, new Ruling.Undone(other.Id));

    public static Correction Missing(Told told, string words, string type, int minute)
    {
        var at = told.Article.Text.IndexOf(words, StringComparison.Ordinal);
        var coding = CodingOf(told) with { Type = type, Mode = null, Actor = [State("RUS")], Recipient = [State("CUB")], Mutual = false, When = Edtf.Parse("2018-11-02") };
        return Made("Ann", minute, new Ruling.OfReport(
            new ReportAnchor(told.Article.Id, new TextSpan(at, at + words.Length), new TextSpan(0, told.Article.Text.Length), null, type), coding));
    }
}
