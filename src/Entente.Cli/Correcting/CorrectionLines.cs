using System.Collections.Immutable;
using Entente.Archive.Corrections;
using Entente.Archive.Dossiers;

namespace Entente.Cli.Correcting;

/// <summary>Corrections in words, for a terminal.</summary>
internal static class CorrectionLines
{
    /// <summary>"type ACCUSE, RUS → USA, 2018-11-02, happened".</summary>
    public static string Words(JudgedCoding? coding) => coding is null ? "no event" : string.Join(", ", new[]
    {
        coding.Mode is null ? coding.Type : $"{coding.Type}/{coding.Mode}",
        coding.Mutual ? $"{Side(coding.Actor)} with each other" : $"{Side(coding.Actor)} → {Side(coding.Recipient)}",
        coding.When?.Text ?? "no date",
        coding.Auxiliary.IsEmpty ? "happened" : string.Join(' ', coding.Auxiliary),
    });

    public static string Words(Ruling ruling) => ruling.Match(
        report => report.At.Report is null ? $"a report was missing: {Words(report.Coding)}" : $"report {report.At.Report}: {Words(report.Coding)}",
        merge => $"one event: reports {Ids(merge.Reports)}",
        split => $"not one event: reports {Ids(split.Reports)} | {Ids(split.Others)}",
        alias => $"'{alias.Name}' is {alias.Actor}",
        undo => $"undoes {undo.Correction}");

    /// <summary>One correction with who made it and why.</summary>
    public static IEnumerable<ImmutableArray<StyledRun>> Of(Correction one, string remark)
    {
        yield return
        [
            StyledLines.Run($"{one.Id}  {Correction.Text(one.At)}  {one.Author}{remark}", Style.Faint),
        ];
        yield return [new("  ", Style.Plain), StyledLines.Run(Words(one.Ruling))];
        if (one.Note is { } note)
        {
            yield return [new("  ", Style.Plain), StyledLines.Run($"“{note}”", Style.Quote)];
        }
    }

    private static string Side(ImmutableArray<JudgedParty> side) =>
        side.IsEmpty ? "nobody" : string.Join('+', side.Select(party => party.Id ?? (party.Sector is null ? party.State : $"{party.State}/{party.Sector}") ?? party.Name));

    private static string Ids(ImmutableArray<ReportAnchor> reports) => string.Join(' ', reports.Select(at => at.Report ?? at.Type));
}
