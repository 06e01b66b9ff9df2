using System.CommandLine;
using Entente.Articles;
using Entente.Coding.Sentences;
using Entente.Language.Conllu;

namespace Entente.Cli.Commands;

/// <summary>`entente parse`: text in, CoNLL-U out.</summary>
internal static class ParseCommand
{
    /// <summary>Articles that are parsed together: sentences of one length share the work, and each tree is as if it were alone.</summary>
    private const int Together = 64;

    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A file; - reads standard input." };
        var conllu = new Option<bool>("--conllu")
        {
            Description = "The input is CoNLL-U: keep its sentences and tokens, fill in tags and trees.",
        };
        var command = new Command("parse",
            "Print sentences, words, tags and dependency trees as CoNLL-U.\n\nExample: entente parse article.txt")
        {
            path, conllu,
        };
        command.SetAction(result => Run(result.GetValue(path)!, result.GetValue(conllu)));
        return command;
    }

    private static int Run(string path, bool conllu)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        return conllu ? Refill(path, output) : Parse(path, output);
    }

    private static int Parse(string path, TextWriter output)
    {
        using var input = Console.OpenStandardInput();
        var parser = new ArticleParser(Installation.Analyzer());
        var refused = 0;
        foreach (var outcomes in new ArticleReader().Read([path], new ReadOptions { StandardInput = input }, default).Chunk(Together))
        {
            var articles = new List<Article>(outcomes.Length);
            foreach (var outcome in outcomes)
            {
                refused += outcome.Match(
                    article =>
                    {
                        articles.Add(article);
                        return 0;
                    },
                    refusal =>
                    {
                        Console.Error.WriteLine(refusal);
                        return 1;
                    });
            }

            foreach (var parsed in parser.Parse(articles))
            {
                Write(parsed, output);
            }
        }

        return refused == 0 ? 0 : 3;
    }

    private static void Write(ParsedArticle parsed, TextWriter output)
    {
        var writer = new ConlluWriter(output);
        writer.Document(parsed.Article.Input);
        for (var s = 0; s < parsed.Sentences.Length; s++)
        {
            if (s == 0 || parsed.Sentences[s].Part != parsed.Sentences[s - 1].Part)
            {
                writer.Paragraph();
            }

            writer.Sentence(parsed.Sentences[s].Tree, parsed.Article.Text, $"{parsed.Article.Id}-{s + 1}");
        }
    }

    private static int Refill(string path, TextWriter output)
    {
        using var input = path == "-" ? new StreamReader(Console.OpenStandardInput()) : File.OpenText(path);
        ConlluRefill.Run(input, path, Installation.Analyzer(), output);
        return 0;
    }
}
