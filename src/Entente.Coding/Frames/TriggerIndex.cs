using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Finds which triggers stand at a token, by its lemma.</summary>
public sealed class TriggerIndex
{
    /// <summary>Not frozen: of so many keys that would cost more at each start than it saves.</summary>
    private readonly Dictionary<string, List<Candidate>> byLemma = new(StringComparer.OrdinalIgnoreCase);

    private readonly TimeWords times;

    public TriggerIndex(IEnumerable<Frame> frames, TimeWords times)
    {
        ArgumentNullException.ThrowIfNull(frames);
        this.times = times;
        foreach (var frame in frames)
        {
            foreach (var trigger in frame.Triggers)
            {
                foreach (var key in Keys(trigger))
                {
                    ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(byLemma, key, out _);
                    (list ??= []).Add(new Candidate(trigger, frame));
                }
            }
        }
    }

    /// <summary>A verb with a hyphen is looked up whole and by its last part.</summary>
    private static string[] Keys(Trigger trigger) =>
        IsCopular(trigger) ? [.. trigger.Words]
        : trigger.Kind is TriggerKind.Verb && trigger.Key.LastIndexOf('-') is > 0 and var cut
            ? [trigger.Key, trigger.Key[(cut + 1)..]]
            : [trigger.Key];

    /// <summary>The triggers at a token with the tokens that they take up.</summary>
    public IEnumerable<TriggerMatch> At(Arguments arguments, int at)
    {
        var token = arguments.Tree[at];
        if (byLemma.TryGetValue(token.Lemma, out var candidates))
        {
            foreach (var (trigger, frame) in candidates)
            {
                if (Matches(arguments, at, trigger) is { } extra)
                {
                    yield return new TriggerMatch(trigger, frame, at, extra);
                }
                else if (IsCopular(trigger) && trigger.Words.Length == 2 && Place(arguments.Tree, at) is >= 0 and var where)
                {
                    yield return new TriggerMatch(trigger, frame, where, [arguments.Tree.Child(where, "cop"), at]);
                }
            }
        }

        if (token.Upos == "PROPN" && arguments.Tree.Child(at, "cop") >= 0 && byLemma.TryGetValue(AnyPlace, out var stays))
        {
            foreach (var (trigger, frame) in stays)
            {
                if (Predicate(arguments.Tree, at, trigger.Words) is { } extra)
                {
                    yield return new TriggerMatch(trigger, frame, at, extra);
                }
            }
        }
    }

    /// <summary>In a phrase with "be", any name of a place: "be in place-name" is "the chancellor was in Algiers".</summary>
    private const string AnyPlace = "place-name";

    /// <summary>The further tokens of the trigger, or null when it does not stand here.</summary>
    private ImmutableArray<int>? Matches(Arguments arguments, int at, Trigger trigger) => trigger.Kind switch
    {
        TriggerKind.Verb => IsVerb(arguments.Tree, at) ? Particle(arguments, at, trigger.Words) : null,
        TriggerKind.Adjective => IsAdjective(arguments.Tree, at) ? Particle(arguments, at, trigger.Words) : null,
        TriggerKind.Auxiliary => arguments.Tree[at] is { Relation: "aux", Head: >= 0 } ? [] : null,
        _ when IsCopular(trigger) && arguments.Tree[at].Lemma != "be" => Predicate(arguments.Tree, at, trigger.Words),
        TriggerKind.Noun => arguments.Tree[at].Upos is "NOUN" or "PROPN" ? Compound(arguments.Tree, at, trigger.Words) : null,
        _ => IsVerb(arguments.Tree, at) ? Below(arguments.Tree, at, trigger.Words) : null,
    };

    /// <summary>"be on strike", "be under investigation": the noun is the head of the clause, "be" stands below it.</summary>
    private static bool IsCopular(Trigger trigger) => trigger.Kind == TriggerKind.Phrase && trigger.Words.Length > 1 && trigger.Words[0] == "be";

    /// <summary>"be behind": the noun under the preposition, whatever it is, is the head of the clause; -1 where it is none.</summary>
    private static int Place(SyntaxTree tree, int preposition) =>
        tree[preposition] is { Upos: "ADP", Relation: "case", Head: >= 0 and var noun } && tree.Child(noun, "cop") >= 0 && tree.Child(noun, "nsubj") >= 0 ? noun : -1;

    /// <summary>The other words of a phrase with "be" must stand below the noun that it is about.</summary>
    private static ImmutableArray<int>? Predicate(SyntaxTree tree, int at, ImmutableArray<string> words)
    {
        if (tree.Child(at, "cop") is not (>= 0 and var be) || tree[at].Upos is not ("NOUN" or "PROPN" or "ADJ"))
        {
            return null;
        }

        var extra = ImmutableArray.CreateBuilder<int>();
        extra.Add(be);
        var isNamed = false;
        foreach (var word in words.AsSpan()[1..])
        {
            if (!isNamed && (word == AnyPlace || tree[at].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                isNamed = true;
                continue;
            }

            var found = -1;
            foreach (var child in tree.Children(at))
            {
                found = found < 0 && tree[child].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) && tree[child].Relation is not ("nsubj" or "conj" or "cop") ? child : found;
                foreach (var below in tree.Children(child))
                {
                    found = found < 0 && tree[below].Relation is "case" && tree[below].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) ? below : found; // "be in breach of"
                }
            }

            if (found < 0)
            {
                return null;
            }

            extra.Add(found);
        }

        return isNamed ? extra.ToImmutable() : null;
    }

    private static bool IsVerb(SyntaxTree tree, int at) => tree[at].Upos == "VERB";

    /// <summary>"test-fire" stands as three words; the parts before the last must come right before the verb.</summary>
    private static bool HasPrefix(SyntaxTree tree, int at, string word)
    {
        var parts = word.Split('-');
        for (var p = parts.Length - 2; p >= 0; p--)
        {
            at -= 2;
            if (at < 0 || tree[at + 1].Form != "-" || !tree[at].Lemma.Equals(parts[p], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAdjective(SyntaxTree tree, int at) =>
        tree[at].Upos == "ADJ" || (tree[at].Upos == "VERB" && tree[at].Xpos == "VBN");

    /// <summary>A verb's particle or preposition must lean on it, or be the case of what does.</summary>
    private ImmutableArray<int>? Particle(Arguments arguments, int at, ImmutableArray<string> words)
    {
        var tree = arguments.Tree;
        if (words[0].Contains('-', StringComparison.Ordinal) && tree[at].Lemma.Length < words[0].Length
            && !HasPrefix(tree, at, words[0]))
        {
            return null;
        }

        if (words.Length == 1)
        {
            return [];
        }

        var extra = ImmutableArray.CreateBuilder<int>();
        foreach (var word in words.AsSpan()[1..])
        {
            var found = -1;
            foreach (var child in tree.Children(at))
            {
                if (child > at && tree[child].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase)
                    && (tree[child].Relation is "compound:prt" or "advmod" or "case" or "mark" or "obl" || tree[child].Upos is "ADP" or "ADV"))
                {
                    found = child;
                    break;
                }
            }

            if (found < 0 && at + 1 < tree.Tokens.Length && tree[at + 1].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) && tree[at + 1].Upos is "ADP" or "ADV" or "PART")
            {
                found = at + 1; // "handed over 30 vehicles": the tree makes it part of the number
            }

            if (found < 0 && word == "of" && arguments.Words.Deprivers.Contains(words[0]) && arguments.Object(at) is >= 0 and var robbed && arguments.Under(robbed, word) is >= 0 and var lost)
            {
                found = tree.Child(lost, "case"); // "stripped two clerics of their citizenship"
            }

            if (found < 0 && arguments.Under(at, word) is >= 0 and var noun && !IsOfDate(tree, noun, word))
            {
                foreach (var mark in tree.Children(noun))
                {
                    found = tree[mark].Relation is "case" or "mark"
                        && tree[mark].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) ? mark : found;
                }
            }

            if (found < 0)
            {
                return null;
            }

            extra.Add(found);
        }

        return extra.ToImmutable();
    }

    /// <summary>
    /// A preposition over a date belongs to no verb: "called an election for November" calls for nothing. A phrase that sets a
    /// term wants its date: "gave Hungary until June".
    /// </summary>
    private bool IsOfDate(SyntaxTree tree, int noun, string preposition) =>
        tree[noun].Upos == "PROPN" && times.Find(tree[noun].Form) is { } word && (word.Is(TimeRole.Month) || word.Is(TimeRole.Weekday))
        && !(times.Find(preposition) is { } limit && (limit.Is(TimeRole.Until) || limit.Is(TimeRole.By) || limit.Is(TimeRole.Before)));

    /// <summary>The words before a noun: "air strike", "war of words" is no such thing.</summary>
    private static ImmutableArray<int>? Compound(SyntaxTree tree, int at, ImmutableArray<string> words)
    {
        var i = at;
        for (var w = words.Length - 2; w >= 0; w--)
        {
            do
            {
                i--;
            }
            while (i >= 0 && (tree[i].Form == "-" || (words[w] == "joint" && IsNationality(tree, i))));

            if (i < 0 || !(tree[i].Lemma.Equals(words[w], StringComparison.OrdinalIgnoreCase)
                || tree[i].Form.Equals(words[w], StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }
        }

        return [.. Enumerable.Range(i, at - i)];
    }

    /// <summary>Whose it is may stand within: "a joint Spanish-Moroccan operation".</summary>
    private static bool IsNationality(SyntaxTree tree, int at) => tree[at].Upos is "ADJ" or "PROPN" && char.IsUpper(tree[at].Form[0]) && at > 0;

    /// <summary>Every further lemma of a phrase must stand below the verb, each under it or under another of them.</summary>
    private ImmutableArray<int>? Below(SyntaxTree tree, int verb, ImmutableArray<string> words)
    {
        var extra = ImmutableArray.CreateBuilder<int>();
        foreach (var word in words.AsSpan()[1..])
        {
            var found = -1;
            for (var i = 0; i < tree.Tokens.Length && found < 0; i++)
            {
                if (i != verb && !extra.Contains(i) && (tree[i].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase)
                        || tree[i].Form.Equals(word, StringComparison.OrdinalIgnoreCase))
                    && IsNear(tree, verb, i) && !(tree[i] is { Relation: "case", Head: >= 0 and var noun } && IsOfDate(tree, noun, word)))
                {
                    found = i;
                }
            }

            if (found < 0)
            {
                return null;
            }

            extra.Add(found);
        }

        return extra.All(e => IsTied(tree, verb, e, extra)) ? extra.ToImmutable() : null;
    }

    /// <summary>
    /// A word with a meaning of its own must lean on the verb or on another word of the phrase: "hold fire" is not in
    /// "hold live-fire drills".
    /// </summary>
    private static bool IsTied(SyntaxTree tree, int verb, int word, ImmutableArray<int>.Builder extra) =>
        tree[word].Upos is not ("NOUN" or "ADJ" or "VERB")
        || tree[word].Head == verb || extra.Contains(tree[word].Head) || tree[verb].Head == word
        || (word == verb + 1 && tree[word] is { Upos: "ADJ", Relation: "amod" } && tree[tree[word].Head].Head == verb); // "let free Salah": the tree takes it to Salah

    /// <summary>"ordered diplomats to leave", where the parser takes the infinitive for a purpose.</summary>
    private static bool IsInfinitive(SyntaxTree tree, int at) => tree[at].Relation == "advcl" && tree[at].Has("VerbForm=Inf")
        && tree.Child(at, "mark") is >= 0 and var mark && tree[mark].Lemma == "to";

    /// <summary>"names Iran as responsible": an adjective under "as" tells what the object is.</summary>
    private static bool IsCalled(SyntaxTree tree, int at) => tree[at] is { Relation: "advcl", Upos: "ADJ" } && tree.Child(at, "nsubj") < 0
        && tree.Child(at, "mark") is >= 0 and var mark && tree[mark].Lemma == "as";

    /// <summary>Below the verb by at most three steps and through no other clause; or its passive or relative noun.</summary>
    private static bool IsNear(SyntaxTree tree, int verb, int word)
    {
        if (tree[verb].Relation is "acl" or "acl:relcl" && tree[verb].Head == word)
        {
            return true;
        }

        const int Farthest = 3;
        var at = word;
        for (var steps = 0; steps < Farthest && at >= 0; steps++)
        {
            var head = tree[at].Head;
            if (head == verb)
            {
                return tree[at].Relation is not ("advcl" or "ccomp" or "parataxis" or "conj" or "nsubj" or "nsubj:outer") || IsInfinitive(tree, at) || IsCalled(tree, at);
            }

            if (tree[at].Relation is "acl" or "acl:relcl" or "advcl" or "ccomp" or "conj" && !IsInfinitive(tree, at))
            {
                return false;
            }

            at = head;
        }

        return false;
    }

    private sealed record Candidate(Trigger Trigger, Frame Frame);
}
