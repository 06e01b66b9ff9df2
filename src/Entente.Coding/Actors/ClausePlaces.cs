using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>In which state it happens what a sentence tells, by the places that stand under its words.</summary>
internal sealed class ClausePlaces(SentenceScope scope)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>"Police arrested twelve people in Cairo": where the clause happens; null where it does not say.</summary>
    public string? Here(int at)
    {
        var first = tree[at].Relation == "conj" && tree[at].Head < at ? tree[at].Head : at; // "protesters and police clashed in …"
        first = tree[first] is { Relation: "nmod", Head: >= 0 and var many } && scope.Words.People.CrowdHeads.Contains(tree[many].Lemma) && Phrases.HasCase(tree, first, "of") ? many : first; // "thousands of people"
        var verb = tree[first].Relation is "nsubj" or "nsubj:pass" or "obl:agent" or "obl" or "obj" ? tree[first].Head : -1;
        for (var up = 0; verb >= 0 && up < 2; up++, verb = tree[verb].Head)
        {
            if (((up == 0 ? Under(first) ?? (tree.Child(first, "acl") is >= 0 and var doing ? Under(doing) : null) : null) ?? Under(verb) ?? (tree.Child(verb, "obj") is >= 0 and var thing ? Under(thing) : null) ?? (tree.Child(verb, "nsubj:pass") is >= 0 and var sufferer && sufferer != first ? Under(sufferer) : null)) is { } state)
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"Police shoot a man who attacked them in Gelsenkirchen": the only state in which the sentence places anything.</summary>
    public string? Anywhere()
    {
        string? only = null;
        foreach (var mention in scope.Mentions)
        {
            if (mention.Role is null && IsWithin(mention.Head) && !IsOfTheCharge(mention.Head) && scope.EntryAt(mention.Head) is { Entity.State: { } state, Kind: NameKind.Name or NameKind.Capital or NameKind.City or NameKind.Place }
                && scope.Directory.IsState(state))
            {
                if (only is not null && only != state)
                {
                    return null;
                }

                only = state;
            }
        }

        return only;
    }

    /// <summary>"detained 600 people for posts against the offensive in Syria", "on suspicion of bombings in Iraq": what people are held for happened elsewhere.</summary>
    private bool IsOfTheCharge(int at)
    {
        for (; at >= 0; at = tree[at].Head)
        {
            if (tree[at].Relation is "obl" or "nmod" && (Phrases.HasCase(tree, at, "for", "over") || (scope.Words.Charges.Contains(tree[at].Lemma) && Phrases.HasCase(tree, at, "on"))) && IsUnderArrest(tree[at].Head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"arrested the man believed responsible": whether a word hangs, with no clause between, on a verb of holding people.</summary>
    private bool IsUnderArrest(int at)
    {
        for (; at >= 0; at = tree[at].Head)
        {
            if (scope.Words.Arrests.Contains(tree[at].Lemma))
            {
                return true;
            }

            if (tree[at] is { Upos: "VERB", Xpos: not "VBN" })
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a name stands, alone or within a longer one, where a place is told: "at a market in Kabul".</summary>
    public bool IsWithin(int at)
    {
        for (var up = 0; at >= 0 && up < 4; up++)
        {
            if (Phrases.HasCase(tree, at, "in", "at", "near", "outside"))
            {
                return true;
            }

            if (Phrases.HasCase(tree, at, "with"))
            {
                return false; // "near the border with Algeria"
            }

            at = tree[at].Relation is "nmod" or "appos" or "nmod:unmarked" or "conj" or "flat" or "compound" || (tree[at].Relation == "nmod:poss" && Phrases.IsPart(tree, scope.Words, tree[at].Head)) ? tree[at].Head : -1; // "in Syria's Idlib province"
        }

        return false;
    }

    /// <summary>The state of the place that leans on a word, with one noun between at most; null for none.</summary>
    public string? Under(int word) => Under(word, 0);

    private string? Under(int word, int depth)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree[child] is { Relation: "advmod", Upos: "ADV" } && tree[child].Lemma.Equals("there", StringComparison.OrdinalIgnoreCase) && (tree[word].Upos != "VERB" || tree.Child(word, "obj") >= 0) && scope.History.Last.Place(scope.Sentence)?.Party.State is { } there && scope.Directory.IsState(there))
            {
                return there; // "a spokesman in Jakarta said, and youths stoned the embassy there"
            }

            if (tree[child].Relation is not ("obl" or "nmod") || !Phrases.HasCase(tree, child, "in", "at", "near", "outside"))
            {
                continue;
            }

            var place = scope.EntryAt(child) is null && Phrases.IsPart(tree, scope.Words, child) && tree.Child(child, "nmod") is >= 0 and var named && !Phrases.HasCase(tree, named, "with") ? named : child; // "near the border with Algeria" is not in Algeria
            if (scope.EntryAt(place) is { Entity.State: { } state } entry && entry.Kind is NameKind.Name or NameKind.Capital or NameKind.City or NameKind.Place && scope.Directory.IsState(state))
            {
                return state;
            }

            // "in Cameroon's Sangueleri region"
            if (scope.EntryAt(place) is null && Phrases.IsPart(tree, scope.Words, child) && tree.Child(child, "nmod:poss") is >= 0 and var owner && scope.EntryAt(owner) is { Entity.State: { } home, Kind: NameKind.Name or NameKind.Capital or NameKind.City } && scope.Directory.IsState(home))
            {
                return home;
            }

            // "in the French capital", "in a German town"
            if (scope.EntryAt(place) is null && Phrases.IsPart(tree, scope.Words, child) && tree.Child(child, "amod") is >= 0 and var whose && scope.EntryAt(whose) is { Kind: NameKind.Adjective, Entity: { Kind: EntityKind.State, State: { } land } })
            {
                return land;
            }

            // "at Tehran University"
            if (scope.EntryAt(place) is null && tree.Child(child, "compound") is >= 0 and var town && scope.EntryAt(town) is { Entity.State: { } seat, Kind: NameKind.Capital or NameKind.City } && scope.Directory.IsState(seat))
            {
                return seat;
            }

            // "outside the French embassy in Baghdad", "at a market in Kabul"
            if (scope.EntryAt(place) is null && tree[child].Upos != "VERB" && depth == 0 && Under(child, depth + 1) is { } around)
            {
                return around;
            }
        }

        return null;
    }
}
