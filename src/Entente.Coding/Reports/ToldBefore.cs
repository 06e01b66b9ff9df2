using System.Collections.Immutable;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Reports;

/// <summary>
/// The other side by what was told just before: of the same doer in the sentence, or of two in the paragraph. Mend it here where an act
/// that answers another or goes on with it takes the wrong one.
/// </summary>
internal sealed class ToldBefore(string text, CarriedSides sides, CarriedParty carried)
{
    /// <summary>CAMEO's code for easing sanctions, a boycott or an embargo.</summary>
    private const string Restriction = "085";

    /// <summary>Characters back to what others did, half a long article.</summary>
    private const int Around = 2500;

    /// <summary>Characters back to a blow that is struck back: two or three sentences.</summary>
    private const int Near = 450;

    /// <summary>"Biden reversed the measures": a state that takes back what it does not name takes it back from whom it did it to last; restrictions that the text has not told of, from whom others around have under them.</summary>
    public Report? Lifted(Report report, ImmutableArray<Report> reports, int at)
    {
        if (report is not { Mode: null, Mutual: false, Actor: [{ State: { } state }] } || !sides.Lifting.Contains(report.Type) || !CarriedParty.IsOpen(report))
        {
            return null;
        }

        Party? others = null;
        for (var i = at - 1; i >= 0; i--)
        {
            if (reports[i] is not { Mutual: false, Actor: [{ State: { } by }, ..], Recipient: [{ State: { } on } party, ..] } || on == state)
            {
                continue;
            }

            var isOnIt = sides.Lifted.Contains(reports[i].Type);
            if (isOnIt && by == state)
            {
                return carried.To(report, party);
            }

            if ((isOnIt || reports[i].Cameo == report.Cameo) && reports[i].Recipient.Length == 1 && report.Sentence.Start - reports[i].Sentence.Start <= Around)
            {
                others ??= party;
            }
        }

        return report.Cameo != Restriction ? null
            : others is not null ? carried.To(report, others)
            : Rewarded(report, reports, at, state) is { } rewarded ? carried.To(report, rewarded)
            : null;
    }

    /// <summary>"Libya accepted responsibility, and the Security Council lifted its sanctions": whom the same sentence has give way before; null for none.</summary>
    private Party? Rewarded(Report report, ImmutableArray<Report> reports, int at, string state)
    {
        for (var i = at - 1; i >= 0 && reports[i].Sentence == report.Sentence; i--)
        {
            if (reports[i] is { Mutual: false, Actor: [{ State: { } by } party] } && by != state && sides.Rewarded.Contains(reports[i].Type))
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>"Riyadh accused Ottawa of meddling and refused to apologise", "the IMF, which lent Greece money, demanded cuts": what the same sentence tells of the same doer says to whom.</summary>
    public Report? Beside(Report report, ImmutableArray<Report> reports)
    {
        if (!carried.IsWanted(report) || !sides.BySentence.Contains(report.Type, report.Mode) || report.Actor is not [{ State: { } state }])
        {
            return null;
        }

        Party? party = null;
        foreach (var before in reports)
        {
            if (before.Sentence != report.Sentence || before.Trigger.Start >= report.Trigger.Start || before.Mutual || before.Actor is not [{ State: { } by }] || by != state
                || (sides.Friendly.Contains(report.Type) && before.Quad > 2))
            {
                continue;
            }

            foreach (var other in before.Recipient.Where(r => r.State is not null && r.State != state))
            {
                if (party is not null && party.State != other.State)
                {
                    return null;
                }

                party = other;
            }
        }

        return party is null ? null : carried.To(report, party);
    }

    /// <summary>"Sudan cuts relations with Iran, and the Emirates downgrade ties", "closes its embassy in Damascus, while London recalls its ambassador": what others do at once in the sentence says to whom; null where it says nothing or of several.</summary>
    public Report? Likewise(Report report, ImmutableArray<Report> reports)
    {
        if (!carried.IsWanted(report) || !sides.Thirds.Contains(report.Type) || report.Mode is null || report.Actor is not [{ State: { } state }, ..])
        {
            return null;
        }

        Party? party = null;
        foreach (var other in reports)
        {
            if (other.Sentence != report.Sentence || other.Trigger == report.Trigger || other.Type != report.Type || other.Mutual || other.Actor.Any(a => a.State == state))
            {
                continue;
            }

            if (other.Recipient is not [{ State: { } on } one] || on == state || (party is not null && party.State != on))
            {
                return null;
            }

            party = one;
        }

        return party is null ? null : carried.To(report, party);
    }

    /// <summary>
    /// "Paris suspended aid to Niger. The bloc imposed sanctions", "Japan arrested a Chinese captain. China suspended contacts": what the
    /// paragraph has told last of two states says against whom the next act is: the other of the two, or for a third one the same that a sanction before was done to, and whoever did an attack.
    /// </summary>
    public Report? Nearby(Report report, ImmutableArray<Report> reports, int at)
    {
        if (!carried.IsWanted(report) || !sides.ByParagraph.Contains(report.Type, report.Mode) || report.Actor.IsEmpty || report.Actor.Any(a => a.State is null))
        {
            return null;
        }

        var hostile = new List<Passed>();
        for (var i = at - 1; i >= 0 && !text.AsSpan(reports[i].Sentence.Start, report.Sentence.Start - reports[i].Sentence.Start).Contains('\n'); i--)
        {
            if (Between(reports[i], report) is not { } passed)
            {
                continue;
            }

            bool Does(Party party) => report.Actor.Any(a => a.State == party.State);
            if (Does(passed.One) || Does(passed.Other))
            {
                return carried.To(report, Does(passed.Other) ? passed.One : passed.Other);
            }

            if (passed.Act.Quad is 3 or 4)
            {
                hostile.Add(passed);
            }
        }

        if (sides.Helped.Contains(report.Type) && Helped(report, reports, at) is { } needy)
        {
            return carried.To(report, needy);
        }

        return sides.Thirds.Contains(report.Type) && OfThird(hostile) is { } party ? carried.To(report, party) : null;
    }

    /// <summary>"Israel bombed Gaza. Hamas fired rockets in response": who is hit in the paragraph and strikes, with nobody named whom he hits, strikes whoever hit him last.</summary>
    public Report? StruckBack(Report report, ImmutableArray<Report> reports, int at)
    {
        if (!sides.StrikingBack.Contains(report.Type) || !carried.IsWanted(report) || report.Actor is not [{ State: { } state, How: not ("city" or "place") }] || report.Is("negation"))
        {
            return null;
        }

        for (var i = at - 1; i >= 0 && report.Sentence.Start - reports[i].Sentence.Start <= Near && !text.AsSpan(reports[i].Sentence.Start, report.Sentence.Start - reports[i].Sentence.Start).Contains('\n'); i--)
        {
            if (reports[i] is { Mutual: false, Actor: [{ State: { } by } striker] } told && told.Type == report.Type && by != state && !told.Is("negation") && !told.Is("historical") && told.Recipient.Any(r => r.State == state))
            {
                return carried.To(report, striker);
            }
        }

        return null;
    }

    /// <summary>"British planes fly grain to Ethiopia. The United States has given $45 million": whom others help in the paragraph; null where it is nobody or the doer himself.</summary>
    private Party? Helped(Report report, ImmutableArray<Report> reports, int at)
    {
        for (var i = at - 1; i >= 0 && !text.AsSpan(reports[i].Sentence.Start, report.Sentence.Start - reports[i].Sentence.Start).Contains('\n'); i--)
        {
            if (reports[i].Type == report.Type && !reports[i].Is("negation") && reports[i].Recipient is [{ State: { } needy } party, ..] && reports[i].Recipient.All(r => r.State == needy))
            {
                return report.Actor.Any(a => a.State == needy) ? null : party;
            }
        }

        return null;
    }

    /// <summary>What passed between two states in an earlier sentence; null where it tells of no two, or of talks before something hostile.</summary>
    private static Passed? Between(Report before, Report report) =>
        (before.Quad < 3 && report.Quad == 4 && before.Type == "CONSULT") || before.Sentence == report.Sentence || before.Actor.FirstOrDefault(a => a.State is not null) is not { } one
            || before.Mutual || before.Recipient is not [{ State: not null } other] || one.State == other.State
            ? null
            : new Passed(one, other, before);

    /// <summary>Against whom a third one acts: the party of whom all of it is told, else of the last deed whom it was done to, or whoever used force; null for none.</summary>
    /// <param name="hostile">What passed between two others, the last first.</param>
    private Party? OfThird(List<Passed> hostile)
    {
        if (hostile.Count == 0)
        {
            return null;
        }

        for (var i = 0; hostile.Count > 1 && i < hostile.Count; i++)
        {
            if (IsInAll(hostile, hostile[i].One) || IsInAll(hostile, hostile[i].Other))
            {
                return IsInAll(hostile, hostile[i].One) ? hostile[i].One : hostile[i].Other;
            }
        }

        return hostile[0] is { Act.Quad: 4 } last ? sides.Force.Contains(last.Act.Type) ? last.One : last.Other : null;
    }

    private static bool IsInAll(List<Passed> all, Party party) => all.TrueForAll(p => p.One.State == party.State || p.Other.State == party.State);

    /// <summary>What one did to the other.</summary>
    private sealed record Passed(Party One, Party Other, Report Act);
}
