using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Whose an act is that a relative clause judges: "Britain imposed a fishing zone round the islands, which Argentina denounced" denounces Britain,
/// who is said to do it, not the islands.
/// </summary>
internal sealed class JudgedClauses(PathWalker walker, Arguments arguments, ActTraits traits)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The draft with whoever does what its clause hangs on as its recipient, where the thing itself names no owner.</summary>
    public Draft Mended(Draft draft)
    {
        if (Accuser(draft) is { IsEmpty: false } accusers)
        {
            return draft.To(accusers, "whoever says so");
        }

        if (!(traits.Judgement.Contains(draft.Type) || traits.AgainstTheDoer.Contains(draft.Type)) || draft.Frame.Mutual || draft.Actor.IsEmpty || draft.Recipient.Any(r => r.How == "given")
            || Doer(draft.Trigger.Head) is not (>= 0 and var subject))
        {
            return draft;
        }

        ImmutableArray<Party> doers = [.. walker.Phrases.Of(subject, 1).Where(p => p.State is not null)];
        return doers.IsEmpty || doers.Any(draft.IsHome) ? draft : draft.To(doers, "who is said to do it");
    }

    /// <summary>The subject of what the judging clause speaks of; -1 for none.</summary>
    private int Doer(int verb) => tree[verb] is { Relation: "acl:relcl", Head: >= 0 and var head } && IsObject(verb) ? Thing(head) is >= 0 and var thing ? arguments.Subject(tree[thing].Head) : Announced(head)
        : Comment(verb);

    /// <summary>"massed tanks on the border, diplomats said, in what Ethiopia called a breach": the subject of the clause that the comment hangs on; -1 where it is none.</summary>
    private int Comment(int verb)
    {
        var what = tree.Children(verb).ToArray().FirstOrDefault(c => c < verb && tree[c].Lemma == "what", -1);
        if (what < 1 || tree[what - 1].Lemma is not ("in" or "with" or "by") || !arguments.Words.Sides.Naming.Contains(tree[verb].Lemma))
        {
            return -1;
        }

        for (var at = tree[verb].Head; at >= 0; at = tree[at].Head)
        {
            if (tree[at].Upos == "VERB" && tree[at].Relation != "parataxis" && at < what && arguments.Subject(at) is >= 0 and var subject)
            {
                return subject;
            }
        }

        return -1;
    }

    /// <summary>"accused the police of planting bombs, which Kabul denies": it is denied to whoever says it; empty for nobody.</summary>
    private ImmutableArray<Party> Accuser(Draft draft)
    {
        var head = draft.Trigger.Head;
        if (draft.Type != "REJECT" || draft.Actor.IsEmpty || !arguments.Words.Retold.Denying.Contains(tree[head].Lemma) || tree[head].Relation != "acl:relcl" || !IsObject(head))
        {
            return [];
        }

        for (var verb = tree[head].Head; verb >= 0; verb = tree[verb].Head)
        {
            if (arguments.Words.Accusers.Contains(tree[verb].Lemma) && arguments.Subject(verb) is >= 0 and var subject)
            {
                ImmutableArray<Party> accusers = [.. walker.Phrases.Of(subject, 1).Where(p => p.State is not null)];
                return accusers.Any(draft.IsHome) ? [] : accusers;
            }
        }

        return [];
    }

    /// <summary>The object that the clause hangs on, or on a word of whose phrase it hangs ("a zone of 150 miles round the islands, which"); -1 for none, or where it says whose it is.</summary>
    private int Thing(int head)
    {
        for (var thing = head; thing >= 0 && tree[thing].Upos == "NOUN" && !HasOwner(thing); thing = tree[thing].Head)
        {
            if (tree[thing].Relation == "obj")
            {
                return tree[thing].Head >= 0 ? thing : -1;
            }

            if (tree[thing].Relation != "nmod")
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"France let him speak, a decision that the Dutch condemned": whose act the noun names again, the subject of the finite clause that it is put beside; -1 for none.</summary>
    private int Announced(int noun)
    {
        if (tree[noun] is not { Upos: "NOUN", Relation: "appos" or "parataxis" or "conj" or "dislocated" or "obl:unmarked", Head: >= 0 and var at } || at > noun || !arguments.Words.Retold.ActNouns.Contains(tree[noun].Lemma) || HasOwner(noun))
        {
            return -1;
        }

        var clause = arguments.Clause(at);
        while (clause >= 0 && tree[clause].Head >= 0 && (tree[clause].Relation is "xcomp" or "acl" || (tree[clause].Relation == "advcl" && arguments.HasMark(clause, "to"))))
        {
            clause = arguments.Clause(tree[clause].Head);
        }

        return clause < 0 || clause == noun ? -1 : arguments.Subject(clause);
    }

    /// <summary>"which Argentina denounced": the clause is about what it hangs on.</summary>
    private bool IsObject(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "obj")
            {
                return tree[child].Lemma.ToLowerInvariant() is "which" or "that" || (arguments.Words.Sides.Naming.Contains(tree[verb].Lemma) && tree.Child(verb, "nsubj") >= 0); // "a step that China called a provocation"
            }
        }

        return tree.Child(verb, "nsubj") is >= 0 and var own && tree[own].Lemma.ToLowerInvariant() is not ("which" or "that" or "who") && arguments.Object(verb) == tree[verb].Head; // "a move the United States condemned"
    }

    /// <summary>"Turkey's plan", "the Turkish plan", "a plan of Turkey": it says itself whose it is.</summary>
    private bool HasOwner(int thing)
    {
        foreach (var child in tree.Children(thing))
        {
            if (tree[child].Relation is "nmod:poss" or "amod" or "compound" ? !walker.Phrases.Of(child, 0).IsEmpty
                : tree[child].Relation == "nmod" && (arguments.HasCase(child, "of") || arguments.HasCase(child, "by")) && !walker.Phrases.Of(child, 0).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
