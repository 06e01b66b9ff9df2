using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// Whom a pronoun means by what the clause above it does to somebody: whoever is threatened, punished, told, judged or answered there,
/// or makes the claim that the pronoun stands in.
/// </summary>
internal sealed class DealtWith(SentenceScope scope, ClauseBindings clause)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>"threatened sanctions against Cuba unless it withdraws its support": under a condition of a threat whoever is threatened.</summary>
    public Referent? Threatened(int at)
    {
        var clause = tree[at].Relation == "nsubj" ? tree[at].Head : tree[at].Relation == "nmod:poss" && tree[at].Head >= 0 ? tree[tree[at].Head].Head : -1;
        if (clause < 0 || tree[clause].Relation != "advcl" || !Phrases.HasCase(tree, clause, "unless", "until", "if") || tree[clause].Head is not (>= 0 and var main) || main > at
            || !scope.Words.Threats.Contains(tree[main].Lemma) || tree.Child(main, "nsubj") is not (>= 0 and var subject))
        {
            return null;
        }

        for (var i = at - 1; i > main; i--)
        {
            if (scope.Map[i] is [{ State: { } state }] && ReferentKinds.Of(scope, i) == ReferentKind.Body && !scope.Map[subject].Any(p => p.State == state) && tree.Subtree(main).Contains(i) && !tree.Subtree(clause).Contains(i))
            {
                return new Referent(scope.Map[i], scope.EntityAt[i], null, ReferentKind.Body, scope.Sentence, false, null);
            }
        }

        return null;
    }

    /// <summary>"told the UN it must close its office": whoever is told so must do it; null for none.</summary>
    public Referent? Obliged(int at)
    {
        if (tree[at].Relation != "nsubj" || tree[at].Head is not (>= 0 and var clause) || tree[clause].Relation != "ccomp" || tree[clause].Head is not (>= 0 and var telling) || telling > at || !scope.Words.Telling.Contains(tree[telling].Lemma)
            || tree.Child(clause, "aux") is not (>= 0 and var must) || !(tree[must].Lemma.ToLowerInvariant() is "must" or "should" or "ought")
            || (tree.Child(telling, "iobj") is >= 0 and var hearer ? hearer : tree.Child(telling, "obj")) is not (>= 0 and var told) || told > at || scope.Map[told].Length == 0 || scope.Map[told].All(p => p.State is null && p.Id is null))
        {
            return null;
        }

        var all = scope.Map[told];
        foreach (var joined in tree.Children(told))
        {
            all = tree[joined].Relation == "conj" && joined < at ? all.AddRange(scope.Map[joined]) : all; // "warns Iran and Syria that they should"
        }

        return new Referent(all, scope.EntityAt[told], null, ReferentKinds.Of(scope, told), scope.Sentence, false, null);
    }

    /// <summary>"sued the state after it barred the lawyers", "shot down a Syrian jet as it strayed": whoever is punished or caught did what is told after it; null for none.</summary>
    public Referent? Punished(int at)
    {
        var clause = tree[at].Relation == "nsubj" ? tree[at].Head : -1;
        return clause >= 0 && tree[clause].Relation == "advcl" && Phrases.HasCase(tree, clause, "after", "because", "as", "when") && tree[clause].Head is >= 0 and var main && main < at
            && scope.Words.Punishments.Contains(tree[main].Lemma) && tree.Child(main, "obj") is >= 0 and var done && done < at && IsBody(done)
            ? new Referent([.. Whose(done).Take(1)], scope.EntityAt[done], null, ReferentKind.Body, scope.Sentence, false, null)
            : null;
    }

    /// <summary>"followed a Russian jet before it was shot down": what is shot down or seized is a thing of the clause above, and whose it is; null for none.</summary>
    public Referent? Struck(int at)
    {
        if (tree[at].Relation != "nsubj:pass" || tree[at].Head is not (>= 0 and var struck) || tree[struck] is not { Relation: "advcl", Head: >= 0 and var main } || main > at || !scope.Words.Punishments.Contains(tree[struck].Lemma))
        {
            return null;
        }

        for (var i = at - 1; i > main; i--)
        {
            if (tree[i] is { Upos: "NOUN", Relation: "obj" or "nmod" or "obl" } && scope.Map[i].IsEmpty && tree.Subtree(main).Contains(i) && !tree.Subtree(struck).Contains(i) && Whose(i) is [{ State: not null }] whose)
            {
                return new Referent(whose, scope.EntityAt[i], null, ReferentKind.Body, scope.Sentence, false, null);
            }
        }

        return null;
    }

    /// <summary>"shot down a French helicopter, killing its crew": of the thing that was struck; null for none.</summary>
    public Referent? Aboard(int at) =>
        tree[at] is { Relation: "nmod:poss", Head: >= 0 and var people } && tree[people] is { Relation: "obj", Head: >= 0 and var harm } && tree[harm] is { Xpos: "VBG", Relation: "advcl", Head: >= 0 and var main }
        && scope.Words.Assaults.Contains(tree[harm].Lemma) && scope.Words.Punishments.Contains(tree[main].Lemma) && tree.Child(main, "obj") is >= 0 and var thing && thing < harm && scope.Map[thing].IsEmpty && Whose(thing) is [{ State: not null }] whose
            ? new Referent(whose, scope.EntityAt[thing], null, ReferentKind.Body, scope.Sentence, false, null)
            : null;

    private bool IsBody(int noun) => Whose(noun) is [{ State: not null }] && (scope.Map[noun].IsEmpty || ReferentKinds.Of(scope, noun) is ReferentKind.Body or ReferentKind.Place);

    /// <summary>The parties of a noun; of a thing without any ("an Iranian tanker") those of the nationality before it.</summary>
    private ImmutableArray<Party> Whose(int noun)
    {
        if (!scope.Map[noun].IsEmpty)
        {
            return scope.Map[noun];
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation is "amod" or "compound" or "nmod:poss" && scope.Map[child] is [{ State: not null }] owner)
            {
                return owner;
            }
        }

        return [];
    }

    /// <summary>"thanked Oman for its help", "punished Iran over its rockets": his or its who is thanked.</summary>
    public Referent? Judged(int at, ReferentKind kind, bool? isFemale)
    {
        var thing = tree[at].Relation == "nmod:poss" ? tree[at].Head : -1;
        if (thing < 0 || tree[thing].Head is not (>= 0 and var above) || !Phrases.HasCase(tree, thing, "for", "over")
            || (tree[thing].Relation == "obl" ? tree.Child(above, "obj") : tree[thing].Relation == "nmod" && tree[above].Relation == "obj" ? above : -1) is not (>= 0 and var judged))
        {
            return null;
        }

        return judged > thing || scope.Map[judged].Length != 1 || ReferentKinds.Of(scope, judged) != kind
            || (isFemale is not null && ReferentKinds.GenderOf(scope, judged) is { } gender && gender != isFemale)
            ? null
            : new Referent(scope.Map[judged], scope.EntityAt[judged], null, kind, scope.Sentence, false, null);
    }

    /// <summary>"halted shipments to the United States in retaliation for its airlift": its whom the act is done to.</summary>
    public Referent? Answered(int at)
    {
        if (tree[at].Relation != "nmod:poss" || tree[at].Head is not (>= 0 and var thing) || tree[thing].Relation is not ("nmod" or "obl") || !Phrases.HasCase(tree, thing, "for", "over", "against", "to", "at", "of", "after")
            || tree[thing].Head is not (>= 0 and var answer))
        {
            return null;
        }

        var isAnswer = scope.Words.Retaliations.Contains(tree[answer].Lemma) && !Phrases.HasCase(tree, thing, "after") && tree[answer].Relation is "obl" or "nmod";
        var isCause = scope.Words.Severances.Contains(tree[answer].Lemma) && (Phrases.HasCase(tree, thing, "for", "over") || (Phrases.HasCase(tree, thing, "after") && scope.Words.Wrongs.Contains(tree[thing].Lemma))); // "recalled its ambassador from Berlin over its treatment of Turks"
        if (!(isAnswer || isCause) || (tree.Child(answer, "nsubj") is >= 0 and var own ? own : clause.Subject(answer)) is not (>= 0 and var doer) || scope.Map[doer].IsEmpty)
        {
            return null;
        }

        answer = isCause ? thing : answer;

        for (var i = answer - 1; i > doer; i--)
        {
            if (scope.Map[i] is [{ State: { } state } struck] && (ReferentKinds.Of(scope, i) == ReferentKind.Body || struck.How == "capital") && !scope.Map[doer].Any(p => p.State == state))
            {
                return new Referent(scope.Map[i], scope.EntityAt[i], null, ReferentKind.Body, scope.Sentence, false, null);
            }
        }

        return null;
    }

    /// <summary>"wrote Brezhnev asking him to stop", "sent messages to both leaders urging them": the object of such a participle is whoever is written to.</summary>
    /// <param name="kind">Null for several.</param>
    public Referent? Addressed(int at, ReferentKind? kind)
    {
        if (tree[at].Relation is not ("obj" or "iobj") || tree[at].Head is not (>= 0 and var verb) || tree[verb] is not { Xpos: "VBG", Relation: "advcl" or "acl", Head: >= 0 and var above } || verb > at)
        {
            return null;
        }

        above = tree[above].Upos == "NOUN" && tree[above] is { Relation: "obj", Head: >= 0 and var main } ? main : above; // "sent messages … urging" hangs on the messages
        var subject = clause.Subject(above);
        for (var i = verb - 1; i > above; i--)
        {
            if (i != subject && tree[i].Relation is "obj" or "iobj" or "obl" or "nmod" && (tree[i].Relation is "obj" or "iobj" || Phrases.HasCase(tree, i, "to", "with")) && tree.Subtree(above).Contains(i)
                && (kind is null ? scope.Map[i].Length > 1 : scope.Map[i].Length == 1 && ReferentKinds.Of(scope, i) == kind))
            {
                return new Referent(scope.Map[i], scope.EntityAt[i], null, kind ?? ReferentKind.Several, scope.Sentence, false, null);
            }
        }

        return null;
    }

    /// <summary>"accused Washington of meddling and called on it to stop": of two joined verbs the pronoun behind the second is the object of the first.</summary>
    public Referent? Repeated(int at, ReferentKind kind)
    {
        if (tree[at].Relation is not ("obj" or "iobj" or "obl") || tree[at].Head is not (>= 0 and var verb) || tree[verb] is not { Relation: "conj", Upos: "VERB", Head: >= 0 and var first } || verb > at || tree.Child(verb, "nsubj") >= 0
            || tree.Child(first, "nsubj") is not (>= 0 and var subject) || tree.Child(first, "obj") is not (>= 0 and var thing) || thing > verb || Whose(thing) is not [{ State: not null } whose]
            || !(scope.Map[thing].IsEmpty ? kind == ReferentKind.Body : ReferentKinds.Of(scope, thing) == kind) || scope.Map[subject].Any(p => p.Key == whose.Key))
        {
            return null;
        }

        return new Referent([whose], scope.EntityAt[thing], null, kind, scope.Sentence, false, null);
    }

    /// <summary>"doubts North Korea's claim that it tested a bomb", "a Russian announcement that it had": it is whoever claims; null for none.</summary>
    public Referent? Claimant(int at)
    {
        if (tree[at].Relation is not ("nsubj" or "nsubj:pass") || tree[at].Head is not (>= 0 and var clause) || tree[clause].Relation is not ("acl" or "ccomp") || !Phrases.HasCase(tree, clause, "that")
            || tree[clause].Head is not (>= 0 and var claim) || tree[claim].Upos != "NOUN" || scope.Words.Charges.Contains(tree[claim].Lemma) || (tree[claim].Head is >= 0 and var verb && scope.Words.Rebuttals.Contains(tree[verb].Lemma)))
        {
            return null;
        }

        foreach (var child in tree.Children(claim))
        {
            if (child < at && tree[child].Relation is "nmod:poss" or "amod" or "compound" or "nmod" && scope.Map[child] is [{ State: not null } or { Id: not null }] && ReferentKinds.Of(scope, child) == ReferentKind.Body
                && (child < claim || Phrases.HasCase(tree, child, "by", "from", "of")))
            {
                return new Referent(scope.Map[child], scope.EntityAt[child], null, ReferentKind.Body, scope.Sentence, false, null);
            }
        }

        return null;
    }
}
