using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>
/// What the model of acts sees of a word: its lemma and those of the words around it in the tree, each in a place of its own.
/// Whoever is named is seen by kind alone, never by name: what the model learns of one state holds for all.
/// </summary>
public static class ActFeatures
{
    /// <summary>The places, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Places { get; } =
    [
        "itself", "head", "subject", "object", "indirect object", "first preposition", "first oblique", "second preposition", "second oblique", "first modifier",
        "second modifier", "particle", "clause", "adverb", "auxiliary", "word before", "word after", "modifier of object",
    ];

    private const int Deepest = 5;

    /// <summary>Whether a word can tell an act.</summary>
    public static bool IsCandidate(Token token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.Upos is "VERB" or "NOUN" || (token.Upos is "ADJ" or "PROPN" or "ADV" or "AUX" && token.Lemma.Length > 0 && !char.IsUpper(token.Lemma[0]));
    }

    /// <summary>The words in their places, "" where there is none.</summary>
    /// <param name="into">As many as there are places.</param>
    public static void Read(SyntaxTree tree, PartyMap parties, int at, Span<string> into)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(parties);
        into.Fill("");
        into[0] = tree[at].Upos == "PROPN" ? Kind(parties, at) ?? Lower(tree[at].Lemma) : Seen(tree, parties, at);
        into[1] = tree[at].Head >= 0 ? Seen(tree, parties, tree[at].Head) : "<root>";
        into[2] = Seen(tree, parties, Subject(tree, at, 0));
        var (oblique, modifier, theObject) = (0, 0, -1);
        foreach (var child in tree.Children(at))
        {
            switch (tree[child].Relation)
            {
                case "obj" when theObject < 0:
                    theObject = child;
                    into[3] = Seen(tree, parties, child);
                    break;
                case "iobj" when into[4].Length == 0:
                    into[4] = Seen(tree, parties, child);
                    break;
                case "amod" or "compound" or "nmod:poss" or "acl" when modifier < 2:
                    into[9 + modifier++] = Kind(parties, child) ?? Seen(tree, parties, child);
                    break;
                case "compound:prt" when into[11].Length == 0:
                    into[11] = Seen(tree, parties, child);
                    break;
                case "xcomp" or "ccomp" when into[12].Length == 0:
                    into[12] = Seen(tree, parties, child);
                    break;
                case "advmod" when into[13].Length == 0:
                    into[13] = Seen(tree, parties, child);
                    break;
                case "aux" or "aux:pass" or "cop" or "mark" when into[14].Length == 0:
                    into[14] = Seen(tree, parties, child);
                    break;
                case var relation when oblique < 2 && IsOblique(relation):
                    into[5 + (2 * oblique)] = Preposition(tree, child);
                    into[6 + (2 * oblique++)] = Seen(tree, parties, child);
                    break;
            }
        }

        into[15] = at > 0 ? Seen(tree, parties, at - 1) : "<s>";
        into[16] = at + 1 < tree.Tokens.Length ? Seen(tree, parties, at + 1) : "</s>";
        if (theObject >= 0)
        {
            foreach (var child in tree.Children(theObject))
            {
                if (tree[child].Relation is "amod" or "compound" or "nmod:poss" or "nmod")
                {
                    into[17] = Kind(parties, child) ?? Seen(tree, parties, child);
                    break;
                }
            }
        }
    }

    /// <summary>The relation to its head, with a mark where it is passive.</summary>
    public static string Relation(SyntaxTree tree, int at)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return tree.Child(at, "nsubj:pass") >= 0 || tree.Child(at, "aux:pass") >= 0 ? tree[at].Relation + "/p" : tree[at].Relation;
    }

    private static bool IsOblique(string relation) =>
        (SyntaxTree.IsRelation(relation, "obl") || SyntaxTree.IsRelation(relation, "nmod"))
        && relation is not ("nmod:poss" or "obl:tmod" or "obl:unmarked" or "nmod:unmarked");

    internal static string Preposition(SyntaxTree tree, int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "case" or "mark")
            {
                return Lower(tree[child].Lemma);
            }
        }

        return "";
    }

    /// <summary>The lemma, or of what kind the party is that a name or a pronoun stands for.</summary>
    private static string Seen(SyntaxTree tree, PartyMap parties, int at) =>
        at < 0 ? "" : tree[at].Upos is "PROPN" or "PRON" && Kind(parties, at) is { } kind ? kind : Lower(tree[at].Lemma);

    /// <summary>Of what kind the party is: a state, its people by a word like "French", or what they do; null for nobody.</summary>
    internal static string? Kind(PartyMap parties, int at) => parties[at] is [var party, ..] && (party.State is not null || party.Id is not null) ? Kind(party) : null;

    private static string Kind(Party party) =>
        party.How == "demonym" ? "<people>"
        : party.Sector is { } sector ? sector.IndexOf('/', StringComparison.Ordinal) is >= 0 and var cut ? $"<{sector[..cut]}>" : $"<{sector}>"
        : party.How is "name" or "capital" or "city" or "place" or "seat" ? "<state>" : "<some>";

    /// <summary>Who does it, by the clause above where its own names nobody.</summary>
    internal static int Subject(SyntaxTree tree, int at, int depth = 0)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "nsubj" or "nsubj:pass" or "csubj" or "nsubj:outer")
            {
                if (tree[child] is not { Upos: "PRON", Lemma: "that" or "which" or "who" })
                {
                    return child;
                }

                break;
            }
        }

        return depth == Deepest || tree[at].Head < 0 ? -1 : tree[at].Relation switch
        {
            "acl" or "acl:relcl" => tree[at].Head,
            "xcomp" or "conj" or "advcl" => Subject(tree, tree[at].Head, depth + 1),
            _ => -1,
        };
    }

    private static string Lower(string lemma)
    {
        foreach (var letter in lemma)
        {
            if (char.IsUpper(letter))
            {
                return lemma.ToLowerInvariant();
            }
        }

        return lemma;
    }
}
