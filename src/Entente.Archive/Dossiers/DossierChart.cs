using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Entente.Archive.Dossiers;

/// <summary>Draws charts as SVG inside the page, each with its text alternative and its numbers in a table beside.</summary>
internal static class DossierChart
{
    private const int Width = 760;
    private const int Left = 34;

    /// <summary>Half a label beyond the last bar, which would be cut off else.</summary>
    private const int Right = 30;
    private const int Top = 14;
    private const int Bottom = 24;
    private const int Half = 95;
    private const int BarsHeight = 90;

    /// <summary>Room for a label under a bar, in units of the drawing.</summary>
    private const int LabelWidth = 62;

    /// <summary>Cooperation above the line and conflict below, deeds next to the line and words beyond them.</summary>
    public static void Write(PageChart chart, TextWriter output)
    {
        var most = Math.Max(1, chart.Periods.Max(period => Math.Max(period.Counts.Cooperation, period.Counts.Conflict)));
        var svg = new StringBuilder();
        var step = (double)(Width - Left) / chart.Periods.Length;
        var zero = Half + Top;
        foreach (var (mark, sign) in ((int, int)[])[(most, 1), (most, -1)])
        {
            var y = zero - (sign * Half);
            svg.Append(Line("grid", y)).Append(Text(Left - 4, sign > 0 ? y + 8 : y, "end", Number(mark)));
        }

        for (var i = 0; i < chart.Periods.Length; i++)
        {
            var counts = chart.Periods[i].Counts;
            var (x, width) = (Left + (i * step) + (step * 0.12), Math.Max(1, step * 0.76));
            double Height(int count) => (double)count * Half / most;
            svg.Append(Rect("up", x, zero - Height(counts.MaterialCooperation), width, Height(counts.MaterialCooperation)));
            svg.Append(Rect("up light", x, zero - Height(counts.Cooperation), width, Height(counts.VerbalCooperation)));
            svg.Append(Rect("down", x, zero, width, Height(counts.MaterialConflict)));
            svg.Append(Rect("down light", x, zero + Height(counts.MaterialConflict), width, Height(counts.VerbalConflict)));
        }

        svg.Append(Line("axis", zero)).Append(Labels([.. chart.Periods.Select(period => period.Name)], step, zero + Half + Bottom - 4));
        Figure(output, chart.Caption, Alternative(chart), (2 * Half) + Top + Bottom, svg.ToString());
        output.Write("<p class=\"faint\">Above the line cooperation, below it conflict; dark in deeds, light in words.</p>\n<details class=\"fold\"><summary>The numbers</summary>\n");
        DossierHtml.Write(
            new PageTable(chart.Caption, ["", "Cooperation in words", "in deeds", "Conflict in words", "in deeds"],
            [
                .. chart.Periods.Where(period => period.Counts.Events > 0).Select(period => new[]
                {
                    period.Name, Number(period.Counts.VerbalCooperation), Number(period.Counts.MaterialCooperation),
                    Number(period.Counts.VerbalConflict), Number(period.Counts.MaterialConflict),
                }),
            ]),
            output);
        output.Write("</details>\n");
    }

    public static void Write(PageBars bars, TextWriter output)
    {
        var most = Math.Max(1, bars.Periods.Max(period => period.Articles));
        var svg = new StringBuilder(Line("grid", Top)).Append(Text(Left - 4, Top + 8, "end", Number(most)));
        var step = (double)(Width - Left) / bars.Periods.Length;
        var floor = BarsHeight + Top;
        for (var i = 0; i < bars.Periods.Length; i++)
        {
            var height = (double)bars.Periods[i].Articles * BarsHeight / most;
            svg.Append(Rect("bar", Left + (i * step), floor - height, Math.Max(1, step * 0.85), height));
        }

        svg.Append(Line("axis", floor)).Append(Labels([.. bars.Periods.Select(period => period.Name)], step, floor + Bottom - 4));
        var top = bars.Periods.MaxBy(period => period.Articles)!; // not null: there are periods
        var alternative = $"{bars.Periods[0].Name} to {bars.Periods[^1].Name}: {Wording.Plural(bars.Periods.Sum(period => (long)period.Articles), "article")}, "
            + $"most in {top.Name} ({Number(top.Articles)}), none in {Number(bars.Periods.Count(period => period.Articles == 0))} of {Number(bars.Periods.Length)}.";
        Figure(output, bars.Caption, alternative, BarsHeight + Top + Bottom, svg.ToString());
    }

    private static string Alternative(PageChart chart)
    {
        var good = chart.Periods.MaxBy(period => period.Counts.Cooperation)!; // not null: there are periods
        var bad = chart.Periods.MaxBy(period => period.Counts.Conflict)!; // not null: there are periods
        return $"{chart.Periods[0].Name} to {chart.Periods[^1].Name}: {Number(chart.Periods.Sum(period => period.Counts.Cooperation))} events of cooperation, "
            + $"most in {good.Name} ({Number(good.Counts.Cooperation)}); {Number(chart.Periods.Sum(period => period.Counts.Conflict))} of conflict, most in {bad.Name} ({Number(bad.Counts.Conflict)}).";
    }

    private static void Figure(TextWriter output, string caption, string alternative, int height, string drawing) => output.Write(
        $"<figure><figcaption>{DossierHtml.Safe(caption)}</figcaption>\n<svg viewBox=\"0 0 {Width + Right} {height}\" role=\"img\" aria-label=\"{DossierHtml.Safe($"{caption}. {alternative}")}\">"
        + $"<desc>{DossierHtml.Safe(alternative)}</desc>{drawing}</svg>\n</figure>\n");

    /// <summary>As many names as there is room for, the first and then at even distances.</summary>
    private static string Labels(ImmutableArray<string> names, double step, int y)
    {
        var every = Math.Max(1, (int)Math.Ceiling((names[0].Length > 4 ? LabelWidth : LabelWidth * 2 / 3) / step));
        // Of many months those of January are named, by their year.
        var byYear = names[0].Length == 7 && every > 3;
        var shown = byYear
            ? Thinned([.. Enumerable.Range(0, names.Length).Where(i => names[i].EndsWith("-01", StringComparison.Ordinal))], step)
            : Enumerable.Range(0, names.Length).Where(i => i % every == 0);
        return string.Concat(shown.Select((i, at) => Text(
            Left + ((i + 0.5) * step), y, "middle", byYear ? names[i][..4] : names[i], at % 2 == 1 ? " class=\"odd\"" : "")));
    }

    private static IEnumerable<int> Thinned(List<int> januaries, double step) =>
        januaries.Where((_, at) => at % Math.Max(1, (int)Math.Ceiling(LabelWidth * 2 / 3 / (step * 12))) == 0);

    private static string Rect(string kind, double x, double y, double width, double height) => height <= 0 ? ""
        : string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\"/>");

    private static string Line(string kind, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"<line class=\"{kind}\" x1=\"{Left}\" x2=\"{Width}\" y1=\"{y:0.##}\" y2=\"{y:0.##}\"/>");

    /// <param name="mark">An attribute: every other label goes where there is little room.</param>
    private static string Text(double x, double y, string anchor, string words, string mark = "") =>
        string.Create(CultureInfo.InvariantCulture, $"<text{mark} x=\"{x:0.##}\" y=\"{y:0.##}\" text-anchor=\"{anchor}\">{DossierHtml.Safe(words)}</text>");

    private static string Number(int number) => number.ToString("0", CultureInfo.InvariantCulture);
}
