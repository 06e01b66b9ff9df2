using System.Text;
using Entente.Coding.Actors;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>
/// What the model of acts sees of somebody who may be a side of an act: the way through the tree from the word that tells it, alone and
/// together with that word and with what kind of party it is. Each is a number below <see cref="Rows"/>.
/// </summary>
public static class SideFeatures
{
    /// <summary>How many numbers there are.</summary>
    public const int Rows = 1 << 16;

    private const int LongestWay = 6;

    /// <summary>Of somebody named.</summary>
    /// <param name="others">The tokens of all who are named in the sentence.</param>
    public static void OfParty(SyntaxTree tree, PartyMap parties, int act, int party, IReadOnlyList<int> others, List<int> into)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        var (full, bare, last, governor) = Way(tree, act, party);
        var lemma = tree[act].Lemma;
        var voice = ActFeatures.Relation(tree, act).EndsWith("/p", StringComparison.Ordinal) ? "p" : "";
        var kind = ActFeatures.Kind(parties, party) ?? "";
        var own = tree[party].Upos is "PROPN" ? kind : tree[party].Lemma;
        var between = 0;
        foreach (var other in others)
        {
            between += other > Math.Min(act, party) && other < Math.Max(act, party) ? 1 : 0;
        }

        Add(into, 'F', voice, full);
        Add(into, 'B', voice, bare);
        Add(into, 'L', lemma, full);
        Add(into, 'T', lemma, bare);
        Add(into, 'C', kind, bare);
        Add(into, 'O', own, last);
        Add(into, 'G', governor, last);
        Add(into, 'U', tree[act].Upos, full);
        Add(into, 'D', party < act ? "<" : ">", Math.Min(between, 5).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Add(into, 'W', own, bare);
    }

    /// <summary>Of nobody: the act itself, and among how many it is told.</summary>
    public static void OfNobody(SyntaxTree tree, int act, int others, List<int> into)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        var relation = ActFeatures.Relation(tree, act);
        Add(into, 'n', relation, "");
        Add(into, 'l', tree[act].Lemma, "");
        Add(into, 'r', tree[act].Lemma, relation);
        Add(into, 'm', Math.Min(others, 6).ToString(System.Globalization.CultureInfo.InvariantCulture), relation);
        Add(into, 'o', tree.Child(act, "obj") is >= 0 and var thing ? tree[thing].Lemma : "", "");
        Add(into, 's', tree.Child(act, "nsubj") is >= 0 and var doer ? tree[doer].Lemma : "", "");
        Add(into, 'b', tree.Child(act, "obl:agent") is >= 0 and var by ? tree[by].Lemma : "", "");
    }

    /// <summary>The same of one type of act.</summary>
    public static int OfType(int feature, int type) => (int)((((uint)feature * 31) + (((uint)type + 1) * 7919)) % Rows);

    /// <summary>The steps up from the act and down to the party, with and without prepositions, the last one and the word above it.</summary>
    private static (string Full, string Bare, string Last, string Governor) Way(SyntaxTree tree, int act, int party)
    {
        var (full, bare) = (new StringBuilder(), new StringBuilder());
        var steps = 0;
        var at = act;
        while (!tree.Dominates(at, party) && tree[at].Head >= 0)
        {
            var step = "^" + LearntSentence.Short(tree[at].Relation);
            if (steps++ < LongestWay)
            {
                full.Append(step).Append('.');
                bare.Append(step).Append('.');
            }

            at = tree[at].Head;
        }

        var down = new List<int>();
        for (var i = party; i != at; i = tree[i].Head)
        {
            down.Add(i);
        }

        var last = "self";
        for (var d = down.Count - 1; d >= 0; d--)
        {
            var relation = LearntSentence.Short(tree[down[d]].Relation);
            var preposition = relation is "obl" or "nmod" ? ActFeatures.Preposition(tree, down[d]) : "";
            last = preposition.Length == 0 ? relation : $"{relation}:{preposition}";
            if (steps++ < LongestWay)
            {
                full.Append(last).Append('.');
                bare.Append(relation).Append('.');
            }
        }

        return (full.ToString(), bare.ToString(), last, party != act && tree[party].Head is >= 0 and var above ? tree[above].Lemma : "");
    }

    private static void Add(List<int> into, char kind, string one, string other) => into.Add(Hash.Of(kind, one, other, Rows));
}
