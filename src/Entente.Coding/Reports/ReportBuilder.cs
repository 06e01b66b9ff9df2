using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Entente.Coding.Actors;
using Entente.Coding.Frames;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Reports;

/// <summary>Makes the reports of one sentence from its matches, with status, time and speaker.</summary>
internal sealed class ReportBuilder(
    PloverOntology ontology, ActTypes acts, ActorDirectory actors, StatusReader statuses, string article, Edtf? published)
{
    /// <summary>Older than this at publication is background (codebook, "Auxiliary").</summary>
    private const int NewsDays = 30;

    public Report Build(SentenceContext sentence, FrameMatch match)
    {
        var tree = sentence.Arguments.Tree;
        var head = match.Trigger.Head;
        var isNoun = match.Trigger.Trigger.Kind == Knowledge.Events.TriggerKind.Noun;
        var support = isNoun ? sentence.SupportOf(head) : null;
        // "while under a US embargo": a noun that stands for itself is as true as it stands.
        var told = support ?? (isNoun ? Happenings.VerbOf(sentence.Arguments, head) : null);
        var status = isNoun && told == head ? default : statuses.Read(sentence.Arguments, told ?? head, told is null ? -1 : head, match.Trigger.Extra);
        if (status.Refused && !match.Actor.IsEmpty && acts.IsRefusable(match.Type) && match.Trigger.Trigger.Kind != Knowledge.Events.TriggerKind.Auxiliary)
        {
            match = match.Refused(match, ontology.Types["REJECT"].Cameo, acts.ModeOf("REJECT", match));
            status = new ActStatus(false, false, false, status.Background);
        }
        else if (status.Negated && match.Inner is { } wished && !match.Actor.IsEmpty && acts.IsRefusable(match.Type) && statuses.IsWill(tree[head].Lemma))
        {
            // "is not ready to lift the sanctions"
            match = match.Refused(wished, ontology.Types["REJECT"].Cameo, acts.ModeOf("REJECT", wished));
            status = new ActStatus(false, false, false, status.Background);
        }

        if (match is { Type: "ACCUSE" or "REJECT", ActorPath: PathNames.Speaker } && (status.Future || status.Hypothetical))
        {
            status = status with { Future = false, Hypothetical = false }; // "said that the sanctions are aimed at toppling it", "said there would be no talks": what it says is said
        }

        if (match.Frame.Negated)
        {
            status = status with { Negated = false }; // "has not earned the step" is a reproach that was made
        }

        var said = SaidBy(sentence, match, head);
        var recalled = !isNoun && sentence.Times.IsRecalled(head, match.Recipient);
        status = status with { Background = status.Background || recalled };
        var time = match.TimeAt >= 0 && sentence.Times.At(match.TimeAt) is { } own ? own : sentence.Times.For(head, support, isNoun && support is null, status, match.Inner is not null || acts.IsSpeech(match.Type), recalled, !acts.IsSpeech(match.Type));
        match = match with { Actor = Dated(match.Actor, time), Recipient = Dated(match.Recipient, time) };
        var auxiliary = Auxiliary(match, status, time);
        var trigger = TriggerSpan(tree, match);
        var type = ontology.Types[match.Type];
        var doubts = Doubts(match);
        return new Report
        {
            Id = IdOf(match, trigger),
            Article = article,
            Sentence = tree.Span,
            Trigger = trigger,
            Type = match.Type,
            Mode = match.Mode,
            Contexts = match.Frame.Contexts,
            Quad = type.Quad,
            Score = ontology.ScoreOf(match.Type, match.Mode),
            Cameo = match.Cameo,
            Actor = match.Actor,
            Recipient = match.Recipient,
            Mutual = match.Mutual,
            When = time,
            Content = match.Inner is { } inner
                ? new ReportContent(inner.Type, inner.Mode, sentence.Times.StatedFor(inner.Trigger.Head, acts.Traits.Ahead.Contains(match.Type)))
                : null,
            Where = sentence.PlaceOf(head),
            Auxiliary = auxiliary,
            SaidBy = said,
            Confidence = Confidence(match, doubts, isNoun, status.Hypothetical, said),
            Rule = match.Frame.Id,
            Doubts = doubts,
        };
    }

    /// <summary>Parties in the offices of the event's day; a planned one is known by today's.</summary>
    private ImmutableArray<Party> Dated(ImmutableArray<Party> parties, ReportTime? time) =>
        time?.Basis is not ("stated" or "carried") || published?.Earliest is not { } today || time.Edtf.Latest is not { } end || end >= today
            ? parties
            : [.. parties.Select(p => PartyDating.On(actors, p, time.Edtf))];

    private ImmutableArray<string> Auxiliary(FrameMatch match, ActStatus status, ReportTime? time)
    {
        var result = ImmutableArray.CreateBuilder<string>();
        var ahead = match.Inner is null && (published?.Latest is { } first && time?.Basis == "stated" && time.Edtf.Earliest > first.AddDays(1));
        var old = published?.Latest is { } last && time?.Basis is "stated" or "carried"
            && time.Edtf.Latest is { } end && end.AddDays(NewsDays) < last;
        var future = status.Future || ahead;
        if (future)
        {
            result.Add("future");
        }

        if (old || (status.Background && !future && time?.Basis != "stated"))
        {
            result.Add("historical");
        }

        if (status.Hypothetical)
        {
            result.Add("hypothetical");
        }

        if (status.Negated)
        {
            result.Add("negation");
        }

        return [.. result.Order(StringComparer.Ordinal)];
    }

    /// <summary>The nearest party to whom the sentence gives the claim; nobody when the act is their own speech.</summary>
    private static Attribution? SaidBy(SentenceContext sentence, FrameMatch match, int head)
    {
        var quoted = sentence.IsQuoted(head);
        var near = sentence.Speech
            .Where(a => a.Holds(head) && a.Verb != head && !a.Speakers.IsEmpty)
            .OrderBy(a => a.Scope.Count)
            .FirstOrDefault();
        var speaker = near?.Speakers[0];
        var cue = near?.Cue;
        if ((speaker is null or { How: "pronoun" }) && quoted is { Speaker: not null })
        {
            (speaker, cue) = (quoted.Speaker, quoted.Cue ?? "");
        }

        return speaker is null ? null : new Attribution(speaker, cue ?? "", quoted is not null);
    }

    private static ImmutableArray<Doubt> Doubts(FrameMatch match)
    {
        var doubts = ImmutableArray.CreateBuilder<Doubt>();
        foreach (var actor in match.Actor.Where(a => a.State is not null && a.Sector is null or "GOV"))
        {
            if (match.Recipient.Any(r => r.State == actor.State && r.Key == actor.Key))
            {
                doubts.Add(new Doubt("same-party", $"{actor.Name} appears on both sides; the source may mean another."));
            }
        }

        if (match.Mutual && match.Actor.Select(a => a.Key).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            doubts.Add(new Doubt("same-party",
                $"{match.Actor[0].Name} appears on both sides of what two do together; the source may mean another."));
        }

        if (match.Place is { } place)
        {
            doubts.Add(new Doubt("placed-party", $"A side is taken to be of {place.Name}, since it happens in '{place.Text}'."));
        }

        foreach (var party in match.Actor.Concat(match.Recipient).Where(p => p is { How: "place", Sector: not null } && match.Place is null))
        {
            doubts.Add(new Doubt("placed-party", $"'{party.Text}' is taken to be of the state where it happens."));
        }

        if (match.IsOwn)
        {
            doubts.Add(new Doubt("own-party", "The words do not say of which state the other side is; it is taken to be the doer's own."));
        }

        if (match.RecipientPath == MarkedSides.Path)
        {
            doubts.Add(new Doubt("marked-party", "The sides are those that the input marks; the words do not tie them to the act."));
        }

        if (match.RecipientPath == OpenSides.Far)
        {
            doubts.Add(new Doubt("far-party", $"The words do not say outright that it is done to {match.Recipient[0].Name}."));
        }

        foreach (var party in match.Actor.Concat(match.Recipient).Where(p => p.How is "pronoun" or "nominal" or "pair"))
        {
            doubts.Add(new Doubt("carried-party", $"'{party.Text}' is taken to mean {party.Name}, named before."));
        }

        return doubts.ToImmutable();
    }

    /// <summary>
    /// How far a report is trusted by its frame's own marks, as counted on 350 sentences coded by hand: a missing side and a mere
    /// possibility cost most. What was learnt of acts weighs it with other evidence (<see cref="Learnt.Evidence"/>).
    /// </summary>
    private static double Confidence(FrameMatch match, ImmutableArray<Doubt> doubts, bool isNoun, bool isHypothetical, Attribution? said)
    {
        var value = 0.84;
        value -= isNoun ? 0.05 : 0;
        value -= 0.18 * doubts.Length;
        value -= IsUnknown(match.Actor) || (IsUnknown(match.Recipient) && !match.Mutual) ? 0.36 : 0;
        value -= isHypothetical ? 0.35 : 0;
        value -= match.RecipientPath == "the inner act" ? 0.05 : 0;
        value += match.Trigger.Trigger.Words.Length > 1 || match.Frame.Object is not null ? 0.02 : 0;
        value -= said is null ? 0 : 0.05;
        return Math.Round(Math.Clamp(value, 0.1, 0.95), 2);
    }

    private static bool IsUnknown(ImmutableArray<Party> side) => !side.Any(p => p.State is not null || p.Id is not null || p.How == "given");

    private static TextSpan TriggerSpan(SyntaxTree tree, FrameMatch match)
    {
        var span = tree[match.Trigger.Head].Span;
        foreach (var extra in match.Trigger.Extra)
        {
            span = span.Union(tree[extra].Span);
        }

        return span;
    }

    private string IdOf(FrameMatch match, TextSpan trigger)
    {
        var parties = string.Join(',', match.Actor.Select(p => p.Key)) + ">" + string.Join(',', match.Recipient.Select(p => p.Key));
        var text = $"{article}|{trigger.Start}-{trigger.End}|{match.Type}|{parties}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
