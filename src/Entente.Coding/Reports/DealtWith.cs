using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Reports;

/// <summary>
/// The other side by the dealings of the whole article: where it has Kyiv deal with Moscow alone, "Kyiv breaks off relations" means those
/// with Moscow. Mend it here where an article that tells of several takes the wrong one.
/// </summary>
internal sealed class DealtWith(ActorDirectory directory, string text, SyntaxWords words, CarriedSides sides, CarriedParty carried)
{
    /// <summary>The share of a party's dealings that one other must have.</summary>
    private const double Enough = 0.58;

    /// <summary>The same for the two of the article's first act between two: what it is about.</summary>
    private const double EnoughOfLead = 0.45;

    private const int Fewest = 2;

    /// <summary>The report done to whom its doer deals with; null where it is not such an act, or where the doer deals with too many.</summary>
    public Report? Complete(Report report, Dealings dealings, ImmutableArray<Report> reports)
    {
        if (!carried.IsWanted(report) || !sides.ByDealings.Contains(report.Type, report.Mode) || report.Actor is not [{ State: { } state } doer]
            || doer.Sector == "REB" || (report.Type == "ASSAULT" && (doer.Sector is not (null or "MIL" or "GOV") || report.Auxiliary.Contains("negation"))) || (sides.AtBorder.Contains(report.Type) && !IsAtBorder(report)))
        {
            return null;
        }

        return Above(state, dealings) is not { } other || IsCharged(report, other, reports) ? null : carried.To(report, other);
    }

    /// <summary>"Mr. Mitsotakis telephoned": an act that wants another side, with the one with whom the article has the doer deal above all; null, and no report, where there is none.</summary>
    public Report? Joined(Report report, Dealings dealings)
    {
        if (report.Actor is not [{ State: { } state }] || Above(state, dealings) is not { } other)
        {
            return null;
        }

        var joined = carried.To(report, other);
        return report.Mutual ? joined with { Actor = [.. report.Actor, .. joined.Recipient], Recipient = [] } : joined;
    }

    /// <summary>The one that has most of a state's dealings; null where none has enough of them.</summary>
    private static Party? Above(string state, Dealings dealings) =>
        dealings.Most(state) is { } other && other.Count >= Fewest && other.Count >= (IsLead(dealings.Lead, state, other.Party.State) ? EnoughOfLead : Enough) * dealings.Count(state) ? other.Party : null;

    private static bool IsLead((string One, string Other)? lead, string state, string? other) => lead is var (one, two) && ((one == state && two == other) || (two == state && one == other));

    /// <summary>
    /// "Havana and Cuba signed": what a state does with itself the writer means it to do with the other of whom the article tells most. Marked as
    /// a doubt.
    /// </summary>
    public Report WithOther(Report report, Dealings dealings)
    {
        if (!report.Recipient.IsEmpty || report.Actor is not [{ State: { } state } one, { How: "name" or "capital" } other] || other.State != state || one.How is not ("name" or "capital")
            || other.Id is { } id && id != state || !sides.Joint.Contains(report.Type) || dealings.Most(state) is not { } most)
        {
            return report;
        }

        return most.Count < Fewest || most.Count * 2 <= dealings.Count(state)
            ? report
            : report with
            {
                Actor = [one, other with { State = most.Party.State, Id = most.Party.State, Name = carried.Name(most.Party), How = "nominal" }],
                Mutual = true,
                Confidence = CarriedParty.Less(report),
                Doubts = report.Doubts.RemoveAll(d => d.Code == "same-party")
                    .Add(new Doubt("same-party", $"{directory.Find(state)?.Name ?? state} appears on both sides; the source may mean {carried.Name(most.Party)}.")),
            };
    }

    /// <summary>"Chávez sent tanks to the border", "Bogotá closed the border": forces moved there are moved against the other side, and what is closed is closed to it.</summary>
    private bool IsAtBorder(Report report)
    {
        var sentence = report.Sentence.Of(text);
        return words.Sides.Borders.Any(b => IsDefinite(sentence, b));
    }

    /// <summary>"the border", "the ill-marked frontier": the one between the two.</summary>
    private static bool IsDefinite(string sentence, string border)
    {
        for (var at = sentence.IndexOf(border, StringComparison.OrdinalIgnoreCase); at > 0; at = sentence.IndexOf(border, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var before = sentence[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (before.TakeLast(2).Any(w => w.Equals("the", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Washington accuses Havana of supporting terrorism": the help that somebody is charged with is not given to whoever charges him.</summary>
    private bool IsCharged(Report report, Party party, ImmutableArray<Report> reports) => sides.Help.Contains(report.Type)
        && reports.Any(r => r.Type == "ACCUSE" && r.Sentence == report.Sentence && r.Actor.Any(a => a.State == party.State));
}
