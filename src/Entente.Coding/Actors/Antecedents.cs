using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Words that mean somebody named before: pronouns, "the two countries", "the island", "the latter".</summary>
internal sealed class Antecedents(SentenceScope scope, NamedParties named, Owners owners)
{
    /// <summary>The tag of "whose" (Penn Treebank).</summary>
    private const string WhosePos = "WP$";

    private readonly SyntaxTree tree = scope.Tree;
    private readonly ClauseBindings clause = new(scope, named);

    public ImmutableArray<Party> Pronoun(int at)
    {
        var form = tree[at].Form;
        var words = scope.Words;
        if (words.Male.Contains(form) || words.Female.Contains(form))
        {
            return Point(at, Person(at, words.Female.Contains(form)));
        }

        if (words.Bodies.Contains(form) && tree[at].Relation != "expl")
        {
            return Point(at, clause.Ahead(at) ?? clause.Parallel(at, ReferentKind.Body, null) ?? clause.Controller(at, ReferentKind.Body, null) ?? clause.Judged(at, ReferentKind.Body, null) ?? clause.Answered(at) ?? clause.Threatened(at) ?? clause.Sayer(at, ReferentKind.Body, null) ?? Body(at));
        }

        if (words.Many.Contains(form))
        {
            return Point(at, clause.Ahead(at) ?? clause.Parallel(at, null, null) ?? scope.History.Last.Many(scope.Sentence, clause.Others(at)) ?? scope.History.Last.Body(scope.Sentence, null));
        }

        if (tree[at].Xpos == WhosePos)
        {
            return clause.Bearer(at) is >= 0 and var bearer ? [.. scope.Map[bearer].Select(p => p with { Text = form, Span = tree[at].Span, How = "pronoun" })] : [];
        }

        // "Both denied it", "the two agreed".
        return form.Equals("both", StringComparison.OrdinalIgnoreCase) && tree[at].Relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl"
            ? Counted(at, 2, personsFirst: true, states: false)
            : [];
    }

    /// <summary>"the two countries", "both sides", "the pair", "the neighbours".</summary>
    public ImmutableArray<Party> Pair(int at)
    {
        var words = scope.Words;
        if (scope.EntryAt(at) is { } entry)
        {
            if (entry.Entity is { Kind: EntityKind.Place, Members.Length: 2 } land && Phrases.Count(tree, words, at) == 2)
            {
                return OfPlace(at, land);
            }

            // "the two Nordic countries" are two, not the bloc of that name.
            return entry.Entity is { Kind: EntityKind.Body, What: "bloc" } && words.Numbers.TryGetValue(tree[Math.Max(0, scope.NameRange(at).Start - 1)].Form, out var few)
                ? Counted(at, few, personsFirst: false, states: true)
                : [];
        }

        var lemma = tree[at].Lemma;
        if (tree[at].Upos == "NUM")
        {
            return Phrases.IsDefinite(tree, at) && (SyntaxTree.IsRelation(tree[at].Relation, "nsubj") || IsBetween(at)) && Phrases.NumberOf(tree[at], words) is > 1 and var bare
                ? Counted(at, bare, personsFirst: true, states: false)
                : [];
        }

        if (words.PairWords.Contains(lemma) && Phrases.IsDefinite(tree, at) && owners.Of(at) is null)
        {
            return Counted(at, 2, personsFirst: true, states: false);
        }

        if (AreMeeting(at))
        {
            return Counted(at, 2, personsFirst: false, states: true);
        }

        if (words.Numbers.TryGetValue(lemma, out var several) && tree[at].Upos == "NOUN" && Phrases.IsDefinite(tree, at) && owners.Of(at) is null)
        {
            return Counted(at, several, personsFirst: false, states: false); // "the trio"
        }

        if (words.SideNouns.Contains(lemma) && tree[at].Relation == "nsubj" && at > 0 && tree[at - 1] is { Lemma: "each", Relation: "det" })
        {
            return Counted(at, 2, personsFirst: false, states: false); // "each side accused the other"
        }

        var count = Phrases.Count(tree, words, at);
        var plural = count == 0 && (words.PluralPairs.Contains(lemma) || (words.PairNouns.Contains(lemma) && words.Relational.Contains(lemma) && Phrases.IsFormer(tree, words, at))) && Phrases.IsPlural(tree, at) && Phrases.IsDefinite(tree, at);
        if ((count > 1 && words.PairNouns.Contains(lemma)) || plural)
        {
            return owners.Of(at) is not { } owner || !scope.Directory.IsState(owner.State)
                ? Counted(at, plural ? 2 : count, personsFirst: words.PersonNouns.Contains(lemma), states: !words.SideNouns.Contains(lemma))
                : [];
        }

        return [];
    }

    /// <summary>"called on the two to show restraint", "the border between the two".</summary>
    private bool IsBetween(int at) => (tree[at].Relation == "obl" && Phrases.HasCase(tree, at, "on", "between")) || (tree[at].Relation == "nmod" && Phrases.HasCase(tree, at, "between"));

    /// <summary>"The foreign ministers are to meet again", "the leaders agreed": of the two states that the text speaks of; not where it has just named a bloc.</summary>
    private bool AreMeeting(int at) =>
        SyntaxTree.IsRelation(tree[at].Relation, "nsubj") && scope.RoleAt(at)?.Kind == RoleKind.Office && Phrases.IsPlural(tree, at) && Phrases.IsDefinite(tree, at) && Phrases.Count(tree, scope.Words, at) == 0
        && scope.Words.Together.Contains(tree[tree[at].Head].Lemma) && owners.Of(at) is null && tree.Child(at, "nmod") < 0 && (tree.Child(at, "amod") is var quality && (quality < 0 || scope.RoleRange(at).Contains(quality))) && tree.Child(at, "appos") < 0
        && scope.History.Last.Entity(e => e is { Kind: EntityKind.Body, What: "bloc" or "alliance" or "organisation" }, scope.Sentence) is null;

    /// <summary>"the two Koreas", "both Sudans": each state of the pair that bears such a name.</summary>
    private ImmutableArray<Party> OfPlace(int at, Entity land)
    {
        var span = Phrases.SpanOf(tree, at);
        return [.. land.Members.Select(s => new Party { State = s, Id = s, Name = scope.Directory.Find(s)?.Name, Text = scope.TextOf(span), Span = span, How = "pair" })];
    }

    /// <summary>"the Dane", "the Venezuelan": the last person of that state.</summary>
    public Party? Compatriot(int at)
    {
        if (scope.EntryAt(at) is not { Kind: NameKind.People or NameKind.Adjective, Entity.State: { } state } || !Phrases.IsDefinite(tree, at)
            || Phrases.IsPlural(tree, at) || tree[at].Relation is "amod" or "compound" or "nmod:desc"
            || scope.History.Last.Person(scope.Sentence, null, p => p.State == state) is not { } person)
        {
            return null;
        }

        var span = Phrases.SpanOf(tree, at);
        scope.EntityAt[at] = person.Entity;
        return person.Party with { Text = scope.TextOf(span), Span = span, How = "nominal" };
    }

    /// <summary>"the archbishop", "the emir": the last person whose name bore this very title; not where an owner or another word stands by it.</summary>
    public Party? Titled(int at)
    {
        if (tree[at].Upos != "NOUN" || scope.EntryAt(at) is not null || !Phrases.IsDefinite(tree, at) || Phrases.IsPlural(tree, at) || tree[at].Relation is "compound" or "nmod:desc" or "appos"
            || IsQualified(at))
        {
            return null;
        }

        var title = tree[at].Form + " ";
        if (scope.History.Last.Person(scope.Sentence, null, p => p.State is not null && p.Text.StartsWith(title, StringComparison.OrdinalIgnoreCase)) is not { } person)
        {
            return null;
        }

        scope.EntityAt[at] = person.Entity;
        return person.Party with { Text = scope.TextOf(Phrases.SpanOf(tree, at)), Span = Phrases.SpanOf(tree, at), How = "nominal" };
    }

    private bool IsQualified(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "amod" or "compound" or "nmod" or "nmod:poss" or "appos" or "flat")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the island", "the communist country", "the latter": the last party that such a noun may stand for.</summary>
    public Party? Nominal(int at)
    {
        if (tree[at].Upos is not ("NOUN" or "ADJ" or "PROPN") || !Phrases.IsDefinite(tree, at))
        {
            return null;
        }

        if (tree[at].Form is "former" or "latter" && scope.History.Together.LastTwo(scope.Sentence) is var (first, second))
        {
            return (tree[at].Form == "former" ? first : second) with { Text = tree[at].Form, Span = tree[at].Span, How = "nominal" };
        }

        if (tree[at].Upos == "ADJ" && tree[at].Relation is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod"))
        {
            return null;
        }

        return StateFor(at) is { } state ? AsNominal(at, scope.Directory.Find(state)!) : null; // History holds codes of the directory.
    }

    /// <summary>"the bloc", "the agency", "the militia": the last body of such a kind.</summary>
    public Party? BodyNominal(int at) =>
        scope.Words.BodyNouns.TryGetValue(tree[at].Lemma.ToLowerInvariant(), out var kinds) && Phrases.IsDefinite(tree, at)
            && !Phrases.IsPlural(tree, at) && (owners.Of(at) is null || IsSomewhere(at))
            && scope.History.Last.Entity(e => kinds.Contains(e.What) && e.Kind is EntityKind.Body or EntityKind.Organ, scope.Sentence) is { } body
            ? AsNominal(at, body)
            : null;

    /// <summary>"the court in The Hague", "the agency in Vienna": a body by the town where it sits, not one of that town's state.</summary>
    private bool IsSomewhere(int at) => owners.Before(at) is null && tree.Child(at, "nmod") is >= 0 and var town && town > at && Phrases.HasCase(tree, town, "in", "at")
        && scope.EntryAt(town) is { Kind: NameKind.City or NameKind.Capital or NameKind.Seat };

    private Party AsNominal(int at, Entity entity)
    {
        scope.EntityAt[at] = entity;
        var span = Phrases.SpanOf(tree, at);
        return new Party
        {
            State = entity.State,
            Id = entity.Id,
            Name = entity.Name,
            Sector = entity.Sector,
            Text = scope.TextOf(span),
            Span = span,
            How = "nominal",
        };
    }

    private string? StateFor(int at)
    {
        var lemma = Phrases.IsPlural(tree, at) ? tree[at].Form : tree[at].Lemma; // "the islands"
        lemma = scope.Words.Across.ContainsKey(lemma) ? lemma : lemma.ToLowerInvariant(); // "the North" is a state, "the north" a region
        var taken = ClauseSubject(at);
        bool IsTaken(string state) => taken.Contains(state);
        var nominals = scope.Nominals;
        var qualities = Qualities(at);
        if (scope.Words.StateNouns.Contains(lemma) && IsNext(at) && scope.History.States.LastSubject(scope.Sentence) is { } home)
        {
            return scope.History.States.Last(s => s != home && !IsTaken(s) && scope.Directory.IsState(s)); // "Thai jets bombed targets in the neighbouring country"
        }

        if (scope.Words.StateNouns.Contains(lemma))
        {
            if (qualities.Length == 0 && scope.History.Most.Spoken(scope.Sentence, IsTaken) is { } spoken)
            {
                return spoken;
            }

            return scope.History.States.Last(s => !IsTaken(s) && scope.Directory.IsState(s)
                && (qualities.Length == 0 || qualities.All(q => nominals.IsKnownFor(s, q))))
                ?? (qualities.Length == 0 ? scope.History.States.Last(s => !IsTaken(s) && scope.Directory.IsState(s)) : null);
        }

        return scope.History.States.Last(s => !IsTaken(s) && nominals.MayBe(s, lemma) && qualities.All(q => nominals.IsKnownFor(s, q)))
            ?? scope.History.States.Last(s => !IsTaken(s) && nominals.MayBe(s, lemma))
            ?? (scope.Words.Across.GetValueOrDefault(lemma) is { } across && scope.History.States.Last(across.ContainsKey) is { } here ? across[here] : null);
    }

    private bool IsNext(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "amod" && (scope.Words.Next.Contains(tree[child].Lemma) || scope.Words.Next.Contains(tree[child].Form)))
            {
                return true;
            }
        }

        return false;
    }

    private string[] Qualities(int at)
    {
        var found = new List<string>();
        foreach (var child in tree.Children(at))
        {
            if (child < at && tree[child].Relation is "amod" or "compound" && scope.Nominals.IsQuality(tree[child].Form))
            {
                found.Add(tree[child].Form);
            }
        }

        return [.. found];
    }

    /// <summary>The states of the subject of the clause that a noun is the object of: "the US punished the country", "Paris and London recognised the new state".</summary>
    private ImmutableArray<string> ClauseSubject(int at)
    {
        if (Visitor(at) is { } visitor)
        {
            return [visitor];
        }

        if (tree[at].Relation is not ("obj" or "iobj" or "obl") || clause.Subject(at) is not (>= 0 and var subject) || scope.Map[subject].IsEmpty || (scope.KindOf(subject) == ReferentKind.Person && !Phrases.HasCase(tree, at, "against")))
        {
            return []; // a president rules his own
        }

        var states = scope.Map[subject].Take(1).ToList();
        foreach (var other in tree.Children(subject))
        {
            if (tree[other].Relation == "conj" && other < at && !scope.Map[other].IsEmpty)
            {
                states.Add(scope.Map[other][0]);
            }
        }

        return [.. states.Select(p => p.State).OfType<string>()];
    }

    /// <summary>"Obama's visit to the country", "the US ban on the country": not the state whose act it is; null for none.</summary>
    private string? Visitor(int at)
    {
        if (tree[at].Relation != "nmod" || !Phrases.HasCase(tree, at, "to", "on", "against", "with"))
        {
            return null;
        }

        foreach (var child in tree.Children(tree[at].Head))
        {
            if (child < at && tree[child].Relation is "nmod:poss" or "compound" or "amod" && scope.Map[child] is [{ State: { } state }, ..])
            {
                return state;
            }
        }

        // "Clinton lifted the embargo against the country": nobody has one against his own.
        return Phrases.HasCase(tree, at, "on", "against") && tree[tree[at].Head].Relation == "obj" && clause.Subject(at) is >= 0 and var doer && scope.Map[doer] is [{ State: { } own }, ..] ? own : null;
    }

    /// <summary>The last state or body; as an object not the one that the subject is or is of: in "Moscow had no part in the coup. Putin praised it" it is not Russia.</summary>
    private Referent? Body(int at)
    {
        var subject = tree[at].Relation is "obj" or "iobj" or "obl" && !tree[at].Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) ? clause.Subject(at) : -1;
        return subject >= 0 && scope.Map[subject] is [{ State: { } own }]
            ? scope.History.Last.Body(scope.Sentence, own) is { } other && scope.Sentence - other.Sentence <= 1 ? other : null
            : scope.History.Last.Body(scope.Sentence, null) ?? scope.History.Last.Place(scope.Sentence);
    }

    /// <summary>A pronoun that is its verb's object means another than the verb's subject; one in "-self" means that one.</summary>
    private Referent? Person(int at, bool isFemale)
    {
        // "The king named Lord North in his place": neither the king's nor Lord North's.
        if (tree[at].Relation == "nmod:poss" && scope.Words.Stead.Contains(tree[tree[at].Head].Lemma) && Phrases.HasCase(tree, tree[at].Head, "in"))
        {
            var keys = Enumerable.Range(0, at).Where(i => !scope.Map[i].IsEmpty).Select(i => scope.Map[i][0].Key).ToArray();
            return scope.History.Last.Person(scope.Sentence, isFemale, p => !keys.Contains(p.Key)) ?? scope.History.Last.Person(scope.Sentence, isFemale);
        }

        var subject = tree[at].Relation is "obj" or "iobj" or "obl" ? clause.Subject(at) : -1;
        var own = subject >= 0 && !scope.Map[subject].IsEmpty ? scope.Map[subject][0].Key : null;
        var self = tree[at].Form.EndsWith("self", StringComparison.OrdinalIgnoreCase);
        return clause.Ahead(at) ?? clause.Parallel(at, ReferentKind.Person, isFemale) ?? clause.Controller(at, ReferentKind.Person, isFemale) ?? clause.Judged(at, ReferentKind.Person, isFemale)
            ?? scope.History.Last.Person(scope.Sentence, isFemale, self ? null : own is not null ? p => p.Key != own : clause.NamedBehind(at) is { Length: > 0 } others ? p => !others.Any(o => p.Text.Contains(o, StringComparison.Ordinal) || p.Name?.Contains(o, StringComparison.Ordinal) == true) : null);
    }

    private ImmutableArray<Party> Counted(int at, int count, bool personsFirst, bool states)
    {
        var parties = personsFirst ? Together(at, count) ?? scope.History.Together.PersonsJoined(scope.Sentence, count) ?? scope.History.Together.LastPersons(count, Doer(at)) : [];
        var isSettled = parties.Length == count && scope.RoleAt(at)?.Sector == "CVL"; // "the two men" may be of one state, "the two leaders" are of two
        if (!personsFirst && scope.History.Together.MostPaired(scope.Sentence, count, Doer(at)) is { } paired)
        {
            parties = [.. paired.Select(p => new Party { State = p.State, Id = p.State, Name = scope.Directory.Find(p.State)?.Name, Text = p.Text, Span = p.Span, How = p.How })];
            isSettled = true;
        }

        if (!isSettled && parties.Select(p => p.State).Distinct(StringComparer.Ordinal).Count() < count && scope.History.Together.States(scope.Sentence, count) is { } group)
        {
            parties = group;
        }

        if (!isSettled && parties.Select(p => p.State).Distinct(StringComparer.Ordinal).Count() < count)
        {
            parties = scope.History.Most.Top(scope.Sentence, count, states, Doer(at));
        }

        var span = Phrases.SpanOf(tree, at);
        var sector = scope.RoleAt(at)?.Sector;
        return [.. parties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p with { Sector = sector is null or "CVL" ? p.Sector ?? sector : sector, Text = scope.TextOf(span), Span = span, How = "pair" })];
    }

    /// <summary>Persons whom one sentence names together, rather those who hold the office that the noun says: "the two presidents".</summary>
    private ImmutableArray<Party>? Together(int at, int count)
    {
        bool Holds(Referent referent) => scope.RoleAt(at) is { Kind: RoleKind.Office, Name: var title } && (Fits(title, referent.Office) || referent.Entity?.Offices.Any(o => Fits(title, o.Role)) == true);
        bool Fits(string title, string? office) => office is not null && (office == title || scope.Words.Covers(title, office));
        return scope.History.Together.PersonsOfSentence(scope.Sentence, count, Doer(at), Holds) ?? scope.History.Together.PersonsOfSentence(scope.Sentence, count, Doer(at), _ => true);
    }

    /// <summary>"Paris urged both sides", "Ivanov shuttled between the two men", "Ivanov spoke, flanked by the two men": the subject is not among them; null for none.</summary>
    private Party? Doer(int at) => (tree[at].Relation == "nmod" && Phrases.HasCase(tree, at, "from") && tree[at].Head is >= 0 and var thing && tree[thing].Relation == "obj" ? thing : at) is var part
        && tree[part].Relation is "obj" or "iobj" or "obl" or "obl:agent" && tree[part].Head is >= 0 and var verb
        && tree.Child(tree[verb].Relation == "advcl" && tree[verb].Xpos is "VBN" or "VBG" && tree[verb].Head >= 0 ? tree[verb].Head : verb, "nsubj") is >= 0 and var subject
        && subject < at && tree.Child(subject, "conj") < 0 && scope.Map[subject] is [var one] ? one : null;

    private ImmutableArray<Party> Point(int at, Referent? to)
    {
        if (to is null)
        {
            return [];
        }

        scope.EntityAt[at] = to.Entity;
        return [.. to.Parties.Select(p => p with { Text = tree[at].Form, Span = tree[at].Span, How = "pronoun" })];
    }
}
