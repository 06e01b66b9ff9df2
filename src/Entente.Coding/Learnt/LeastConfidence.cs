using System.Collections.Immutable;
using Entente.Coding.Reports;

namespace Entente.Coding.Learnt;

/// <summary>Reports of which fewer than a share are right are not made (docs/decisions/0011): the more, the less its sentence is about politics.</summary>
internal static class LeastConfidence
{
    private const double Least = 0.07;

    /// <summary>What is surer than this is always made.</summary>
    private const double Highest = 0.9;

    /// <summary>How much more is asked of an act between two who are named, where the sentence is of sport, business or an accident.</summary>
    private const double MoreBetweenTwo = 0.4;

    /// <summary>The same of one within a state or with an open side.</summary>
    private const double MoreAlone = 0.8;

    /// <summary>How much more is asked where the text speaks in its writer's own voice.</summary>
    private const double MoreInOwnVoice = 0.5;

    /// <summary>Whether the report is likely enough to be made.</summary>
    /// <param name="otherNews">How far its sentence is about sport, business and accidents: <see cref="OtherNews"/>.</param>
    /// <param name="ownVoice">How far its text speaks in its writer's own voice: <see cref="OwnVoice"/>.</param>
    public static bool IsReached(Report report, double otherNews, double ownVoice) =>
        report.Confidence >= Math.Min(Highest, Least + (otherNews * (IsBetweenTwo(report) ? MoreBetweenTwo : MoreAlone)) + (ownVoice * MoreInOwnVoice));

    private static bool IsBetweenTwo(Report report)
    {
        var (actors, recipients) = (Keys(report.Actor), Keys(report.Recipient));
        return report.Mutual ? actors.Count > 1 : actors.Count > 0 && recipients.Count > 0 && !(actors.Count == 1 && actors.SetEquals(recipients));
    }

    private static ImmutableHashSet<string> Keys(ImmutableArray<Party> side) => [.. side.Select(p => p.State ?? p.Id).OfType<string>()];
}
