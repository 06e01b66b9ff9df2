using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds which triggers stand at a token, by its lemma. Where the other words of a trigger must stand is mended in
/// <see cref="VerbWords"/> ("carry out"), <see cref="PhraseWords"/> ("hold fire") and <see cref="CopularPhrases"/> ("be on strike").
/// </summary>
public sealed class TriggerIndex
{
    /// <summary>Not frozen: of so many keys that would cost more at each start than it saves.</summary>
    private readonly Dictionary<string, Candidates> byLemma = new(StringComparer.OrdinalIgnoreCase);

    private readonly VerbWords verbWords;
    private readonly PhraseWords phraseWords;

    public TriggerIndex(IEnumerable<Frame> frames, TimeWords times)
    {
        ArgumentNullException.ThrowIfNull(frames);
        verbWords = new VerbWords(times);
        phraseWords = new PhraseWords(times);
        var byWord = byLemma.GetAlternateLookup<ReadOnlySpan<char>>();
        void Add(ReadOnlySpan<char> key, Trigger trigger, Frame frame)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, key, out _);
            (list ??= new Candidates()).Add(trigger, frame);
        }

        foreach (var frame in frames)
        {
            foreach (var trigger in frame.Triggers)
            {
                if (CopularPhrases.Is(trigger))
                {
                    foreach (var word in trigger.Words)
                    {
                        Add(word, trigger, frame);
                    }

                    continue;
                }

                Add(trigger.Key, trigger, frame);
                if (trigger.Kind is TriggerKind.Verb && trigger.Key.LastIndexOf('-') is > 0 and var cut)
                {
                    Add(trigger.Key[(cut + 1)..], trigger, frame); // a verb with a hyphen is looked up whole and by its last part
                }
            }
        }
    }

    /// <summary>The triggers at a token with the tokens that they take up.</summary>
    public IEnumerable<TriggerMatch> At(Arguments arguments, int at)
    {
        var token = arguments.Tree[at];
        if (byLemma.TryGetValue(token.Lemma, out var candidates))
        {
            var place = CopularPhrases.Place(arguments.Tree, at);
            foreach (var index in place < 0 && !MayBear(arguments.Tree, at) ? [] : candidates.Of(token.Lemma, arguments))
            {
                var (trigger, frame, isCopular) = candidates[index];
                if (Matches(arguments, at, trigger, isCopular) is { } extra)
                {
                    yield return new TriggerMatch(trigger, frame, at, extra);
                }
                else if (isCopular && place >= 0 && trigger.Words.Length == 2)
                {
                    yield return new TriggerMatch(trigger, frame, place, [arguments.Tree.Child(place, "cop"), at]);
                }
            }
        }

        if (token.Upos == "PROPN" && (arguments.Tree.Child(at, "cop") >= 0 || CopularPhrases.IsVerblessStay(arguments.Tree, at)) && byLemma.TryGetValue(CopularPhrases.AnyPlace, out var stays))
        {
            for (var i = 0; i < stays.Count; i++)
            {
                var (trigger, frame, _) = stays[i];
                if (CopularPhrases.Words(arguments.Tree, at, trigger.Words) is { } extra)
                {
                    yield return new TriggerMatch(trigger, frame, at, extra);
                }
            }
        }
    }

    /// <summary>The further tokens of the trigger, or null when it does not stand here.</summary>
    private ImmutableArray<int>? Matches(Arguments arguments, int at, Trigger trigger, bool isCopular) => trigger.Kind switch
    {
        TriggerKind.Verb => IsVerb(arguments.Tree, at) ? verbWords.At(arguments, at, trigger.Words) : null,
        TriggerKind.Adjective => IsAdjective(arguments.Tree, at) ? verbWords.At(arguments, at, trigger.Words) : null,
        TriggerKind.Auxiliary => arguments.Tree[at] is { Relation: "aux", Head: >= 0 } ? [] : null,
        _ when isCopular && arguments.Tree[at].Lemma != "be" => CopularPhrases.Words(arguments.Tree, at, trigger.Words),
        TriggerKind.Noun => arguments.Tree[at].Upos is "NOUN" or "PROPN" ? Compound(arguments.Tree, at, trigger.Words) : null,
        _ => IsVerb(arguments.Tree, at) ? phraseWords.Below(arguments, at, trigger.Words) : null,
    };

    /// <summary>Whether any trigger may stand at a word of this part of speech.</summary>
    private static bool MayBear(SyntaxTree tree, int at) => tree[at].Upos is "NOUN" or "PROPN" or "ADJ" or "ADV" or "VERB" or "AUX" || tree[at].Relation == "aux";

    /// <summary>"There is no excuse for": the parser calls some of these an auxiliary.</summary>
    private static bool IsVerb(SyntaxTree tree, int at) => tree[at].Upos == "VERB" || (tree[at].Upos == "AUX" && tree.Child(at, "expl") >= 0);

    private static bool IsAdjective(SyntaxTree tree, int at) =>
        tree[at].Upos == "ADJ" || (tree[at].Upos == "VERB" && tree[at].Xpos == "VBN");

    /// <summary>The words before a noun: "air strike", "war of words" is no such thing; "despite strong American pressure" holds "despite pressure".</summary>
    private static ImmutableArray<int>? Compound(SyntaxTree tree, int at, ImmutableArray<string> words)
    {
        var i = at;
        for (var w = words.Length - 2; w >= 0; w--)
        {
            do
            {
                i--;
            }
            while (i >= 0 && (tree[i].Form == "-" || (words[w] == "joint" && IsNationality(tree, i)) || (words[w] is "despite" or "amid" && tree[i].Relation is "amod" or "compound" && tree[i].Head == at) || (words[w] is "at" or "despite" or "amid" && IsPossessor(tree, at, i))));

            if (i < 0 || !(tree[i].Lemma.Equals(words[w], StringComparison.OrdinalIgnoreCase)
                || tree[i].Form.Equals(words[w], StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }
        }

        return [.. Enumerable.Range(i, at - i)];
    }

    /// <summary>"at Bangkok's request": a word of whoever's it is, before the noun.</summary>
    private static bool IsPossessor(SyntaxTree tree, int noun, int word) => tree.Child(noun, "nmod:poss") is >= 0 and var whose && whose < noun && tree.Subtree(whose).Contains(word);

    /// <summary>Whose it is may stand within: "a joint Spanish-Moroccan operation".</summary>
    private static bool IsNationality(SyntaxTree tree, int at) => tree[at].Upos is "ADJ" or "PROPN" && char.IsUpper(tree[at].Form[0]) && at > 0;

}
