using Entente.Language;
using Entente.Language.Lemmas;
using Entente.Language.Sentences;
using Entente.Language.Tokens;

namespace Entente.Tests.LanguageTests;

/// <summary>The tools that cut text, loaded once, as they ship.</summary>
internal static class Segmentation
{
    public static Tokenizer Tokenizer { get; } = new();

    public static SentenceSplitter Splitter { get; } = SentenceSplitter.Load(Model("sentences.bin"));

    public static Lemmatizer Lemmatizer { get; } = Lemmatizer.Load(Model("lemmas.bin"));

    public static List<Word> Words(string text)
    {
        var words = new List<Word>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), words);
        return words;
    }

    public static List<TokenRange> Sentences(string text, IReadOnlyList<Word> words)
    {
        var ranges = new List<TokenRange>();
        Splitter.Split(text, words, ranges);
        return ranges;
    }

    /// <summary>The sentences as they stand in the text.</summary>
    public static List<string> Sentences(string text)
    {
        var words = Words(text);
        return [.. Sentences(text, words).Select(r => text[words[r.Start].Span.Start..words[r.End - 1].Span.End])];
    }

    private static string Model(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", "models", name);
    }
}
