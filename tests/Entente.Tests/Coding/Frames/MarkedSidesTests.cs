using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Tests.Coding.Frames;

/// <summary>What passes between two parties that the input marks as doer and receiver.</summary>
public sealed class MarkedSidesTests
{
    private const string Text = "The health ministry sent a team of experts to the hospital.";

    [Fact]
    public void Where_no_path_leads_to_them_the_act_nearest_to_both_is_theirs()
    {
        var report = Assert.Single(Marked("<s>The Afghan government</s> announced that attacks on <t>the harbour</t> had ended."));
        Assert.Equal("ASSAULT", report.Type);
        Assert.Equal("The Afghan government", Assert.Single(report.Actor).Text);
        Assert.Equal("the harbour", Assert.Single(report.Recipient).Text);
        Assert.Contains(report.Doubts, d => d.Code == "marked-party");
    }

    [Fact]
    public void Without_marks_nobody_is_taken_for_a_party() => Assert.Empty(Coded.Text(Text).Reports);

    [Fact]
    public void With_marks_strangers_are_parties()
    {
        var report = Assert.Single(Marked("<s>The health ministry</s> sent a team of experts to <t>the hospital</t>."));
        Assert.Equal("AID", report.Type);
        Assert.Equal("the hospital", Assert.Single(report.Recipient).Text);
    }

    [Fact]
    public void An_act_told_of_a_side_is_not_what_passes_between_them() =>
        Assert.DoesNotContain(
            Marked("<s>The ministry</s> painted <t>the activist, who had led protests in June</t>."),
            r => r.Type == "PROTEST" && r.Actor.Any(a => a.Text == "The ministry"));

    [Fact]
    public void An_act_of_one_side_alone_comes_after_the_act_of_the_main_clause() =>
        Assert.Equal(["CONCEDE", "ASSAULT"], Marked("<s>The militia fighting Sudanese troops</s> in <t>Darfur</t> announced a one-month truce.").Select(r => r.Type));

    [Fact]
    public void Of_several_acts_between_them_the_nearest_to_both_comes_first() =>
        Assert.Equal("AID", Marked("<s>Uganda</s>, which had once attacked <t>Kenya</t> with rockets, gave <t>Kenya</t> ten million dollars.")[0].Type);

    [Fact]
    public void Who_says_of_the_other_that_it_did_harm_accuses_it()
    {
        var report = Assert.Single(Marked("<s>The White House</s> said that <t>Tehran</t> had attacked the tankers."), r => r.Type == "ACCUSE");
        Assert.Equal("The White House", Assert.Single(report.Actor).Text);
        Assert.Equal("Tehran", Assert.Single(report.Recipient).Text);
    }

    [Fact]
    public void Who_says_that_the_other_did_no_harm_does_not() =>
        Assert.DoesNotContain(Marked("<s>The White House</s> said that <t>Tehran</t> had not attacked the tankers."), r => r.Type == "ACCUSE");

    [Fact]
    public void Two_that_are_marked_are_not_one_because_one_bears_the_others_name()
    {
        var report = Assert.Single(Marked("<s>Kenya's donors</s> said that <t>Kenya</t> must fight corruption."), r => r.Type == "REQUEST");
        Assert.Equal("Kenya", Assert.Single(report.Recipient).Text);
    }

    [Fact]
    public void What_is_only_demanded_is_not_what_passes_between_them() =>
        Assert.DoesNotContain(Marked("<s>The envoy</s> insisted that <t>Serbia</t> align with the bloc."), r => r.Type == "SUPPORT");

    private static IReadOnlyList<Report> Marked(string marked)
    {
        var parties = new List<GivenParty>();
        var text = new System.Text.StringBuilder();
        var start = 0;
        for (var i = 0; i < marked.Length;)
        {
            if (marked[i] != '<')
            {
                text.Append(marked[i++]);
                continue;
            }

            var isEnd = marked[i + 1] == '/';
            var role = marked[i + (isEnd ? 2 : 1)] == 's' ? "actor" : "recipient";
            if (isEnd)
            {
                parties.Add(new GivenParty(new TextSpan(start, text.Length), role, null));
            }

            start = text.Length;
            i = marked.IndexOf('>', i) + 1;
        }

        return Fixtures.Coder().Code(new Article
        {
            Id = "test", Input = "test", Text = text.ToString(), Parts = [new ArticlePart(PartKind.Paragraph, new TextSpan(0, text.Length))],
            Parties = [.. parties], PublishedBasis = "given",
        }).Reports;
    }
}
