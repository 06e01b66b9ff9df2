using System.Collections.Immutable;
using System.Globalization;
using Entente.Coding.Figures;
using Entente.Language;
using Entente.Tests.Coding.Times;
using Xunit.Abstractions;

namespace Entente.Tests.Coding.Figures;

/// <summary>Runs over real trees: nothing throws, spans hold, and what was found is written out to be read.</summary>
public sealed class Figures_over_the_treebank(ITestOutputHelper output)
{
    [SharedFact]
    public void Every_figure_lies_in_its_sentence()
    {
        var finder = new FigureFinder(FigureFinderTests.ReadWords(), TimeReading.Finder);
        var path = Path.Combine(SharedFactAttribute.Folder!, "data", "ud", "gum-open-dev.conllu"); // SharedFact skips where it is null
        foreach (var (tree, text) in Read(path))
        {
            foreach (var figure in finder.Find(tree, text))
            {
                Assert.Equal(tree.SpanOf(figure.Tokens).Start, tree[figure.Tokens.Start].Span.Start);
                Assert.True(tree.Span.Contains(figure.Span));
                output.WriteLine($"{figure.Measure} {figure.Value}{(figure.Factor is null ? "" : $" x{figure.Factor}")} {figure.Unit} {(figure.Approximate ? "~" : "")}{(figure.Forecast ? "forecast" : "")} [{figure.Span.Of(text)}] {text}");
            }
        }
    }

    private static IEnumerable<(SyntaxTree Tree, string Text)> Read(string path)
    {
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                if (char.IsAsciiDigit(line[0]) && line.Split('\t') is var row && !row[0].Contains('-', StringComparison.Ordinal) && !row[0].Contains('.', StringComparison.Ordinal))
                {
                    rows.Add(row);
                }

                continue;
            }

            if (rows.Count > 0)
            {
                yield return Build(rows);
                rows.Clear();
            }
        }
    }

    private static (SyntaxTree Tree, string Text) Build(List<string[]> rows)
    {
        var text = "";
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var row in rows)
        {
            var span = new TextSpan(text.Length, text.Length + row[1].Length);
            text += row[1] + (row[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
            tokens.Add(new Token(tokens.Count, new Word(span, row[1], false), row[2], row[3], row[4], row[5], int.Parse(row[6], CultureInfo.InvariantCulture) - 1, row[7]));
        }

        return (new SyntaxTree(new TextSpan(0, text.Length), tokens.ToImmutable()), text);
    }
}
