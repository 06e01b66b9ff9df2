using System.Collections.Immutable;
using Entente.Coding.Mentions;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// What all sentences of an article together say of whom it speaks: the states that it names for certain, the persons
/// named in full, and the strangers who share a family name with someone known. It decides names that several bear.
/// </summary>
internal sealed class ArticleEvidence
{
    private readonly Dictionary<string, int> states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> upheavals = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> strangers = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> inner = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<(string Name, string State)> beside = [];

    public static ArticleEvidence Gather(
        string text, IReadOnlyList<(SyntaxTree Tree, ImmutableArray<Mention> Mentions)> sentences, ReferenceWords words)
    {
        var evidence = new ArticleEvidence();
        foreach (var (tree, mentions) in sentences)
        {
            foreach (var mention in mentions)
            {
                evidence.Add(tree, mention);
                evidence.AddInner(tree, mention, words.Names.IsGivenName);
            }

            evidence.AddUpheaval(tree, mentions, words);
            evidence.AddStrangers(tree, mentions, words.Names.IsGivenName);
            evidence.AddNeighbours(text, tree, mentions);
        }

        return evidence;
    }

    /// <summary>How many mentions can only mean this state: by its name, people, capital, organs or persons in full.</summary>
    public int OfState(string? state) => state is null ? 0 : states.GetValueOrDefault(state);

    /// <summary>The state that the article names most, by code where several are named as often; null for none.</summary>
    public string? MainState(ActorDirectory directory) => states.Where(s => directory.IsState(s.Key))
        .OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key).FirstOrDefault();

    /// <summary>The state whose soldiers took power, where the article speaks of a coup: the one named most in what tells of it, though not as its subject; null for none.</summary>
    public string? Upheaval => upheavals.Count == 0 ? null : upheavals.MaxBy(u => u.Value).Key;

    /// <summary>How many mentions can only be cities or regions of this state.</summary>
    public int OfPlaces(string? state) => state is null ? 0 : places.GetValueOrDefault(state);

    /// <summary>Whether the article names this person in full.</summary>
    public bool Names(Entity person) => persons.Contains(person.Name);

    /// <summary>Whether the article names in full somebody unknown of this last name.</summary>
    public bool HasStranger(string lastName) => strangers.Contains(lastName);

    /// <summary>Whether the article names in full somebody within whose name this word stands: "Fernandez" where it tells of Cristina Fernandez de Kirchner.</summary>
    public bool IsWithinName(string word) => inner.Contains(word);

    /// <summary>Whether the article somewhere has this name beside a place of the state: "Atlanta, Georgia".</summary>
    public bool IsBeside(string name, string? state) => state is not null && beside.Contains((name, state));

    /// <summary>"two months after a coup in Niger", "the deposed president, Mohamed Bazoum": who speaks of it from outside is the subject.</summary>
    private void AddUpheaval(SyntaxTree tree, ImmutableArray<Mention> mentions, ReferenceWords words)
    {
        foreach (var token in tree.Tokens)
        {
            if (!words.Upheavals.Contains(token.Lemma))
            {
                continue;
            }

            foreach (var mention in mentions)
            {
                if (mention.Names is not [{ Entity.State: { } state, Kind: not NameKind.Namesake }, ..] names || names.Any(n => n.Entity.State != state))
                {
                    continue;
                }

                var isTied = tree.Subtree(token.Index).Contains(mention.Head) || IsSaidOf(tree, token.Index, mention.Head); // "a coup in Niger", "General Min Aung Hlaing, the junta chief"
                if (isTied || !IsInSubject(tree, mention.Head))
                {
                    upheavals[state] = upheavals.GetValueOrDefault(state) + (isTied ? 3 : 1);
                }
            }

            return;
        }
    }

    /// <summary>"General Min Aung Hlaing, the junta chief": a word of the phrase that a name heads, and of no clause in it.</summary>
    private static bool IsSaidOf(SyntaxTree tree, int word, int name)
    {
        for (var at = word; at >= 0; at = tree[at].Head)
        {
            if (at == name)
            {
                return true;
            }

            if (tree[at].Relation is not ("appos" or "nmod:poss" or "nmod" or "amod" or "compound" or "nmod:desc"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Malaysia's foreign minister urged the junta": whoever speaks of it from outside, or of whom that one is.</summary>
    private static bool IsInSubject(SyntaxTree tree, int at)
    {
        for (; at >= 0; at = tree[at].Head)
        {
            if (SyntaxTree.IsRelation(tree[at].Relation, "nsubj") && tree[at].Relation != "nsubj:pass")
            {
                return true;
            }

            if (tree[at].Relation is not ("nmod:poss" or "nmod" or "amod" or "compound" or "flat" or "appos" or "nmod:desc" or "conj"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Tripoli, Lebanon": two names with a comma between, one of them a city's, settle each other for the article.</summary>
    private void AddNeighbours(string text, SyntaxTree tree, ImmutableArray<Mention> mentions)
    {
        for (var i = 0; i + 1 < mentions.Length; i++)
        {
            var (one, other) = (mentions[i], mentions[i + 1]);
            if (other.Tokens.Start - one.Tokens.End != 1 || tree[one.Tokens.End].Form != ","
                || !one.Names.Any(n => n.Kind is NameKind.City or NameKind.Place or NameKind.Capital))
            {
                continue;
            }

            foreach (var state in one.Names.Where(IsThing).Select(n => n.Entity.State).OfType<string>())
            {
                if (other.Names.Any(n => n.Entity.State == state && IsThing(n)))
                {
                    beside.Add((tree.SpanOf(one.Tokens).Of(text), state));
                    beside.Add((tree.SpanOf(other.Tokens).Of(text), state));
                }
            }
        }
    }

    private static bool IsThing(NameEntry entry) =>
        entry.Kind is NameKind.Name or NameKind.Capital or NameKind.City or NameKind.Place;

    private void Add(SyntaxTree tree, Mention mention)
    {
        if (mention.Names.IsEmpty)
        {
            return;
        }

        var first = mention.Names[0];
        if (first.Kind == NameKind.Namesake)
        {
            strangers.Add(tree[mention.Tokens.End - 1].Form);
            return;
        }

        var state = first.Entity.State;
        if (mention.Names.Any(n => n.Kind is NameKind.Family or NameKind.LastWord || n.Entity.State != state))
        {
            persons.UnionWith(mention.Names.Where(n => n.Kind == NameKind.Person).Select(n => n.Entity.Name));
            return;
        }

        if (first.Kind == NameKind.Person)
        {
            persons.Add(first.Entity.Name);
        }

        if (state is not null)
        {
            states[state] = states.GetValueOrDefault(state) + 1;
            if (mention.Names.All(n => n.Kind is NameKind.City or NameKind.Place))
            {
                places[state] = places.GetValueOrDefault(state) + 1;
            }
        }
    }

    private void AddInner(SyntaxTree tree, Mention mention, Func<string, bool> isGivenName)
    {
        if (mention.Names is [{ Kind: NameKind.Person }, ..])
        {
            inner.UnionWith(Inner(tree, mention.Tokens, isGivenName));
        }
    }

    /// <summary>The family names within a full name that are not its last word: "Rodríguez" of "José Luis Rodríguez Zapatero".</summary>
    public static IEnumerable<string> Inner(SyntaxTree tree, TokenRange name, Func<string, bool> isGivenName)
    {
        const int Shortest = 4;
        for (var i = name.Start + 1; i < name.End - 1; i++)
        {
            if (tree[i].Form.Length >= Shortest && char.IsUpper(tree[i].Form[0]) && tree[i].Form[1] != '.' && !isGivenName(tree[i].Form))
            {
                yield return tree[i].Form;
            }
        }
    }

    /// <summary>"Tom Brown" of whom nothing is known: then "Brown" alone is he.</summary>
    private void AddStrangers(SyntaxTree tree, ImmutableArray<Mention> mentions, Func<string, bool> isGivenName)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Relation != "flat" || token.Upos != "PROPN" || token.Head < 0 || tree[token.Head].Upos != "PROPN"
                || mentions.Any(m => m.Role is not null ? m.Head == token.Head : m.Tokens.Contains(token.Index) && (m.Tokens.Count > 1 || !isGivenName(tree[token.Head].Form))))
            {
                continue;
            }

            strangers.Add(token.Form);
        }
    }
}
