using System.Globalization;
using Entente.Coding.Learnt;

namespace Entente.Cli;

/// <summary>What speaks for a report, in a line.</summary>
internal static class EvidenceText
{
    /// <summary>From here on it is said that the sentence is about something else than politics.</summary>
    private const double Noted = 0.2;

    public static string Of(Evidence evidence) => string.Create(CultureInfo.InvariantCulture,
        $"  evidence: the words tell this type at {evidence.Type:0.00}, {Side("actor", evidence.HasActor)} is right at {evidence.Actor:0.00}, " +
        $"{Side("recipient", evidence.HasRecipient)} at {evidence.Recipient:0.00}, the frame's own marks at {evidence.Frame:0.00}") +
        (evidence.OtherNews < Noted ? "" : string.Create(CultureInfo.InvariantCulture, $"; the words are those of sport, business or accidents at {evidence.OtherNews:0.00}"));

    private static string Side(string name, bool isThere) => isThere ? $"the {name}" : $"no {name}";
}
