using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>
/// Sources in brackets that belong to the sentence before: "(New York Times) (BBC) Colombia has also invited …". Read
/// with the sentence behind them they would be taken for its subject.
/// </summary>
internal static class Citations
{
    /// <summary>Words; longer brackets hold a remark.</summary>
    private const int Longest = 7;

    /// <summary>The sentence without such brackets at its head; as it is where nothing else would be left.</summary>
    public static Sentence Cut(Sentence sentence)
    {
        var words = sentence.Words;
        var start = 0;
        while (start < words.Length && words[start].Form == "(" && End(sentence, start) is { } end)
        {
            start = end;
            if (start < words.Length && words[start].Form is "," or ".")
            {
                start++;
            }
        }

        return start == 0 || start >= words.Length ? sentence
            : new Sentence(new TextSpan(words[start].Span.Start, sentence.Span.End), words[start..]);
    }

    /// <summary>The word behind a bracket that holds but names; null for another bracket.</summary>
    private static int? End(Sentence sentence, int start)
    {
        for (var i = start + 1; i < sentence.Words.Length && i - start <= Longest; i++)
        {
            var form = sentence.Words[i].Form;
            if (form == ")")
            {
                return i > start + 1 ? i + 1 : null;
            }

            if (!char.IsUpper(form[0]) && form is not ("of" or "the" or "and" or "." or "-" or "&"))
            {
                return null;
            }
        }

        return null;
    }
}
