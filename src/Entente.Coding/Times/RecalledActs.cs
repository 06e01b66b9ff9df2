using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>
/// Acts that a sentence of today tells only to say who somebody is: "pays damages to a doctor whom it wrongly charged",
/// "two hikers detained by Iran are freed", "visits the jailed activist". They lie before the act of their sentence.
/// </summary>
internal sealed class RecalledActs(Arguments arguments, Tenses tenses)
{
    private readonly SyntaxTree tree = arguments.Tree;
    private readonly SyntaxWords words = arguments.Words;

    /// <param name="done">Those to whom the act was done.</param>
    public bool Is(int verb, ImmutableArray<Party> done)
    {
        var first = verb;
        while (tree[first].Relation == "conj" && tree[first].Head is >= 0 and var before && tree[before].Upos == "VERB" && tree.Child(first, "nsubj") < 0)
        {
            first = before;
        }

        if (IsSince(first) || IsSaidOfSomebody(first))
        {
            return true;
        }

        var noun = tree[first].Head;
        return noun >= 0 && (tree[noun].Upos is "NOUN" or "PROPN" || IsThose(noun)) && !Ranks.IsRanked(tree, noun) && tree[first].Relation switch
        {
            "acl" or "amod" => tree[first].Xpos is "VBN" or "VBD" && !words.Dating.Lasting.Contains(tree[first].Lemma) && tree.Child(first, "mark") < 0
                && tree.Child(first, "aux:pass") < 0 && (IsDoneTo(noun, done) || IsThose(noun) || words.Accusers.Contains(tree[first].Lemma) || (tree[first].Relation == "amod" && tree.Child(first, "compound") < 0)) && !TellsOn(noun) && Governor(noun) >= 0,
            "acl:relcl" => IsSimplePast(verb) && (TellsOfSomebody(first) || IsAccused(first) || IsOfNamed(first, noun)) && Governor(noun) is >= 0 and var main
                && (IsPresent(main) || (main > first && tree[noun].Relation is "nsubj" or "nsubj:pass" && tree[noun].Head == main)),
            _ => false,
        };
    }

    /// <summary>"those arrested by the police are freed".</summary>
    private bool IsThose(int noun) => tree[noun] is { Upos: "DET" or "PRON", Form: "those" or "Those" };

    /// <summary>"detained since Russia launched an invasion", "his first visit since the rebels fled": told to count from, not as news.</summary>
    private bool IsSince(int clause) =>
        tree[clause].Relation == "advcl" && arguments.HasMark(clause, "since") && IsSimplePast(clause);

    /// <summary>"was jailed for killing six", "is accused of supporting rebels", "convicted of plotting": what somebody is held to have done is no news of the day.</summary>
    public bool IsCharge(int verb)
    {
        var first = verb;
        while ((tree[first].Relation == "conj" || tree[first] is { Xpos: "VB", Relation: "xcomp" }) && tree[first].Head is >= 0 and var before && tree[before].Xpos == "VBG")
        {
            first = before; // "for killing three and wounding six", "of attempting to sell weapons"
        }

        return tree[first] is { Xpos: "VBG", Relation: "advcl" or "acl" or "obl" or "ccomp" or "xcomp", Head: >= 0 and var above } && Accuser(above) is var accusing && tree[accusing].Upos is "VERB" or "ADJ" or "NOUN"
            && (words.Accusers.Contains(tree[accusing].Lemma) || words.Dating.Guilt.Contains(tree[accusing].Lemma) || words.Dating.ChargeNouns.Contains(tree[accusing].Lemma))
            && (IsUnder(first, "of") || IsUnder(first, "for") || IsUnder(first, "over") || IsUnder(first, "with"));
    }

    /// <summary>"suspects the trader of selling arms": the tree may hang the charge on whom it is laid on.</summary>
    private int Accuser(int above) =>
        tree[above] is { Upos: "NOUN" or "PROPN", Relation: "obj", Head: >= 0 and var verb } && words.Accusers.Contains(tree[verb].Lemma) ? verb : above;

    private bool IsUnder(int clause, string mark) => arguments.HasMark(clause, mark) || arguments.HasCase(clause, mark);

    /// <summary>"arrested", "was arrested"; but "has arrested" may be of today.</summary>
    private bool IsSimplePast(int verb) => tree[verb].Xpos is "VBD" or "VBN" && tenses.IsPast(verb) && !tenses.IsPresentPerfect(verb);

    /// <summary>
    /// "who fled", "whom it arrested", "that the rebels took": said of a person, or of what another acted on. "An attack that
    /// killed six" and "Cairo, where he met Sisi" tell on.
    /// </summary>
    private bool TellsOfSomebody(int clause)
    {
        for (var i = tree.Subtree(clause).Start; i < clause; i++)
        {
            if (tree[i].Xpos is "WRB" || (tree[i].Xpos is "WDT" && i > 0 && tree[i - 1].Upos == "ADP"))
            {
                return false;
            }

            if (tree[i].Xpos is "WP" or "WP$" or "WDT" && tree[i].Form is "who" or "whom" or "whose")
            {
                return true;
            }
        }

        return tree.Child(clause, "nsubj") is >= 0 and var subject && tree[subject].Xpos is not ("WDT" or "WP");
    }

    /// <summary>"a teenager said to have been shot is found".</summary>
    private bool IsSaidOfSomebody(int verb) =>
        tree[verb] is { Relation: "xcomp", Head: >= 0 and var said } && tree[said] is { Relation: "acl", Xpos: "VBN" } && tenses.IsPerfectInfinitive(verb);

    /// <summary>"China, which backed the North in the war, will not attend".</summary>
    private bool IsOfNamed(int clause, int noun) =>
        tree[noun] is { Upos: "PROPN", Relation: "nsubj" or "conj" } && tree.Child(clause, "nsubj") is >= 0 and var which && tree[which] is { Xpos: "WDT", Form: "which" } && Governor(noun) > clause;

    /// <summary>"a militia which was accused of shelling Goma".</summary>
    private bool IsAccused(int clause) => words.Accusers.Contains(tree[clause].Lemma) && tree.Child(clause, "aux:pass") >= 0;

    /// <summary>The verb of the clause that a noun stands in; -1 for none (a headline without verb).</summary>
    private int Governor(int noun)
    {
        var at = tree[noun].Head;
        while (at >= 0 && tree[at].Upos is not ("VERB" or "AUX") && tree.Child(at, "cop") < 0)
        {
            at = tree[at].Head;
        }

        return at;
    }

    private bool IsPresent(int main)
    {
        var at = main;
        while (tree[at] is { Xpos: "VB" or "VBG", Head: >= 0 and var above })
        {
            at = above;
        }

        return !tenses.IsPast(at) || tenses.IsPresentPerfect(at);
    }

    /// <summary>"with two soldiers killed", "dens are raided and 5,000 people arrested": a clause of its own.</summary>
    private bool TellsOn(int noun)
    {
        if (tree[noun].Relation == "conj" && tree[tree[noun].Head].Upos == "VERB")
        {
            return true;
        }

        var isWith = false;
        foreach (var child in tree.Children(noun))
        {
            isWith |= child < noun && tree[child].Relation == "case" && tree[child].Lemma == "with";
            if (tree[child].Relation == "det" && tree[child].Lemma == "the")
            {
                return false; // "solidarity with the people arrested"
            }
        }

        return isWith;
    }

    private bool IsDoneTo(int noun, ImmutableArray<Party> done)
    {
        foreach (var party in done)
        {
            if (party.Span.Start <= tree[noun].Span.Start && tree[noun].Span.End <= party.Span.End)
            {
                return true;
            }
        }

        return false;
    }
}
