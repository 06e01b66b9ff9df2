using System.Globalization;
using Entente.Coding.Learnt;

namespace Entente.Cli;

/// <summary>What speaks for a report, in a line.</summary>
internal static class EvidenceText
{
    public static string Of(Evidence evidence) => string.Create(CultureInfo.InvariantCulture,
        $"  evidence: the words tell this type at {evidence.Type:0.00}, {Side("actor", evidence.HasActor)} is right at {evidence.Actor:0.00}, " +
        $"{Side("recipient", evidence.HasRecipient)} at {evidence.Recipient:0.00}, the frame's own marks at {evidence.Frame:0.00}");

    private static string Side(string name, bool isThere) => isThere ? $"the {name}" : $"no {name}";
}
