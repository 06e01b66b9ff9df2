using System.Text.RegularExpressions;
using Entente.Articles;
using Entente.Coding.Reports;
using Xunit.Abstractions;

namespace Entente.Tests.Coding.Times.Publication;

/// <summary>
/// The sample articles with their date taken out of the metadata and the dateline: how often the days that are inferred
/// hold the true one, and how many days they are. The figures stand in scores/publication.txt.
/// </summary>
public sealed partial class WithheldDates(ITestOutputHelper output)
{
    private const double LeastShare = 0.95;

    private const int MostMedianDays = 400;

    private const int FewestArticles = 40;

    [Fact]
    public void The_true_day_lies_in_the_days_that_are_inferred()
    {
        var given = new ArticleReader().Read([Path.Combine(Fixtures.Root, "samples")], new ReadOptions(), CancellationToken.None)
            .Select(o => o.Match<Article?>(a => a, _ => null)).OfType<Article>()
            .Where(a => a.Published is { IsDay: true }).OrderBy(a => a.Published!.Earliest).ThenBy(a => a.Input, StringComparer.Ordinal).ToArray();
        var coded = Fixtures.Coder().Code([.. given.Select(Withheld)]);
        var widths = new List<int>();
        var right = 0;
        for (var i = 0; i < given.Length; i++)
        {
            var day = given[i].Published!.Earliest!.Value; // a day has both ends
            var interval = coded[i].Inferred?.Interval;
            var holds = interval?.Holds(day) ?? true;
            right += holds ? 1 : 0;
            widths.Add(interval is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber + 1 : int.MaxValue);
            output.WriteLine(Line(given[i], coded[i], holds, widths[^1]));
        }

        widths.Sort();
        output.WriteLine(FormattableString.Invariant($"{right} of {given.Length} hold the true day; half are of {widths[widths.Count / 2]} days or fewer"));
        Assert.True(given.Length >= FewestArticles);
        Assert.True(right >= LeastShare * given.Length, "Some intervals do not hold the true day.");
        Assert.True(widths[widths.Count / 2] < MostMedianDays, "The intervals are too wide.");
        Assert.All(coded, c => Assert.All(c.Inferred?.Reasons ?? [], r => Assert.InRange(r.Span.End, 1, c.Article.Text.Length)));
    }

    private static string Line(Article article, CodedArticle coded, bool holds, int days)
    {
        var reasons = (coded.Inferred?.Reasons ?? []).Select(r => r.Reason).Concat((coded.Inferred?.Contradictions ?? []).Select(r => $"NOT {r.Reason}"));
        var width = days == int.MaxValue ? "open" : FormattableString.Invariant($"{days} days");
        return $"{(holds ? "right" : "WRONG")}  {article.Published}  {coded.Inferred?.Interval.Text ?? "nothing"}  {width}  {article.Title}\n       {string.Join(' ', reasons)}";
    }

    /// <summary>The date's place is kept with spaces, so that the parts keep their spans.</summary>
    private static Article Withheld(Article article) => article with
    {
        Text = Dateline().Replace(article.Text, m => new string(' ', m.Length)),
        Published = null,
        PublishedBasis = null,
    };

    [GeneratedRegex(@"(?<=^\p{Lu}[\p{Lu}' .-]+), \p{Lu}\p{Ll}+\.? \d{1,2}(?:, \d{4})?(?= \()", RegexOptions.Multiline, 1000)]
    private static partial Regex Dateline();
}
