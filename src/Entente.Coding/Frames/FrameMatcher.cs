using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds the frames that fit a sentence and fills their roles. Of several frames at one trigger the best fitting is
/// kept; an act that another is about ("agreed to meet") becomes that one's content.
/// </summary>
public sealed class FrameMatcher(KnowledgeBase knowledge, TriggerIndex triggers)
{
    /// <summary>Acts within acts: "agreed to call for lifting the embargo".</summary>
    private const int DeepestContent = 4;

    /// <summary>Acts that are political whoever does them or suffers them: crowds that protest, people who are killed.</summary>
    private static readonly HashSet<string> Private = new(StringComparer.Ordinal) { "CVL" };

    private static readonly HashSet<string> PrivateTypes = ["PROTEST", "ASSAULT", "COERCE", "AID"];

    /// <summary>The path by which whoever says something is the actor of what he asks for in saying it.</summary>
    private const string Speaker = "speaker";

    private const string Complement = "complement";

    private readonly ActTypes acts = new(knowledge.Ontology);

    /// <summary>The matches of a sentence in text order, without those that are another's content.</summary>
    /// <param name="speech">Who says what in the sentence: "Putin said that Kyiv must withdraw" is a demand of his.</param>
    /// <param name="hasTime">Whether a noun has a time of its own.</param>
    /// <param name="isTime">Whether a token is part of a time known by name: "during the cold war" tells of no fighting.</param>
    /// <param name="tried">Called for each frame that was tried, with what it lacked; for `explain`.</param>
    public ImmutableArray<FrameMatch> Match(
        Arguments arguments, PartyMap parties, ImmutableArray<SpeechAct> speech, Func<int, bool> hasTime, Func<int, bool> isTime, Action<TriggerMatch, string>? tried = null)
    {
        var run = new Run(this, arguments, parties, speech, hasTime, isTime, tried);
        var found = new List<FrameMatch>();
        for (var i = 0; i < arguments.Tree.Tokens.Length; i++)
        {
            if (run.At(i, 0) is { } match)
            {
                found.Add(match);
            }
        }

        var kept = ImmutableArray.CreateBuilder<FrameMatch>();
        foreach (var match in found)
        {
            var fault = IsPrevented(match.Trigger.Head, arguments) ? "it is kept from happening"
                : run.Absorbed.TryGetValue(match.Trigger.Head, out var about) && !(about == "CONCEDE" && IsWholeNoun(match)) ? "it fits, but it is what another act is about"
                : IsPartOfOther(match, found) ? "it fits, but its words belong to another act"
                : IsEcho(match, arguments.Tree, found) ? "it fits, but it names the act of its main clause once more"
                : null;
            if (fault is null)
            {
                kept.Add(WithMainClause(match, arguments.Tree, found));
            }
            else
            {
                tried?.Invoke(match.Trigger, fault);
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>"Russia received the Cuban leader, promising aid": to whom a participle does not say, its main clause does.</summary>
    private FrameMatch WithMainClause(FrameMatch match, SyntaxTree tree, List<FrameMatch> found)
    {
        var token = tree[match.Trigger.Head];
        if (!match.Recipient.IsEmpty || match.Mutual || match.Actor.IsEmpty || token.Relation != "advcl" || token.Xpos != "VBG" || token.Head < 0
            || found.Find(m => m.Trigger.Head == token.Head) is not { } main || acts.IsFriendly(main.Type) != acts.IsFriendly(match.Type))
        {
            return match;
        }

        var others = main.Actor.AddRange(main.Recipient).Where(p => !match.Actor.Any(a => a.Key == p.Key || a.Span == p.Span)).ToImmutableArray();
        return others.IsEmpty || others.Length == main.Actor.Length + main.Recipient.Length
            ? match
            : match with { Recipient = others, RecipientPath = "the main clause" };
    }

    /// <summary>"pay a visit" is one act, not also a "visit"; so is "impose sanctions", not also "sanctions".</summary>
    private static bool IsPartOfOther(FrameMatch match, List<FrameMatch> found) =>
        found.Any(o => o != match && (o.Trigger.Extra.Contains(match.Trigger.Head)
            || (match.Trigger.Trigger.Kind == TriggerKind.Noun && o.Object == match.Trigger.Head && !(IsWholeNoun(match) && o.Type is "ACCUSE" or "REJECT" or "SUPPORT") && !match.Trigger.Extra.Contains(o.Trigger.Head)
                && (o.Frame.Object is not null || o.Type == match.Type))));

    /// <summary>"condemned the US embargo against Cuba": a noun that names both sides is a report of its own.</summary>
    private static bool IsWholeNoun(FrameMatch match) => match.Trigger.Trigger.Kind == TriggerKind.Noun && !match.Actor.IsEmpty && !match.Recipient.IsEmpty
        && match.Type is "SANCTION" or "ASSAULT" or "COERCE" or "MOBILIZE" or "AID";

    /// <summary>"banned Moroccans from entering": what somebody is kept from does not happen.</summary>
    private bool IsPrevented(int act, Arguments arguments)
    {
        var token = arguments.Tree[act];
        return token.Xpos == "VBG" && token.Head >= 0 && arguments.HasCase(act, "from") && knowledge.Syntax.Preventers.Contains(arguments.Tree[token.Head].Lemma);
    }

    /// <summary>"met in London to discuss trade": the purpose names the same act of the same parties once more.</summary>
    private static bool IsEcho(FrameMatch match, SyntaxTree tree, List<FrameMatch> found)
    {
        var token = tree[match.Trigger.Head];
        return token.Relation is "advcl" or "xcomp" or "acl" && found.Exists(o => o.Trigger.Head == token.Head && o.Type == match.Type
            && match.Actor.Concat(match.Recipient).All(p => o.Actor.Concat(o.Recipient).Any(q => q.Key == p.Key)));
    }

    private sealed class Run(
        FrameMatcher matcher, Arguments arguments, PartyMap parties, ImmutableArray<SpeechAct> speech, Func<int, bool> hasTime, Func<int, bool> isTime,
        Action<TriggerMatch, string>? tried)
    {
        private readonly PathWalker walker = new(arguments, parties, matcher.Knowledge.Paths, matcher.Knowledge.Syntax, speech);
        private readonly SyntaxTree tree = arguments.Tree;
        private readonly Dictionary<(int Token, bool Inner), FrameMatch?> done = [];

        /// <summary>Heads of triggers that are the content of another act, with that act's type.</summary>
        public Dictionary<int, string> Absorbed { get; } = [];

        /// <summary>The best match whose trigger's head is this token.</summary>
        public FrameMatch? At(int token, int depth)
        {
            var key = (token, depth > 0);
            if (done.TryGetValue(key, out var known))
            {
                return known;
            }

            done[key] = null;
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

            if (best?.Inner is { } inner && best.Frame.Type != "ACCUSE")
            {
                Absorbed[inner.Trigger.Head] = best.Type;
            }

            done[key] = best;
            return best;
        }

        private FrameMatch? Fill(TriggerMatch trigger, int depth)
        {
            var frame = trigger.Frame;
            if (trigger.Trigger.Kind == TriggerKind.Noun && isTime(trigger.Head))
            {
                tried?.Invoke(trigger, "it names a time here");
                return null;
            }

            if (ObjectFault(trigger) is { } fault)
            {
                tried?.Invoke(trigger, fault);
                return null;
            }

            var (actor, actorToken, actorPath) = walker.Find(trigger, frame.Actor);
            var (recipient, _, recipientPath) = walker.Find(
                trigger, frame.Recipient, p => !actor.Any(a => a.Span == p.Span || (a.Key == p.Key && !frame.Mutual)));
            if (actorPath == Speaker && recipient.Any(p => actor.Any(a => IsOwnCountry(a, p))))
            {
                recipient = [.. recipient.Where(p => !actor.Any(a => IsOwnCountry(a, p)))]; // "ties between our two countries"
                if (recipient.IsEmpty)
                {
                    tried?.Invoke(trigger, "they speak of their own country");
                    return null;
                }
            }

            var inner = frame.Content.IsEmpty || depth > DeepestContent ? null : Content(trigger, depth);
            var type = frame.Type;
            if (!frame.Content.IsEmpty)
            {
                if (matcher.acts.Becomes(frame.Becomes, inner?.Type) is not { } result)
                {
                    tried?.Invoke(trigger, inner is null
                        ? "no inner act was found that it could be about"
                        : $"it says nothing of an inner {inner.Type}");
                    return null;
                }

                // "vowed not to step down" refuses it.
                type = inner is not null && inner.Trigger.Trigger.Kind != TriggerKind.Noun && matcher.acts.IsRefusable(inner.Type)
                    && matcher.acts.IsRefusable(result) && IsNegated(inner.Trigger.Head) ? "REJECT" : result;
                recipient = recipient.IsEmpty && inner is not null ? Others(inner, actor, frame.Type == "REQUEST" && inner.Trigger.Trigger.Kind != TriggerKind.Noun) : recipient;
                recipientPath ??= recipient.IsEmpty ? null : "the inner act";
                if (recipient.IsEmpty && inner is null && frame.Content.Contains(Complement))
                {
                    recipient = [.. walker.Tokens(trigger, Complement).Take(1).SelectMany(c => walker.PartiesAround(c)).Where(p => !actor.Any(a => a.Key == p.Key || a.Span == p.Span))];
                    recipientPath = recipient.IsEmpty ? null : "the clause it is about";
                }

            }

            if (type == "ACCUSE" && inner is { Actor.IsEmpty: false, Type: not "ACCUSE" } && inner.Actor.All(p => actor.Any(a => a.Key == p.Key || (p.How == "pronoun" && a.State == p.State))))
            {
                tried?.Invoke(trigger, "they tell of an act of their own"); // "Israel claims to have destroyed a missile"
                return null;
            }

            if (type is "SANCTION" or "COOPERATE")
            {
                recipient = [.. recipient.Where(p => !actor.Any(a => IsOwnCountry(a, p)))]; // "extends the United States ban on ships"
            }

            if (depth == 0 && !IsPoliticalAct(type, actor, recipient))
            {
                tried?.Invoke(trigger, "neither side is a party");
                return null;
            }

            if (frame.Mutual)
            {
                actor = actor.AddRange(recipient.Where(r => !actor.Any(a => a.Span == r.Span)));
                recipient = [];
            }

            if (depth == 0 && Missing(trigger, actor, recipient) is { } missing)
            {
                tried?.Invoke(trigger, missing);
                return null;
            }

            return new FrameMatch
            {
                Frame = frame,
                Trigger = trigger,
                Type = type,
                Mode = type == frame.Type && frame.Mode is not null ? frame.Mode : matcher.acts.ModeOf(type, inner),
                Cameo = type == frame.Type ? frame.Cameo : matcher.Knowledge.Ontology.Types[type].Cameo,
                Actor = actor,
                Recipient = recipient,
                Mutual = (frame.Mutual && !(depth == 0 && IsAmongThemselves(trigger, actor))) || (recipient.IsEmpty && actor.Length > 1 && inner is { Mutual: true } or { Frame.Mutual: true }),
                Inner = inner,
                Object = trigger.Trigger.Kind == TriggerKind.Noun ? -1 : ObjectOf(trigger),
                ActorPath = actorPath,
                RecipientPath = recipientPath,
                Fit = Fit(trigger, actor, recipient, inner),
            };
        }

        /// <summary>A noun alone is no report: it needs a party on each side (or a support verb that carries it).</summary>
        private string? Missing(TriggerMatch trigger, ImmutableArray<Party> actor, ImmutableArray<Party> recipient)
        {
            if (trigger.Frame.Mutual && actor.Length < 2 && !IsAmongThemselves(trigger, actor))
            {
                return "a mutual act needs two parties";
            }

            if ((actor.IsEmpty && trigger.Frame.Needs.Contains("actor"))
                || (recipient.IsEmpty && trigger.Frame.Needs.Contains("recipient")))
            {
                return "a side that it needs is empty";
            }

            var one = actor.IsEmpty || (recipient.IsEmpty && !(trigger.Frame.Mutual && actor.Length > 1));
            if (tree[trigger.Head].Relation == "amod" && one)
            {
                return "before a noun it needs a party on each side"; // "the visiting leader" alone tells of no visit
            }

            if (trigger.Trigger.Kind != TriggerKind.Noun)
            {
                if (!actor.IsEmpty || arguments.IsPassive(trigger.Head) || trigger.Trigger.Kind == TriggerKind.Adjective)
                {
                    return null;
                }

                var subject = arguments.Subject(trigger.Head);
                return trigger.Frame.Subject is not null && PrivateTypes.Contains(trigger.Frame.Type) && (trigger.Frame.Object is not null ? !recipient.IsEmpty : recipient.Any(r => r.Sector is not null)) ? null // "a bomb killed two Turkish soldiers"
                    : subject < 0 ? "nobody is said to do it"
                    : tree[subject].Upos == "NOUN" && !recipient.Any(r => r.How == "given" || r.Span.Overlaps(tree[subject].Span)) ? "its subject is no party" // an earthquake
                    : null;
            }

            if (!one)
            {
                return null;
            }

            return actor.IsEmpty || !(hasTime(trigger.Head) || walker.Support(trigger.Head) is not null)
                ? "a noun needs a party on each side, or a time or a verb that carries it"
                : null;
        }

        /// <summary>"G8 leaders meet in Deauville": a grouping of states does with itself what others do with another.</summary>
        private bool IsAmongThemselves(TriggerMatch trigger, ImmutableArray<Party> actor) =>
            trigger.Trigger.Kind != TriggerKind.Noun && matcher.acts.IsFriendly(trigger.Frame.Type)
            && actor is [{ State: { } code }] && !matcher.Knowledge.Actors.IsState(code);

        private string? ObjectFault(TriggerMatch trigger)
        {
            var frame = trigger.Frame;
            var doer = arguments.IsPassive(trigger.Head) ? arguments.Under(trigger.Head, "by") : arguments.Subject(trigger.Head);
            if (frame.Subject is not null && (doer < 0 || !Names(doer, frame.Subject)))
            {
                return "its subject is another";
            }

            if (frame.NotSubject is not null && doer >= 0 && Names(doer, frame.NotSubject))
            {
                return $"its subject is '{tree[doer].Form}'";
            }

            if (frame.Intransitive && arguments.Object(trigger.Head) >= 0)
            {
                return "it has an object";
            }

            if (frame.Unless is not null && Excluding(trigger.Head, frame.Unless) is { } excluding)
            {
                return $"'{excluding}' stands in its clause";
            }

            if (frame.Object is null && frame.NotObject is null)
            {
                return null;
            }

            var thing = ObjectOf(trigger);
            if (frame.Object is not null && (thing < 0 || !Names(thing, frame.Object)))
            {
                return thing < 0 ? "it has no object" : $"its object is '{tree[thing].Form}'";
            }

            return frame.NotObject is not null && thing >= 0 && Names(thing, frame.NotObject)
                ? $"its object is '{tree[thing].Form}'"
                : null;
        }

        /// <summary>A word of the list in the trigger's clause or, where it is a participle of another, in that one.</summary>
        private string? Excluding(int head, IReadOnlySet<string> lemmas)
        {
            var range = tree.Subtree(tree[head].Relation is "advcl" or "acl" or "xcomp" or "conj" && tree[head].Head >= 0 ? tree[head].Head : head);
            for (var i = range.Start; i < range.End; i++)
            {
                if (lemmas.Contains(tree[i].Lemma.ToLowerInvariant()))
                {
                    return tree[i].Form;
                }
            }

            return null;
        }

        /// <summary>The object that a frame speaks of; of "call for X" it is what stands under the preposition.</summary>
        private int ObjectOf(TriggerMatch trigger)
        {
            if (trigger.Trigger.Kind == TriggerKind.Noun)
            {
                return arguments.Under(trigger.Head, "of");
            }

            foreach (var extra in trigger.Extra)
            {
                if (tree[extra].Relation is "case" or "mark" && tree[extra].Head >= 0 && tree[extra].Head != trigger.Head)
                {
                    return tree[extra].Head;
                }
            }

            return arguments.Object(trigger.Head);
        }

        /// <summary>Whether a noun or its compound ("trade embargo") is in a list of lemmas; so may be any joined to it.</summary>
        private bool Names(int noun, IReadOnlySet<string> lemmas)
        {
            if (lemmas.Contains(tree[noun].Lemma) || lemmas.Contains(tree[noun].Lemma.ToLowerInvariant())
                || lemmas.Contains(tree[noun].Form.ToLowerInvariant()))
            {
                return true;
            }

            foreach (var child in tree.Children(noun))
            {
                if (tree[child].Relation is "compound" or "amod"
                    && (lemmas.Contains($"{tree[child].Lemma} {tree[noun].Lemma}".ToLowerInvariant())
                        || lemmas.Contains($"{tree[child].Form} {tree[noun].Lemma}".ToLowerInvariant()))) // "arms export"
                {
                    return true;
                }

                // "activist Chen Guangcheng", "envoys and consuls"
                if (tree[child].Relation is "conj" or "nmod:desc" or "appos" && lemmas.Contains(tree[child].Lemma.ToLowerInvariant()))
                {
                    return true;
                }

                // "a series of sanctions", "two of its diplomats"
                if (tree[child].Relation == "nmod" && arguments.HasCase(child, "of") && Names(child, lemmas))
                {
                    return true;
                }
            }

            return false;
        }

        private FrameMatch? Content(TriggerMatch trigger, int depth)
        {
            foreach (var path in trigger.Frame.Content)
            {
                foreach (var token in walker.Tokens(trigger, path))
                {
                    if (Inside(token, trigger.Head, depth, 0) is { } inner)
                    {
                        return inner;
                    }
                }
            }

            return null;
        }

        /// <summary>The act at a token, or just below it: "take steps to boost trade" is boosting trade.</summary>
        private FrameMatch? Inside(int token, int outer, int depth, int steps)
        {
            const int Farthest = 3;
            if (token < 0 || token == outer || steps > Farthest)
            {
                return null;
            }

            if (At(token, depth + 1) is { } match)
            {
                return match;
            }

            foreach (var child in tree.Children(token))
            {
                if (matcher.Knowledge.Syntax.Mitigators.Contains(tree[token].Lemma) && Inside(child, outer, depth, steps + 1) is { } feared && !matcher.acts.IsFriendly(feared.Type))
                {
                    return null; // "to reduce the risk of war" is no war
                }

                if (child != outer && tree[child].Relation is "obj" or "xcomp" or "acl" or "conj" or "nmod" or "ccomp" or "compound" or "nsubj:pass" or "advcl"
                    && Inside(child, outer, depth, steps + 1) is { } below)
                {
                    return below;
                }
            }

            return null;
        }

        /// <summary>"Trudeau said that Canada must invest more" asks nothing of another.</summary>
        private static bool IsOwnCountry(Party speaker, Party other) => other.State == speaker.State && other.Sector is null;

        private bool IsNegated(int verb)
        {
            foreach (var child in tree.Children(verb))
            {
                if (tree[child].Relation is "advmod" && matcher.Knowledge.Syntax.Negators.Contains(tree[child].Lemma))
                {
                    return true;
                }
            }

            return false;
        }

        /// <param name="doerFirst">"demanded that China leave Tibet" is asked of China.</param>
        private static ImmutableArray<Party> Others(FrameMatch inner, ImmutableArray<Party> actor, bool doerFirst)
        {
            bool IsOther(Party p) => !actor.Any(a => a.Key == p.Key);
            var (first, second) = doerFirst ? (inner.Actor, inner.Recipient) : (inner.Recipient, inner.Actor);
            var others = first.Where(IsOther).ToImmutableArray();
            return others.IsEmpty ? [.. second.Where(IsOther)] : others;
        }

        /// <summary>
        /// Whether one side is a state, whoever belongs to it, a body or an organised group. A lone singer or tourist is none;
        /// what he does counts where it is done to a state or to what acts for one, or where it is a protest or violence.
        /// </summary>
        private bool IsPoliticalAct(string type, ImmutableArray<Party> actor, ImmutableArray<Party> recipient)
        {
            var isAnybody = actor.Concat(recipient).Any(p => p.How == "given" || p.State is not null || p.Id is not null || IsPolitical(p));
            return PrivateTypes.Contains(type) ? isAnybody
                : !actor.IsEmpty && actor.All(p => IsPrivate(p) && p.How != "given") ? recipient.Any(p => p.How == "given" || (p.Sector is null ? p.State is not null : IsPolitical(p)))
                : isAnybody && actor.Concat(recipient).Any(p => p.How == "given" || !IsPrivate(p));
        }

        private static bool IsPrivate(Party party) => party.Sector is { } sector && Private.Contains(sector);

        private bool IsPolitical(Party party) => party.Sector is { } sector && matcher.Knowledge.Ontology.PoliticalSectors.Contains(sector);

        /// <summary>More words, a fitting object and filled roles make a better fit.</summary>
        private static double Fit(
            TriggerMatch trigger, ImmutableArray<Party> actor, ImmutableArray<Party> recipient, FrameMatch? inner) =>
            (3 * (trigger.Trigger.Words.Length - 1))
            + (trigger.Frame.Object is not null ? 3 : 0)
            + (trigger.Frame.Subject is not null ? 4 : 0)
            + (actor.IsEmpty || (trigger.Frame.Mutual && actor.Length < 2) ? 0 : 2)
            + (recipient.IsEmpty && !(trigger.Frame.Mutual && actor.Length > 1) ? 0 : 2)
            + (inner is null ? 0 : 2);
    }

    private KnowledgeBase Knowledge => knowledge;

    private TriggerIndex Triggers => triggers;
}
