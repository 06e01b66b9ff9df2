using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Reports;

/// <summary>
/// To whom an act was done that does not say so: the surest of what the article tells of its doer elsewhere. Marked as a doubt, and of less
/// confidence. Which acts may take a side in which way stands in knowledge/ontology/carrying.yaml.
/// </summary>
internal sealed class Counterparts
{
    private readonly DealtWith dealt;
    private readonly ToldBefore told;
    private readonly IReadOnlySet<string> oneSided;
    private readonly IReadOnlySet<string> closed;

    /// <param name="alone">Rules of acts that are done to nobody.</param>
    /// <param name="closed">Ids of reports whose other side the article does not tell: they stay as they are.</param>
    /// <param name="oneSided">Ids of reports that stand only if the article says who the other side is.</param>
    public Counterparts(ActorDirectory directory, string text, IReadOnlySet<string> alone, SyntaxWords words, CarriedSides sides, IReadOnlySet<string> oneSided, IReadOnlySet<string> closed)
    {
        (this.oneSided, this.closed) = (oneSided, closed);
        var carried = new CarriedParty(directory, text, alone);
        dealt = new DealtWith(directory, text, words, sides, carried);
        told = new ToldBefore(text, sides, carried);
    }

    /// <summary>The reports, those without a recipient completed where the article leaves no choice.</summary>
    public ImmutableArray<Report> Complete(ImmutableArray<Report> reports)
    {
        var dealings = new Dealings(oneSided.Count == 0 ? reports : reports.RemoveAll(r => oneSided.Contains(r.Id)));
        return [.. reports.Select((report, at) => oneSided.Contains(report.Id) ? IsToldBeside(report, reports) ? null : told.StruckBack(report, reports, at) ?? dealt.Joined(report, dealings)
            : closed.Contains(report.Id) ? report
            : dealt.WithOther(told.Lifted(report, reports, at) ?? told.Likewise(report, reports) ?? dealt.Complete(report, dealings, reports)
                ?? told.Beside(report, reports) ?? told.Nearby(report, reports, at) ?? told.StruckBack(report, reports, at) ?? report, dealings)).OfType<Report>()];
    }

    /// <summary>Whether the sentence tells such an act of this doer, or tells by these very words another one, with both its sides.</summary>
    private bool IsToldBeside(Report report, ImmutableArray<Report> reports)
    {
        foreach (var other in reports)
        {
            if (other.Sentence == report.Sentence && !oneSided.Contains(other.Id) && (other.Type == report.Type || other.Trigger == report.Trigger) && other.Actor.Any(a => a.State == report.Actor[0].State))
            {
                return true;
            }
        }

        return false;
    }
}
