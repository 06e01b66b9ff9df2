using Entente.Articles;
using Entente.Dates;
using Entente.Language;

namespace Entente.Tests.Coding.Actors;

/// <summary>"Here" in an article that says where it was written.</summary>
public sealed class HereTests
{
    [Theory]
    [InlineData("MOSCOW, Oct 20 (TASS) -", PartKind.Dateline, "2023-10-20", "RUS")]
    [InlineData("MOSCOW, October 20 -", PartKind.Dateline, "1956-10-20", "SUN")]
    [InlineData("KUALA LUMPUR -", PartKind.Dateline, "2023-10-20", "MYS")]
    [InlineData("By Our Correspondent in Nairobi", PartKind.Byline, "2023-10-20", "KEN")]
    public void Here_is_where_the_article_was_written(string place, PartKind kind, string published, string expected)
    {
        const string Told = "The Indian prime minister arrived here on Friday.";
        var coded = Fixtures.Coder().Code(new Article
        {
            Id = "test", Input = "test", Text = $"{place} {Told}",
            Parts = [new ArticlePart(kind, new TextSpan(0, place.Length)), new ArticlePart(PartKind.Paragraph, new TextSpan(place.Length + 1, place.Length + 1 + Told.Length))],
            Published = Edtf.TryParse(published), PublishedBasis = "given",
        });
        var report = Assert.Single(coded.Reports);
        Assert.Equal(("CONSULT", "IND", expected), (report.Type, report.Actor[0].State, report.Recipient[0].State));
    }

    [Fact]
    public void Without_a_place_it_is_nowhere() => Assert.Empty(Fixtures.Coder().Code(new Article
    {
        Id = "test", Input = "test", Text = "The Indian prime minister arrived here on Friday.",
        Parts = [new ArticlePart(PartKind.Paragraph, new TextSpan(0, 49))],
    }).Reports);
}
