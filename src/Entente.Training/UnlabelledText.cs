using System.IO.Compression;
using System.Text.Json;

namespace Entente.Training;

/// <summary>
/// Sentences without trees for training: one a line, words parted by spaces; a word that the parser reads under another
/// form stands as both, parted by <see cref="Lent"/>. The scripts in network/ read them.
/// </summary>
internal static class UnlabelledText
{
    private const char Lent = '\u0001';

    /// <summary>The texts of news items, JSON lines packed with gzip.</summary>
    public static IEnumerable<string> News(string path)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var lines = new StreamReader(unpacked);
        while (lines.ReadLine() is { } line)
        {
            using var item = JsonDocument.Parse(line);
            yield return item.RootElement.GetProperty("text").GetString() ?? "";
        }
    }

    public static void Write(IEnumerable<string> texts, CodedReading reading, string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        foreach (var sentence in texts.SelectMany(reading.Sentences).Where(s => s.Words.Length > 0))
        {
            writer.WriteLine(string.Join(' ', sentence.Words.Select(w => w.Seen == w.Form ? Plain(w.Form) : $"{Plain(w.Form)}{Lent}{Plain(w.Seen)}")));
        }
    }

    /// <summary>
    /// The present trees of the examples, as CoNLL-U. A tree that was found only when a word was read under yet another form
    /// is written with that form and with the one before: the new parser shall find it at once.
    /// </summary>
    public static void WriteExamples(CodedReading reading, string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        foreach (var text in reading.Examples.Distinct(StringComparer.Ordinal))
        {
            foreach (var (sentence, tree) in reading.Sentences(text).Zip(reading.Trees(text)))
            {
                var first = sentence.Words.Select(w => w.Seen).ToArray();
                var last = tree.Tokens.Select(t => t.Word.Seen).ToArray();
                foreach (var forms in first.SequenceEqual(last, StringComparer.Ordinal) ? [first] : new[] { last, first })
                {
                    foreach (var token in tree.Tokens)
                    {
                        writer.WriteLine($"{token.Index + 1}\t{Plain(forms[token.Index])}\t_\t{token.Upos}\t{token.Xpos}\t{token.Feats}\t{token.Head + 1}\t{token.Relation}\t_\t_");
                    }

                    writer.WriteLine();
                }
            }
        }
    }

    /// <summary>Spaces part words in these files; a space inside a number becomes one that does not.</summary>
    private static string Plain(string form) => form.Replace(' ', '\u00a0');
}
