using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;

namespace Entente.Tests.Coding.Times.Publication;

/// <summary>When an article may have been published that does not say so.</summary>
public sealed class PublicationFinderTests
{
    [Theory]
    [InlineData("President Barack Obama met Foreign Minister Sergei Lavrov in Geneva.", "2009-01-20/2017-01-27")]
    [InlineData("Sanctions that were imposed in March 2014 hurt the banks, President Barack Obama said.", "2014-03-01/2017-01-27")]
    [InlineData("Former President Barack Obama criticised President Donald Trump.", "2017-01-20/..")]
    [InlineData("President-elect Joe Biden thanked Canada.", "2020-08-23/2021-01-20")]
    [InlineData("Miguel Díaz-Canel arrived in Moscow, his first trip since he became president in April.", "2018-04-16/2019-03-31")]
    [InlineData("The foreign ministers, Nikos Kotzias and Nikola Dimitrov, signed the accord.", "2017-05-31/2018-10-27")]
    [InlineData("The Abe government protested to China.", "2006-09-26/2021-09-17")]
    [InlineData("Vladimir Putin, 65, met Xi Jinping.", "2017-10-07/2018-10-06")]
    [InlineData("President Vladimir Putin leaves office next month.", "2008-04-01/2008-04-30")]
    [InlineData("Rodrigo Duterte, who was sworn in as president less than two weeks ago, telephoned China.", "2016-06-27/2016-07-19")]
    [InlineData("Russia is preparing for next year's World Cup in Russia, officials said.", "2017-01-01/2017-12-31")]
    [InlineData("The United States condemned the murder of Rafik Hariri last month.", "2005-03-01/2005-03-31")]
    [InlineData("France will withdraw its ambassador from Niger, officials said on Sunday, two months after the coup in Niger that shocked its neighbours.", "2023-09-05/2023-10-13")]
    [InlineData("Russia and Cuba will mark 60 years of relations in May. The Soviet Union restored ties on May 8, 1960.", "2019-06-08/2021-04-08")]
    public void What_it_tells_and_who_holds_office_bound_it(string text, string expected)
    {
        var coded = Coded(text, null);
        Assert.Equal(expected, coded.Article.Published?.Text);
        Assert.Equal("inferred", coded.Article.PublishedBasis);
        Assert.NotEmpty(coded.Inferred!.Reasons);
        Assert.All(coded.Inferred.Reasons, r => Assert.InRange(r.Span.End, 1, text.Length));
    }

    [Theory]
    [InlineData("Russia condemned the murder of Prime Minister Zoran Đinđić.")]
    [InlineData("Joe Biden was sworn in for a second term in January.")]
    [InlineData("Russia thanked Wang Yi, China's top diplomat.")]
    [InlineData("Serbia rejects the independence of Kosovo.")]
    [InlineData("The committee awarded the Games of 2032 to Brisbane.")]
    [InlineData("Germany lost in the qualifiers for the World Cup of 2014 last night.")]
    public void What_may_be_told_at_any_time_bounds_nothing(string text) => Assert.Null(Coded(text, null).Inferred);

    [Fact]
    public void Most_clues_win_over_one_that_fits_no_day_beside_them()
    {
        var coded = Coded("President George W. Bush met Prime Minister Tony Blair and President Donald Trump.", null);
        Assert.Equal("2001-01-20/2007-07-04", coded.Article.Published?.Text);
        Assert.Contains("Trump", Assert.Single(coded.Inferred!.Contradictions).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_contradicts_the_rest_is_told_and_left_aside()
    {
        var coded = Coded("President Joe Biden praised President Dwight Eisenhower.", null);
        Assert.Equal("2021-01-20/2025-01-27", coded.Article.Published?.Text);
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
