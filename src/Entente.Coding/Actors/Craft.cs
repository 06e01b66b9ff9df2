using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Whose a ship or a plane is that is named again: "a Chinese trawler rammed two patrol boats. The coast guard seized the trawler".</summary>
internal sealed class Craft(SentenceScope scope)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>The party for "the trawler"; null for any other word. One with its owner beside it is remembered.</summary>
    public Party? Of(int at)
    {
        var lemma = tree[at].Lemma;
        if (tree[at].Upos != "NOUN" || !scope.Words.Craft.Contains(lemma) || Phrases.IsPlural(tree, at) || tree[at].Relation is "compound" or "nmod:desc" or "nmod")
        {
            return null;
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "amod" or "compound" or "nmod:poss" && scope.Map[child] is [{ State: { } state } owner])
            {
                if (scope.Directory.IsState(state))
                {
                    scope.History.KeepCraft(lemma, owner);
                }

                return null;
            }
        }

        if (!Phrases.IsDefinite(tree, at) || tree.Child(at, "amod") >= 0 || tree.Child(at, "compound") >= 0 || tree.Child(at, "nmod") >= 0 || scope.History.Craft(lemma, scope.Words.AnyCraft.Contains(lemma)) is not { } known)
        {
            return null;
        }

        var span = Phrases.SpanOf(tree, at);
        return new Party { State = known.State, Name = scope.Directory.Find(known.State)?.Name, Text = scope.TextOf(span), Span = span, How = "nominal" };
    }
}
