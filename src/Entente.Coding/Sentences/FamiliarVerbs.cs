using System.Collections.Frozen;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>
/// Lends the parser what the frames know: a verb form that it has never met ("severs", "rebuffed") is read as one that it
/// knows to be a verb. The words themselves stay.
/// </summary>
public sealed class FamiliarVerbs
{
    private readonly TextAnalyzer analyzer;
    private readonly FrozenDictionary<string, string> readings;

    public FamiliarVerbs(IEnumerable<Frame> frames, TextAnalyzer analyzer)
    {
        this.analyzer = analyzer;
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var lemma in frames.SelectMany(f => f.Triggers).Where(t => t.Kind is TriggerKind.Verb or TriggerKind.Phrase).Select(t => t.Words[0]).Distinct(StringComparer.Ordinal))
        {
            foreach (var (form, reading) in Forms(lemma))
            {
                if (!analyzer.Knows(form))
                {
                    forms.TryAdd(form, reading);
                }
            }
        }

        readings = forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Sentence Read(Sentence sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].ReadAs is null && readings.TryGetValue(words[i].Form, out var reading))
            {
                words = words.SetItem(i, words[i] with { ReadAs = reading });
            }
        }

        return words == sentence.Words ? sentence : sentence with { Words = words };
    }

    /// <summary>The regular forms of a verb, each with the verb that it is read as.</summary>
    private static IEnumerable<(string Form, string Reading)> Forms(string lemma)
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
        yield return (y ? lemma[..^1] + "ies" : lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? lemma + "es" : lemma + "s", "rejects");
        yield return (y ? lemma[..^1] + "ied" : stem + "ed", "rejected");
        yield return (stem + "ing", "rejecting");
        if (doubled is not null)
        {
            yield return (doubled + "ed", "rejected");
            yield return (doubled + "ing", "rejecting");
        }
    }
}
