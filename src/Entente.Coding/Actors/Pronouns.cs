using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Pronouns: "he", "it", "they" and "whose" as the party that they mean, by their clause first and then by what was told before.</summary>
internal sealed class Pronouns(SentenceScope scope, ClauseBindings clause, DealtWith dealt, CountedGroups groups)
{
    /// <summary>The tag of "whose" (Penn Treebank).</summary>
    private const string WhosePos = "WP$";

    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>Whom a pronoun means; empty for nobody that is known.</summary>
    public ImmutableArray<Party> Of(int at)
    {
        var form = tree[at].Form;
        var words = scope.Words;
        if (words.Male.Contains(form) || words.Female.Contains(form))
        {
            return clause.Beside(at) is { } beside ? [.. beside.Select(p => p with { Text = form, Span = tree[at].Span, How = "pronoun" })] : Point(at, Person(at, words.Female.Contains(form)));
        }

        if (words.Bodies.Contains(form) && tree[at].Relation != "expl")
        {
            return Point(at, dealt.Obliged(at) ?? clause.Ahead(at) ?? dealt.Claimant(at) ?? dealt.Struck(at) ?? dealt.Aboard(at) ?? Victim(at) ?? clause.Parallel(at, ReferentKind.Body, null) ?? dealt.Judged(at, ReferentKind.Body, null) ?? clause.Controller(at, ReferentKind.Body, null) ?? dealt.Answered(at) ?? dealt.Threatened(at) ?? dealt.Punished(at) ?? dealt.Repeated(at, ReferentKind.Body) ?? clause.Sayer(at, ReferentKind.Body, null) ?? Body(at));
        }

        if (words.Many.Contains(form))
        {
            return Point(at, dealt.Obliged(at) ?? clause.Ahead(at) ?? dealt.Addressed(at, null) ?? clause.Parallel(at, null, null) ?? clause.OwnSubject(at) ?? scope.History.Last.Many(scope.Sentence, clause.Others(at)) ?? (clause.IsOfOthers(at) ? null : scope.History.Last.Body(scope.Sentence, null)));
        }

        if (tree[at].Xpos == WhosePos)
        {
            return clause.Bearer(at) is >= 0 and var bearer ? [.. scope.Map[bearer].Select(p => p with { Text = form, Span = tree[at].Span, How = "pronoun" })] : [];
        }

        return groups.Both(at);
    }

    /// <summary>A pronoun that is its verb's object means another than the verb's subject; one in "-self" means that one.</summary>
    private Referent? Person(int at, bool isFemale)
    {
        // "The king named Lord North in his place": neither the king's nor Lord North's.
        if (tree[at].Relation == "nmod:poss" && scope.Words.Titles.Stead.Contains(tree[tree[at].Head].Lemma) && Phrases.HasCase(tree, tree[at].Head, "in"))
        {
            var keys = Enumerable.Range(0, at).Where(i => !scope.Map[i].IsEmpty).Select(i => scope.Map[i][0].Key).ToArray();
            return scope.History.Last.Person(scope.Sentence, isFemale, p => !keys.Contains(p.Key)) ?? scope.History.Last.Person(scope.Sentence, isFemale);
        }

        var subject = tree[at].Relation is "obj" or "iobj" or "obl" ? clause.Subject(at) : -1;
        var own = subject >= 0 && !scope.Map[subject].IsEmpty ? scope.Map[subject][0].Key : null;
        own ??= clause.Described(at) is [var described, ..] ? described.Key : null; // "the envoy whom he received"
        own ??= Censor(at) is >= 0 and var censor && scope.Map[censor] is [var judge, ..] ? judge.Key : null;
        var self = tree[at].Form.EndsWith("self", StringComparison.OrdinalIgnoreCase);
        return dealt.Obliged(at) ?? clause.Ahead(at) ?? dealt.Addressed(at, ReferentKind.Person) ?? clause.Parallel(at, ReferentKind.Person, isFemale) ?? clause.Controller(at, ReferentKind.Person, isFemale) ?? dealt.Judged(at, ReferentKind.Person, isFemale)
            ?? scope.History.Last.Person(scope.Sentence, isFemale, self ? null : own is not null ? p => p.Key != own : clause.NamedBehind(at) is { Length: > 0 } others ? p => !others.Any(o => p.Text.Contains(o, StringComparison.Ordinal) || p.Name?.Contains(o, StringComparison.Ordinal) == true) : null, skipsQuoted: !Phrases.IsQuoted(tree, at));
    }

    /// <summary>The last state or body; as an object not the one that the subject is or is of: in "Moscow had no part in the coup. Putin praised it" it is not Russia.</summary>
    private Referent? Body(int at)
    {
        var subject = tree[at].Relation is "obj" or "iobj" or "obl" && !tree[at].Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) ? clause.Subject(at) : -1;
        if (subject >= 0 && tree[subject].Has("PronType=Rel") && tree[subject].Head is >= 0 and var clauseVerb && tree[clauseVerb] is { Relation: "acl:relcl", Head: >= 0 and var described } && described < subject)
        {
            subject = described; // "the Arab states that have severed ties with it"
        }

        if (Struck(at) is { } victim && scope.History.Last.Body(scope.Sentence, null)?.Party.State == victim && scope.History.Last.Body(scope.Sentence, victim) is { } striker && scope.Sentence - striker.Sentence <= 1)
        {
            return striker; // "French forces destroyed planes of Ivory Coast after its jets bombed a French base"
        }

        if (clause.Described(at) is [{ State: { } told }] && scope.History.Last.Body(scope.Sentence, told) is { } holder && scope.Sentence - holder.Sentence <= 1)
        {
            return holder; // "the American crew that it holds"
        }

        return subject >= 0 && scope.Map[subject] is [{ State: { } own }]
            ? scope.History.Last.Body(scope.Sentence, own) is { } other && scope.Sentence - other.Sentence <= 1 ? other : null
            : scope.History.Last.Body(scope.Sentence, Host(at)) ?? scope.History.Last.Place(scope.Sentence);
    }

    /// <summary>"its jets bombed a French base": of which state that is what its owner's things strike; null where it is no such act.</summary>
    private string? Struck(int at)
    {
        if (tree[at] is not { Relation: "nmod:poss", Head: >= 0 and var force } || tree[force] is not { Relation: "nsubj", Head: >= 0 and var verb } || !scope.Words.Assaults.Contains(tree[verb].Lemma) || tree.Child(verb, "obj") is not (>= 0 and var thing))
        {
            return null;
        }

        foreach (var child in tree.Children(thing))
        {
            if (child < thing && tree[child].Relation is "amod" or "compound" or "nmod:poss" && scope.EntryAt(child)?.Entity.State is { } state && scope.Directory.IsState(state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"raided its embassy in Quito": the state in which a post stands, whose it is not; null for none.</summary>
    private string? Host(int at)
    {
        if (tree[at].Relation != "nmod:poss" || tree[at].Head is not (>= 0 and var post) || scope.RoleAt(post) is not { } role || !scope.Words.People.Posts.Contains(role.Name))
        {
            return null;
        }

        foreach (var up in (ReadOnlySpan<int>)[post, tree[post].Head])
        {
            foreach (var child in up < 0 ? default : tree.Children(up))
            {
                if (child > post && tree[child].Relation is "nmod" or "obl" && Phrases.HasCase(tree, child, "in", "to") && scope.EntryAt(child)?.Entity is { Kind: EntityKind.State or EntityKind.Place } host)
                {
                    return host.State ?? host.Id;
                }
            }
        }

        return null;
    }

    private Referent? Victim(int at) => (Assailant(at) ?? (Censor(at) is >= 0 and var censor ? Phrases.StateOf(scope, censor) : null)) is { } doer ? scope.History.Last.Body(scope.Sentence, doer) : null;

    /// <summary>"Peruvian aircraft drove its soldiers from the outpost", "Turkey expelled its ambassador": nobody does this to his own; null where it is no such act.</summary>
    private string? Assailant(int at)
    {
        if (tree[at].Relation != "nmod:poss" || tree[at].Head is not (>= 0 and var thing) || tree[thing].Relation is not ("obj" or "obl" or "nmod") || scope.Words.Pairs.Relational.Contains(tree[thing].Lemma) || tree[at + 1].Lemma == "own")
        {
            return null;
        }

        var verb = tree[thing].Relation == "nmod" && tree[thing].Head is >= 0 and var whole && tree[whole].Relation == "obj" ? tree[whole].Head : tree[thing].Head; // "two of its bombers"
        return verb >= 0 && scope.Words.Assaults.Contains(tree[verb].Lemma) && (tree[thing].Relation != "obl" || Phrases.HasCase(tree, thing, "on", "at", "against", "toward", "towards", "into", "onto") || (scope.Words.Meddling.Contains(tree[verb].Lemma) && Phrases.HasCase(tree, thing, "in", "with"))) && !(tree[verb].Lemma == "drive" && !HasSource(verb))
            && Doer(verb) is >= 0 and var subject && subject < at ? Phrases.StateOf(scope, subject) : null;
    }

    /// <summary>"Pearson called his words unacceptable", "Seoul denounced its decision": who finds fault with something that the pronoun owns; -1 for nobody.</summary>
    private int Censor(int at) => tree[at] is { Relation: "nmod:poss", Head: >= 0 and var thing } && tree[thing] is { Relation: "obj", Head: >= 0 and var verb } && scope.Words.Censures.Contains(tree[verb].Lemma)
        && (tree[verb].Lemma != "call" || tree.Child(verb, "xcomp") >= 0) && clause.Subject(thing) is >= 0 and var subject && subject < at ? subject : -1;

    /// <summary>The subject of a verb, or whoever is accused of it: "accused Russia of stealing its grain"; -1 for none.</summary>
    private int Doer(int verb) => tree.Child(verb, "nsubj") is >= 0 and var subject ? subject
        : tree[verb] is { Xpos: "VBG", Relation: "conj", Head: >= 0 and var first } && tree[first].Xpos == "VBG" ? Doer(first)
        : tree[verb] is { Xpos: "VBG", Relation: "advcl" or "obl", Head: >= 0 and var charge } && Phrases.HasCase(tree, verb, "of", "for") ? tree.Child(charge, "obj")
        : -1;

    private bool HasSource(int verb) => tree.Children(verb).ToArray().Any(c => tree[c].Relation == "obl" && Phrases.HasCase(tree, c, "from", "out"));

    private ImmutableArray<Party> Point(int at, Referent? to)
    {
        if (to is null)
        {
            return [];
        }

        scope.EntityAt[at] = to.Entity;
        if (scope.Words.IsPersonal(tree[at].Form) && to.Parties.Length == 1)
        {
            scope.History.Learn(ReferentKinds.IdentityOf(to.Party), scope.Words.Female.Contains(tree[at].Form));
        }

        return [.. to.Parties.Select(p => p with { Text = tree[at].Form, Span = tree[at].Span, How = "pronoun" })];
    }
}
