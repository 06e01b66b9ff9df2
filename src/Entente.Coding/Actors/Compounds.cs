using Entente.Coding.Mentions;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// Names inside hyphened words that are no party by themselves: "US-led", "Moscow-based", "pro-Russian", "anti-Cuban". In
/// "Cuban-Russian" and "ex-US" they are.
/// </summary>
internal static class Compounds
{
    public static bool Hides(SentenceScope scope, Mention mention)
    {
        var tree = scope.Tree;
        var (start, end) = (mention.Tokens.Start, mention.Tokens.End);
        if (IsTied(tree, end) && !StartsName(scope, end + 1) && IsQuality(tree, end + 1))
        {
            return true;
        }

        if (mention.Names.All(n => n.Kind == NameKind.Adjective) && scope.Words.Names.Hyphened.Contains(tree[mention.Head].Form) && !IsPaired(scope, mention))
        {
            return true; // "Indo-Pacific", "Pak said"
        }

        if (start > 0 && scope.Words.Names.Storms.Contains(tree[start - 1].Form))
        {
            return true; // "Hurricane Harvey", "Tropical Storm Meari"
        }

        if (IsInThing(scope, mention))
        {
            return true;
        }

        return start >= 2 && IsTied(tree, start - 1) && scope.Words.Names.Against.Contains(tree[start - 2].Form);
    }

    /// <summary>The participle behind the hyphen of such a word, "led" in "US-led"; -1 for none.</summary>
    public static int Participle(SentenceScope scope, Mention mention) =>
        IsTied(scope.Tree, mention.Tokens.End) && scope.Tree[mention.Tokens.End + 1] is { Upos: "VERB" or "ADJ" } word && char.IsLower(word.Form[0])
            ? mention.Tokens.End + 1
            : -1;

    /// <summary>"North American Free Trade Agreement", "Boston Marathon": part of a proper name that ends in such a word.</summary>
    private static bool IsInThing(SentenceScope scope, Mention mention)
    {
        var tree = scope.Tree;
        if (IsPaired(scope, mention))
        {
            return false; // "Soviet-Japanese Joint Declaration Signed"
        }

        if (mention.Names.All(n => n.Kind != NameKind.Adjective && n.Entity.Kind is EntityKind.Organ or EntityKind.Body && mention.Tokens.Count > 1))
        {
            return false;
        }

        for (var at = mention.Tokens.End; at < tree.Tokens.Length && char.IsUpper(tree[at].Form[0]); at++)
        {
            if (scope.Words.Names.NamedThings.Contains(tree[at].Form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Franco" in "Franco-German", "Lanka" in "Indo-Lanka": a hyphen ties it to another state's name.</summary>
    public static bool IsPaired(SentenceScope scope, Mention mention) => mention.Tokens.Count == 1
        && ((IsTied(scope.Tree, mention.Tokens.End) && IsOfState(scope, mention.Tokens.End + 1)) || (IsTied(scope.Tree, mention.Tokens.Start - 1) && IsOfState(scope, mention.Tokens.Start - 2)));

    private static bool IsOfState(SentenceScope scope, int at) =>
        scope.Mentions.Any(m => m.Role is null && m.Tokens.Contains(at) && m.Names.Any(n => n.Kind is NameKind.Adjective or NameKind.Name && n.Entity.Kind == EntityKind.State));

    /// <summary>Whether a hyphen stands here that touches the words on both sides.</summary>
    private static bool IsTied(SyntaxTree tree, int at) =>
        at > 0 && at + 1 < tree.Tokens.Length && tree[at].Form is "-" or "\u2010" or "\u2011" or "\u2013"
        && tree[at - 1].Span.End == tree[at].Span.Start && tree[at].Span.End == tree[at + 1].Span.Start;

    private static bool StartsName(SentenceScope scope, int at) =>
        scope.Mentions.Any(m => m.Role is null && m.Tokens.Start == at);

    /// <summary>"led", "backed", "based", "speaking", "born", "friendly", "style": not "Pakistan-India", "US-Mexican".</summary>
    private static bool IsQuality(SyntaxTree tree, int at) =>
        tree[at].Upos is "VERB" or "ADJ" or "NOUN" or "ADV" or "AUX" && char.IsLower(tree[at].Form[0]);
}
