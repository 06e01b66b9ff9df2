using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// The frames of one sentence: at each trigger the one that fits best, with its roles filled. The steps of filling one have
/// rooms of their own, which are handed what the step before has found as a <see cref="Draft"/>.
/// </summary>
internal sealed class SentenceFrames
{
    private readonly FrameMatcher matcher;
    private readonly Arguments arguments;
    private readonly SyntaxTree tree;
    private readonly Action<TriggerMatch, string>? tried;
    private readonly TriggerFaults faults;
    private readonly SideFinder sides;
    private readonly SideVetoes sideVetoes;
    private readonly Composition composition;
    private readonly ActVetoes actVetoes;
    private readonly OwnCountry home;
    private readonly AttackedOwners owners;
    private readonly JudgedClauses judged;
    private readonly OpenSides open;
    private readonly MissingSides missing;
    private readonly JointSides joint;
    private readonly MatchBuilder builder;
    private readonly Dictionary<(int Token, bool Inner), FrameMatch?> done = [];

    public SentenceFrames(
        FrameMatcher matcher, Arguments arguments, PartyMap parties, ImmutableArray<SpeechAct> speech, Func<int, bool> hasTime,
        Func<int, bool> isTime, Party? scene, Action<TriggerMatch, string>? tried)
    {
        (this.matcher, this.arguments, tree, this.tried) = (matcher, arguments, arguments.Tree, tried);
        var (knowledge, acts) = (matcher.Knowledge, matcher.Acts);
        var walker = new PathWalker(arguments, parties, knowledge, speech);
        var conditions = new FrameConditions(arguments, parties);
        var locals = new LocalParties(arguments, parties, knowledge.Actors, knowledge.References, knowledge.Traits, scene);
        var within = new InnerActs(acts, arguments, parties, walker, conditions, At);
        var sufficient = new SideConditions(acts, knowledge.Actors, knowledge.References.People.ArmedSectors, arguments, walker.Supports, hasTime);
        var marked = MarkedSides.In(tree, parties);
        home = new OwnCountry(arguments, marked, knowledge.References, knowledge.Traits);
        faults = new TriggerFaults(conditions, arguments, isTime, At);
        sides = new SideFinder(arguments, parties, walker, within, home, knowledge.Traits);
        sideVetoes = new SideVetoes(parties, conditions, walker, home);
        composition = new Composition(acts, arguments, walker, within, marked is not null);
        actVetoes = new ActVetoes(arguments, speech, home, new Mishaps(arguments, parties, knowledge.References));
        owners = new AttackedOwners(walker, conditions, arguments, knowledge);
        judged = new JudgedClauses(walker, arguments, knowledge.Traits);
        open = new OpenSides(arguments, parties, knowledge, speech, scene);
        missing = new MissingSides(matcher.Political, sufficient, conditions, within, walker, arguments, parties, knowledge.Traits);
        joint = new JointSides(sufficient, locals, new Reciprocity(arguments, parties, knowledge.Actors, knowledge.Traits), walker, arguments, knowledge.Traits);
        builder = new MatchBuilder(acts, knowledge, conditions, joint);
    }

    /// <summary>Heads of triggers that are the content of another act, with that act's type.</summary>
    public Dictionary<int, string> Absorbed { get; } = [];

    /// <summary>The best match whose trigger's head is this token.</summary>
    /// <param name="depth">Acts within which it is looked for; 0 for itself.</param>
    public FrameMatch? At(int token, int depth)
    {
        var key = (token, depth > 0);
        if (!done.TryGetValue(key, out var best))
        {
            done[key] = null; // an act is never about itself
            best = Best(token, depth);
            Absorb(best);
            done[key] = best;
        }

        return best;
    }

    private FrameMatch? Best(int token, int depth)
    {
        FrameMatch? best = null;
        foreach (var trigger in matcher.Triggers.At(arguments, token))
        {
            if (Fill(trigger, depth) is not { } match)
            {
                continue;
            }

            var (better, worse) = best is null || match.Fit > best.Fit ? (match, best) : (best, match);
            best = better;
            if (worse is not null && depth == 0)
            {
                tried?.Invoke(worse.Trigger, $"it fits, but {better.Frame.Id} fits better here");
            }
        }

        return best;
    }

    private void Absorb(FrameMatch? match)
    {
        if (match is { Absorbs: >= 0 and var ordered })
        {
            Absorbed[ordered] = match.Type;
        }

        if (match is { Inner: { } inner, Frame.Type: not "ACCUSE" })
        {
            Absorbed[inner.Trigger.Head] = match.Type;
        }
    }

    /// <summary>What passes between two sides that were marked, where no path leads to either: the act nearest to both.</summary>
    /// <param name="isTold">Whether the sentence tells the act as one that is done, planned or refused.</param>
    public FrameMatch? Between(MarkedSides marked, Func<FrameMatch, bool> isTold)
    {
        FrameMatch? best = null;
        var nearest = int.MaxValue;
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            var distance = marked.Distance(i) ?? int.MaxValue;
            foreach (var trigger in distance > nearest || distance == int.MaxValue ? [] : matcher.Triggers.At(arguments, i))
            {
                if (!trigger.Frame.Actor.IsEmpty && Fill(trigger, 0, marked) is { } match
                    && (distance < nearest || match.Fit > best!.Fit) && isTold(match)) // best is there where one was nearer
                {
                    (best, nearest) = (match, distance);
                }
            }
        }

        return best;
    }

    /// <summary>The match of a frame at its trigger; null where something speaks against it, which `explain` is told.</summary>
    /// <param name="marked">The sides that the input marked, where no path leads to them; null to go by the paths.</param>
    private FrameMatch? Fill(TriggerMatch trigger, int depth, MarkedSides? marked = null)
    {
        if (faults.Of(trigger, depth) is { } fault)
        {
            return Rejected(trigger, fault);
        }

        var draft = sides.Find(trigger, depth, marked);
        if (sideVetoes.Of(draft) is { } early)
        {
            return Rejected(trigger, early);
        }

        var inner = composition.Content(draft);
        if (composition.TypeOf(draft.Trigger, inner) is not { } type)
        {
            tried?.Invoke(trigger, Composition.WhyNone(inner));
            return null;
        }

        draft = composition.Whole(draft, type, inner);
        if (composition.Ordered(draft) is { } ordered)
        {
            return ordered;
        }

        draft = home.WithoutHome(draft);
        if (actVetoes.Of(draft) is { } veto)
        {
            return Rejected(trigger, veto);
        }

        return Settled(Opened(judged.Mended(owners.Mended(home.Mended(draft)))));
    }

    private Draft Opened(Draft draft) => draft with { Sides = open.Fill(draft.Sides, draft.Trigger, draft.Type, draft.Inner) };

    /// <summary>The match of a draft whose sides have all been looked for; null where one is missing that it needs.</summary>
    private FrameMatch? Settled(Draft draft)
    {
        draft = joint.Signed(draft);
        if (missing.AnyParty(draft) is { } nobody)
        {
            return Rejected(draft.Trigger, nobody);
        }

        draft = joint.Joined(draft);
        draft = draft.Frame.Mutual ? builder.WithoutPlaces(draft) : draft; // "hostilities with the United States on the Korean Peninsula" are not with the peninsula
        var awaited = missing.Awaited(draft);
        if (missing.Of(draft) is not { } lack)
        {
            return builder.Build(awaited >= 0 && draft.Trigger.Trigger.Kind == TriggerKind.Phrase && tree[awaited].Upos == "PRON" ? draft with { Awaits = awaited } : draft); // "called it a disaster": nobody is blamed unless somebody did it
        }

        return awaited >= 0 ? builder.Build(draft with { Awaits = awaited })
            : missing.IsOnlyOther(draft) ? builder.Build(draft with { IsOneSided = true })
            : Rejected(draft.Trigger, lack);
    }

    private FrameMatch? Rejected(TriggerMatch trigger, string why)
    {
        tried?.Invoke(trigger, why);
        return null;
    }
}
