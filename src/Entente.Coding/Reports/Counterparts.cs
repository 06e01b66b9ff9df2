using System.Collections.Immutable;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Reports;

/// <summary>
/// To whom an act was done that does not say so: in an article in which Kyiv deals with Moscow alone, "Kyiv breaks off
/// relations" means those with Moscow. Marked as a doubt, and of less confidence.
/// </summary>
internal sealed class Counterparts(ActorDirectory directory, string text)
{
    /// <summary>The share of a party's dealings that one other must have.</summary>
    private const double Enough = 0.75;

    private const int Fewest = 2;

    private const double LessSure = 0.2;

    private static readonly HashSet<string> Directed = new(StringComparer.Ordinal) { "ACCUSE", "AID", "ASSAULT", "CONCEDE", "REJECT", "SANCTION", "SUPPORT", "THREATEN" };

    /// <summary>The reports, those without a recipient completed where the article leaves no choice.</summary>
    public ImmutableArray<Report> Complete(ImmutableArray<Report> reports)
    {
        var dealings = new Dictionary<string, SortedDictionary<string, (int Count, Party Party)>>(StringComparer.Ordinal);
        void Deal(Party one, Party other)
        {
            if (one.State is { } from && other.State is { } to && from != to)
            {
                var known = dealings.TryGetValue(from, out var all) ? all : dealings[from] = new(StringComparer.Ordinal);
                known[to] = (known.GetValueOrDefault(to).Count + 1, other);
            }
        }

        foreach (var report in reports)
        {
            foreach (var actor in report.Actor)
            {
                foreach (var other in report.Mutual ? report.Actor : report.Recipient)
                {
                    Deal(actor, other);
                    Deal(other, actor);
                }
            }
        }

        return [.. reports.Select(r => Complete(r, dealings))];
    }

    private Report Complete(Report report, Dictionary<string, SortedDictionary<string, (int Count, Party Party)>> dealings)
    {
        if (!report.Recipient.IsEmpty || report.Mutual || report.Type != "ASSAULT" && report.Mode is not null and not ("discontinue" or "withdraw" or "disapprove" or "allege" or "yield" or "expel")
            || !Directed.Contains(report.Type) || report.Actor is not [{ State: { } state } doer] || (report.Type == "ASSAULT" && doer.Sector is not (null or "MIL" or "GOV")) || !dealings.TryGetValue(state, out var others))
        {
            return report;
        }

        var (count, party) = others.Values.MaxBy(o => o.Count);
        return count < Fewest || count < Enough * others.Values.Sum(o => o.Count)
            ? report
            : report with
            {
                Recipient = [new Party { State = party.State, Id = party.State, Name = Name(party), Text = report.Trigger.Of(text), Span = report.Trigger, How = "nominal" }],
                Confidence = Math.Round(Math.Max(0.1, report.Confidence - LessSure), 2),
                Doubts = report.Doubts.Add(new Doubt("carried-party", $"The sentence does not say to whom; the article has {Name(party)} as the other side.")),
            };
    }

    private string? Name(Party party) => directory.Find(party.State)?.Name ?? party.State;
}
