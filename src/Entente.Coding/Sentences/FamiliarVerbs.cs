using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>
/// Lends the parser what the frames know: a verb form that it has never met ("severs", "rebuffed") is read as one that it
/// knows to be a verb, and a form whose lemma the tables miss ("annulled") gets the lemma of the frame. The words themselves stay.
/// </summary>
public sealed class FamiliarVerbs
{
    private readonly Dictionary<string, Lent> readings = new(StringComparer.Ordinal);

    public FamiliarVerbs(IEnumerable<Frame> frames, TextAnalyzer analyzer)
    {
        var lemmas = FrameVerbs.Of(frames);
        foreach (var lemma in lemmas.Order(StringComparer.Ordinal))
        {
            foreach (var (form, tag, reading) in Forms(lemma))
            {
                var seen = analyzer.Knows(form) ? null : reading;
                var found = analyzer.VerbLemma(form, tag);
                if (found == lemma || !lemmas.Contains(found))
                {
                    readings.TryAdd(form, new Lent(seen, lemma)); // whatever the tagger makes of it
                }
            }
        }
    }

    public Sentence Read(Sentence sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].ReadAs is null && readings.TryGetValue(words[i].Form, out var reading))
            {
                words = words.SetItem(i, words[i] with { ReadAs = reading.Reading, VerbLemma = reading.Lemma });
            }
        }

        return words == sentence.Words ? sentence : sentence with { Words = words };
    }

    /// <summary>The regular forms of a verb, each with the verb that it is read as.</summary>
    private static IEnumerable<(string Form, string Tag, string Reading)> Forms(string lemma)
    {
        const string Vowels = "aeiou";
        if (lemma.Length < 3 || !lemma.All(char.IsAsciiLetterLower))
        {
            yield break;
        }

        bool IsVowel(int fromEnd) => Vowels.Contains(lemma[^fromEnd], StringComparison.Ordinal);
        var y = lemma[^1] == 'y' && !IsVowel(2);
        var stem = lemma[^1] == 'e' ? lemma[..^1] : lemma;
        var doubled = !IsVowel(1) && IsVowel(2) && !IsVowel(3) && !"wxy".Contains(lemma[^1], StringComparison.Ordinal) ? lemma + lemma[^1] : null;
        yield return (y ? lemma[..^1] + "ies" : lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? lemma + "es" : lemma + "s", "VBZ", "rejects");
        yield return (y ? lemma[..^1] + "ied" : stem + "ed", "VBD", "rejected");
        yield return (stem + "ing", "VBG", "rejecting");
        if (doubled is not null)
        {
            yield return (doubled + "ed", "VBD", "rejected");
            yield return (doubled + "ing", "VBG", "rejecting");
        }
    }

    /// <param name="Reading">The verb that the form is read as; null where the parser has met it.</param>
    private sealed record Lent(string? Reading, string Lemma);
}
