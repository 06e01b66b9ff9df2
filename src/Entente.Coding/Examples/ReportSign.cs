using Entente.Coding.Reports;

namespace Entente.Coding.Examples;

/// <summary>What of a report must stay or change with its sentence: type, mode, states of both sides, status.</summary>
/// <param name="Actor">State codes, or words of a party without one; sorted, each once.</param>
/// <param name="Auxiliary">Sorted.</param>
internal sealed record ReportSign(
    string Type, string? Mode, IReadOnlyList<string> Actor, IReadOnlyList<string> Recipient, bool Mutual, IReadOnlyList<string> Auxiliary)
{
    public static ReportSign Of(Report report) => new(
        report.Type, report.Mode, Codes(report.Actor), Codes(report.Recipient), report.Mutual, report.Auxiliary);

    /// <summary>With other states in place of its own.</summary>
    public ReportSign With(IReadOnlyDictionary<string, string> states) => this with
    {
        Actor = [.. Actor.Select(a => states.GetValueOrDefault(a, a)).Order(StringComparer.Ordinal)],
        Recipient = [.. Recipient.Select(r => states.GetValueOrDefault(r, r)).Order(StringComparer.Ordinal)],
    };

    public ReportSign With(string auxiliary) => this with
    {
        Auxiliary = [.. Auxiliary.Append(auxiliary).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    public override string ToString() =>
        $"{string.Join("+", Actor)} {Type}{(Mode is null ? "" : "/" + Mode)}{(Mutual ? " mutual" : "")} {string.Join("+", Recipient)}" +
        (Auxiliary.Count == 0 ? "" : $" ({string.Join(",", Auxiliary)})");

    private static string[] Codes(IEnumerable<Party> parties) =>
        [.. parties.Select(p => p.State ?? p.Text[(p.Text.LastIndexOf(' ') + 1)..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
