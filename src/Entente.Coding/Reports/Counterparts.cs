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

    /// <param name="alone">Rules of acts that are done to nobody.</param>
    public Counterparts(ActorDirectory directory, string text, IReadOnlySet<string> alone, SyntaxWords words, CarriedSides sides)
    {
        var carried = new CarriedParty(directory, text, alone);
        dealt = new DealtWith(directory, text, words, sides, carried);
        told = new ToldBefore(text, sides, carried);
    }

    /// <summary>The reports, those without a recipient completed where the article leaves no choice.</summary>
    public ImmutableArray<Report> Complete(ImmutableArray<Report> reports)
    {
        var dealings = new Dealings(reports);
        return [.. reports.Select((report, at) => dealt.WithOther(told.Lifted(report, reports, at) ?? dealt.Complete(report, dealings, reports)
            ?? told.Beside(report, reports) ?? told.Nearby(report, reports, at) ?? report, dealings))];
    }
}
