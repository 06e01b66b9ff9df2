using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>People without an entry whom the words give a state, by which names later sentences may call them.</summary>
internal sealed class Introductions(SentenceScope scope)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>Remembers a person without an entry whom the words gave a state: "Cuban deputy minister Pedro Pérez".</summary>
    public void At(int at)
    {
        var party = scope.Map[at][0];
        if (party.State is not null && tree[at].Upos == "PROPN" && tree.Child(at, "nmod:desc") is >= 0 and var title && scope.Words.Names.Knightly.Contains(tree[title].Form) && tree.Child(at, "flat") >= 0)
        {
            scope.History.Introduce(tree[at].Form, party); // "Sir Geoffrey Howe" is "Sir Geoffrey" from here on
        }

        if (scope.EntityAt[at] is { Kind: EntityKind.Person } && scope.EntryAt(at) is { Entity.Kind: EntityKind.Person })
        {
            foreach (var word in ArticleEvidence.Inner(tree, scope.NameRange(at), scope.Words.Names.IsGivenName))
            {
                scope.History.Introduce(word, party); // "Cristina Fernandez de Kirchner" is "Fernandez" from here on
            }
        }

        if (scope.EntityAt[at] is not null || party.State is null || party.How is "pronoun" or "pair")
        {
            return;
        }

        if (scope.RoleAt(at) is null)
        {
            if (tree[at].Upos == "PROPN" && ReferentKinds.Of(scope, at) == ReferentKind.Person)
            {
                IntroduceName(at, party);
            }

            return;
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Upos != "PROPN" || scope.EntryAt(child) is not null)
            {
                continue;
            }

            if (tree[child].Relation == "flat")
            {
                scope.History.Introduce(tree[child].Form, party); // "Colonel Sidi Ould Brahim": each
            }
            else if (tree[child].Relation == "appos")
            {
                IntroduceName(child, party);
            }
        }
    }

    /// <summary>"Rosa Quispe Arce" may be "Quispe" or "Arce" later on, and hardly "Rosa".</summary>
    private void IntroduceName(int at, Party party)
    {
        var isAlone = true;
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "flat" && tree[child].Upos == "PROPN" && !scope.Words.Names.IsGivenName(tree[child].Form))
            {
                scope.History.Introduce(tree[child].Form, party);
                isAlone = false;
                if (tree.Child(child, "flat") is >= 0 and var last && tree[last].Upos == "PROPN" && scope.Words.Names.NameParticles.Contains(tree[child].Form))
                {
                    scope.History.Introduce(tree[last].Form, party); // "Omar al-Zubadi" is "Zubadi"
                }
            }
        }

        if (isAlone && TitlesAndNames.LastNameAt(tree, at) is { } name)
        {
            scope.History.Introduce(name, party);
        }
    }
}
