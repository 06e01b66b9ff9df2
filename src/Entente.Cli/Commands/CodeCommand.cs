using System.Buffers;
using System.CommandLine;
using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Dates;

namespace Entente.Cli.Commands;

/// <summary>`entente code`: articles in, JSON Lines out, no archive.</summary>
internal static class CodeCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Files or folders; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var published = new Option<string?>("--published") { Description = "Publication date of articles that give none, as 2024-02-20 (EDTF)." };
        var command = new Command("code",
            "Code articles and print articles, reports, figures and quotations as JSON Lines, in input order.\n\n" +
            "Example: entente code --published 2024-02-20 article.txt")
        {
            paths, published, ActorsOption.Create(),
        };
        command.SetAction(result => Run(result.GetValue(paths) ?? [], Options.Date(result.GetValue(published)), ActorsOption.Files(result)));
        return command;
    }

    private static int Run(string[] paths, Edtf? published, string[] own)
    {
        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var refused = 0;
        var outcomes = new ArticleReader().Read(
            paths, new ReadOptions { Published = published, StandardInput = input }, CancellationToken.None);
        CodingLine.Run(
            outcomes, () => Installation.Coder(own),
            coded =>
            {
                var buffer = new ArrayBufferWriter<byte>(4096);
                JsonLines.Write(coded, buffer);
                return buffer;
            },
            refusal =>
            {
                refused++;
                Console.Error.WriteLine(refusal);
            },
            (_, buffer) => output.Write(buffer.WrittenSpan),
            CancellationToken.None);
        return refused == 0 ? 0 : 3;
    }
}
