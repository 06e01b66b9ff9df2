using Entente.Knowledge.Files;
using System.Collections.Immutable;
using Entente.Coding.Times;
using Entente.Dates;
using Entente.Knowledge;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Tests.Coding.Times;

/// <summary>What the tests of times share: the finder over the real knowledge, and a plain cutting of text into words.</summary>
internal static class TimeReading
{
    public static string Folder { get; } = FindFolder();

    public static TimeWords Words { get; } = ReadWords();

    public static TimeFinder Finder { get; } = new(Words);

    public static ImmutableArray<TimeExpression> Find(string text, string? published, bool future = false) =>
        Finder.Find(text, Cut(text), Edtf.TryParse(published), future);

    /// <summary>Words at white space, with signs at their ends cut off.</summary>
    public static ImmutableArray<Word> Cut(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (char.IsLetterOrDigit(text[at]))
            {
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end + 1 < text.Length
                    && text[end] is ',' or '.' or '-' or '/' or ':' && char.IsLetterOrDigit(text[end + 1]))))
                {
                    end++;
                }
            }

            if (!char.IsWhiteSpace(text[at]))
            {
                words.Add(new Word(new TextSpan(at, end), text[at..end], at > 0 && !char.IsWhiteSpace(text[at - 1])));
            }

            at = end;
        }

        return words.ToImmutable();
    }

    private static TimeWords ReadWords()
    {
        var faults = new List<Fault>();
        var words = TimeWords.Read(KnowledgeFiles.Load(Folder, faults), faults);
        return faults.Count == 0 ? words : throw new InvalidOperationException(string.Join('\n', faults));
    }

    private static string FindFolder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "knowledge", "times", "months.yaml")))
            {
                return Path.Combine(at.FullName, "knowledge");
            }
        }

        throw new DirectoryNotFoundException("No knowledge folder above the tests.");
    }
}
