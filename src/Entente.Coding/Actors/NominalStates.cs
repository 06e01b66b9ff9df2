using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Which state a noun stands for, "the island", "the neighbouring country": the last that was named and that it may be said of, beside the subject of its clause.</summary>
internal sealed class NominalStates(SentenceScope scope, ClauseBindings clause)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>The code of the state; null for none.</summary>
    public string? Of(int at)
    {
        var lemma = Phrases.IsPlural(tree, at) ? tree[at].Form : tree[at].Lemma; // "the islands"
        lemma = scope.Words.Across.ContainsKey(lemma) ? lemma : lemma.ToLowerInvariant(); // "the North" is a state, "the north" mostly a region
        lemma = ActsAsState(at, lemma) ?? lemma;
        var taken = ClauseSubject(at);
        bool IsTaken(string state) => taken.Contains(state);
        var nominals = scope.Nominals;
        var qualities = Qualities(at);
        if (scope.Words.StateNouns.Contains(lemma) && tree.Child(at, "nmod") is >= 0 and var town && town > at && Phrases.HasCase(tree, town, "in") && scope.EntryAt(town) is { Kind: NameKind.Capital, Entity.State: { } seated } && scope.Directory.IsState(seated))
        {
            return seated; // "the new republic in Baghdad"
        }

        if (scope.Words.StateNouns.Contains(lemma) && Has(at, scope.Words.Newborn) && scope.History.States.LastSubject(scope.Sentence, s => !IsTaken(s)) is { } born)
        {
            return born; // "Kosovo declared its independence from Serbia. London recognised the new state"
        }

        if (scope.Words.StateNouns.Contains(lemma) && Has(at, scope.Words.Next) && scope.History.States.LastSubject(scope.Sentence) is { } home)
        {
            return scope.History.States.Last(s => s != home && !IsTaken(s) && scope.Directory.IsState(s)); // "Thai jets bombed targets in the neighbouring country"
        }

        if (scope.Words.StateNouns.Contains(lemma))
        {
            if (qualities.Length == 0 && scope.History.Most.Spoken(scope.Sentence, IsTaken) is { } spoken)
            {
                return spoken;
            }

            return (qualities.Length == 0 ? scope.History.States.LastLand(scope.Sentence, s => !IsTaken(s) && scope.Directory.IsState(s)) : null)
                ?? scope.History.States.Last(s => !IsTaken(s) && scope.Directory.IsState(s)
                && (qualities.Length == 0 || qualities.All(q => nominals.IsKnownFor(s, q))))
                ?? (qualities.Length == 0 ? scope.History.States.Last(s => !IsTaken(s) && scope.Directory.IsState(s)) : null);
        }

        return scope.History.States.Last(s => !IsTaken(s) && nominals.MayBe(s, lemma) && qualities.All(q => nominals.IsKnownFor(s, q)))
            ?? scope.History.States.Last(s => !IsTaken(s) && nominals.MayBe(s, lemma))
            ?? (scope.Words.Across.GetValueOrDefault(lemma) is { } across && scope.History.States.Last(across.ContainsKey) is { } here ? across[here] : null);
    }

    /// <summary>"Tokyo urged the south to think again": papers that write the halves of a land small mean the state where somebody speaks to it, or it speaks; the word as the list has it, null where it is but a region.</summary>
    private string? ActsAsState(int at, string lemma)
    {
        if (tree[at].Relation is not ("nsubj" or "obj" or "iobj") || tree[at].Head is not (>= 0 and var verb) || tree[verb].Upos != "VERB" || tree.Child(at, "nmod") >= 0
            || !(scope.Words.Callers.Contains(tree[verb].Lemma) || tree.Child(verb, "ccomp") >= 0 || tree.Child(verb, "xcomp") >= 0))
        {
            return null;
        }

        var written = char.ToUpperInvariant(lemma[0]) + lemma[1..];
        return scope.Words.Across.GetValueOrDefault(written) is { } across && scope.History.States.Last(across.ContainsKey) is not null ? written : null;
    }

    /// <summary>Whether one of these adjectives stands before the noun.</summary>
    private bool Has(int at, IReadOnlySet<string> adjectives)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "amod" && (adjectives.Contains(tree[child].Lemma) || adjectives.Contains(tree[child].Form)))
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

        if (tree[at].Relation is not ("obj" or "iobj" or "obl") || clause.Subject(at) is not (>= 0 and var subject) || scope.Map[subject].IsEmpty || (ReferentKinds.Of(scope, subject) == ReferentKind.Person && !Phrases.HasCase(tree, at, "against")))
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
}
