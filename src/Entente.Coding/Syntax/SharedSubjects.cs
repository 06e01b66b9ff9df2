using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Syntax;

/// <summary>Subjects of clauses that have none of their own: shared through control, coordination, relative clauses and participles.</summary>
internal sealed class SharedSubjects(Arguments arguments, Voice voice, SyntaxWords words)
{
    /// <summary>Control and coordination nest; deeper than this the tree is wrong.</summary>
    private const int Deepest = 6;

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>Its subject, whether it does or suffers it; -1 for none.</summary>
    public int Of(int verb) => Shared(verb, 0);

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
            return voice.IsRelative(own) ? Antecedent(verb, own, depth) : own;
        }

        var head = token.Head;
        if (head < 0)
        {
            return -1;
        }

        switch (token.Relation)
        {
            case "conj" when arguments.IsPassive(head) && !arguments.IsPassive(verb) && token.Xpos is "VBD" or "VBZ" && tree.Child(verb, "obj") >= 0 && tree[head] is { Relation: "ccomp", Head: >= 0 and var saying }
                && words.Speech.Verbs.Contains(tree[saying].Lemma) && saying < head && tree.Child(saying, "nsubj") >= 0:
                return Shared(saying, depth + 1); // "Tehran said nine people were killed and summoned the envoy"
            case "conj" when IsOfSayer(verb, head):
                return Shared(tree[head].Head, depth + 1); // "said that Syria was bombing civilians and demanded a truce"
            case "conj":
                return tree[head].Upos is "VERB" or "AUX" or "ADJ" || tree.Child(head, "cop") >= 0 ? Shared(head, depth + 1) : -1;
            case "xcomp" when !arguments.IsPassive(head) && words.Approaches.Contains(tree[head].Lemma) && tree.Child(head, "obj") >= 0:
                return Shared(head, depth + 1); // "rang Uribe to offer support"
            case "xcomp":
                var controller = arguments.IsPassive(head) ? -1 : tree.Child(head, "obj");
                controller = controller < 0 && !arguments.IsPassive(head) ? tree.Child(head, "iobj") : controller;
                controller = controller < 0 ? Called(head) : controller;
                return controller >= 0 ? controller : Shared(head, depth + 1);
            case "acl" or "advcl" or "nmod" when token.Xpos == "VBG" && tree[head].Upos == "NOUN" && (arguments.HasCase(verb, "of") || arguments.HasMark(verb, "of")) && words.ChargeNouns.Contains(tree[head].Lemma) && tree[head] is { Relation: "obl" or "nmod", Head: >= 0 and var trial } && tree[trial].Upos == "VERB":
                return arguments.IsPassive(trial) ? Shared(trial, depth + 1) : arguments.Object(trial) is >= 0 and var tried ? tried : Shared(trial, depth + 1); // "was tried on charges of arming rebels"
            case "advcl" when token.Xpos == "VBG" && arguments.HasCase(verb, "for") && !arguments.IsPassive(head) && tree.Child(head, "obj") is >= 0 and var penalty && words.Burdens.Contains(tree[penalty].Lemma)
                && (arguments.Under(penalty, "on") is >= 0 and var punished ? punished : arguments.Under(head, "on")) is >= 0 and var burdened:
                return burdened; // "imposed sanctions on Eritrea for arming rebels"
            case "advcl" or "obl" or "nmod" when (token.Xpos == "VBG" || IsBeing(verb) || IsHaving(verb)) && !arguments.IsPassive(head) && arguments.Object(head) is >= 0 and var charged
                && (arguments.HasCase(verb, "of") || arguments.HasCase(verb, "for") || arguments.HasCase(verb, "from") || arguments.HasCase(verb, "against") || (arguments.HasCase(verb, "with") && words.ChargersWith.Contains(tree[head].Lemma)) || (arguments.HasCase(verb, "by") && words.Accusers.Contains(tree[head].Lemma))):
                return charged; // "accused Russia of bombing", "credited Qatar with brokering the deal"
            case "advcl" or "obl" when token.Xpos == "VBG" && !arguments.IsPassive(head) && arguments.Object(head) < 0 && words.AddressingAt.Contains(tree[head].Lemma) && (arguments.HasCase(verb, "for") || arguments.HasMark(verb, "for"))
                && (arguments.Under(head, "at") is >= 0 and var target ? target : arguments.Under(head, "against")) is >= 0 and var scolded:
                return scolded; // "lashed out at Australia for opening a mine"
            case "advcl" when token.Xpos == "VBN" && words.Releasers.Contains(tree[head].Lemma) && !arguments.IsPassive(head) && arguments.HasMark(verb, "after") && tree.Child(head, "obj") is >= 0 and var freed:
                return freed; // "deports a journalist after being jailed"
            case "advcl" when token.Xpos == "VB" && arguments.HasMark(verb, "to") && !arguments.IsPassive(head) && words.Trainers.Contains(tree[head].Lemma) && tree.Child(head, "obj") is >= 0 and var trained && trained < verb:
                return trained; // "trains Syrian rebels to fight the Kurds"
            case "advcl" when token.Xpos == "VB" && arguments.HasMark(verb, "to") && !arguments.IsPassive(head) && Called(head) is >= 0 and var asked && asked < verb:
                return asked; // "pleaded with Washington on Thursday to lift the embargo"
            case "advcl" when token.Xpos == "VBG" && words.Harm.Harming.Contains(token.Lemma) && (words.Harm.Telling.Contains(tree[head].Lemma) || words.Harm.Judging.Contains(tree[head].Lemma)) && AfterComma(verb)
                && arguments.Object(head) is >= 0 and var deed && tree[deed].Upos == "NOUN" && deed < verb:
                return deed; // "condemned the strikes on a market, killing 20 people"
            case "advcl" when token.Xpos == "VBG" && BesideInfinitive(verb) is >= 0 and var main:
                return Shared(main, depth + 1);
            case "advcl" or "acl" when token.Xpos == "VBG" && tree[head].Relation == "ccomp" && head < verb && AfterComma(verb) && words.Speech.Verbs.Contains(token.Lemma)
                && words.Speech.Verbs.Contains(tree[tree[head].Head].Lemma) && tree[head].Head < head:
                return Shared(tree[head].Head, depth + 1); // "Putin said that the vote was a step, calling on Kyiv to talk"
            case "advcl" when token.Xpos == "VBG" && words.Harm.Harming.Contains(token.Lemma) && AfterComma(verb) && tree[head].Relation is not ("acl" or "acl:relcl") && arguments.IsPassive(head) && arguments.Under(head, "by") is >= 0 and var striker:
                return striker; // "was destroyed by an Israeli air strike, killing two"
            case "advcl" or "obl" when token.Xpos == "VBG" && arguments.IsPassive(head)
                && (arguments.HasCase(verb, "of") || arguments.HasCase(verb, "for") || arguments.HasCase(verb, "from") || arguments.HasCase(verb, "with")):
                return Shared(head, depth + 1); // "was accused of bombing"
            case "ccomp" when tree[verb].Has("VerbForm=Fin") || tree.Child(verb, "aux") >= 0:
                return Displaced(verb, head); // "Russia, Putin said, would help"
            case "advcl" or "parataxis" or "ccomp" when !token.Has("VerbForm=Fin") || tree.Child(verb, "aux") < 0:
                return token.Relation == "advcl" || token.Xpos is "VBG" or "VBN" ? Shared(head, depth + 1) : -1;
            case "acl:relcl":
                return Among(head) is >= 0 and var one ? one : head;
            case "acl" when token.Xpos == "VBG" && AfterComma(verb):
                return Shared(arguments.Clause(head), depth + 1); // "Russia received Castro, promising aid"
            case "acl" when token.Xpos == "VBG" && IsAddressee(head):
                return Shared(arguments.Clause(head), depth + 1); // "sent a letter to the bank threatening"
            case "acl" when token.Xpos == "VBG" && words.TextNouns.Contains(tree[head].Lemma) && !arguments.HasCase(verb, "of"):
                return IsTurnedDown(head) ? -1 : OwnerOf(head, depth); // "passed a motion demanding"
            case "acl" when token.Xpos == "VBG" && words.Recordings.Contains(tree[head].Lemma) && tree[head].Relation == "obj" && words.Voicing.Contains(token.Lemma):
                return OwnerOf(head, depth); // "released a video threatening"
            case "acl" when token.Xpos == "VBN" && AfterComma(verb) && IsPlace(head) && (words.Accusers.Contains(token.Lemma) || token.Lemma is "accompany" or "aid" or "assist" or "back" or "support"):
                return Shared(arguments.Clause(head), depth + 1); // "is held in Russia, accused of spying"
            case "acl" when arguments.HasMark(verb, "to") && !arguments.IsPassive(verb) && RankedOne(head) is >= 0 and var ranked:
                return ranked;
            case "acl":
                return arguments.HasMark(verb, "to") && !arguments.IsPassive(verb) ? OwnerOf(head, depth) : Among(head) is >= 0 and var some ? some : head; // "a list of officials to be killed"
            case "amod":
                return head;
            default:
                return -1;
        }
    }

    /// <summary>
    /// "said that Syria was bombing civilians and demanded a truce": a verb of saying in the tense of the saying before it, which the
    /// tree joins to what is said although that is told in another tense.
    /// </summary>
    private bool IsOfSayer(int verb, int told) =>
        tree[told] is { Relation: "ccomp", Head: >= 0 and var saying } && saying < told && (words.Speech.Verbs.Contains(tree[saying].Lemma) || words.Voicing.Contains(tree[saying].Lemma)) && (words.Voicing.Contains(tree[verb].Lemma) || words.Status.Askers.Contains(tree[verb].Lemma)) && tree.Child(saying, "nsubj") >= 0
        && tree.Child(verb, "mark") < 0 && tree[saying].Xpos is "VBD" or "VBZ" && (IsTold(verb, saying) || (tree[told].Xpos == "VB" && tree[verb].Xpos == "VBN")) && tree[told].Xpos is not ("VBD" or "VBZ" or "VBP") && (tree.Child(told, "aux") >= 0 || tree.Child(told, "aux:pass") >= 0);

    /// <summary>Whether a verb has the tense of another, or is its perfect or past: "vows that it will stay and called on them", "warns that it is sinking and has called".</summary>
    private bool IsTold(int verb, int like) => tree.Child(verb, "aux") is >= 0 and var aux ? tree[like].Xpos == "VBZ" && tree[aux] is { Lemma: "have", Xpos: "VBZ" }
        : tree[verb].Xpos == tree[like].Xpos || tree[verb].Xpos == "VBD" || (tree[like].Xpos == "VBD" && tree[verb].Xpos == "VBN");

    /// <summary>"two Americans were among those killed": who is said to be among them; -1 for none.</summary>
    private int Among(int those) => tree[those].Form == "those" && arguments.HasCase(those, "among") && tree.Child(those, "cop") >= 0 ? tree.Child(those, "nsubj") : -1;

    /// <summary>"voted against the motion condemning Cuba", "vetoed a text demanding": what it says is said by others.</summary>
    private bool IsTurnedDown(int text) => arguments.HasCase(text, "against") || (tree[text] is { Relation: "obj", Head: >= 0 and var verb } && words.TurningDown.Contains(tree[verb].Lemma));

    private bool IsAddressee(int noun) => tree[noun].Relation == "nmod" && arguments.HasCase(noun, "to") && words.TextNouns.Contains(tree[tree[noun].Head].Lemma);

    private bool IsPlace(int noun) => tree[noun].Relation is "obl" or "nmod" && tree[noun].Upos == "PROPN" && (arguments.HasCase(noun, "in") || arguments.HasCase(noun, "at") || arguments.HasCase(noun, "near"));

    /// <summary>"rejects an offer to send envoys, after having destroyed": behind a comma it is said of the main verb; -1 for none.</summary>
    private int BesideInfinitive(int verb)
    {
        var start = tree.Subtree(verb).Start;
        if (!(tree[start].Form == "," || (start > 0 && tree[start - 1].Form == ",")) || !(arguments.HasMark(verb, "after") || arguments.HasMark(verb, "before") || arguments.HasMark(verb, "while")))
        {
            return -1;
        }

        var isOffer = false;
        var at = tree[verb].Head;
        while (at >= 0 && arguments.HasMark(at, "to") && tree[at].Relation is "acl" or "advcl" or "xcomp")
        {
            isOffer |= tree[at].Relation == "acl";
            at = tree[at].Head;
        }

        return isOffer && at >= 0 ? arguments.Clause(at) : -1;
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

    /// <summary>"accused Ukraine of having planned the bombing"</summary>
    private bool IsHaving(int verb) => tree[verb].Xpos == "VBN" && tree.Child(verb, "aux") is >= 0 and var having && tree[having] is { Lemma: "have", Xpos: "VBG" };

    /// <summary>"accuses forces of being behind a bombing"</summary>
    private bool IsBeing(int noun) => tree.Child(noun, "cop") is >= 0 and var being && tree[being].Xpos == "VBG";

    /// <summary>"Dendias is the first European minister to come to Turkey", "became the third leader to visit": who is said to be so; -1 for nobody.</summary>
    private int RankedOne(int noun)
    {
        if (!Ranks.IsRanked(tree, noun))
        {
            return -1;
        }

        return tree.Child(noun, "cop") >= 0 ? tree.Child(noun, "nsubj")
            : tree[noun] is { Relation: "xcomp", Head: >= 0 and var verb } && tree[verb].Lemma is "become" or "make" ? (tree.Child(verb, "obj") is >= 0 and var made ? made : tree.Child(verb, "nsubj"))
            : tree[noun] is { Relation: "appos", Head: >= 0 and var named } && tree[named].Upos == "PROPN" ? named
            : -1;
    }

    /// <summary>For "his decision to go", "made a decision to go": who decides.</summary>
    private int OwnerOf(int noun, int depth)
    {
        if (tree.Child(noun, "cop") >= 0 && arguments.HasCase(noun, "in") && tree.Child(noun, "nsubj") is >= 0 and var visitor)
        {
            return visitor; // "is in Damascus to meet Assad"
        }

        var owner = tree.Child(noun, "nmod:poss");
        owner = owner < 0 ? arguments.Under(noun, "by") : owner; // "the decision by the United States to impose"
        owner = owner < 0 ? Nationality(noun) : owner; // "the Syrian decision to"
        owner = owner < 0 && arguments.Under(noun, "of") is >= 0 and var named && (tree[named].Upos == "PROPN" || (tree[named].Upos == "NOUN" && words.Sides.Decisions.Contains(tree[noun].Lemma))) ? named : owner; // "the refusal of Poland to", "the decision of the Scottish government to"
        if (owner >= 0)
        {
            return owner;
        }

        var above = tree[noun].Head;
        if (above >= 0 && tree[noun].Relation is "obj" or "nsubj:pass" && words.Status.Foilers.Contains(tree[above].Lemma))
        {
            return -1; // "foiled a plot to kill the ambassador"
        }

        if (above >= 0 && tree[noun].Relation == "advcl" && tree.Child(noun, "cop") >= 0 && words.Accusers.Contains(tree[above].Lemma) && arguments.Object(above) is >= 0 and var charged && charged < noun)
        {
            return charged; // "accused Sudan of being behind an attempt to kill"
        }

        if (above >= 0 && tree[noun].Relation == "obj" && words.Givers.Contains(tree[above].Lemma) && tree.Child(above, "iobj") is >= 0 and var given)
        {
            return given; // "gave Ukraine a deadline to surrender", "offers France the use of its bases to bomb"
        }

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

    /// <summary>"presents a document that labels", "joins the countries which have banned": who stands behind the noun that a relative clause is about; -1 for nobody else.</summary>
    private int Behind(int noun, int depth)
    {
        if (words.TextNouns.Contains(tree[noun].Lemma) && tree[noun].Relation == "obj" && tree[noun].Head is >= 0 and var verb && words.Publishers.Contains(tree[verb].Lemma))
        {
            return OwnerOf(noun, depth);
        }

        var list = tree[noun].Relation == "nmod" && arguments.HasCase(noun, "of") && tree[noun].Head >= 0 ? tree[noun].Head : noun;
        return words.Sides.UnnamedDoers.Contains(tree[noun].Lemma) && tree[list].Relation is "obj" or "xcomp" && tree[list].Head is >= 0 and var joins && tree[joins].Lemma is "join" or "become"
            ? Shared(joins, depth + 1)
            : -1;
    }

    /// <summary>"a meeting of ministers that was to be held": of two nouns joined by "of" the one that the number of the verb fits.</summary>
    private int Agreeing(int noun, int verb)
    {
        if (tree[noun].Relation != "nmod" || !arguments.HasCase(noun, "of") || tree[noun].Head is not (>= 0 and var above) || tree[above].Upos != "NOUN" || NumberOf(verb) is not { } number)
        {
            return noun;
        }

        return !tree[noun].Has(number) && tree[above].Has(number) && tree.Child(noun, "conj") < 0 ? above : noun;
    }

    /// <summary>"its envoy to Germany, which had criticised it": a "which" means no person, but the name right before it; -1 for none.</summary>
    private int OfPerson(int noun, int pronoun)
    {
        var before = pronoun - 1;
        while (before > noun && tree[before].Upos == "PUNCT")
        {
            before--;
        }

        return words.Persons.Contains(tree[noun].Lemma) && before > noun && tree[before].Upos == "PROPN"
            ? tree[before].Relation == "flat" && tree[before].Head > noun ? tree[before].Head : before
            : -1;
    }

    /// <summary>The number that a finite verb or its first auxiliary shows; null for none ("will", "had").</summary>
    private string? NumberOf(int verb)
    {
        var shown = tree[verb].Form;
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree[child].Upos == "AUX")
            {
                shown = tree[child].Form;
                break;
            }
        }

        return words.SingularForms.Contains(shown) ? "Number=Sing" : words.PluralForms.Contains(shown) ? "Number=Plur" : null;
    }

    /// <summary>"Eswatini is the only African state that recognises Taiwan": who is said to be that state; -1 for nobody.</summary>
    private int Equated(int noun) => tree.Child(noun, "cop") >= 0 && words.Sides.UnnamedDoers.Contains(tree[noun].Lemma) && tree.Child(noun, "nsubj") is >= 0 and var named && named < noun && tree[named].Upos == "PROPN" ? named : -1;

    private int Antecedent(int verb, int pronoun, int depth)
    {
        for (var at = verb; at >= 0; at = tree[at].Head)
        {
            if (tree[at].Relation == "acl:relcl")
            {
                if (words.TextNouns.Contains(tree[tree[at].Head].Lemma) && tree.Child(tree[at].Head, "acl") is >= 0 and var made && tree[made].Xpos == "VBN"
                    && arguments.Under(made, "by") is >= 0 and var author)
                {
                    return author; // "a resolution sponsored by France, which called on India to withdraw"
                }

                return Equated(tree[at].Head) is >= 0 and var equated ? equated : Behind(tree[at].Head, depth) is >= 0 and var behind ? behind : tree[pronoun].Lemma == "which" && OfPerson(tree[at].Head, pronoun) is >= 0 and var land ? land : Agreeing(tree[at].Head, verb);
            }

            if (tree[at] is { Relation: "advcl:relcl", Head: >= 0 and var focus } && tree.Child(focus, "expl") >= 0 && tree.Child(focus, "cop") >= 0 && tree[focus].Upos is "PROPN" or "NOUN")
            {
                return focus; // "It was France that first recognised Croatia"
            }

            if (tree[at].Relation is not ("conj" or "xcomp" or "ccomp"))
            {
                break;
            }
        }

        return pronoun;
    }
}
