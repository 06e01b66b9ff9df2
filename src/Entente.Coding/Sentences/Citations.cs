using System.Collections.Immutable;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>
/// Topics and sources at the head of a sentence, which are no part of it: "2011 Yemeni uprising: Fifteen people die …"; "(New York Times) (BBC) Colombia has also invited …", where the brackets belong to the sentence before. Read with what
/// stands behind them they would be taken for its subject.
/// </summary>
public sealed class Citations(SyntaxWords syntax)
{
    /// <summary>Words; longer brackets hold a remark.</summary>
    private const int Longest = 7;

    /// <summary>Words before the colon of a topic.</summary>
    private const int LongestTopic = 9;

    /// <summary>The sentence without such brackets at its head; as it is where nothing else would be left.</summary>
    public Sentence Cut(Sentence sentence)
    {
        var words = sentence.Words;
        var start = Topic(sentence);
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

    /// <summary>Whether it is but a topic, which the splitter took for a sentence: "Syrian uprising (2011–present):".</summary>
    public bool IsTopic(Sentence sentence) => Topic(sentence) == sentence.Words.Length;

    /// <summary>
    /// The word behind "Conflict in the Niger Delta:", a topic without a verb; 0 for none. A common noun before the colon
    /// tells it from a speaker ("Kremlin: …"), of whom a name or office stands there.
    /// </summary>
    private int Topic(Sentence sentence)
    {
        var words = sentence.Words;
        for (var i = 1; i < words.Length && i <= LongestTopic; i++)
        {
            if (words[i].Form == ":")
            {
                return syntax.TopicNouns.Contains(words[BeforeBracket(words, i)].Form) || Enumerable.Range(0, i).Any(w => words[w].Form == "in" || syntax.TopicNouns.Contains(words[w].Form)) ? i + 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>The last word before a colon, without a bracket of years: "Syrian uprising (2011–present):".</summary>
    private static int BeforeBracket(ImmutableArray<Word> words, int colon)
    {
        var open = words[colon - 1].Form == ")" ? colon - 2 : 0;
        while (open > 0 && words[open].Form != "(")
        {
            open--;
        }

        return open > 0 ? open - 1 : colon - 1;
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
