using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Cli;

/// <summary>Keeps the sentences and words of a CoNLL-U file and fills in tags, lemmas and trees.</summary>
internal static class ConlluRefill
{
    /// <summary>Sentences parsed together.</summary>
    private const int AtOnce = 256;

    public static void Run(TextReader input, string name, TextAnalyzer analyzer, TextWriter output)
    {
        var writer = new ConlluWriter(output);
        foreach (var chunk in ConlluReader.Read(input, name).Chunk(AtOnce))
        {
            var sentences = chunk.Select(s => new Sentence(
                new TextSpan(0, s.Text.Length), [.. s.Tokens.Select(t => t.Word)])).ToList();
            var trees = analyzer.Parse(sentences);
            for (var i = 0; i < chunk.Length; i++)
            {
                writer.Sentence(chunk[i] with { Tokens = trees[i].Tokens });
            }
        }
    }
}
