using Entente.Coding.Mentions;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// Of the entries that share a name, the one that is meant: by the word's place in the sentence, by what the whole
/// article speaks of, and for persons by who was in office. The numbers are points; the highest sum wins.
/// </summary>
internal static class NameChooser
{
    private const double Never = -1;

    /// <summary>Null where no entry fits: a family name that nothing in the article supports, part of a stranger's name.</summary>
    public static NameEntry? Choose(SentenceScope scope, Mention mention)
    {
        NameEntry? best = null;
        var most = Never;
        foreach (var entry in mention.Names)
        {
            var points = Points(scope, mention, entry);
            if (points > most)
            {
                (best, most) = (entry, points);
            }
        }

        return best;
    }

    private static double Points(SentenceScope scope, Mention mention, NameEntry entry)
    {
        if (mention.Tokens.Count == 1 && IsOtherWord(scope.Tree[mention.Head], entry))
        {
            return Never;
        }

        var points = entry.Kind switch
        {
            NameKind.Namesake => 20,
            NameKind.Person => 12 + InOffice(scope, entry.Entity),
            NameKind.Family => FamilyNames.Points(scope, mention, entry),
            _ => OfThing(scope, mention, entry),
        };
        return points < 0 ? Never : points + Usual(scope, entry);
    }

    /// <summary>"Close ties", "Nice words": at the head of a sentence any word has a capital.</summary>
    private static bool IsOtherWord(Token token, NameEntry entry) => entry.Kind switch
    {
        NameKind.Family => token.Upos != "PROPN" && (token.Upos != "NOUN" || token.Index == 0),
        NameKind.City or NameKind.Place => token.Upos is "VERB" or "ADV" or "INTJ" || (token.Index == 0 && token.Upos is "ADJ" or "NOUN"),
        NameKind.Adjective or NameKind.People => token.Upos is "VERB" or "ADV",
        _ => false,
    };

    private static double OfThing(SentenceScope scope, Mention mention, NameEntry entry)
    {
        var evidence = scope.Article.Evidence;
        var state = entry.Entity.State;
        if (entry.Kind is NameKind.Adjective or NameKind.People && IsLanguage(scope.Tree, mention))
        {
            return Never;
        }

        if (IsPartOfStranger(scope, mention) || (entry.Entity.Kind == EntityKind.Organ && IsPartOfLonger(scope, mention)) || (mention.Tokens.Count == 1 && evidence.HasStranger(scope.Tree[mention.Head].Form)))
        {
            return Never;
        }

        var near = evidence.IsBeside(scope.NameOf(mention), state) ? 5 : 0;
        return Dated(scope, entry) + near + entry.Kind switch
        {
            NameKind.City or NameKind.Place => 4 + Math.Min(3, 1.5 * evidence.OfPlaces(state)) + (IsPartOfState(scope, mention) ? 4 : 0),
            NameKind.Seat when IsWhere(scope.Tree, mention.Head) => 3, // "in Brussels" is the city, "Brussels said" the Union
            NameKind.Seat => 7 + Math.Min(2, evidence.OfState(state)),
            NameKind.Capital => 5 + Math.Min(3, evidence.OfState(state)),
            NameKind.Adjective => (scope.Tree[mention.Head].Upos == "ADJ" ? 7 : 5) + Math.Min(3, evidence.OfState(state)),
            _ => 6 + Math.Min(3, evidence.OfState(state)),
        };
    }

    /// <summary>A name that meant it only in another time speaks against it, a seat's name for certain.</summary>
    private static double Dated(SentenceScope scope, NameEntry entry) =>
        entry.Term is not { } term || scope.Day is not { } day || term.Holds(day) ? 0 : entry.Kind == NameKind.Seat ? -20 : -2;

    /// <summary>Between equals the one that news speaks of more: whose file lists more persons, the later holder of an office.</summary>
    private static double Usual(SentenceScope scope, NameEntry entry) =>
        entry.Entity.Kind == EntityKind.Person ? (entry.Entity.Offices.FirstOrDefault()?.Term.Earliest?.Year ?? 0) / 10000.0
            : entry.Entity.State is { } state ? Math.Min(400, scope.Directory.PersonCount(state)) / 1000.0
            : 0;

    private static int InOffice(SentenceScope scope, Entity person)
    {
        if (scope.Day is not { } day)
        {
            return 0; // Then the later office is meant: see Usual.
        }

        return person.Offices.Any(o => o.Term.Holds(day)) ? 3 : person.Offices.Any(o => o.Term.Earliest <= day) ? 1 : 0;
    }

    /// <summary>Whether a name stands where something happens or goes: "in Brussels".</summary>
    public static bool IsWhere(SyntaxTree tree, int at) =>
        (tree.Child(at, "case") is >= 0 and var mark && IsLocal(tree[mark].Lemma))
        || (at > 0 && tree[at - 1].Upos == "ADP" && IsLocal(tree[at - 1].Lemma));

    private static bool IsLocal(string preposition) =>
        preposition is "in" or "at" or "to" or "from" or "near" or "into" or "outside" or "around" or "across" or "through" or "above" or "over";

    /// <summary>"said in Russian", "translated into Arabic", "speaks Chinese".</summary>
    private static bool IsLanguage(SyntaxTree tree, Mention mention)
    {
        var at = mention.Head;
        return mention.Tokens.Count == 1 && tree[at].Upos != "ADJ" && !Phrases.IsPlural(tree, at)
            && tree.Children(at) is [var only] && tree[only].Relation == "case" && tree[only].Lemma is "in" or "into";
    }

    /// <summary>"Social Democratic Party" is another than the Democratic Party.</summary>
    private static bool IsPartOfLonger(SentenceScope scope, Mention mention)
    {
        var before = mention.Tokens.Start - 1;
        return before > 0 && char.IsUpper(scope.Tree[before].Form[0]) && scope.Tree[before].Upos is "ADJ" or "PROPN"
            && scope.Tree[before].Relation is "amod" or "compound" or "nmod:desc" && scope.RoleAt(before) is null
            && !scope.Mentions.Any(m => m.Tokens.Contains(before));
    }

    /// <summary>"the state of Georgia", "the province of Limburg".</summary>
    private static bool IsPartOfState(SentenceScope scope, Mention mention)
    {
        var start = mention.Tokens.Start;
        return start >= 2 && scope.Tree[start - 1].Lemma == "of" && scope.Words.Parts.Contains(scope.Tree[start - 2].Lemma);
    }

    /// <summary>"Chad Kelly", "Tyler Jordan": a person's name of which we know but one half, and nothing of the person.</summary>
    private static bool IsPartOfStranger(SentenceScope scope, Mention mention)
    {
        if (mention.Tokens.Count > 1)
        {
            return false;
        }

        var (tree, at) = (scope.Tree, mention.Head);
        var token = tree[at];
        if (token.Relation == "flat" && token.Head >= 0 && tree[token.Head].Upos == "PROPN" && token.Head == at - 1
            && scope.RoleAt(token.Head) is null && scope.Words.IsGivenName(tree[token.Head].Form))
        {
            return true;
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "flat" && tree[child].Upos == "PROPN" && child == at + 1
                && scope.Words.IsGivenName(token.Form) && !scope.Mentions.Any(m => m.Tokens.Contains(child) && (m.Role is not null || m.Names.Any(n => n.Kind != NameKind.Family))))
            {
                return true;
            }
        }

        return false;
    }
}
