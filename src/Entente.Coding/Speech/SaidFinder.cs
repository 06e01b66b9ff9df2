using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <param name="Scope">Empty where it stands in another sentence.</param>
internal readonly record struct SaidPlace(TokenRange Scope, TokenRange Outside);

/// <summary>
/// Which words of a sentence a verb of saying governs. Universal Dependencies hang speech as ccomp under the verb, or
/// the verb as parataxis under the speech (universaldependencies.org/u/dep/parataxis, "reported speech").
/// </summary>
internal sealed class SaidFinder(Arguments arguments, QuotedTokens quoted)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <param name="speaker">The token of whoever speaks; -1 for none.</param>
    /// <returns>Null where the verb says nothing.</returns>
    public SaidPlace? Find(int verb, int speaker) =>
        Clause(verb, speaker) ?? Above(verb) ?? Quoted(verb, speaker) ?? Charge(verb) ?? Elsewhere(verb, speaker);

    private SaidPlace? Clause(int verb, int speaker)
    {
        var clause = tree.Child(verb, "ccomp");
        if (clause < 0 && tree.Child(verb, "xcomp") is >= 0 and var infinitive && IsPerfect(infinitive))
        {
            clause = infinitive; // "claimed to have destroyed"
        }

        if (clause < 0 && tree.Child(verb, "discourse") is > 0 and var word && word > verb && tree[word - 1].Xpos == "``")
        {
            clause = word; // "told me 'no'"
        }

        if (clause < 0 && tree.Child(verb, "parataxis") is > 0 and var loose && loose > verb && IsAnnounced(verb, loose))
        {
            clause = loose;
        }

        if (clause < 0)
        {
            return null;
        }

        var scope = tree.Subtree(clause);
        var first = FirstSubject(verb);
        if (first >= 0 && first != speaker && first < verb && scope.Start > verb && speaker >= 0 && quoted[first] == quoted[clause])
        {
            // "Russia, Putin said, would help": the clause's subject is left to the verb of saying.
            var from = tree.Subtree(first).Start;
            return new SaidPlace(new TokenRange(from, scope.End), new TokenRange(tree.Subtree(speaker).Start, verb + 1));
        }

        return new SaidPlace(scope, scope.Contains(verb) ? new TokenRange(verb, verb + 1) : default);
    }

    /// <summary>"…, he said, …", "as Putin told reporters, …".</summary>
    private SaidPlace? Above(int verb)
    {
        var token = tree[verb];
        if (token.Head < 0 || quoted[verb] != quoted[token.Head] && quoted[verb])
        {
            return null;
        }

        var isAside = (token.Relation == "parataxis" && !IsClauseOfItsOwn(verb)) || (token.Relation == "advcl" && arguments.HasMark(verb, "as"));
        return isAside ? new SaidPlace(tree.Subtree(token.Head), tree.Subtree(verb)) : null;
    }

    /// <summary>"Seoul condemned Pyongyang; North Korea denies involvement": what it says stands under it.</summary>
    private bool IsClauseOfItsOwn(int verb) => verb > tree[verb].Head && tree.Child(verb, "obj") >= 0 && tree.Subtree(verb).Start is > 0 and var start && (tree[start].Form == ";" || tree[start - 1].Form == ";");

    /// <summary>From the first to the last word in quotation marks that leans on the verb, or that the verb stands next to.</summary>
    private SaidPlace? Quoted(int verb, int speaker)
    {
        if (quoted[verb])
        {
            return null;
        }

        var below = tree.Subtree(verb);
        int start = -1, end = -1;
        foreach (var range in quoted.Ranges)
        {
            if (below.Overlaps(range) || IsNext(verb, speaker, range))
            {
                start = start < 0 ? range.Start : start;
                end = range.End;
            }
        }

        if (start < 0)
        {
            return null;
        }

        return new SaidPlace(new TokenRange(start, end), GapAround(verb, start, end));
    }

    /// <summary>"Accused Russia of bombing": the charge is the accuser's claim.</summary>
    private SaidPlace? Charge(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Xpos == "VBG" && (arguments.HasMark(child, "of") || arguments.HasCase(child, "of")))
            {
                return new SaidPlace(tree.Subtree(child), default);
            }
        }

        return null;
    }

    /// <summary>A main clause of speech alone ("He paused, then spoke."): the words stand in the sentences beside it.</summary>
    private SaidPlace? Elsewhere(int verb, int speaker) =>
        verb == tree.Root && speaker >= 0 && tree.Child(verb, "obj") < 0 && tree.Child(verb, "xcomp") < 0 && quoted.Ranges.Count == 0
            ? new SaidPlace(default, default)
            : null;

    private TokenRange GapAround(int verb, int start, int end)
    {
        if (verb < start || verb >= end)
        {
            return default;
        }

        int from = verb, to = verb + 1;
        while (from > start && !quoted[from - 1])
        {
            from--;
        }

        while (to < end && !quoted[to])
        {
            to++;
        }

        return new TokenRange(from, to);
    }

    /// <summary>Whether only the speaker's words and marks stand between.</summary>
    private bool IsNext(int verb, int speaker, TokenRange range)
    {
        var (from, to) = range.End <= verb ? (range.End, verb) : (verb + 1, range.Start);
        var words = speaker >= 0 ? tree.Subtree(speaker) : default;
        for (var i = from; i < to; i++)
        {
            if (tree[i].Upos != "PUNCT" && !words.Contains(i))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAnnounced(int verb, int clause)
    {
        for (var i = verb + 1; i < clause; i++)
        {
            if (tree[i].Form == ":" || quoted[i])
            {
                return true;
            }
        }

        return quoted[clause];
    }

    private bool IsPerfect(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "aux" && tree[child].Lemma == "have")
            {
                return arguments.HasMark(verb, "to");
            }
        }

        return false;
    }

    private int FirstSubject(int verb) => tree.Child(verb, "nsubj");
}
