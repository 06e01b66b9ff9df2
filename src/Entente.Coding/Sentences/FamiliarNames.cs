using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>
/// Lends the parser what the actors' directory knows: it reads a name that it has never met as one that it knows well, so
/// that "Kassym-Jomart Tokayev visited Dushanbe" is as plain to it as "John Smith visited London". Words in capitals
/// throughout ("PUTIN VISITS CUBA"), and the words of a headline in capitals ("Putin Visits Cuba"), are read in small letters
/// where they are no names. The words themselves stay.
/// </summary>
public sealed class FamiliarNames(ActorDirectory directory, ReferenceWords references, TextAnalyzer analyzer)
{
    private const int ShortestShout = 3;

    /// <summary>Letters; shorter words keep small letters in headlines too.</summary>
    private const int ShortestTitled = 5;

    public Sentence Read(string text, Sentence sentence)
    {
        var words = sentence.Words;
        var shouted = IsShouted(words);
        var headline = !shouted && IsHeadline(words);
        ImmutableArray<Word>.Builder? read = null;
        for (var i = 0; i < words.Length;)
        {
            var end = i + 1;
            if (char.IsUpper(words[i].Form[0]) && Longest(text, words, i, out var length) is { } entry)
            {
                end = length;
                Name(words, i, end, entry, shouted, ref read);
            }
            else if (shouted && words[i].Form.Any(char.IsUpper))
            {
                Set(words, i, words[i].Form.ToLowerInvariant(), ref read);
            }
            else if (headline && i > 0 && IsOrdinary(words[i].Form))
            {
                Set(words, i, words[i].Form.ToLowerInvariant(), ref read);
            }

            i = end;
        }

        if (words[^1].Form is not ("." or "!" or "?") && LastComma(text, words) is { } comma)
        {
            Set(words, comma, "and", ref read); // "Russia, Cuba ink deal"
        }

        return read is null ? sentence : sentence with { Words = read.MoveToImmutable() };
    }

    /// <summary>"Guterres called for calm.": a family name at the head of a sentence that the tree takes for a common word, read as a name; null for none.</summary>
    public Sentence? Again(string text, Sentence sentence, SyntaxTree tree)
    {
        var words = sentence.Words;
        return words.Length > 1 && tree[0].Upos is "NOUN" or "VERB" or "ADJ" && char.IsUpper(words[0].Form[0]) && !analyzer.IsCommon(words[0].Form.ToLowerInvariant())
            && Longest(text, words, 0, out var end) is { Kind: NameKind.Family or NameKind.LastWord } && end == 1
            ? sentence with { Words = words.SetItem(0, words[0] with { ReadAs = "Smith" }) }
            : null;
    }

    /// <summary>The last comma of a list of names at the head of a line, where the verb follows; null for none.</summary>
    private int? LastComma(string text, ImmutableArray<Word> words)
    {
        int? comma = null;
        for (var i = 0; i < words.Length && char.IsUpper(words[i].Form[0]) && Longest(text, words, i, out var end) is not null;)
        {
            if (end >= words.Length || words[end].Form != ",")
            {
                return end < words.Length && char.IsLetter(words[end].Form[0]) ? comma : null;
            }

            comma = end;
            i = end + 1;
        }

        return null;
    }

    private void Name(ImmutableArray<Word> words, int start, int end, NameEntry entry, bool shouted, ref ImmutableArray<Word>.Builder? read)
    {
        if (entry.Kind == NameKind.Person)
        {
            for (var i = start; i < end; i++)
            {
                if (!char.IsLetter(words[i].Form[0]))
                {
                    continue;
                }

                Set(words, i, i == end - 1 ? "Johnson" : "David", ref read);
            }
        }
        else if (end == start + 1 && ((start == 0 && entry.Kind is NameKind.Adjective or NameKind.People) || !analyzer.Knows(words[start].Form) || (!shouted && words[start].Form is "WHO" or "IS"))) // initials that are also words
        {
            var known = entry.Kind switch
            {
                NameKind.Name => "Russia",
                NameKind.Adjective => "Russian",
                NameKind.People => words[start].Form.EndsWith('s') ? "Russians" : "Russian",
                NameKind.Capital or NameKind.City or NameKind.Seat => "London",
                NameKind.Family or NameKind.LastWord => "Smith",
                _ => null,
            };
            if (known is not null)
            {
                Set(words, start, known, ref read);
            }
        }
        else if (shouted)
        {
            for (var i = start; i < end; i++)
            {
                if (!entry.Text.Contains(words[i].Form, StringComparison.Ordinal))
                {
                    Set(words, i, words[i].Form[..1] + words[i].Form[1..].ToLowerInvariant(), ref read);
                }
            }
        }
    }

    private static void Set(ImmutableArray<Word> words, int at, string form, ref ImmutableArray<Word>.Builder? read)
    {
        if (read is null)
        {
            read = ImmutableArray.CreateBuilder<Word>(words.Length);
            read.AddRange(words);
        }

        read[at] = words[at] with { ReadAs = form };
    }

    private static bool IsShouted(ImmutableArray<Word> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            foreach (var c in word.Form)
            {
                if (char.IsLower(c))
                {
                    return false;
                }
            }

            count += word.Form.Length > 2 && char.IsUpper(word.Form[0]) ? 1 : 0;
        }

        return count >= ShortestShout;
    }

    /// <summary>A capital on every longer word: "U.S. Lifts Travel Ban to Lebanon".</summary>
    private static bool IsHeadline(ImmutableArray<Word> words)
    {
        int capital = 0, small = 0;
        foreach (var word in words)
        {
            if (word.Form.Length >= ShortestTitled && char.IsLetter(word.Form[0]))
            {
                capital += char.IsUpper(word.Form[0]) ? 1 : 0;
                small += char.IsUpper(word.Form[0]) ? 0 : 1;
            }
        }

        return capital >= ShortestShout && small == 0;
    }

    /// <summary>A word that the parser knows and that is nobody's name.</summary>
    private bool IsOrdinary(string form) => form.Length > 1 && char.IsUpper(form[0]) && form.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0
        && analyzer.Knows(form) && !references.Names.IsGivenName(form) && !references.Names.CommonFamilyNames.Contains(form);

    private NameEntry? Longest(string text, ImmutableArray<Word> words, int start, out int end)
    {
        Span<char> buffer = stackalloc char[NameReader.LongestName];
        var reader = new NameReader(directory, buffer, words[start].Form);
        NameEntry? found = null;
        end = start + 1;
        for (var i = start; reader.MayGoOn; i++)
        {
            if (reader.Entries() is { IsEmpty: false } entries)
            {
                found = entries[0];
                end = i + 1;
            }

            if (i + 1 >= words.Length)
            {
                break;
            }

            var from = words[i].Span.End;
            reader.Append(text.AsSpan(from, Math.Max(0, words[i + 1].Span.End - from)));
        }

        return found;
    }
}
