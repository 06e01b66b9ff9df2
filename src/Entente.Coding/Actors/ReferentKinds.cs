using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>What kind of referent a settled phrase is, a person, a body, a place or a group, and of what gender: by its entry, its title, its words.</summary>
internal static class ReferentKinds
{
    /// <summary>What kind of referent a settled phrase is.</summary>
    public static ReferentKind Of(SentenceScope scope, int at)
    {
        var (tree, words) = (scope.Tree, scope.Words);
        var party = scope.Map[at][0];
        if (scope.EntityAt[at] is { } entity)
        {
            return entity.Kind == EntityKind.Person ? ReferentKind.Person
                : party.How is "place" or "city" || entity.Kind == EntityKind.Place ? ReferentKind.Place
                : party.How == "demonym" && tree[at].Upos != "ADJ" && (party.Sector == "CVL" || (party.Sector is null && Phrases.IsPlural(tree, at))) ? ReferentKind.Group
                : ReferentKind.Body;
        }

        if (words.People.Kin.Contains(tree[at].Lemma) || words.Titles.Predecessor.Contains(tree[at].Lemma) || words.Titles.Successor.Contains(tree[at].Lemma) || words.Pairs.Counterpart.Contains(tree[at].Lemma))
        {
            return ReferentKind.Person;
        }

        if (IsSomebody(scope, at))
        {
            return ReferentKind.Person;
        }

        return (scope.RoleAt(at) ?? TitlesAndNames.TitleAt(scope, at))?.Kind switch
        {
            RoleKind.Office or RoleKind.Official => Phrases.IsPlural(tree, at) ? ReferentKind.Group : ReferentKind.Person,
            RoleKind.Group => ReferentKind.Group,
            RoleKind.Organ => ReferentKind.Body,
            _ => party.How is "place" or "city" ? ReferentKind.Place
                : party is { State: null, Id: null } && tree[at].Upos == "PROPN" && Phrases.IsDefinite(tree, at) ? SyntaxTree.IsRelation(tree[at].Relation, "nsubj") ? ReferentKind.Body : ReferentKind.Place // "the Freewinds" is no person
                : tree[at].Upos == "PROPN" && (tree.Child(at, "flat") >= 0 || party.How is "name" or "unknown") ? ReferentKind.Person
                : party.How is "pronoun" && words.IsPersonal(tree[at].Form) ? ReferentKind.Person
                : ReferentKind.Body,
        };
    }

    /// <summary>"A Palestinian man", "a Russian journalist": one of whom the text goes on to speak as "he" or "she".</summary>
    private static bool IsSomebody(SentenceScope scope, int at)
    {
        var (tree, words) = (scope.Tree, scope.Words);
        return tree[at].Upos == "NOUN" && !Phrases.IsPlural(tree, at) && tree.Child(at, "det") is >= 0 and var article && tree[article].Lemma is "a" or "an" or "the" or "this" or "that"
            && (words.People.MaleNouns.Contains(tree[at].Lemma) || words.People.FemaleNouns.Contains(tree[at].Lemma) || words.People.LonePeople.Contains(tree[at].Lemma));
    }

    /// <summary>What two mentions of one person share: the id, else the last name.</summary>
    public static string IdentityOf(Party party) => party.Id ?? (party.Name ?? party.Text) switch { var name => name[(name.LastIndexOf(' ') + 1)..] };

    /// <summary>True for a woman; null where the name does not say.</summary>
    public static bool? GenderOf(SentenceScope scope, int at)
    {
        var (tree, words) = (scope.Tree, scope.Words);
        var pronoun = tree[at].Form;
        if (words.IsPersonal(pronoun))
        {
            return words.Female.Contains(pronoun);
        }

        foreach (var child in tree.Children(at))
        {
            var title = tree[child].Form;
            if (child < at && (words.Names.FemaleTitles.Contains(title) || words.Names.MaleTitles.Contains(title)))
            {
                return words.Names.FemaleTitles.Contains(title);
            }
        }

        if (scope.EntityAt[at] is { Kind: EntityKind.Person } person)
        {
            return words.Names.IsFemale(person.Name.Split(' ')[0]) ?? scope.History.GenderOf(person.Id);
        }

        if (tree[at].Upos == "NOUN" && (words.People.FemaleNouns.Contains(tree[at].Lemma) || words.People.MaleNouns.Contains(tree[at].Lemma)))
        {
            return words.People.FemaleNouns.Contains(tree[at].Lemma);
        }

        var first = tree[at].Form;
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "flat" or "appos" && scope.RoleAt(at) is not null && tree[child].Upos == "PROPN")
            {
                first = tree[child].Form;
                break;
            }
        }

        return words.Names.IsFemale(first) ?? (scope.Map[at] is [var party] ? scope.History.GenderOf(IdentityOf(party)) : null);
    }
}
