using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>How titles and names stand together in a phrase: "Vice-Minister Anayansi Rodríguez", "the Thai premier, Phumtham Wechayachai,".</summary>
internal static class TitlesAndNames
{
    /// <summary>The role of a title that a name bears: "Vice-Minister Anayansi Rodríguez", "Ban, the UN chief"; null for none.</summary>
    public static Role? TitleAt(SentenceScope scope, int at)
    {
        var tree = scope.Tree;
        if (tree[at].Upos != "PROPN")
        {
            return null;
        }

        Role? nearest = null;
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "nmod:desc" or "compound" or "appos" or "flat" && scope.RoleAt(child) is { } title)
            {
                nearest = nearest is null || child < at ? title : nearest; // "Deputy Energy Minister" before a name
            }
        }

        if (nearest is not null)
        {
            return nearest;
        }

        // The words stand side by side where the tree has them apart.
        var start = scope.EntryAt(at) is null ? at : scope.NameRange(at).Start;
        return start > 0 && scope.RoleAt(start - 1) is { Kind: RoleKind.Office or RoleKind.Official } role && tree[start - 1].Upos == "PROPN"
            ? role
            : null;
    }

    /// <summary>The token behind a title or honorific ("Mrs", "Lieutenant-Colonel"); null where the token is neither.</summary>
    public static int? TitleEnd(SentenceScope scope, int at) =>
        scope.RoleAt(at) is { Kind: RoleKind.Office or RoleKind.Official } ? scope.RoleRange(at).End
            : scope.Words.Names.Honorifics.Contains(scope.Tree[at].Form) && scope.Tree[at].Upos == "PROPN" ? at + 1
            : null;

    /// <summary>
    /// The first token of a proper name that stands between a comma behind a noun's own words and another, or the end: at
    /// "Phumtham" in "the Thai premier, Phumtham Wechayachai,"; null for none.
    /// </summary>
    public static int? BetweenCommas(SentenceScope scope, int at)
    {
        var tree = scope.Tree;
        var comma = at + 1;
        while (comma < tree.Tokens.Length && tree[comma].Form != "," && tree[comma].Upos != "PUNCT" && tree.Subtree(at).Contains(comma))
        {
            comma++;
        }

        var end = comma + 1;
        while (end < tree.Tokens.Length && (tree[end].Upos == "PROPN" || tree[end].Form is "-" or "al" or "bin" or "de" or "van" or "von") && char.IsLetter(tree[comma + 1].Form[0]))
        {
            end++;
        }

        return end - comma >= 3 && tree[comma].Form == "," && !Phrases.IsPlural(tree, at) && char.IsUpper(tree[comma + 1].Form[0])
            && (end == tree.Tokens.Length || tree[end].Form is "," or "." or ";")
            ? comma + 1
            : null;
    }

    /// <summary>The token behind a noun and the flat rest of its name.</summary>
    public static int NextAfter(SyntaxTree tree, int at)
    {
        var last = at;
        foreach (var child in tree.Children(at))
        {
            last = tree[child].Relation == "flat" ? Math.Max(last, tree.Subtree(child).End - 1) : last;
        }

        return last + 1;
    }

    /// <summary>The head of the person's name that starts at a token; -1 for none.</summary>
    public static int PersonFrom(SentenceScope scope, int start)
    {
        foreach (var mention in scope.Mentions)
        {
            if (mention.Role is null && mention.Tokens.Start == start && scope.EntryAt(mention.Head)?.Entity.Kind == EntityKind.Person)
            {
                return mention.Head;
            }
        }

        return -1;
    }

    /// <summary>The last word of the name that a token heads; null where it is no name of a person.</summary>
    public static string? LastNameAt(SyntaxTree tree, int at)
    {
        if (tree[at].Upos != "PROPN")
        {
            return null;
        }

        var last = at;
        foreach (var child in tree.Children(at))
        {
            last = tree[child].Relation == "flat" && tree[child].Upos == "PROPN" ? child : last;
        }

        return tree[last].Form;
    }
}
