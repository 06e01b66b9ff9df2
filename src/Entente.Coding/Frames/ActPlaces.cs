using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Where an act happens, by the words of its own phrase, of what it is done to and of the clauses above. Mend it here where a place is missed or a wrong one is taken.</summary>
internal sealed class ActPlaces(Arguments arguments, PartyMap parties, ActorDirectory directory, ReferenceWords words)
{
    /// <summary>Phrases within phrases: "a checkpoint near the village of X in the province of Y".</summary>
    private const int Deepest = 3;

    private static readonly string[] Within = ["in", "at", "near", "outside", "inside", "on", "across", "around", "within", "throughout", "through", "off", "along", "of", "from"];

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The state of the place that the phrase of the act, of what it is done to, or the clauses above name.</summary>
    public Party? Of(int head, int thing)
    {
        if ((thing >= 0 ? Below(thing, 0) : null) is { } near)
        {
            return near;
        }

        if (arguments.Subject(head) is >= 0 and var attack && (arguments.Words.Sides.AttackNouns.Contains(tree[attack].Lemma) || arguments.Words.Sides.Bombs.Contains(tree[attack].Lemma)) && ((StruckPlaces.Owner(arguments, parties, attack) is >= 0 and var owner ? State(owner) : null) ?? Below(attack, 0)) is { } scene)
        {
            return scene; // "the Kabul bombing killed ten people", "the Israeli embassy bombing"
        }

        var at = head;
        for (var up = 0; at >= 0 && up < Deepest; up++)
        {
            if (at != head && tree[at].Upos == "VERB" && arguments.Words.Harm.Judging.Contains(tree[at].Lemma))
            {
                return null; // "gathered in Dublin to condemn the Israeli offensive"
            }

            if ((Below(at, 0) ?? (at != head && tree[at].Upos == "VERB" && tree.Child(at, "obj") is >= 0 and var entered && entered < head ? Below(entered, 0) : null)) is { } place) // "entered a school in Uganda and shot 37 pupils"
            {
                return place;
            }

            foreach (var next in tree.Children(at))
            {
                if (tree[next].Relation == "conj" && next > at && tree[next].Upos == "VERB" && Below(next, 0) is { } shared)
                {
                    return shared; // "killed ten people and wounded twenty in Zaporizhzhia"
                }
            }

            at = tree[at].Relation is "conj" or "xcomp" or "advcl" or "acl" or "obj" or "obl" or "nmod" or "nsubj" or "nsubj:pass" ? tree[at].Head : -1;
        }

        return null;
    }

    /// <summary>The place that the phrases under a word name; null for none.</summary>
    public Party? Below(int word, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        foreach (var child in tree.Children(word))
        {
            var token = tree[child];
            if (token.Relation == "obl:agent" && depth == 0 && parties[child].IsEmpty && Below(child, depth + 1) is { } there)
            {
                return there; // "killed by a bomb in Baghdad"
            }

            if (token.Relation is "obl" or "nmod" && IsWithin(child, word, depth))
            {
                if (Stated(child) is { } named)
                {
                    return named;
                }

                if ((tree[child].Upos == "NOUN" || IsPost(child) || IsPart(child) || !parties[child].Any(p => p.State is not null || p.Id is not null)) && Below(child, depth + 1) is { } further)
                {
                    return further;
                }
            }
            else if (token.Relation == "obl" && depth == 0 && parties[child].IsEmpty && IsSetting(child, word) && Below(child, depth + 1) is { } setting)
            {
                return setting; // "killed during riots in Gondar"
            }
            else if (token.Relation is "obl" or "nmod" && depth == 0 && parties[child].IsEmpty && arguments.HasCase(child, "with") && Below(child, Deepest) is { } beside)
            {
                return beside; // "attacking soldiers with a machete in Brussels"
            }
            else if (token.Relation is "amod" or "compound" or "nmod:desc" or "nmod:poss" or "appos" or "flat" && IsPart(word) && State(child) is { } owner)
            {
                return owner; // "the Sudanese state of Sennar", "Nigeria's restive northeast"
            }
            else if (token.Relation is "appos" or "nmod:unmarked" && depth > 0 && tree[word].Upos == "PROPN" && !parties[word].Any(p => p.State is not null) && (Stated(child) ?? Below(child, Deepest)) is { } land)
            {
                return land; // "in Panguipulli, southern Chile"
            }
            else if (token.Relation is "advmod" or "obl" or "nmod" or "obl:unmarked" && words.Names.Bearings.Contains(token.Lemma) && Side(child) is { } side)
            {
                return side; // "north of Baghdad"
            }
            else if (token.Relation == "conj" && depth == 0 && token.Upos == "NOUN" && tree[word] is { Upos: "NOUN", Relation: "obj" } && child > word && Below(child, depth + 1) is { } together)
            {
                return together; // "five aid workers and their driver in Niger"
            }
            else if (token.Relation == "compound" && depth == 0 && tree[word].Upos == "NOUN" && parties[child] is [{ How: "city" or "capital" or "place" }] && Stated(child) is { } town)
            {
                return town; // "a Kabul hotel"
            }
        }

        return null;
    }

    private bool IsPart(int noun) => Phrases.IsPart(tree, words, noun) || words.Names.Bearings.Contains(tree[noun].Lemma);

    /// <summary>"north of Baghdad": the place from which a bearing is taken; null for none.</summary>
    private Party? Side(int bearing)
    {
        foreach (var child in tree.Children(bearing))
        {
            if (child > bearing && tree[child].Relation is "obl" or "nmod" && (arguments.HasCase(child, "of") || arguments.HasCase(child, "from")))
            {
                return Stated(child) ?? (IsPart(child) ? Below(child, Deepest) : null);
            }
        }

        return null;
    }

    /// <summary>"outside the French Embassy in Baghdad" is in Baghdad.</summary>
    private bool IsPost(int noun) => parties[noun] is [{ Sector: not null, How: "title" }];

    /// <summary>"during riots", "amid protests", "was killed following a raid": a happening in which an act is done.</summary>
    private bool IsSetting(int noun, int act) => arguments.HasCase(noun, "during") || arguments.HasCase(noun, "amid") || arguments.HasCase(noun, "amidst")
        || (tree[act].Xpos == "VBN" && arguments.Words.Sides.AttackNouns.Contains(tree[noun].Lemma) && (arguments.HasCase(noun, "after") || arguments.HasCase(noun, "following")));

    private bool IsWithin(int noun, int above, int depth)
    {
        foreach (var preposition in Within)
        {
            if (arguments.HasCase(noun, preposition))
            {
                return preposition is not ("of" or "from") || (preposition == "of" ? (depth > 0 && !(IsPost(above) && (arguments.HasCase(above, "outside") || arguments.HasCase(above, "near")))) || words.Names.Parts.Contains(tree[above].Lemma) : tree[above].Upos == "NOUN" || arguments.Words.Sides.Takers.Contains(tree[above].Lemma));
            }
        }

        return false;
    }

    /// <summary>The state that a place's name stands for.</summary>
    public Party? Stated(int token) => parties[token] is [{ State: { } state, Sector: null or "GOV", How: "name" or "capital" or "seat" or "city" or "place" } place, ..] && directory.IsState(state)
        && (place.Id is null || place.Id == state)
        ? new Party { State = state, Id = state, Name = directory.Find(state)?.Name ?? place.Name, Text = place.Text, Span = place.Span, How = "place" }
        : null;

    private Party? State(int token) => parties[token] is [{ State: { } state } of, ..] && directory.IsState(state)
        ? new Party { State = state, Id = state, Name = directory.Find(state)?.Name ?? of.Name, Text = of.Text, Span = of.Span, How = "place" }
        : null;
}
