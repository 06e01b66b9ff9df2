using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Acts told once for two places and two times: in "is to visit Mexico on Thursday and Venezuela on Friday" the verb
/// stands for both visits, each with a day of its own.
/// </summary>
internal sealed class Gapped(Arguments arguments, PartyMap parties)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The match, and behind it one for each further place with a time of its own.</summary>
    public IEnumerable<FrameMatch> With(FrameMatch told)
    {
        var match = Likewise(told);
        if ((match.Mutual ? match.Actor.Length != 2 : match.Recipient.Length is 0 or > 2) || match.Trigger.Trigger.Kind == Knowledge.Events.TriggerKind.Noun)
        {
            yield return match;
            yield break;
        }

        var joined = match.Mutual ? [] : Joined(match).ToList();
        yield return joined is [{ Doer: not null, First: var first }] ? match with { Recipient = [first] } : match;
        foreach (var one in joined)
        {
            yield return match with { Actor = one.Doer is null ? match.Actor : [one.Doer], Recipient = [one.Other], RecipientPath = "the place joined to it" };
        }

        foreach (var (place, time) in match.Recipient.Length > 1 ? [] : Pairs(match.Trigger.Head))
        {
            if (parties[place] is [{ State: { } state } other] && !match.Recipient.Any(r => r.State == state) && !match.Actor.Any(a => a.State == state))
            {
                yield return match.Mutual ? match with { Actor = [match.Actor[0], other], TimeAt = time } // "met Castro on Monday and Macri on Wednesday"
                    : match with { Recipient = [other], RecipientPath = "the place joined to it", TimeAt = time };
            }
        }
    }

    /// <summary>"Britain recalled its envoy, as did Canada": whoever is said to have done the same is one more doer, and not whom it befell.</summary>
    private FrameMatch Likewise(FrameMatch match)
    {
        foreach (var clause in tree.Children(match.Trigger.Head))
        {
            if (match.Mutual || match.Actor.IsEmpty || tree[clause] is not { Relation: "advcl", Upos: "AUX" } || !arguments.HasMark(clause, "as") || tree.Child(clause, "nsubj") is not (>= 0 and var other) || other < clause)
            {
                continue;
            }

            var others = parties[other].Concat(tree.Children(other).ToArray().Where(c => tree[c].Relation == "conj").SelectMany(c => parties[c])).Where(p => p.State is not null || p.Id is not null).ToArray();
            return match with
            {
                Actor = [.. match.Actor, .. others.Where(o => !match.Actor.Any(a => a.Key == o.Key))],
                Recipient = [.. match.Recipient.Where(r => !others.Any(o => o.Span == r.Span))],
            };
        }

        return match;
    }

    /// <summary>
    /// "delivered tanks to Ukraine and howitzers to Moldova", "imposed sanctions on Belarus and Canada on Iran": to whom the like is done by the same
    /// preposition, beside whom it was found for, and by which other doer.
    /// </summary>
    private IEnumerable<(Party First, Party? Doer, Party Other)> Joined(FrameMatch match)
    {
        var verb = match.Trigger.Head;
        for (var place = verb + 4; place < tree.Tokens.Length; place++)
        {
            if (tree[place].Relation is not ("obl" or "nmod") || parties[place] is not [{ State: { } state } other] || tree.Child(place, "case") is not (> 1 and var mark) || mark > place
                || Conjunct(mark - 1, verb) is not (>= 0 and var joined) || tree.Child(joined, "cc") is not (>= 0 and var and) || and > joined || Before(verb, and, tree[mark].Lemma) is not { } first)
            {
                continue;
            }

            var doer = tree[joined].Upos == "PROPN" && parties[joined] is [{ State: not null } named] ? named : null;
            var fits = doer is null ? match.Recipient is [{ State: { } told }] && told == first.State
                : match.Recipient.All(r => r.State == first.State || r.State == state || r.State == doer.State);
            if (fits && state != first.State && !match.Actor.Any(a => a.State == state) && doer?.State != state)
            {
                yield return (first, doer, other);
            }
        }
    }

    /// <summary>The joined word in whose phrase a word before a preposition stands: "howitzers", "doses of vaccine"; -1 for none.</summary>
    private int Conjunct(int at, int verb)
    {
        for (; at > verb; at = tree[at].Head)
        {
            if (tree[at].Relation == "conj")
            {
                return tree[at].Upos is "NOUN" or "NUM" or "PROPN" ? at : -1;
            }

            if (tree[at].Relation is not ("nmod" or "compound" or "flat") || tree[at].Head > at)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The one state that stands between verb and "and" behind the preposition.</summary>
    private Party? Before(int verb, int and, string preposition)
    {
        for (var at = and - 1; at > verb; at--)
        {
            if (tree[at].Relation is "obl" or "nmod" && parties[at] is [{ State: not null } party] && tree.Child(at, "case") is >= 0 and var mark && mark > verb && mark < at && tree[mark].Lemma == preposition)
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>"Thursday and Venezuela on Friday": a place that the tree joins to a time, with a time under the same preposition right behind it.</summary>
    private IEnumerable<(int Place, int Time)> Pairs(int verb)
    {
        for (var place = verb + 1; place < tree.Tokens.Length; place++)
        {
            if (tree[place] is not { Relation: "conj", Upos: "PROPN", Head: >= 0 and var first } || first < verb || parties[place].IsEmpty || !parties[first].IsEmpty || !IsUnder(first, verb)
                || tree.Child(Top(first, verb), "case") is not (>= 0 and var preposition))
            {
                continue;
            }

            var next = parties[place][0].Span.End;
            foreach (var token in tree.Tokens)
            {
                if (token.Index > place && token.Relation is "obl" or "nmod" && tree.Child(token.Index, "case") is >= 0 and var mark && mark > place && tree[mark].Lemma == tree[preposition].Lemma
                    && tree[mark].Span.Start <= next + 1 && parties[token.Index].IsEmpty)
                {
                    yield return (place, token.Index);
                    break;
                }
            }
        }
    }

    private bool IsUnder(int token, int verb) => tree[Top(token, verb)] is { Relation: "obl" } top && top.Head == verb;

    /// <summary>The word below the verb through which a token hangs on it: "August 2022" hangs by its month.</summary>
    private int Top(int token, int verb)
    {
        while (tree[token].Head >= 0 && tree[token].Head != verb && tree[token].Relation is "nmod" or "nummod" or "conj" or "flat" or "compound")
        {
            token = tree[token].Head;
        }

        return token;
    }
}
