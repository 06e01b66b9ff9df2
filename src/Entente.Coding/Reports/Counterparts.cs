using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;

namespace Entente.Coding.Reports;

/// <summary>
/// To whom an act was done that does not say so: in an article in which Kyiv deals with Moscow alone, "Kyiv breaks off
/// relations" means those with Moscow. Marked as a doubt, and of less confidence.
/// </summary>
internal sealed class Counterparts(ActorDirectory directory, string text, IReadOnlySet<string> alone, SyntaxWords words, IReadOnlySet<string> oneSided)
{
    /// <summary>The share of a party's dealings that one other must have.</summary>
    private const double Enough = 0.58;

    private const int Fewest = 2;

    private const double LessSure = 0.2;

    /// <summary>What two do together.</summary>
    private static readonly HashSet<string> Joint = new(StringComparer.Ordinal) { "AGREE", "CONSULT", "COOPERATE", "SUPPORT" };

    private static readonly HashSet<string> Directed = new(StringComparer.Ordinal) { "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "REJECT", "REQUEST", "SANCTION", "SUPPORT", "THREATEN" };

    /// <summary>What answers or goes on with what was told before.</summary>
    private static readonly HashSet<string> Answering = new(StringComparer.Ordinal) { "AID", "RETREAT", "SANCTION", "THREATEN" };

    /// <summary>PLOVER's mode of a demand that somebody give in: "demanded an apology".</summary>
    private const string Yield = "yield";

    /// <summary>What is done to the same one in one sentence.</summary>
    private static readonly HashSet<string> Continuing = new(StringComparer.Ordinal) { "AGREE", "AID", "CONCEDE", "REJECT", "REQUEST", "SANCTION", "SUPPORT", "THREATEN" };

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

        foreach (var report in reports.Where(r => !oneSided.Contains(r.Id)))
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

        return [.. reports.Select((report, at) => oneSided.Contains(report.Id) ? Joined(report, dealings, reports) : WithOther(Lifted(report, reports, at) ?? Complete(report, dealings, reports) ?? Beside(report, reports) ?? Nearby(report, reports, at) ?? report, dealings)).OfType<Report>()];
    }

    /// <summary>"Mr. Mitsotakis telephoned": an act that wants another side is told with the one with whom the article has the doer deal above all; null, and no report, where there is none.</summary>
    private Report? Joined(Report report, Dictionary<string, SortedDictionary<string, (int Count, Party Party)>> dealings, ImmutableArray<Report> reports)
    {
        if (!dealings.TryGetValue(report.Actor[0].State!, out var others) // Only a state's act is one-sided.
            || reports.Any(r => r.Sentence == report.Sentence && !oneSided.Contains(r.Id) && (r.Type == report.Type || r.Trigger == report.Trigger) && r.Actor.Any(a => a.State == report.Actor[0].State)))
        {
            return null;
        }

        var (count, party) = others.Values.MaxBy(o => o.Count);
        if (count < Fewest || count < Enough * others.Values.Sum(o => o.Count))
        {
            return null;
        }

        var carried = Carried(report, party);
        return report.Mutual ? carried with { Actor = [.. report.Actor, .. carried.Recipient], Recipient = [] } : carried;
    }

    /// <summary>"Biden reversed the measures": a state that takes back what it does not name takes it back from whom it did it to last.</summary>
    private Report? Lifted(Report report, ImmutableArray<Report> reports, int at)
    {
        if (report is not { Type: "CONCEDE", Mode: null, Mutual: false, Actor: [{ State: { } state }] } || !IsOpen(report))
        {
            return null;
        }

        for (var i = at - 1; i >= 0; i--)
        {
            if (reports[i] is { Type: "SANCTION", Actor: [{ State: { } by }, ..], Recipient: [{ State: { } on } party, ..] } && by == state && on != state)
            {
                return Carried(report, party);
            }
        }

        return null;
    }

    /// <summary>
    /// "Havana and Cuba signed": what a state does with itself the writer means it to do with the other of whom the article tells most. Marked as
    /// a doubt.
    /// </summary>
    private Report WithOther(Report report, Dictionary<string, SortedDictionary<string, (int Count, Party Party)>> dealings)
    {
        if (!report.Recipient.IsEmpty || report.Actor is not [{ State: { } state } one, { How: "name" or "capital" } other] || other.State != state || one.How is not ("name" or "capital")
            || other.Id is { } id && id != state || !Joint.Contains(report.Type) || !dealings.TryGetValue(state, out var others))
        {
            return report;
        }

        var (count, party) = others.Values.MaxBy(o => o.Count);
        return count < Fewest || count * 2 <= others.Values.Sum(o => o.Count)
            ? report
            : report with
            {
                Actor = [one, other with { State = party.State, Id = party.State, Name = Name(party), How = "nominal" }],
                Mutual = true,
                Confidence = Math.Round(Math.Max(0.1, report.Confidence - LessSure), 2),
                Doubts = report.Doubts.RemoveAll(d => d.Code == "same-party")
                    .Add(new Doubt("same-party", $"{directory.Find(state)?.Name ?? state} appears on both sides; the source may mean {Name(party)}.")),
            };
    }

    private Report? Complete(Report report, Dictionary<string, SortedDictionary<string, (int Count, Party Party)>> dealings, ImmutableArray<Report> reports)
    {
        if (report.Type == "COERCE" && (report.Mode != "restrict" || !IsAtBorder(report)))
        {
            return null;
        }

        if (!IsOpen(report) || report.Mutual || alone.Contains(report.Rule) || (report.Type == "MOBILIZE" ? !IsAtBorder(report) : report.Type is not ("ASSAULT" or "COERCE") && report.Mode is not null and not ("discontinue" or "withdraw" or "disapprove" or "allege" or Yield or "expel"))
            || !Directed.Contains(report.Type) || (report.Type == "REQUEST" && report.Mode != Yield) || report.Actor is not [{ State: { } state } doer] || (report.Type == "ASSAULT" && doer.Sector is not (null or "MIL" or "GOV")) || !dealings.TryGetValue(state, out var others))
        {
            return null;
        }

        var (count, party) = others.Values.MaxBy(o => o.Count);
        return count < Fewest || count < Enough * others.Values.Sum(o => o.Count)
            || IsCharged(report, party, reports)
            ? null
            : Carried(report, party);
    }

    /// <summary>"Rutte demanded an apology": of whoever wronged him.</summary>
    private static bool IsDemand(Report report) => report is { Type: "REQUEST", Mode: Yield };

    /// <summary>Nobody is named, or but a thing that no state stands behind: "dropped its duties on barley"; whom a request is put to hears it, whoever it is ("called on other states"). Nor does a state expel its own ambassador.</summary>
    private static bool IsOpen(Report report) => report.Recipient.IsEmpty
        || (report.Type != "REQUEST" && report.Recipient.All(p => p is { State: null, Id: null, How: "unknown" } && p.Text.Length > 0 && char.IsLower(p.Text[0])))
        || (report is { Type: "SANCTION", Mode: "expel", Actor: [{ State: { } own }] } && report.Recipient.All(p => p.State == own && p.How is "pronoun" or "nominal" or "title"));

    /// <summary>"Chávez sent tanks to the border", "Bogotá closed the border": forces moved there are moved against the other side, and what is closed is closed to it.</summary>
    private bool IsAtBorder(Report report)
    {
        var sentence = report.Sentence.Of(text);
        return words.Borders.Any(b => sentence.Contains("the " + b, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Washington accuses Havana of supporting terrorism": the help that somebody is charged with is not given to whoever charges him.</summary>
    private static bool IsCharged(Report report, Party party, ImmutableArray<Report> reports) => report.Type is "AID" or "SUPPORT"
        && reports.Any(r => r.Type == "ACCUSE" && r.Sentence == report.Sentence && r.Actor.Any(a => a.State == party.State));

    /// <summary>"Riyadh accused Ottawa of meddling and refused to apologise", "the IMF, which lent Greece money, demanded cuts": what the same sentence tells of the same doer says to whom.</summary>
    private Report? Beside(Report report, ImmutableArray<Report> reports)
    {
        if (!IsOpen(report) || report.Mutual || alone.Contains(report.Rule) || !Continuing.Contains(report.Type) || report.Mode == "convict" || report.Actor is not [{ State: { } state }])
        {
            return null;
        }

        Party? party = null;
        foreach (var before in reports)
        {
            if (before.Sentence != report.Sentence || before.Trigger.Start >= report.Trigger.Start || before.Mutual || before.Actor is not [{ State: { } by }] || by != state
                || (report.Type is "AGREE" or "SUPPORT" && before.Quad > 2))
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

        return party is null ? null : Carried(report, party);
    }

    /// <summary>
    /// "Paris suspended aid to Niger. The bloc imposed sanctions", "Japan arrested a Chinese captain. China suspended contacts": what the
    /// paragraph has told last of two states says against whom the next act is: the other of the two, or for a third one the same that a sanction before was done to, and whoever did an attack.
    /// </summary>
    private Report? Nearby(Report report, ImmutableArray<Report> reports, int at)
    {
        if (!IsOpen(report) || report.Mutual || !(Answering.Contains(report.Type) || IsDemand(report)) || alone.Contains(report.Rule) || report.Mode is not null and not (Yield or "discontinue" or "withdraw" or "release" or "restrict" or "expel" or "violence")
            || report.Actor.IsEmpty || report.Actor.Any(a => a.State is null))
        {
            return null;
        }

        var pairs = new List<(Party One, Party Other, int Quad, bool IsForce)>();
        for (var i = at - 1; i >= 0 && !text.AsSpan(reports[i].Sentence.Start, report.Sentence.Start - reports[i].Sentence.Start).Contains('\n'); i--)
        {
            var before = reports[i];
            if ((before.Quad < 3 && report.Quad == 4 && before.Type == "CONSULT") || before.Sentence == report.Sentence || before.Actor.FirstOrDefault(a => a.State is not null) is not { } one || before.Mutual || before.Recipient is not [{ State: not null } other] || one.State == other.State)
            {
                continue;
            }

            bool Does(Party party) => report.Actor.Any(a => a.State == party.State);
            if (Does(one) || Does(other))
            {
                return Carried(report, Does(other) ? one : other);
            }

            if (before.Quad is 3 or 4 && !Does(one) && !Does(other))
            {
                pairs.Add((one, other, before.Quad, before.Type is "ASSAULT" or "MOBILIZE"));
            }
        }

        // For a third one: the party of whom all of it is told, else of the last deed whom it was done to.
        return report.Type is not ("SANCTION" or "THREATEN") || pairs.Count == 0 ? null
            : pairs.Count > 1 && pairs.SelectMany(p => new[] { p.One, p.Other }).FirstOrDefault(x => pairs.All(p => p.One.State == x.State || p.Other.State == x.State)) is { } common ? Carried(report, common)
            : pairs[0].Quad == 4 ? Carried(report, pairs[0].IsForce ? pairs[0].One : pairs[0].Other)
            : null;
    }

    private Report Carried(Report report, Party party) => report with
    {
        Recipient = [new Party { State = party.State, Id = party.State, Name = Name(party), Text = report.Trigger.Of(text), Span = report.Trigger, How = "nominal" }],
        Confidence = Math.Round(Math.Max(0.1, report.Confidence - LessSure), 2),
        Doubts = report.Doubts.Add(new Doubt("carried-party", $"The sentence does not say to whom; the article has {Name(party)} as the other side.")),
    };

    private string? Name(Party party) => directory.Find(party.State)?.Name ?? party.State;
}
