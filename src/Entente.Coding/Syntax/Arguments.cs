using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Syntax;

/// <summary>
/// The parties to a verb or noun beyond the arcs of the tree: subjects shared through control, coordination, relative
/// clauses and participles, as Universal Dependencies leave them to the reader (UD guidelines, "Enhanced dependencies").
/// All results are token indexes; -1 is none.
/// </summary>
/// <param name="words">Which verbs name under a preposition who is to act.</param>
public sealed class Arguments(SyntaxTree tree, SyntaxWords words)
{
    /// <summary>What is done to those who were held: of them it is said what befell them before.</summary>
    private static readonly HashSet<string> Releasing = ["deport", "expel", "extradite", "free", "pardon", "release", "repatriate"];

    /// <summary>Control and coordination nest; deeper than this the tree is wrong.</summary>
    private const int Deepest = 6;

    private readonly Voice voice = new(tree);

    public SyntaxTree Tree => tree;

    /// <summary>Whether a verb is passive: "was hit", "sanctions imposed by", "attacked by".</summary>
    public bool IsPassive(int verb) => voice.IsPassive(verb);

    /// <summary>Of whom a predicative adjective or participle speaks: "is opposed to".</summary>
    public int Bearer(int adjective) => Shared(adjective, 0);

    /// <summary>Who does it: the subject of an active verb, shared where the clause has none of its own.</summary>
    public int Subject(int verb) => IsPassive(verb) ? -1 : Shared(verb, 0);

    /// <summary>What a passive verb is done to.</summary>
    public int PassiveSubject(int verb) => IsPassive(verb) ? Shared(verb, 0) : -1;

    /// <summary>What it is done to: the object, or the subject of the passive.</summary>
    public int Object(int verb)
    {
        if (IsPassive(verb))
        {
            return tree.Child(verb, "obj") is >= 0 and var kept ? kept : Shared(verb, 0); // "Ukraine was given tanks"
        }

        var own = tree.Child(verb, "obj");
        own = own < 0 && Complement(verb) >= 0 ? tree.Child(verb, "iobj") : own; // "asked Egypt to send"
        if (own >= 0)
        {
            return voice.IsRelative(own) && tree[verb].Relation == "acl:relcl" ? tree[verb].Head : own;
        }

        var token = tree[verb];
        if (token.Relation == "acl:relcl" && token.Head >= 0 && tree.Child(verb, "nsubj") is >= 0 and var subject
            && !voice.IsRelative(subject) && tree.Child(verb, "ccomp") < 0)
        {
            return token.Head; // "the sanctions that Washington imposed"
        }

        if (token.Relation == "conj" && token.Head >= 0 && tree[token.Head].Upos == "VERB" && HasNoOwnEnd(verb))
        {
            return -1;
        }

        foreach (var other in tree.Children(verb)) // "condemned and rejected the plan"
        {
            if (tree[other].Relation == "conj" && tree[other].Upos == "VERB" && tree.Child(other, "nsubj") < 0
                && tree.Child(other, "obj") is >= 0 and var shared && verb < other && NothingBetween(verb, other))
            {
                return shared;
            }
        }

        return -1;
    }

    /// <summary>The noun under a preposition, of the verb or noun itself: "with Cuba".</summary>
    public int Under(int word, string preposition)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree[child].Relation is "obl" or "nmod" or "obl:agent" or "advcl" or "acl" or "obl:unmarked" or "ccomp" or "xcomp"
                && HasCase(child, preposition))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>As <see cref="Under"/>, each of several: "jailed in Iran in January".</summary>
    public IEnumerable<int> AllUnder(int word, string preposition)
    {
        foreach (var child in tree.Children(word).ToArray())
        {
            if (tree[child].Relation is "obl" or "nmod" or "obl:agent" or "advcl" or "acl" or "obl:unmarked" or "ccomp" or "xcomp"
                && HasCase(child, preposition))
            {
                yield return child;
            }
        }
    }

    /// <summary>"two were killed and six wounded by soldiers": the participle of the others, -1 for none.</summary>
    public int OfOthers(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < verb || tree[child].Relation != "conj")
            {
                continue;
            }

            if (tree[child].Upos == "NUM" || tree[child].Lemma == "other")
            {
                return tree.Child(child, "acl") is >= 0 and var part && tree[part].Xpos == "VBN" ? part : -1;
            }

            if (tree[child].Xpos == "VBN" && tree.Child(child, "nsubj") is >= 0 and var others && (tree[others].Upos == "NUM" || tree[others].Lemma == "other"))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a noun stands under this preposition; two words make one ("out of", "because of").</summary>
    public bool HasCase(int noun, string preposition)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is not ("case" or "mark"))
            {
                continue;
            }

            var first = tree[child].Lemma;
            if (first.Equals(preposition, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            foreach (var more in tree.Children(child))
            {
                if (preposition.Length == first.Length + 1 + tree[more].Lemma.Length
                    && preposition.StartsWith(first, StringComparison.OrdinalIgnoreCase)
                    && preposition.EndsWith(tree[more].Lemma, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The clause or infinitive that fills a word in: "promised to go", "said it went", "a promise to go".</summary>
    public int Complement(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree[child].Relation is "xcomp" or "ccomp")
            {
                return child;
            }
        }

        foreach (var child in tree.Children(word))
        {
            var token = tree[child];
            if ((token.Relation is "advcl" or "acl" && HasMark(child, "to")) || token.Relation == "csubj")
            {
                return child;
            }
        }

        foreach (var child in tree.Children(word))
        {
            if (child > word && tree[child] is { Xpos: "VBG", Relation: "advcl" or "obl" } && (HasMark(child, "about") || HasMark(child, "at") || HasMark(child, "into") || HasMark(child, "to")))
            {
                return child; // "is looking at sending tanks"
            }
        }

        return -1;
    }

    /// <summary>Whether a clause is opened by this mark: "to", "that", "if".</summary>
    public bool HasMark(int verb, string mark)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "mark" && tree[child].Lemma.Equals(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest verb or copular predicate at or above a word.</summary>
    public int Clause(int word)
    {
        for (var at = word; at >= 0; at = tree[at].Head)
        {
            if (tree[at].Upos is "VERB" or "AUX" || tree.Child(at, "nsubj") >= 0 || tree.Child(at, "cop") >= 0)
            {
                return at;
            }
        }

        return tree.Root;
    }

    private int Shared(int verb, int depth)
    {
        if (depth > Deepest)
        {
            return -1;
        }

        var own = tree.Child(verb, "nsubj");
        if (own < 0)
        {
            own = tree.Child(verb, "expl") >= 0 ? -1 : own;
        }

        var token = tree[verb];
        if (own >= 0)
        {
            return voice.IsRelative(own) ? Antecedent(verb, own) : own;
        }

        var head = token.Head;
        if (head < 0)
        {
            return -1;
        }

        switch (token.Relation)
        {
            case "conj":
                return tree[head].Upos is "VERB" or "AUX" or "ADJ" || tree.Child(head, "cop") >= 0 ? Shared(head, depth + 1) : -1;
            case "xcomp":
                var controller = IsPassive(head) ? -1 : tree.Child(head, "obj");
                controller = controller < 0 && !IsPassive(head) ? tree.Child(head, "iobj") : controller;
                controller = controller < 0 ? Called(head) : controller;
                return controller >= 0 ? controller : Shared(head, depth + 1);
            case "advcl" or "obl" or "nmod" when token.Xpos == "VBG" && !IsPassive(head) && Object(head) is >= 0 and var charged
                && (HasCase(verb, "of") || HasCase(verb, "for") || HasCase(verb, "from") || HasCase(verb, "against") || (HasCase(verb, "with") && tree[head].Lemma is "charge") || (HasCase(verb, "by") && words.Accusers.Contains(tree[head].Lemma))):
                return charged; // "accused Russia of bombing", "blamed Iran for attacking"
            case "advcl" when token.Xpos == "VBN" && Releasing.Contains(tree[head].Lemma) && !IsPassive(head) && HasMark(verb, "after") && tree.Child(head, "obj") is >= 0 and var freed:
                return freed; // "deports a journalist after being jailed"
            case "advcl" when token.Xpos == "VBG" && BesideInfinitive(verb) is >= 0 and var main:
                return Shared(main, depth + 1);
            case "advcl" or "acl" when token.Xpos == "VBG" && tree[head].Relation == "ccomp" && head < verb && AfterComma(verb) && words.SpeechVerbs.Contains(token.Lemma)
                && words.SpeechVerbs.Contains(tree[tree[head].Head].Lemma) && tree[head].Head < head:
                return Shared(tree[head].Head, depth + 1); // "Putin said that the vote was a step, calling on Kyiv to talk"
            case "advcl" or "obl" when token.Xpos == "VBG" && IsPassive(head)
                && (HasCase(verb, "of") || HasCase(verb, "for") || HasCase(verb, "from") || HasCase(verb, "with")):
                return Shared(head, depth + 1); // "was accused of bombing"
            case "ccomp" when tree[verb].Has("VerbForm=Fin") || tree.Child(verb, "aux") >= 0:
                return Displaced(verb, head); // "Russia, Putin said, would help"
            case "advcl" or "parataxis" or "ccomp" when !token.Has("VerbForm=Fin") || tree.Child(verb, "aux") < 0:
                return token.Relation == "advcl" || token.Xpos is "VBG" or "VBN" ? Shared(head, depth + 1) : -1;
            case "acl:relcl":
                return head;
            case "acl" when token.Xpos == "VBG" && AfterComma(verb):
                return Shared(Clause(head), depth + 1); // "Russia received Castro, promising aid"
            case "acl" when token.Xpos == "VBG" && words.TextNouns.Contains(tree[head].Lemma):
                return OwnerOf(head, depth); // "passed a motion demanding"
            case "acl" when token.Xpos == "VBN" && AfterComma(verb) && IsPlace(head) && (words.Accusers.Contains(token.Lemma) || token.Lemma is "accompany" or "aid" or "assist" or "back" or "support"):
                return Shared(Clause(head), depth + 1); // "is held in Russia, accused of spying"
            case "acl":
                return HasMark(verb, "to") && !IsPassive(verb) ? OwnerOf(head, depth) : head; // "a list of officials to be killed"
            case "amod":
                return head;
            default:
                return -1;
        }
    }

    private bool IsPlace(int noun) => tree[noun].Relation is "obl" or "nmod" && tree[noun].Upos == "PROPN" && (HasCase(noun, "in") || HasCase(noun, "at") || HasCase(noun, "near"));

    /// <summary>"rejects an offer to send envoys, after having destroyed": behind a comma it is said of the main verb; -1 for none.</summary>
    private int BesideInfinitive(int verb)
    {
        var start = tree.Subtree(verb).Start;
        if (!(tree[start].Form == "," || (start > 0 && tree[start - 1].Form == ",")) || !(HasMark(verb, "after") || HasMark(verb, "before") || HasMark(verb, "while")))
        {
            return -1;
        }

        var isOffer = false;
        var at = tree[verb].Head;
        while (at >= 0 && HasMark(at, "to") && tree[at].Relation is "acl" or "advcl" or "xcomp")
        {
            isOffer |= tree[at].Relation == "acl";
            at = tree[at].Head;
        }

        return isOffer && at >= 0 ? Clause(at) : -1;
    }

    /// <summary>Of two subjects of a verb of saying that stands inside what is said, the first is the clause's.</summary>
    private int Displaced(int verb, int head)
    {
        var first = tree.Child(head, "nsubj");
        foreach (var child in tree.Children(head))
        {
            if (child > first && first >= 0 && first < head && head < verb && SyntaxTree.IsRelation(tree[child].Relation, "nsubj"))
            {
                return first;
            }
        }

        return -1;
    }

    /// <summary>For "his decision to go", "made a decision to go": who decides.</summary>
    private int OwnerOf(int noun, int depth)
    {
        var owner = tree.Child(noun, "nmod:poss");
        owner = owner < 0 ? Under(noun, "by") : owner; // "the decision by the United States to impose"
        owner = owner < 0 ? Nationality(noun) : owner; // "the Syrian decision to"
        owner = owner < 0 && Under(noun, "of") is >= 0 and var named && tree[named].Upos == "PROPN" ? named : owner; // "the refusal of Poland to"
        if (owner >= 0)
        {
            return owner;
        }

        var above = tree[noun].Head;
        return above >= 0 && tree[above].Upos == "VERB" ? Shared(above, depth + 1) : noun;
    }

    /// <summary>"called on Russia to withdraw": who stands under the preposition is to do it.</summary>
    private int Called(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "obl" && tree.Child(child, "case") is >= 0 and var mark && words.Callers.Contains($"{tree[verb].Lemma} {tree[mark].Lemma}"))
            {
                return child;
            }
        }

        return -1;
    }

    private int Nationality(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is "amod" or "compound" && char.IsUpper(tree[child].Form[0]) && child > 0)
            {
                return child;
            }
        }

        return -1;
    }

    private bool AfterComma(int verb)
    {
        var at = verb - 1;
        while (at >= 0 && tree[at].Upos == "ADV")
        {
            at--;
        }

        return at >= 0 && tree[at].Form == ",";
    }

    private int Antecedent(int verb, int pronoun)
    {
        for (var at = verb; at >= 0; at = tree[at].Head)
        {
            if (tree[at].Relation == "acl:relcl")
            {
                return tree[at].Head;
            }

            if (tree[at].Relation is not ("conj" or "xcomp" or "ccomp"))
            {
                break;
            }
        }

        return pronoun;
    }

    private bool HasNoOwnEnd(int verb) => tree.Child(verb, "obl") >= 0 || tree.Child(verb, "xcomp") >= 0;

    private bool NothingBetween(int first, int second)
    {
        for (var i = first + 1; i < second; i++)
        {
            if (tree[i].Upos is not ("CCONJ" or "ADV" or "PUNCT" or "AUX"))
            {
                return false;
            }
        }

        return true;
    }
}
