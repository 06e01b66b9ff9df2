using System.Collections.Immutable;
using Entente.Language.Lemmas;
using Entente.Language.Mending;
using Entente.Language.Sentences;
using Entente.Language.Tokens;

namespace Entente.Language;

/// <summary>Text to trees: tokeniser, sentence splitter, parser and lemmatiser of one folder of models.</summary>
public sealed class TextAnalyzer
{
    private readonly Tokenizer tokenizer;
    private readonly SentenceSplitter splitter;
    private readonly Parser parser;
    private readonly List<Word> words = [];
    private readonly List<TokenRange> ranges = [];

    private readonly Lemmatizer lemmas;

    private TextAnalyzer(Tokenizer tokenizer, SentenceSplitter splitter, Parser parser, Lemmatizer lemmas)
    {
        this.lemmas = lemmas;
        this.tokenizer = tokenizer;
        this.splitter = splitter;
        this.parser = parser;
    }

    /// <summary>Loads sentences.bin, lemmas.bin and parser.bin.</summary>
    /// <exception cref="FileNotFoundException">A model is missing: nothing is analysed without it.</exception>
    public static TextAnalyzer Load(string folder)
    {
        var lemmas = Lemmatizer.Load(Model(folder, "lemmas.bin"));
        return new TextAnalyzer(
            new Tokenizer(), SentenceSplitter.Load(Model(folder, "sentences.bin")),
            Parser.Load(Model(folder, "parser.bin"), lemmas.Lemma), lemmas);
    }

    /// <summary>An analyzer for another thread; the models are shared.</summary>
    public TextAnalyzer Fork() => new(new Tokenizer(), splitter, parser.Fork(), lemmas);

    /// <summary>The words of a text, without sentences.</summary>
    public void Words(string text, List<Word> into) => tokenizer.Tokenize(text, new TextSpan(0, text.Length), into);

    /// <summary>Adds the sentences of one block of text, a paragraph or headline.</summary>
    public void Split(string text, TextSpan block, List<Sentence> into)
    {
        words.Clear();
        ranges.Clear();
        tokenizer.Tokenize(text, block, words);
        splitter.Split(text, words, ranges);
        foreach (var range in ranges)
        {
            var own = words.GetRange(range.Start, range.Count).ToImmutableArray();
            into.Add(new Sentence(new TextSpan(own[0].Span.Start, own[^1].Span.End), own));
        }
    }

    /// <summary>Whether the parser has met the word in its training.</summary>
    public bool Knows(ReadOnlySpan<char> form) => parser.Knows(form);

    /// <summary>Whether the treebanks hold a common noun, verb or adjective of this lemma, in small letters.</summary>
    public bool IsCommon(string lemma) => lemmas.IsCommon(lemma);

    /// <summary>The lemma that a form has as a verb, by its Penn Treebank tag.</summary>
    public string VerbLemma(string form, string xpos) => parser.LemmaOf(form, "VERB", xpos, "_");

    /// <summary>The trees of sentences, in their order.</summary>
    public SyntaxTree[] Parse(IReadOnlyList<Sentence> sentences) => [.. parser.Parse(sentences).Select(TreeMender.Mend)];

    private static string Model(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"The model {path} is missing. Take the folder models/ from the repository.", path);
    }
}
