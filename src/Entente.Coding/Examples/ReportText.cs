using Entente.Coding.Reports;
using Entente.Knowledge.Events;

namespace Entente.Coding.Examples;

/// <summary>A report in one short line, for failing examples and `explain`.</summary>
public static class ReportText
{
    public static string Of(Report report) => Line(
        report.Actor.Select(Name), report.Type, report.Mode, report.Recipient.Select(Name), report.Auxiliary);

    public static string Of(ExpectedReport expected) =>
        Line(expected.Actor, expected.Type, expected.Mode, expected.Recipient, expected.Auxiliary);

    private static string Name(Party party) => party.State ?? party.Id ?? party.Text;

    private static string Line(
        IEnumerable<string> actor, string type, string? mode, IEnumerable<string> recipient, IEnumerable<string> auxiliary)
    {
        var words = $"{string.Join("+", actor)} {type}{(mode is null ? "" : "/" + mode)} {string.Join("+", recipient)}";
        var status = string.Join(",", auxiliary);
        return status.Length == 0 ? words.Trim() : $"{words.Trim()} ({status})";
    }
}
