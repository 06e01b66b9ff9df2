using System.Globalization;
using Entente.Coding.Figures;
using Entente.Coding.Reports;
using Entente.Tests.Coding.Frames;
using Xunit.Abstractions;

namespace Entente.Tests.Coding.Figures;

/// <summary>
/// Reads the sentences of desk-sentences.txt and compares every field of every figure. What was not asked for counts
/// against precision.
/// </summary>
public sealed class Figures_of_desk_sentences(ITestOutputHelper output)
{
    /// <summary>The share of figures that must be right in every field, and of those found that must be wanted; scores/figures.txt has the present ones.</summary>
    private const double Floor = 0.90;

    [Fact]
    public void Nearly_all_figures_are_right_in_every_field()
    {
        int wanted = 0, found = 0, right = 0;
        foreach (var (sentence, lines) in Sentences())
        {
            var figures = Coded.Text(sentence, "2018-11-02").Figures.Select(Line).ToList();
            wanted += lines.Count;
            found += figures.Count;
            var left = figures.ToList();
            var same = lines.Count(left.Remove);
            right += same;
            if (same < Math.Max(lines.Count, figures.Count))
            {
                output.WriteLine($"{sentence}\n  wanted {string.Join("; ", lines)}\n  found  {string.Join("; ", figures)}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"desk sentences: {right} of {wanted} wanted figures right in every field, {(double)right / wanted:0.000}; {found} found, {(double)right / found:0.000} of them right"));
        Assert.True((double)right / wanted >= Floor);
        Assert.True((double)right / found >= Floor);
    }

    /// <summary>A figure as the file writes it.</summary>
    private static string Line(Figure figure)
    {
        string?[] parts =
        [
            Dashed(figure.Measure), Value(figure), Dashed(figure.Unit),
            string.Join(',', figure.Between.Concat(figure.Of)) is { Length: > 0 } states ? states : "-",
            figure.Period?.Text ?? "-",
            figure.Base is { } from ? "base=" + from.Text : null,
            figure.SaidBy is { } speaker ? "by=" + speaker.State : null,
            figure.Forecast ? "forecast" : null,
        ];
        return string.Join(' ', parts.Where(p => p is not null));
    }

    private static string Dashed(string? words) => words?.Replace(' ', '-') ?? "-";

    private static string Value(Figure figure) => figure.Factor is { } factor
        ? string.Create(CultureInfo.InvariantCulture, $"x{factor}")
        : string.Create(CultureInfo.InvariantCulture, $"{Sign(figure.Bound)}{figure.Value}") + (figure.UpTo is { } upTo ? string.Create(CultureInfo.InvariantCulture, $"..{upTo}") : "");

    private static string Sign(Bound bound) => bound switch
    {
        Bound.About => "~",
        Bound.MoreThan => ">",
        Bound.AtLeast => ">=",
        Bound.LessThan => "<",
        Bound.AtMost => "<=",
        Bound.Untold => "?",
        _ => "",
    };

    private static IEnumerable<(string Sentence, List<string> Lines)> Sentences()
    {
        var path = Path.Combine(Fixtures.Root, "tests", "Entente.Tests", "Coding", "Figures", "desk-sentences.txt");
        var (sentence, lines) = ("", new List<string>());
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == ' ')
            {
                lines.Add(Normal(line.Trim()));
                continue;
            }

            if (sentence.Length > 0)
            {
                yield return (sentence, lines);
            }

            (sentence, lines) = (line, []);
        }

        yield return (sentence, lines);
    }

    /// <summary>With "-" for the period where it is left out.</summary>
    private static string Normal(string line)
    {
        var parts = line.Split(' ').ToList();
        if (parts.Count == 4 || parts[4].Contains('=', StringComparison.Ordinal) || parts[4] == "forecast")
        {
            parts.Insert(4, "-");
        }

        return string.Join(' ', parts);
    }
}
