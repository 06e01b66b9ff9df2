using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Two or more that are counted and not named, "the two countries", "both sides", "the trio": those of whom the text has told together.</summary>
internal sealed class CountedGroups(SentenceScope scope, Owners owners)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>"the two countries", "both sides", "the pair", "the neighbours".</summary>
    public ImmutableArray<Party> Of(int at) =>
        scope.EntryAt(at) is { } entry ? OfName(at, entry)
        : tree[at].Upos == "NUM" ? OfNumber(at)
        : OfNoun(at);

    /// <summary>"Both denied it", "the two agreed".</summary>
    public ImmutableArray<Party> Both(int at) =>
        tree[at].Form.Equals("both", StringComparison.OrdinalIgnoreCase) && tree[at].Relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "nmod"
            ? Counted(at, 2, personsFirst: true, states: false)
            : tree[at].Form.Equals("each", StringComparison.OrdinalIgnoreCase) && tree[at] is { Relation: "nsubj", Head: >= 0 and var verb } && Others(verb)
            ? Counted(at, 2, personsFirst: false, states: false)
            : [];

    /// <summary>"Each has accused the other".</summary>
    private bool Others(int verb) => tree.Child(verb, "obj") is >= 0 and var other && tree[other].Form.Equals("other", StringComparison.OrdinalIgnoreCase);

    private ImmutableArray<Party> OfName(int at, NameEntry entry)
    {
        if (entry.Entity is { Kind: EntityKind.Place, Members.Length: 2 } land && Phrases.Count(tree, scope.Words, at) == 2)
        {
            return OfPlace(at, land);
        }

        // "the two Nordic countries" are two, not the bloc of that name.
        return entry.Entity is { Kind: EntityKind.Body, What: "bloc" } && scope.Words.Pairs.Numbers.TryGetValue(tree[Math.Max(0, scope.NameRange(at).Start - 1)].Form, out var few)
            ? Counted(at, few, personsFirst: false, states: true)
            : [];
    }

    private ImmutableArray<Party> OfNumber(int at) =>
        Phrases.IsDefinite(tree, at) && (SyntaxTree.IsRelation(tree[at].Relation, "nsubj") || IsBetween(at)) && Phrases.NumberOf(tree[at], scope.Words) is > 1 and var bare
            ? Counted(at, bare, personsFirst: true, states: false)
            : [];

    private ImmutableArray<Party> OfNoun(int at)
    {
        var words = scope.Words;
        var lemma = tree[at].Lemma;
        if (words.Pairs.TwoWords.Contains(lemma) && Phrases.IsDefinite(tree, at) && owners.Of(at) is null)
        {
            return Counted(at, 2, personsFirst: true, states: false);
        }

        if (AreMeeting(at))
        {
            return Counted(at, 2, personsFirst: false, states: true);
        }

        if (words.Pairs.Numbers.TryGetValue(lemma, out var several) && tree[at].Upos == "NOUN" && Phrases.IsDefinite(tree, at) && owners.Of(at) is null)
        {
            return Counted(at, several, personsFirst: false, states: false); // "the trio"
        }

        if (tree[at] is { Relation: "nsubj", Head: >= 0 and var verb } && at > 0 && tree[at - 1] is { Lemma: "each", Relation: "det" } && (words.Pairs.SideNouns.Contains(lemma) || Others(verb)))
        {
            return Counted(at, 2, personsFirst: false, states: false); // "each side", "each government accused the other"
        }

        if (words.Pairs.PairNouns.Contains(lemma) && at > 0 && tree[at - 1] is { Relation: "det" } either && either.Head == at && either.Lemma.ToLowerInvariant() is "either" or "neither")
        {
            return Counted(at, 2, personsFirst: words.Pairs.PersonNouns.Contains(lemma), states: !words.Pairs.SideNouns.Contains(lemma)); // "no deal with either country"
        }

        return AreThese(at, lemma) && scope.History.Last.States(scope.Sentence) is { } named ? Again(at, named.Parties) : OfPairNoun(at, lemma);
    }

    /// <summary>"these countries", "those states", without a number.</summary>
    private bool AreThese(int at, string lemma) => scope.Words.Pairs.LandNouns.Contains(lemma) && Phrases.IsPlural(tree, at)
        && tree.Child(at, "det") is >= 0 and var this_ && tree[this_].Form.ToLowerInvariant() is "these" or "those" && tree.Child(at, "acl:relcl") < 0 && Phrases.Count(tree, scope.Words, at) == 0;

    private ImmutableArray<Party> Again(int at, ImmutableArray<Party> named)
    {
        var span = Phrases.SpanOf(tree, at);
        return [.. AsStates(named).Select(p => p with { Text = scope.TextOf(span), Span = span, How = "pair" })];
    }

    /// <summary>"the two countries", "the former rivals"; not those of a state that is named with them.</summary>
    private ImmutableArray<Party> OfPairNoun(int at, string lemma)
    {
        var words = scope.Words;
        var count = Phrases.Count(tree, words, at);
        if (OfTheirs(at) is { Length: 2 } each)
        {
            return each;
        }

        if (count == 2 && Namesakes(at) is { Length: 2 } namesakes)
        {
            return namesakes;
        }

        var plural = count == 0 && (words.Pairs.PluralPairs.Contains(lemma) || (words.Pairs.PairNouns.Contains(lemma) && words.Pairs.Relational.Contains(lemma) && Phrases.IsFormer(tree, words, at))) && Phrases.IsPlural(tree, at) && Phrases.IsDefinite(tree, at);
        var isAnybody = count > 1 && tree[at].Relation is "obj" or "obl" or "nmod" or "nsubj:pass" && scope.RoleAt(at)?.Sector == "CVL" && !Phrases.IsDefinite(tree, at) && !tree.Children(at).ToArray().Any(c => tree[c].Lemma.Equals("both", StringComparison.OrdinalIgnoreCase)); // "arrested two men"
        return ((count > 1 && words.Pairs.PairNouns.Contains(lemma)) || plural) && !isAnybody && (owners.Of(at) is not { } owner || !scope.Directory.IsState(owner.State))
            ? Counted(at, plural ? 2 : count, personsFirst: words.Pairs.PersonNouns.Contains(lemma), states: !words.Pairs.SideNouns.Contains(lemma))
            : [];
    }

    /// <summary>"clashes between their armies", "the two countries' navies exercised": one of each of the two that own them; empty for others.</summary>
    private ImmutableArray<Party> OfTheirs(int at)
    {
        if (!Phrases.IsPlural(tree, at) || tree.Child(at, "nmod:poss") is not (>= 0 and var whose) || whose > at
            || !(Phrases.HasCase(tree, at, "between") || (tree[at] is { Relation: "nsubj", Head: >= 0 and var verb } && (scope.RoleAt(at)?.Sector == "MIL" || scope.Words.Pairs.Together.Contains(tree[verb].Lemma)))))
        {
            return [];
        }

        var both = tree[whose].Upos == "PRON" ? owners.Meant(whose) : scope.Map[whose];
        var span = Phrases.SpanOf(tree, at);
        return both.Length == 2 && both[0].State != both[1].State && both.All(p => scope.Directory.IsState(p.State))
            ? [.. both.Select(p => new Party { State = p.State, Id = p.State, Name = p.Name, Sector = scope.RoleAt(at)?.Sector, Text = scope.TextOf(span), Span = span, How = "pair" })]
            : [];
    }

    /// <summary>"the two Korean leaders": one of each state that the adjective may mean.</summary>
    private ImmutableArray<Party> Namesakes(int at)
    {
        var span = Phrases.SpanOf(tree, at);
        var names = scope.Mentions.FirstOrDefault(m => tree[m.Head] is { Relation: "amod" } quality && quality.Head == at && m.Names.Length == 2 && m.Names.All(n => n.Kind == NameKind.Adjective && n.Entity.Exists?.Latest is null))?.Names ?? [];
        return [.. names.OrderBy(n => n.Entity.State, StringComparer.Ordinal).Select(n => new Party { State = n.Entity.State, Id = n.Entity.State, Name = n.Entity.Name, Sector = scope.RoleAt(at)?.Sector, Text = scope.TextOf(span), Span = span, How = "pair" })];
    }

    /// <summary>"called on the two to show restraint", "the border between the two".</summary>
    private bool IsBetween(int at) => (tree[at].Relation == "obl" && Phrases.HasCase(tree, at, "on", "between")) || (tree[at].Relation == "nmod" && Phrases.HasCase(tree, at, "between"));

    /// <summary>"The foreign ministers are to meet again", "the leaders agreed": of the two states that the text speaks of; not where it has just named a bloc.</summary>
    private bool AreMeeting(int at) =>
        (SyntaxTree.IsRelation(tree[at].Relation, "nsubj") || IsHonoured(at)) && (scope.RoleAt(at)?.Kind == RoleKind.Office || (IsHonoured(at) && tree[at].Lemma.EndsWith("minister", StringComparison.OrdinalIgnoreCase))) && Phrases.IsPlural(tree, at) && Phrases.IsDefinite(tree, at) && Phrases.Count(tree, scope.Words, at) == 0
        && ((scope.Words.Pairs.Together.Contains(tree[tree[at].Head].Lemma) && !IsHonoured(at)) || scope.History.Together.States(scope.Sentence, 2) is { Length: 2 }) && owners.Of(at) is null && tree.Child(at, "nmod") < 0 && (tree.Child(at, "amod") is var quality && (quality < 0 || scope.RoleRange(at).Contains(quality))) && tree.Child(at, "appos") < 0
        && scope.History.Last.Entity(e => e is { Kind: EntityKind.Body, What: "bloc" or "alliance" or "organisation" }, scope.Sentence) is null;

    /// <summary>"Lavrov congratulated the ministers", who have just signed.</summary>
    private bool IsHonoured(int at) => tree[at].Relation == "obj";

    /// <summary>"the two Koreas", "both Sudans": each state of the pair that bears such a name.</summary>
    private ImmutableArray<Party> OfPlace(int at, Entity land)
    {
        var span = Phrases.SpanOf(tree, at);
        return [.. land.Members.Select(s => new Party { State = s, Id = s, Name = scope.Directory.Find(s)?.Name, Text = scope.TextOf(span), Span = span, How = "pair" })];
    }

    private ImmutableArray<Party> Counted(int at, int count, bool personsFirst, bool states)
    {
        if (count == 2 && personsFirst && tree[at] is { Upos: "NOUN", Relation: "nsubj" } && Visit(at) is { Length: 2 } visit)
        {
            var words = Phrases.SpanOf(tree, at);
            return [.. visit.Select(p => p with { Sector = scope.RoleAt(at)?.Sector, Text = scope.TextOf(words), Span = words, How = "pair" })];
        }

        var parties = personsFirst ? JustJoined(at, count) ?? Together(at, count) ?? scope.History.Together.PersonsJoined(scope.Sentence, count) ?? Persons(at, count) : [];
        var isSettled = parties.Length == count && scope.RoleAt(at)?.Sector == "CVL"; // "the two men" may be of one state, "the two leaders" are of two
        if (!personsFirst && scope.History.Together.MostPaired(scope.Sentence, count, Doer(at)) is { } paired)
        {
            parties = AsStates(paired);
            isSettled = true;
        }

        if (!isSettled && parties.Select(p => p.State).Distinct(StringComparer.Ordinal).Count() < count && scope.History.Together.States(scope.Sentence, count) is { } group && !scope.History.Together.ArePassing(scope.Sentence, group, count))
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

    /// <summary>"Obasanjo visited Yaounde, when the two leaders agreed": the guest and the host, where the sentence has named but one person, and one state that is not his.</summary>
    private ImmutableArray<Party> Visit(int at)
    {
        Party? guest = null;
        Party? host = null;
        for (var i = 0; i < at; i++)
        {
            if (scope.Map[i] is not [{ State: { } state } party] || !scope.Directory.IsState(state) || tree[i].Upos == "PRON")
            {
                continue;
            }

            if (scope.EntityAt[i] is { Kind: EntityKind.Person })
            {
                if (guest is not null && guest.Key != party.Key)
                {
                    return [];
                }

                guest = party;
            }
            else if (party.How is "capital" or "city" or "place" or "name")
            {
                if (host is not null && host.State != state)
                {
                    return [];
                }

                host = party;
            }
        }

        return guest is not null && host is not null && guest.State != host.State ? AsStates([guest, host]) : [];
    }

    /// <summary>Persons whom one sentence names together, rather those who hold the office that the noun says: "the two presidents".</summary>
    private ImmutableArray<Party>? Together(int at, int count)
    {
        bool Holds(Referent referent) => scope.RoleAt(at) is { Kind: RoleKind.Office, Name: var title } && (Fits(title, referent.Office) || referent.Entity?.Offices.Any(o => Fits(title, o.Role)) == true);
        bool Fits(string title, string? office) => office is not null && (office == title || scope.Words.Titles.Covers(title, office));
        return scope.History.Together.PersonsOfSentence(scope.Sentence, count, Doer(at), Holds) ?? scope.History.Together.PersonsOfSentence(scope.Sentence, count, Doer(at), _ => true);
    }

    /// <summary>"Erdogan accused America and Israel; both denied it": those whom this very sentence has joined; null for none.</summary>
    private ImmutableArray<Party>? JustJoined(int at, int count) =>
        tree[at].Upos != "NOUN" && scope.History.Together.States(scope.Sentence, count) is { } joined && joined[0].Span.Start >= tree.Span.Start && joined[0].Span.End <= tree[at].Span.Start ? joined : null;

    private ImmutableArray<Party> AsStates(ImmutableArray<Party> parties) =>
        [.. parties.Select(p => new Party { State = p.State, Id = p.State, Name = scope.Directory.Find(p.State)?.Name, Text = p.Text, Span = p.Span, How = p.How })];

    /// <summary>The last persons; where they stand apart, and the article has two states together of which none of them is, those two.</summary>
    private ImmutableArray<Party> Persons(int at, int count)
    {
        var last = scope.History.Together.LastPersons(count, Doer(at));
        return scope.History.Together.MostPaired(scope.Sentence, count, Doer(at)) is { } paired && !last.Any(p => paired.Any(s => s.State == p.State))
            ? AsStates(paired)
            : last;
    }

    /// <summary>"Paris urged both sides", "Ivanov shuttled between the two men", "Ivanov spoke, flanked by the two men": the subject is not among them; null for none.</summary>
    private Party? Doer(int at) => (tree[at].Relation == "nmod" && Phrases.HasCase(tree, at, "from") && tree[at].Head is >= 0 and var thing && tree[thing].Relation == "obj" ? thing : at) is var part
        && tree[part].Relation is "obj" or "iobj" or "obl" or "obl:agent" && tree[part].Head is >= 0 and var verb
        && tree.Child(tree[verb].Relation == "advcl" && tree[verb].Xpos is "VBN" or "VBG" && tree[verb].Head >= 0 ? tree[verb].Head : verb, "nsubj") is >= 0 and var subject
        && subject < at && tree.Child(subject, "conj") < 0 && scope.Map[subject] is [var one] ? one : null;
}
