using Entente.Archive.Corrections;
using Entente.Coding.Reports;
using static Entente.Tests.Archive.Corrections.Corrected;

namespace Entente.Tests.Archive.Corrections;

public sealed class ScoreTests
{
    private static readonly Told Talks = Told.By("Wire", "2018-11-02", "They spoke.")
        .That("RUS>CUB", "CONSULT/visit", "2018-11-02").That("RUS>CUB", "AID", "2018-11-02").That("USA>CUB", "SANCTION", "2018-11-02");

    /// <summary>Klaus Krippendorff's own example, "Computing Krippendorff's Alpha-Reliability" (2011), section C: 0.743.</summary>
    [Fact]
    public void Alpha_is_that_of_the_published_example()
    {
        string[] a = ["1", "2", "3", "3", "2", "1", "4", "1", "2", "", "", ""];
        string[] b = ["1", "2", "3", "3", "2", "2", "4", "1", "2", "5", "", "3"];
        string[] c = ["", "3", "3", "3", "2", "3", "4", "2", "2", "5", "1", ""];
        string[] d = ["1", "2", "3", "3", "2", "4", "4", "1", "2", "5", "1", ""];
        var units = Enumerable.Range(0, 12).Select(i => new[] { a[i], b[i], c[i], d[i] }.Where(value => value.Length > 0).ToList());
        Assert.Equal(0.743, Krippendorff.Nominal(units)!.Value, 3);
    }

    [Fact]
    public void Alpha_is_one_where_all_agree_and_unknown_where_there_is_nothing_to_tell_apart()
    {
        Assert.Equal(1, Krippendorff.Nominal([["a", "a"], ["b", "b"]]));
        Assert.Null(Krippendorff.Nominal([["a", "a"], ["a", "a"]]));
        Assert.Null(Krippendorff.Nominal([["a"], ["b"]]));
        Assert.True(Krippendorff.Nominal([["a", "b"], ["b", "a"]]) < 0);
    }

    [Fact]
    public void The_coder_is_right_false_or_wanting_where_somebody_judged()
    {
        var score = Score(
            By("Ann", CodingOf(Talks), Talks),
            By("Ann", null, Talks, report: 1),
            By("Ann", CodingOf(Talks, 2) with { Recipient = [State("VEN")] }, Talks, report: 2),
            Missing(Talks, "spoke", "AGREE", minute: 1));
        Assert.Equal((3, 3, 1), (score.Total.Expected, score.Total.Coded, score.Total.Right));
        Assert.Equal((1.0 / 3, 1.0 / 3), (score.Total.Precision, score.Total.Recall));
        Assert.Equal(["AGREE", "AID", "CONSULT", "SANCTION"], score.Types.Select(type => type.Type));
        Assert.Equal((1.0, 1.0, null), (score.Types[2].Precision, score.Types[2].Recall, score.Types[0].Precision));
        Assert.Equal((0, 1), (score.Types[1].Expected, score.Types[1].Coded));
    }

    [Fact]
    public void Mode_date_and_status_are_counted_among_the_right_ones()
    {
        var score = Score(By("Ann", CodingOf(Talks) with { Mode = "meet", Auxiliary = ["future"] }, Talks));
        Assert.Equal((1, 0, 1, 0), (score.Total.Right, score.Total.Mode, score.Total.When, score.Total.Status));
    }

    [Fact]
    public void Two_people_are_compared_on_what_both_judged()
    {
        var agreement = Agreement.Of(Judgement.Of(
        [
            By("Ann", CodingOf(Talks), Talks), By("Bob", CodingOf(Talks), Talks, minute: 1),
            By("Ann", null, Talks, report: 1), By("Bob", CodingOf(Talks, 1), Talks, 1, report: 1),
            By("Ann", CodingOf(Talks, 2), Talks, report: 2),
        ]));
        Assert.Equal(2, agreement.Reports);
        Assert.Equal(["Ann", "Bob"], agreement.Authors.ToArray());
        Assert.Equal(0, agreement.Alphas.Single(one => one.About == "event or not").Alpha!.Value, 9);
    }

    private static CoderScore Score(params Correction[] corrections) => CoderScore.Of(
        Judgement.Of(corrections), new Dictionary<string, CodedArticle> { [Talks.Article.Id] = Talks.Coded() });
}
