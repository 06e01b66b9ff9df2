using Entente.Tests.Coding.Frames;
namespace Entente.Tests.Coding.Status;

/// <summary>Whether what is told happened, will, might, or did not.</summary>
public sealed class StatusTests
{
    [Fact]
    public void Will_is_ahead() =>
        Assert.Equal("future", Coded.Status("Putin will visit Cuba in May."));

    [Fact]
    public void What_a_tool_is_used_for_is_no_habit() =>
        Assert.DoesNotContain("historical", Coded.Status("Moscow used its veto to block a resolution."));

    [Fact]
    public void Would_on_a_condition_in_what_was_said_is_ahead() =>
        Assert.Equal("future", Coded.Status("Israel said its president would visit Lisbon if the talks resumed."));

    [Fact]
    public void What_an_undated_article_tells_in_the_present_is_not_ahead() =>
        Assert.Equal("", Coded.Status("Trump meets Mexico's president in Hamburg on July 7, 2017.", ""));

    [Fact]
    public void Is_to_is_ahead() =>
        Assert.Equal("future", Coded.Status("Putin is to visit North Korea in June."));

    [Theory]
    [InlineData("Israel had no choice but to strike Iran.", "")]
    [InlineData("Israel sent no troops to Lebanon.", "negation")]
    [InlineData("Neither London nor Paris sent troops to Mali.", "negation")]
    [InlineData("Iran was condemned by nobody.", "negation")]
    [InlineData("Kenya was thanked by neither side.", "negation")]
    [InlineData("Israel says it had bombed Syria.", "")]
    [InlineData("The Kremlin's No 2 visited Cuba.", "")]
    public void What_is_forced_is_done_and_what_is_none_is_not(string text, string expected) => Assert.Equal(expected, Coded.Status(text));

    [Fact]
    public void What_a_plan_mends_was_broken_before() =>
        Assert.DoesNotContain("future", Coded.Status("Russia will help rebuild a town destroyed by Georgia."), StringComparison.Ordinal);

    [Fact]
    public void Is_expected_to_is_ahead() =>
        Assert.Equal("future", Coded.Status("Russia is expected to attack Ukraine."));

    [Fact]
    public void Is_set_to_is_ahead() =>
        Assert.Equal("future", Coded.Status("Xi is set to visit France next month."));

    [Fact]
    public void Is_likely_to_is_ahead() =>
        Assert.Equal("future", Coded.Status("The US is likely to impose sanctions on Iran."));

    [Fact]
    public void Was_about_to_did_not_yet() =>
        Assert.Equal("future", Coded.Status("Russia was about to invade Ukraine."));

    [Fact]
    public void A_coming_day_is_ahead() =>
        Assert.Equal("future", Coded.Status("The ministers of Russia and Cuba will meet on Friday."));

    [Fact]
    public void A_fact_of_this_week_is_plain() =>
        Assert.Equal("", Coded.Status("Russia attacked Ukraine on Tuesday."));

    [Fact]
    public void A_visit_of_yesterday_is_plain() =>
        Assert.Equal("", Coded.Status("Macron arrived in Berlin yesterday."));

    [Fact]
    public void Never_denies() =>
        Assert.Equal("negation", Coded.Status("Russia has never condemned Cuba."));

    [Fact]
    public void Did_not_denies() =>
        Assert.Equal("negation", Coded.Status("Cuba did not condemn Russia."));

    [Fact]
    public void Has_not_denies() =>
        Assert.Equal("negation", Coded.Status("Turkey has not ratified Sweden's accession."));

    [Fact]
    public void Failed_to_denies() =>
        Assert.Equal("negation", Coded.Status("Putin failed to visit Cuba."));

    [Fact]
    public void Will_not_is_ahead_and_denied() =>
        Assert.Equal("future negation", Coded.Status("Russia will not attack Ukraine."));

    [Fact]
    public void Might_is_only_possible() =>
        Assert.Equal("hypothetical", Coded.Status("Russia might attack Ukraine."));

    [Fact]
    public void Could_is_only_possible() =>
        Assert.Equal("hypothetical", Coded.Status("The US could impose sanctions on Iran."));

    [Fact]
    public void May_have_is_only_possible() =>
        Assert.Equal("hypothetical", Coded.Status("Iran may have attacked Israel."));

    [Fact]
    public void Both_sides_of_a_condition_are_only_possible()
    {
        Assert.All(
            Coded.Text("If Russia attacked Poland, NATO would attack Russia.").Reports,
            r => Assert.Equal("hypothetical", Assert.Single(r.Auxiliary)));
    }

    [Fact]
    public void A_year_long_gone_is_history() =>
        Assert.Equal("historical", Coded.Status("The Soviet Union invaded Afghanistan in 1979."));

    [Fact]
    public void A_decade_long_gone_is_history() =>
        Assert.Equal("historical", Coded.Status("The US imposed sanctions on Cuba in the 1960s."));

    [Fact]
    public void Two_years_ago_is_history() =>
        Assert.Equal("historical", Coded.Status("Russia attacked Ukraine two years ago."));

    [Fact]
    public void Would_after_said_is_ahead() =>
        Assert.Equal("future", Coded.Status("Putin said on Friday that Russia would invade Ukraine."));

    [Fact]
    public void A_threat_is_not_marked_ahead() =>
        Assert.Equal("", Coded.Status("Russia threatened to attack Ukraine."));

    [Fact]
    public void A_plan_is_not_marked_ahead() =>
        Assert.Equal("", Coded.Status("Biden plans to visit Poland."));

    [Fact]
    public void A_cancelled_visit_is_a_refusal_that_happened()
    {
        var report = Coded.Report("Macron cancelled a visit to Germany.");
        Assert.Equal("REJECT", report.Type);
        Assert.Empty(report.Auxiliary);
    }

    [Fact]
    public void Are_to_be_withdrawn_is_ahead() =>
        Assert.Equal("future", Coded.Status("A thousand U.S. soldiers are to be pulled out of Syria."));

    [Fact]
    public void Are_to_blame_is_plain() =>
        Assert.Equal("", Coded.Status("Poland says Belarus is to blame for the crisis."));

    [Fact]
    public void Who_travels_to_meet_meets() =>
        Assert.All(Coded.Text("The French minister travelled to Baghdad to meet the Iraqi president.").Reports, r => Assert.Empty(r.Auxiliary));

    [Fact]
    public void Not_does_not_reach_behind_after() =>
        Assert.DoesNotContain("negation", Coded.Text("Iran did not sign the deal with France after meeting Chinese officials.").Reports.Single(r => r.Type == "CONSULT").Auxiliary);

    [Fact]
    public void Without_denies() =>
        Assert.Equal("negation", Coded.Status("Putin left Paris without meeting Macron."));

    [Fact]
    public void Instead_of_denies() =>
        Assert.Contains("negation", Coded.Text("Instead of attacking Iran, Israel signed a deal with Egypt.").Reports.Single(r => r.Type == "ASSAULT").Auxiliary);

    [Fact]
    public void Had_behind_said_is_news() =>
        Assert.Equal("", Coded.Status("Iran said it had arrested five British sailors."));

    [Theory]
    [InlineData("Russia will no longer sell gas to Ukraine.", "REJECT")]
    [InlineData("Russia will sell gas to Ukraine.", "COOPERATE")]
    public void No_longer_denies(string text, string type) => Assert.Equal(type, Assert.Single(Coded.Text(text).Reports).Type);
}
