using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Doers of a verb that the tree hangs elsewhere: on a verb joined to it, on a name before them, or on the clause that it answers.</summary>
internal sealed class FarDoers(Arguments arguments)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"were beaten and arrested by Greek police", where the tree gives the doer to the first verb or a later one: who did the last of several things did them all; -1 for none.</summary>
    public int DoerOfAll(int verb)
    {
        if (tree[verb] is not { Relation: "conj", Head: >= 0 and var first } || !arguments.IsPassive(first) || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "nsubj:pass") >= 0)
        {
            return -1;
        }

        if (arguments.Under(first, "by") is >= 0 and var doer && doer > verb)
        {
            return doer;
        }

        foreach (var other in tree.Children(first))
        {
            if (other > verb && tree[other] is { Relation: "conj", Upos: "VERB" } && arguments.IsPassive(other) && arguments.Under(other, "by") is >= 0 and var last)
            {
                return last;
            }
        }

        return -1;
    }

    /// <summary>"is charged over bribes from Halliburton by Nigeria's agency": a name takes no doer, so it is the verb's; -1 for none.</summary>
    public int BehindName(int verb)
    {
        var range = tree.Subtree(verb);
        for (var i = verb + 1; i < range.End; i++)
        {
            if (tree[i].Relation == "nmod" && tree[i].Head is > 0 and var name && name > verb && tree[name].Upos == "PROPN" && tree[name].Relation is "obl" or "nmod" or "compound" or "flat" or "appos" && arguments.HasCase(i, "by") && arguments.Clause(name) == verb)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// "North Korea launched a rocket, prompting Japan to voice alarm", "as Japan voiced alarm", "with Seoul returning fire": who did what the verb's
    /// clause answers; -1 for nobody.
    /// </summary>
    public int Provoker(int verb)
    {
        var head = tree[verb].Head;
        if (head < 0 || head > verb || tree[head].Upos != "VERB")
        {
            return -1;
        }

        return tree[verb].Relation == "advcl" && tree.Child(verb, "nsubj") >= 0 && (arguments.HasMark(verb, "as") || arguments.HasMark(verb, "with")) ? arguments.Subject(head)
            : tree[verb].Relation is "xcomp" or "advcl" && arguments.Words.Provoking.Contains(tree[head].Lemma) && tree[head].Xpos == "VBG" ? arguments.Subject(head)
            : -1;
    }
}
