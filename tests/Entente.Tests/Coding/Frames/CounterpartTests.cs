namespace Entente.Tests.Coding.Frames;

/// <summary>Sides that a sentence leaves out and its article tells.</summary>
public sealed class CounterpartTests
{
    [Fact]
    public void What_a_state_takes_back_it_takes_back_from_whom_it_did_it_to_last()
    {
        var reports = Coded.Text(
            "The United States imposed sanctions on Venezuela in 2019. The United States imposed sanctions on Cuba in 2020. In May Washington partially reversed the measures.",
            "2022-06-01").Reports;
        var lifted = Assert.Single(reports, report => report.Type == "CONCEDE");
        Assert.Equal("CUB", Assert.Single(lifted.Recipient).State);
        Assert.Contains(lifted.Doubts, doubt => doubt.Code == "carried-party");
    }

    [Theory]
    [InlineData("The European Union suspended most sanctions on Myanmar. Norway has already removed its restrictions.", "NOR CONCEDE MMR")]
    [InlineData("Libya accepted responsibility for the bombing, and the UN Security Council lifted its sanctions.", "UNSC CONCEDE LBY")]
    [InlineData("Libya met Egypt on Monday. The UN Security Council lifted its sanctions.", "UNSC CONCEDE ?")]
    public void Restrictions_are_lifted_from_whom_others_lift_theirs(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void Who_condemns_what_nobody_is_said_to_have_done_blames_nobody() =>
        Assert.EndsWith("PER ACCUSE ?", Coded.Reports("Peru met Chile on Monday. Peru thanked Chile on Tuesday. Peru condemned the killings."), StringComparison.Ordinal);

    [Fact]
    public void What_one_never_condemned_is_of_the_one_with_whom_he_deals() =>
        Assert.EndsWith("CUB ACCUSE RUS", Coded.Reports("Cuba met Russia on Monday. Cuba thanked Russia on Tuesday. Cuba has never condemned the invasion."), StringComparison.Ordinal);

    [Fact]
    public void Who_speaks_somewhere_speaks_with_nobody() =>
        Assert.DoesNotContain("CONSULT", Coded.Reports("Indonesia recalled its envoy to Australia. John Howard, speaking in Melbourne, criticised Indonesia."), StringComparison.Ordinal);

    [Fact]
    public void What_a_state_signs_with_itself_is_meant_with_the_other_of_the_article()
    {
        var reports = Coded.Text(
            "Russia praised Cuba on Monday. Cuba thanked Russia for its aid. Havana and Cuba signed economic cooperation agreements.",
            "2022-06-01").Reports;
        var signed = Assert.Single(reports, report => report.Mutual);
        Assert.Equal(["CUB", "RUS"], signed.Actor.Select(party => party.State).Order());
        Assert.Equal("Cuba appears on both sides; the source may mean Russia.", Assert.Single(signed.Doubts, doubt => doubt.Code == "same-party").Sentence);
    }

    [Fact]
    public void What_is_denied_is_denied_to_nobody_but_the_accuser()
    {
        var reports = Coded.Text("Peru praised Chile. Chile praised Peru. Peru denied that it had armed the rebels.").Reports;
        Assert.Empty(Assert.Single(reports, report => report.Type == "REJECT").Recipient);
    }

    [Fact]
    public void The_two_of_the_first_act_are_whom_the_article_is_about() =>
        Assert.EndsWith("SAU AGREE IRN", Coded.Reports("Saudi Arabia and Iran agreed to talk.\n\nSaudi Arabia thanked Iran.\n\nSaudi Arabia thanked Iraq.\n\nOman thanked Saudi Arabia.\n\nSaudi Arabia promised more money."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Riyadh blamed Tehran for the strikes. Tehran denied any role in them.", "IRN REJECT SAU")]
    [InlineData("Chile accused Peru of a plot. Peru denied that it had armed the rebels.", "PER REJECT CHL")]
    [InlineData("Kyiv said that Russian troops had shelled a school. Moscow denied that it had shelled it.", "RUS REJECT UKR")]
    public void Whoever_accused_just_before_is_contradicted(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Riyadh accused Ottawa of lying and demanded an apology.", "REQUEST")]
    [InlineData("The IMF, which lent Greece money, demanded a list of cuts.", "REQUEST")]
    public void What_one_does_in_a_sentence_it_does_to_whom_it_names_there(string text, string type) =>
        Assert.Contains(Assert.Single(Coded.Text(text).Reports, report => report.Type == type).Doubts, doubt => doubt.Code == "carried-party");

    [Fact]
    public void A_thing_is_no_party_and_leaves_the_side_open()
    {
        var reports = Coded.Text("China imposed tariffs on Australia in 2020. China dropped its duties on barley in August 2023.", "2023-11-06").Reports;
        Assert.Equal("AUS", Assert.Single(Assert.Single(reports, report => report.Type == "CONCEDE").Recipient).State);
    }

    [Fact]
    public void A_border_is_closed_to_the_other_side()
    {
        var reports = Coded.Text("Cambodia accused Thailand of lying.\nCambodia blamed Thailand for the riots.\nThailand closed the border on Friday.").Reports;
        Assert.Equal("KHM", Assert.Single(Assert.Single(reports, report => report.Type == "COERCE").Recipient).State);
    }

    [Fact]
    public void An_act_that_wants_another_side_is_told_with_the_other_of_the_article()
    {
        const string Dealings = "Greece thanked Turkey. Turkey praised Greece. ";
        var phoned = Assert.Single(Coded.Text(Dealings + "Last Monday Mr. Mitsotakis telephoned.", "2023-02-13").Reports, report => report.Type == "CONSULT");
        Assert.Equal(["GRC", "TUR"], phoned.Actor.Concat(phoned.Recipient).Select(party => party.State).Order());
        Assert.Contains(phoned.Doubts, doubt => doubt.Code == "carried-party");
        Assert.DoesNotContain(Coded.Text("Last Monday Mr. Mitsotakis telephoned.", "2023-02-13").Reports, report => report.Type == "CONSULT");
    }

    [Fact]
    public void Who_meets_somebody_unknown_meets_not_the_other_of_the_article() =>
        Assert.DoesNotContain(Coded.Text("Greece thanked Turkey. Turkey praised Greece. Mr. Mitsotakis met the plumber.", "2023-02-13").Reports, report => report.Type == "CONSULT");

    [Fact]
    public void Nobody_expels_his_own_ambassador() =>
        Assert.All(Coded.Text("Saudi Arabia said it was freezing trade with Canada and expelling its ambassador.").Reports, report => Assert.Equal("CAN", Assert.Single(report.Recipient).State));
}
