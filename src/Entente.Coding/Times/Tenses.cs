using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Whether the verbs of a sentence tell of what is past.</summary>
internal sealed class Tenses(SyntaxTree tree, SyntaxWords words)
{
    public bool IsPast(int act)
    {
        if (tree[act].Xpos == "MD")
        {
            return false; // "will not run again"
        }

        foreach (var child in tree.Children(act))
        {
            if (tree[child].Relation is "aux" or "aux:pass" or "cop")
            {
                if (tree[child] is { Lemma: "be", Xpos: "VBG" } && Opener(act) is >= 0 and var opener && words.Status.DoneMarks.Contains(tree[opener].Lemma))
                {
                    return true; // "died after being shot"
                }

                return tree[child].Has("Tense=Past") || (tree[child].Lemma == "have" && tree[child].Xpos is "VBG" or "VB"); // "having signed", "is said to have signed"
            }
        }

        return !tree[act].Has("Tense=Pres") || tree[act].Has("VerbForm=Part");
    }

    private int Opener(int verb) => tree.Child(verb, "mark") is >= 0 and var mark ? mark : tree.Child(verb, "case");

    /// <summary>"had claimed", "had been suspended".</summary>
    public bool IsPluperfect(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child] is { Relation: "aux", Lemma: "have", Xpos: "VBD" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"calls", "is attacked": told in the simple present; "has called" is not.</summary>
    public bool IsPresent(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "aux" or "aux:pass" or "cop")
            {
                return tree[child].Xpos is "VBZ" or "VBP" && tree[child].Lemma != "have";
            }
        }

        return tree[verb].Xpos is "VBZ" or "VBP";
    }

    /// <summary>An infinitive is told as the verb that it hangs on: "voted to repeal", "votes to repeal", "would ban".</summary>
    public bool IsToldAsPast(int verb)
    {
        var at = verb;
        while (tree[at] is { Head: >= 0 and var above } && (tree[at] is { Xpos: "VB", Relation: "xcomp" or "advcl" or "acl" or "conj" } || tree[at] is { Xpos: "VBG", Relation: "acl" } || IsAttendant(at) || (at != verb && tree[at].Upos is "NOUN" or "PROPN")))
        {
            at = above; // "signs a deal to supply"
        }

        return tree[at].Xpos != "VB" && IsPast(at);
    }

    /// <summary>"Britain welcomes the deal, with Ireland praising it", "shell the town, killing six": as its main clause is.</summary>
    private bool IsAttendant(int clause)
    {
        if (tree[clause] is not { Xpos: "VBG", Relation: "advcl" })
        {
            return false;
        }

        foreach (var child in tree.Children(clause))
        {
            if ((tree[child].Relation == "mark" && tree[child].Lemma != "with") || tree[child].Relation is "aux" or "aux:pass" || tree[child] is { Relation: "advmod", Lemma: "when" })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"claims to have killed".</summary>
    public bool IsPerfectInfinitive(int verb) => tree[verb].Xpos == "VBN" && tree.Child(verb, "aux") is >= 0 and var have && tree[have] is { Lemma: "have", Xpos: "VB" } && tree.Child(verb, "mark") is >= 0 and var to && tree[to].Form is "to";

    /// <summary>"could have shot him", "may have been killed": said of a day that is past and not known.</summary>
    public bool IsModalPerfect(int verb)
    {
        bool modal = false, have = false;
        foreach (var child in tree.Children(verb))
        {
            modal |= tree[child] is { Relation: "aux", Xpos: "MD" };
            have |= tree[child] is { Relation: "aux", Lemma: "have", Xpos: "VB" };
        }

        return modal && have;
    }

    /// <summary>"frees", "is freed": done once and now; "is held" goes on.</summary>
    public bool IsSingleNow(int verb) => tree[verb] is { Upos: "VERB", Xpos: not "VBG" } && IsPresent(verb) && !words.Dating.Lasting.Contains(tree[verb].Lemma);

    /// <summary>"is resigning", "are being withdrawn".</summary>
    public bool IsProgressive(int verb) => tree[verb].Xpos == "VBG" && tree.Child(verb, "aux") is >= 0 and var be && tree[be] is { Lemma: "be", Xpos: "VBZ" or "VBP" };

    /// <summary>"has bombed", "have been bombing".</summary>
    public bool IsPresentPerfect(int verb)
    {
        if (tree[verb].Upos != "VERB" || tree[verb].Xpos is not ("VBN" or "VBG"))
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "mark" && tree[child].Form is "to")
            {
                return false; // "is believed to have killed"
            }

            if (tree[child].Relation == "aux" && tree[child].Form is "has" or "have" or "'s" or "'ve" or "’s" or "’ve")
            {
                return true;
            }
        }

        return false;
    }
}
