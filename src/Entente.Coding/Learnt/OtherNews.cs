using Entente.Coding.Actors;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>
/// How far the words of a sentence are those of news about sport, business and accidents, where what sounds like politics
/// mostly is none. Learnt from the subjects under which news items were filed.
/// </summary>
public static class OtherNews
{
    /// <summary>The words that are looked at, each as a number below <see cref="Evidence.Rows"/>: none that names a party.</summary>
    public static IReadOnlyCollection<int> Words(SyntaxTree tree, PartyMap parties)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(parties);
        var words = new SortedSet<int>();
        for (var t = 0; t < tree.Tokens.Length; t++)
        {
            if (parties[t].IsEmpty && tree[t].Upos is "NOUN" or "VERB" or "ADJ" or "PROPN")
            {
                words.Add(Hash.Of('w', tree[t].Lemma, "", Evidence.Rows));
            }
        }

        return words;
    }

    /// <summary>So few words say nothing of what a sentence is about …</summary>
    private const double TooFew = 4;

    /// <summary>… and so many all that they can.</summary>
    private const double Enough = 8;

    /// <summary>From 0 for none to 1.</summary>
    /// <param name="weights">What each word counts; the first, which stands for no word, is what is counted to begin with.</param>
    public static double Share(IReadOnlyCollection<int> words, IReadOnlyList<float> weights)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(weights);
        double sum = weights[0];
        foreach (var word in words)
        {
            sum += weights[word];
        }

        return Math.Clamp((words.Count - TooFew) / (Enough - TooFew), 0, 1) / (1 + Math.Exp(-sum));
    }
}
