using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;

namespace Entente.Tests.Coding.Frames;

/// <summary>Codes a text written in a test and tells the result in a short line.</summary>
internal static class Coded
{
    /// <param name="text">Paragraphs are parted by an empty line; one that starts with "# " is a headline, with "## " a subhead.</param>
    public static CodedArticle Text(string text, string published = "2024-03-14")
    {
        var parts = new List<ArticlePart>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf("\n\n", at, StringComparison.Ordinal) is >= 0 and var gap ? gap : text.Length;
            var marks = text[at..end].TakeWhile(c => c == '#').Count();
            parts.Add(new ArticlePart(
                marks switch { 0 => PartKind.Paragraph, 1 => PartKind.Headline, _ => PartKind.Subhead },
                new TextSpan(at + (marks == 0 ? 0 : marks + 1), end)));
            at = end + 2;
        }

        return Fixtures.Coder().Code(new Article
        {
            Id = "test", Input = "test", Text = text, Parts = [.. parts],
            Published = Edtf.TryParse(published), PublishedBasis = "given",
        });
    }

    /// <summary>"RUS ASSAULT UKR" for each report, "RUS+CUB CONSULT" for a mutual one; "?" for nobody known.</summary>
    public static string Reports(string text, string published = "2024-03-14") =>
        string.Join("; ", Text(text, published).Reports.Select(r =>
            r.Mutual ? $"{Sides(r.Actor)} {r.Type}" : $"{Sides(r.Actor)} {r.Type} {Sides(r.Recipient)}"));

    /// <summary>The only report of a text.</summary>
    public static Report Report(string text, string published = "2024-03-14") => Assert.Single(Text(text, published).Reports);

    /// <summary>What is said of the only report of a text: "future", "future negation", "" for a plain fact.</summary>
    public static string Status(string text, string published = "2024-03-14") => string.Join(' ', Report(text, published).Auxiliary);

    /// <summary>The state of whoever says the only report of a text; null for the reporter.</summary>
    public static string? SaidBy(string text) => Report(text).SaidBy?.Party.State;

    /// <summary>The speakers of a text's quotations: "RUS CUB"; "?" for none.</summary>
    public static string Speakers(string text) =>
        string.Join(' ', Text(text).Quotations.Select(q => q.Speaker?.State ?? "?"));

    public static Quotation Quotation(string text) => Assert.Single(Text(text).Quotations);

    public static Figure Figure(string text) => Assert.Single(Text(text).Figures);

    private static string Sides(IReadOnlyList<Party> parties) =>
        parties.Count == 0 ? "?" : string.Join('+', parties.Select(p => p.State ?? "?"));
}
