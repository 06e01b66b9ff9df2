using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds acts that are told by pointing to the one just told: "Norway recognised Palestine. Ireland followed suit", "Canada did the same",
/// "as Denmark had done", "and so did Mexico"; and those done back to its doer: "Tehran responded in kind".
/// </summary>
internal sealed class RepeatedActs(KnowledgeBase knowledge)
{
    /// <summary>Sentences back to the act that is repeated.</summary>
    private const int Farthest = 2;

    private const string Path = "the act told before";

    private readonly FrozenDictionary<string, Frame> frames = knowledge.Frames.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);
    private readonly ImmutableArray<string[]> alike = [.. knowledge.Syntax.Retold.Repeating.Select(p => p.Split(' '))];
    private readonly ImmutableArray<string[]> back = [.. knowledge.Syntax.Retold.Returning.Select(p => p.Split(' '))];

    /// <summary>The acts of one sentence that repeat another, in text order.</summary>
    /// <param name="matches">What frames found in it: a verb that they know tells its own act ("returned fire").</param>
    /// <param name="trees">Those of the article.</param>
    /// <param name="earlier">The reports so far, this sentence's too, with the number of their sentence, in text order.</param>
    public IEnumerable<FrameMatch> Of(
        Arguments arguments, PhraseParties phrases, ImmutableArray<FrameMatch> matches, int sentence, IReadOnlyList<SyntaxTree> trees,
        IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        if (earlier.Count == 0)
        {
            yield break;
        }

        for (var verb = 0; verb < arguments.Tree.Tokens.Length; verb++)
        {
            if (Words(arguments, verb) is { } words && !matches.Any(m => m.Trigger.Head == verb) && IsTold(arguments, verb) && Subject(arguments, verb) is >= 0 and var subject
                && phrases.Of(subject, 0) is { IsEmpty: false } doers && doers.All(d => d.State is not null || d.Id is not null)
                && Told(arguments.Tree, verb, sentence, trees, earlier) is { } told && Again(told, doers, words, arguments.Tree[verb]) is { } match)
            {
                yield return match with { Trigger = new TriggerMatch(new Trigger(TriggerKind.Phrase, [.. words.Tokens.Select(t => arguments.Tree[t].Lemma)]), match.Frame, verb, [.. words.Tokens.Where(t => t != verb)]) };
            }
        }
    }

    /// <summary>The words by which a verb says that its subject does what was told, or does it back.</summary>
    private (int[] Tokens, bool IsBack)? Words(Arguments arguments, int verb)
    {
        var tree = arguments.Tree;
        if (tree[verb].Upos is not ("VERB" or "AUX"))
        {
            return null;
        }

        foreach (var (phrases, isBack) in new[] { (alike, false), (back, true) })
        {
            foreach (var phrase in phrases)
            {
                if (phrase[0] == tree[verb].Lemma && Tokens(tree, verb, phrase) is { } tokens)
                {
                    return (tokens, isBack);
                }
            }
        }

        // "as Denmark had done", "and so did Mexico"
        return tree[verb].Lemma == "do"
            && ((tree[verb] is { Relation: "advcl", Upos: "VERB" } && arguments.HasMark(verb, "as") && tree.Child(verb, "aux") >= 0 && tree.Child(verb, "obj") < 0)
                || IsInverted(tree, verb)) ? ([verb], false) : null;
    }

    /// <summary>"and so did Mexico": the subject stands behind, where it may be taken for an object.</summary>
    private static bool IsInverted(SyntaxTree tree, int verb) => verb > 0 && tree[verb - 1].Form.Equals("so", StringComparison.OrdinalIgnoreCase)
        && (tree.Child(verb, "nsubj") is var subject && subject >= 0 ? subject : tree.Child(verb, "obj")) > verb;

    /// <summary>The tokens of a phrase whose other words all hang on the verb or on what hangs on it.</summary>
    private static int[]? Tokens(SyntaxTree tree, int verb, string[] phrase)
    {
        var found = new List<int> { verb };
        for (var at = verb + 1; found.Count < phrase.Length && at < tree.Tokens.Length; at++)
        {
            if (tree[at].Lemma.Equals(phrase[found.Count], StringComparison.OrdinalIgnoreCase) && (tree[at].Head == verb || (tree[at].Head >= 0 && tree[tree[at].Head].Head == verb)))
            {
                found.Add(at);
            }
        }

        return found.Count == phrase.Length ? [.. found] : null;
    }

    /// <summary>Not what somebody else is asked to do, nor what is only vowed: "urged Germany to follow suit", "vowed to answer in kind".</summary>
    private static bool IsTold(Arguments arguments, int verb)
    {
        var tree = arguments.Tree;
        return tree[verb].Relation != "xcomp"
            || (tree[verb].Head is >= 0 and var above && !arguments.Words.Retold.Vowing.Contains(tree[above].Lemma) && tree.Child(above, "obj") < 0 && tree.Child(above, "iobj") < 0);
    }

    private static int Subject(Arguments arguments, int verb)
    {
        if (IsInverted(arguments.Tree, verb) && arguments.Tree.Child(verb, "nsubj") < 0)
        {
            return arguments.Tree.Child(verb, "obj");
        }

        for (var at = verb; at >= 0; at = arguments.Tree[at].Relation is "xcomp" or "conj" ? arguments.Tree[at].Head : -1)
        {
            if (arguments.Tree.Child(at, "nsubj") is >= 0 and var subject)
            {
                return subject;
            }

            if (arguments.Tree.Child(at, "nsubj:pass") is >= 0 and var raised)
            {
                return at == verb ? -1 : raised; // "is expected to follow suit"
            }
        }

        return -1;
    }

    /// <summary>What the sentence tells on the verb above, or the main act of the nearest sentence before it that tells any.</summary>
    private static Report? Told(SyntaxTree tree, int verb, int sentence, IReadOnlyList<SyntaxTree> trees, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        for (var above = tree[verb].Head; above >= 0; above = tree[above].Head)
        {
            if (earlier.LastOrDefault(e => e.Sentence == sentence && e.Report.Trigger.Contains(tree[above].Span)).Report is { } own)
            {
                return own;
            }
        }

        var before = earlier.Where(e => e.Sentence < sentence && e.Sentence >= sentence - Farthest).ToArray();
        if (before.Length == 0 || tree[verb].Relation == "advcl")
        {
            return null;
        }

        var last = before[^1].Sentence;
        var main = trees[last][trees[last].Root].Span;
        return before.FirstOrDefault(e => e.Sentence == last && e.Report.Trigger.Contains(main)).Report ?? before[^1].Report;
    }

    private FrameMatch? Again(Report told, ImmutableArray<Party> doers, (int[] Tokens, bool IsBack) words, Token verb)
    {
        if (told.Is("negation") || told.Is("hypothetical") || (told.Recipient.IsEmpty && !told.Mutual) || !frames.TryGetValue(told.Rule, out var frame))
        {
            return null;
        }

        var isBack = words.IsBack || told.Recipient.Any(r => doers.Any(d => Is(d, r)));
        if (isBack && (told.Mutual || !told.Recipient.Any(r => doers.Any(d => Is(d, r)))))
        {
            return null;
        }

        var others = isBack ? told.Actor : told.Mutual ? told.Actor[1..] : told.Recipient;
        if (others.IsEmpty || others.Any(o => doers.Any(d => Is(d, o))) || (!isBack && told.Actor.Any(a => doers.Any(d => Is(d, a)))))
        {
            return null;
        }

        var meant = others.Select(o => o with { Text = verb.Form, Span = verb.Span, How = "nominal" }).ToImmutableArray();
        return new FrameMatch
        {
            Frame = frame,
            Trigger = new TriggerMatch(frame.Triggers[0], frame, verb.Index, []),
            Type = told.Type,
            Mode = told.Mode,
            Cameo = told.Cameo,
            Actor = told.Mutual ? [.. doers, .. meant] : doers,
            Recipient = told.Mutual ? [] : meant,
            Mutual = told.Mutual,
            ActorPath = "subject",
            RecipientPath = Path,
        };
    }

    private static bool Is(Party one, Party other) => one.State is not null ? one.State == other.State : one.Id is not null && one.Id == other.Id;
}
