using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;

namespace Entente.Tests.Coding.Times.Publication;

/// <summary>When an article may have been published that does not say so.</summary>
public sealed class PublicationFinderTests
{
    [Theory]
    [InlineData("President Barack Obama met Foreign Minister Sergei Lavrov in Geneva.", "2009-01-20/2017-01-20")]
    [InlineData("Sanctions that were imposed in March 2014 hurt the banks, President Barack Obama said.", "2014-03-01/2017-01-20")]
    [InlineData("Former President Barack Obama criticised President Donald Trump.", "2017-01-20/..")]
    [InlineData("President-elect Joe Biden thanked Canada.", "2020-08-23/2021-01-20")]
    [InlineData("Miguel Díaz-Canel arrived in Moscow, his first trip since he became president in April.", "2018-04-19/2019-04-18")]
    public void What_it_tells_and_who_holds_office_bound_it(string text, string expected)
    {
        var coded = Coded(text, null);
        Assert.Equal(expected, coded.Article.Published?.Text);
        Assert.Equal("inferred", coded.Article.PublishedBasis);
        Assert.NotEmpty(coded.Inferred!.Reasons);
        Assert.All(coded.Inferred.Reasons, r => Assert.InRange(r.Span.End, 1, text.Length));
    }

    [Fact]
    public void What_contradicts_the_rest_is_told_and_left_aside()
    {
        var coded = Coded("President Joe Biden praised President Dwight Eisenhower.", null);
        Assert.Equal("2021-01-20/2025-01-20", coded.Article.Published?.Text);
        Assert.Contains("Eisenhower", Assert.Single(coded.Inferred!.Contradictions).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_known_is_left_alone()
    {
        var coded = Coded("President Barack Obama met Sergei Lavrov.", "1999-05-05");
        Assert.Equal("1999-05-05", coded.Article.Published?.Text);
        Assert.Null(coded.Inferred);
    }

    [Fact]
    public void An_article_of_which_nothing_tells_the_date_is_coded_all_the_same()
    {
        var coded = Coded("Peru condemned the decision of Chile on Friday.", null);
        Assert.Null(coded.Article.Published);
        Assert.Null(Assert.Single(coded.Reports).When?.Edtf);
    }

    private static CodedArticle Coded(string text, string? published) => Fixtures.Coder().Code(new Article
    {
        Id = "test", Input = "test", Text = text, Parts = [new ArticlePart(PartKind.Paragraph, new TextSpan(0, text.Length))],
        Published = Edtf.TryParse(published), PublishedBasis = published is null ? null : "given",
    });
}
