using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Times that the tree hangs on the main verb although they belong to a clause that says who somebody is.</summary>
internal sealed class StrayedTimes(Arguments arguments, Tenses tenses, Edtf? published)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"has freed 14 workers held by rebels since Saturday": an open time behind a participle of the object says how long that has lasted; -1 for none.</summary>
    public int Lasting(TimeExpression time, int head)
    {
        if (time.Date is not { Latest: null } || tree[head].Head is not (>= 0 and var verb) || tree[verb].Upos != "VERB" || head < verb || arguments.Object(verb) is not (>= 0 and var thing))
        {
            return -1;
        }

        var (_, end) = tree.Subtree(thing);
        for (var clause = Math.Min(end, time.Tokens.Start) - 1; clause > thing; clause--)
        {
            if (tree[clause] is { Relation: "acl", Xpos: "VBN" })
            {
                return clause;
            }
        }

        return -1;
    }

    /// <summary>
    /// The relative clause that a time ends, where the tree hangs it on the main verb after it: "the girls who were abducted two
    /// weeks ago have been rescued"; -1 for none. After a comma alone it begins what follows: "the girls, who fled, on Monday met".
    /// </summary>
    public int Clause(TimeExpression time, int head)
    {
        var main = tree[head].Head;
        if (main < 0 || tree[main].Upos is not ("VERB" or "AUX"))
        {
            return -1;
        }

        var start = time.Tokens.Start;
        while (start > 0 && tree[start - 1].Upos == "ADP")
        {
            start--;
        }

        if (main < head)
        {
            return OfObject(time, main, start);
        }

        var isApart = start > 0 && tree[start - 1].Form == ",";
        var goesOn = isApart && !(time.Tokens.End < tree.Tokens.Length && tree[time.Tokens.End].Form == ",");

        foreach (var child in tree.Children(main))
        {
            if (child < start && tree[child].Relation is "nsubj" or "nsubj:pass" && (tree.Child(child, "acl:relcl") is >= 0 and var relative ? relative : tree.Child(child, "acl")) is >= 0 and var clause && clause < start
                && LastWord(clause) == start - (isApart ? 2 : 1)
                && !(goesOn && tree.Subtree(clause).Start is var opening && tree[Math.Max(0, opening - 1)].Form == "," | tree[opening].Form == ","))
            {
                return clause;
            }
        }

        return -1;
    }

    /// <summary>"police kill two men accused of an attack two days ago": what is told as today's news leaves a past time at its end to the clause before; -1 for none.</summary>
    private int OfObject(TimeExpression time, int main, int start)
    {
        if (!(time.Date?.Latest < published?.Earliest) || !(tenses.IsPresent(main) || tenses.IsPresentPerfect(main)))
        {
            return -1;
        }

        foreach (var child in tree.Children(main))
        {
            if (child > main && tree[child].Relation is "obj" or "obl" && (tree.Child(child, "acl:relcl") is >= 0 and var relative ? relative : tree.Child(child, "acl")) is >= 0 and var clause
                && clause < start && tree[clause].Xpos is "VBN" or "VBD" && tenses.IsPast(clause) && LastWord(clause) == start - 1)
            {
                return clause;
            }
        }

        return -1;
    }

    /// <summary>"accused of an attack on Monday": who is accused, wanted or held is so still; the day is that of the attack.</summary>
    public bool IsState(int clause) => tree[clause].Relation == "acl" && arguments.Words.Dating.Lasting.Contains(tree[clause].Lemma);

    /// <summary>The last word of a clause that is no comma.</summary>
    private int LastWord(int clause)
    {
        var last = tree.Subtree(clause).End - 1;
        while (last > clause && tree[last].Upos == "PUNCT")
        {
            last--;
        }

        return last;
    }
}
