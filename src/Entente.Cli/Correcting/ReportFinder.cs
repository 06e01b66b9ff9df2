using Entente.Archive.Corrections;
using Entente.Archive.Store;
using Entente.Coding.Reports;

namespace Entente.Cli.Correcting;

/// <summary>Finds what a person names on the command line by the first digits of its id.</summary>
internal static class ReportFinder
{
    private const int Shortest = 6;
    private const int MostShown = 10;

    /// <summary>Where the report stands, and how it reads now.</summary>
    /// <exception cref="UsageException">No report has the id, or several have.</exception>
    public static (ReportAnchor At, JudgedCoding? Now, Report Coded) Report(ArchiveStore store, string digits)
    {
        var book = new CorrectionBook(store);
        var id = One(book.ReportsWith(Digits(digits), MostShown + 1), digits, "report", "'entente event ID' shows the reports of an event with their ids.");
        var (coded, report) = store.Report(id)!.Value; // not null: it was just listed
        var correction = book.Of(id)?.Ruling as Ruling.OfReport;
        // A report that a person added is named by its place: the coder had none.
        var at = correction is { At.Report: null } added ? added.At : Anchor(coded.Article.Id, report);
        return (at, correction is null ? JudgedCoding.Of(report) : correction.Coding, report);
    }

    public static ReportAnchor Anchor(string text, Report report) => new(text, report.Trigger, report.Sentence, report.Id, report.Type);

    /// <summary>The correction whose id begins so.</summary>
    /// <exception cref="UsageException">None does, or several do.</exception>
    public static Correction Correction(ArchiveStore store, string digits)
    {
        var all = new CorrectionBook(store).All();
        var id = One([.. all.Select(one => one.Id).Where(one => one.StartsWith(Digits(digits), StringComparison.Ordinal))], digits, "correction", "'entente correct list' lists them.");
        return all.First(one => one.Id == id);
    }

    private static string Digits(string digits) => digits.Length is >= Shortest and <= 16 && digits.All(char.IsAsciiHexDigit)
        ? digits.ToLowerInvariant()
        : throw new UsageException($"'{TerminalText.Plain(digits)}' is no id: 16 hexadecimal digits, or the first six or more of them.");

    private static string One(IReadOnlyList<string> found, string digits, string what, string hint) => found switch
    {
        [var only] => only,
        [] => throw new UsageException($"no {what}'s id begins with '{digits}'. {hint}"),
        _ => throw new UsageException($"several {what}s' ids begin with '{digits}': {string.Join(", ", found.Take(MostShown))}{(found.Count > MostShown ? " …" : "")}."),
    };
}
