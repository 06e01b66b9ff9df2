using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Reports;

/// <summary>
/// The other side in a text that names but one other state: "Israel opens fire again, after protests in Gaza", "France condemned the violence. Syria denied it". Marked as a doubt.
/// </summary>
/// <param name="named">All who are named in the text.</param>
internal sealed class SoleOther(ActorDirectory directory, string text, SyntaxWords words, CarriedSides sides, CarriedParty carried, IReadOnlyCollection<Party> named)
{
    /// <summary>What is surer with an open side is hardly ever done to the other: of twenty such reports in 20,000 news items two.</summary>
    private const double Surest = 0.5;

    /// <summary>Half of such reports are right with the other as their side, on the same items; in sentences of sport and business fewer, which this leaves out.</summary>
    private const double Least = 0.25;

    private readonly Lazy<Dictionary<string, Party>> states = new(() => States(directory, named));

    /// <summary>The report done to the only other state; null where it has its side, or the text names nobody else or several.</summary>
    public Report? Of(Report report, ImmutableArray<Report> reports)
    {
        if (report.Confidence > Surest || !sides.BySoleOther.Contains(report.Type, report.Mode) || report.Mutual || report.Is("negation") || report.Actor.Select(a => a.State).Distinct(StringComparer.Ordinal).ToArray() is not [{ } state] || !directory.IsState(state))
        {
            return null;
        }

        var people = report.Type == "ASSAULT" && report.Recipient.Length > 0 && report.Recipient.All(p => p is { State: null, Id: null, Sector: not null, How: not "given" });
        if (!people && !carried.IsWanted(report))
        {
            return null;
        }

        if (states.Value.Count != 2 || !states.Value.ContainsKey(state))
        {
            return null;
        }

        var other = states.Value.First(s => s.Key != state).Value;
        if (report.Type != "ASSAULT" && report.SaidBy is { Party.State: { } teller } && teller == other.State)
        {
            return null; // "Denmark says that Poland complained": not to Denmark
        }

        if (report.Type == "ASSAULT" && (IsAtBorder(report) || IsJudge(report, reports, other)))
        {
            return null;
        }

        var whole = carried.To(report, other) with { Confidence = Math.Max(report.Confidence, Least) };
        return people ? whole with { Recipient = [.. report.Recipient.Select(p => p with { State = other.State })] } : whole;
    }

    /// <summary>"bombed a camp near the border with Jordan": named for where it is.</summary>
    private bool IsAtBorder(Report report)
    {
        var sentence = report.Sentence.Of(text);
        return words.Sides.Borders.Any(b => sentence.Contains(b, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Jordan condemned Israel's assaults": named for what it says of them.</summary>
    private static bool IsJudge(Report report, ImmutableArray<Report> reports, Party other) =>
        reports.Any(r => r.Type == "ACCUSE" && r.Sentence == report.Sentence && r.Actor.Any(a => a.State == other.State));

    private static Dictionary<string, Party> States(ActorDirectory directory, IReadOnlyCollection<Party> named)
    {
        var states = new Dictionary<string, Party>(StringComparer.Ordinal);
        foreach (var party in named)
        {
            if (party.State is { } state && directory.IsState(state) && party.How is not "city")
            {
                states.TryAdd(state, party);
            }
        }

        return states;
    }
}
