namespace Entente.Coding.Syntax;

/// <summary>Acts told by a noun and a verb that says no more than that they happen: "talks resume", "clashes broke out".</summary>
internal static class Happenings
{
    /// <summary>The verb that says that a noun's act happens, begins or ends: "the second round of talks will be held"; null for none.</summary>
    public static int? VerbOf(Arguments arguments, int noun)
    {
        var tree = arguments.Tree;
        var at = noun;
        while (tree[at] is { Relation: "nmod", Head: >= 0 and var whole } && arguments.HasCase(at, "of") && arguments.Words.Rounds.Contains(tree[whole].Lemma))
        {
            at = whole;
        }

        return tree[at] is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } && tree[verb].Upos == "VERB" && arguments.Words.Happens.Contains(tree[verb].Lemma)
            && (arguments.Object(verb) < 0 || tree[verb].Lemma == "take") ? verb : null;
    }
}
