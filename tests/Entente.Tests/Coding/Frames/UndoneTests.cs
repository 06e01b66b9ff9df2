namespace Entente.Tests.Coding.Frames;

/// <summary>Acts that are named but not told as done, and acts that are told twice.</summary>
public sealed class UndoneTests
{
    [Theory]
    [InlineData("Moscow gave Kyiv until noon to surrender.", "RUS THREATEN UKR")]
    [InlineData("London and Paris gave Egypt twelve hours to withdraw from the Canal.", "GBR+FRA THREATEN EGY")]
    public void What_an_ultimatum_asks_is_not_told_as_done(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void What_somebody_had_to_do_is_not_demanded_by_who_tells_it() =>
        Assert.Equal("", Coded.Reports("Aid workers say that doctors in Gaza had to amputate legs."));

    [Fact]
    public void What_must_be_returned_is_not_asked_of_who_receives_it() =>
        Assert.DoesNotContain("REQUEST GRC", Coded.Reports("Washington said the statues must be returned to Greece."), StringComparison.Ordinal);

    [Fact]
    public void What_somebody_waits_for_is_not_yet() =>
        Assert.DoesNotContain("RETREAT", Coded.Reports("The Kenyan opposition vowed not to leave the square until the president resigns."), StringComparison.Ordinal);

    [Fact]
    public void What_somebody_waited_for_came_to_be() =>
        Assert.Contains("RETREAT", Coded.Reports("Protesters filled the square until the Kenyan president resigned."), StringComparison.Ordinal);

    [Fact]
    public void An_adjective_behind_its_verb_belongs_to_it() =>
        Assert.Contains("YEM RETREAT", Coded.Reports("Yemen let free Salah Haddad."), StringComparison.Ordinal);

    [Fact]
    public void A_film_about_a_war_tells_of_none() =>
        Assert.Equal("", Coded.Reports("The film about the war between Iran and Iraq won a prize."));

    [Fact]
    public void Surrounding_towns_are_not_surrounded() =>
        Assert.DoesNotContain("COERCE", Coded.Reports("The Israeli army bombed Damascus and surrounding towns."), StringComparison.Ordinal);

    [Fact]
    public void The_second_thing_asked_for_is_not_done() =>
        Assert.Equal("USA REQUEST PRK", Coded.Reports("The United States once again asks North Korea to pardon and release Kenneth Bae."));

    [Fact]
    public void The_second_thing_threatened_is_a_threat_to_its_own_side() =>
        Assert.Equal("USA THREATEN IRN; USA THREATEN CUB", Coded.Reports("The United States threatened to bomb Iran and to invade Cuba."));

    [Fact]
    public void What_ought_to_be_is_not_told_as_done() =>
        Assert.DoesNotContain("RETREAT", Coded.Reports("Rebels from Chad held in Libya must be tried or released."), StringComparison.Ordinal);

    [Fact]
    public void What_somebody_insists_on_is_not_done() =>
        Assert.DoesNotContain("ISR SUPPORT", Coded.Reports("Insisting that Israel sign the treaty, Egypt left the talks."), StringComparison.Ordinal);

    [Fact]
    public void A_group_set_up_to_improve_ties_has_not_improved_them() =>
        Assert.DoesNotContain("SUPPORT", Coded.Reports("The United States and Russia establish a working group to improve relations between the two countries."), StringComparison.Ordinal);

    [Fact]
    public void Shot_and_killed_is_one_act() =>
        Assert.Equal("ISR ASSAULT PSE", Coded.Reports("A Palestinian man is shot and killed by Israeli forces."));

    [Fact]
    public void Whoever_wounded_the_second_killed_the_first() =>
        Assert.StartsWith("ISR ASSAULT PSE", Coded.Reports("Two Palestinian militants were killed and another six wounded by Israeli soldiers."), StringComparison.Ordinal);

    [Fact]
    public void Whoever_is_accused_did_it_by_doing() =>
        Assert.Contains("IRN AID YEM", Coded.Reports("Saudi Arabia accuses Iran of an act of aggression by supplying missiles to rebels in Yemen."), StringComparison.Ordinal);

    [Fact]
    public void The_speaker_calls_on_them() =>
        Assert.Contains("RUS REQUEST", Coded.Reports("Russian President Vladimir Putin says that Ukraine's election is a step in the right direction, calling on anti-Kyiv protesters to postpone a referendum."), StringComparison.Ordinal);

    [Fact]
    public void A_sea_is_nobody() =>
        Assert.DoesNotContain("ASSAULT", Coded.Reports("North Korea tests two new missiles that land in the Sea of Japan."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Macron warned against scrapping the agreement with Iran.", "SANCTION")]
    [InlineData("Spain voted against joining the boycott of Morocco.", "PROTEST")]
    [InlineData("Egypt sent an envoy to prevent a military confrontation between Turkey and Syria.", "ASSAULT")]
    public void What_is_warned_against_or_averted_is_not_done(string text, string type) => Assert.DoesNotContain(type, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Italy dropped its plan to send troops to Libya.", "ITA CONCEDE LBY")]
    [InlineData("Britain withdrew its plan to honour the Chinese president.", "GBR REJECT CHN")]
    public void A_plan_that_is_dropped_is_not_made(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void What_somebody_had_to_do_was_done() => Assert.Equal("IND RETREAT LKA", Coded.Reports("India had to pull back its forces from Sri Lanka in 1989."));

    [Fact]
    public void Whoever_wants_to_help_asks_nobody() => Assert.Equal("FRA AGREE MLI", Coded.Reports("France wants to help Mali."));

    [Fact]
    public void Money_that_is_its_own_is_not_taken_from_itself() =>
        Assert.Equal("USA THREATEN WHO", Coded.Reports("Trump wrote to the head of the World Health Organization, threatening to pull US funding."));

    [Theory]
    [InlineData("The United Nations demands that Rwandan rebels disarm and leave Congo.", "UN REQUEST RWA")]
    [InlineData("Turkey decided not to attack Syria.", "TUR AGREE SYR")]
    public void What_is_demanded_or_decided_against_is_not_done(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Kenya voted against sanctions on Eritrea.", "KEN REJECT ")]
    [InlineData("Serbia rejected US sanctions against Russia.", "SRB REJECT USA")]
    [InlineData("Cuba opposed the suspension of Russia from the African Union.", "CUB REJECT AU")]
    public void Whoever_opposes_harm_turns_against_its_doer_not_its_victim(string text, string expected)
    {
        Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);
        Assert.DoesNotContain(expected.Split(' ')[0] + " REJECT RUS", Coded.Reports(text), StringComparison.Ordinal);
        Assert.DoesNotContain("REJECT ERI", Coded.Reports(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_voted_down_says_nothing_of_its_opponents() =>
        Assert.DoesNotContain("ACCUSE", Coded.Reports("Kenya voted against the motion condemning Eritrea."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Moscow insisted that Kyiv was to blame.")]
    [InlineData("A Seoul official insisted that Japan had kept silent.")]
    public void What_somebody_insists_is_so_is_not_demanded(string text) => Assert.DoesNotContain("REQUEST", Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Egypt insisted that Ethiopia stop filling the dam.")]
    [InlineData("Egypt insists that Ethiopia must stop filling the dam.")]
    [InlineData("Kyiv insists that Russia be punished.")]
    public void What_somebody_insists_should_be_is_demanded_once(string text) => Assert.Equal(2, Coded.Reports(text).Split("REQUEST").Length);

    [Theory]
    [InlineData("Washington imposed tariffs on imports of Chinese steel.", false)]
    [InlineData("Turkey and Azerbaijan embarked on joint military exercises.", true)]
    public void Trade_that_tariffs_bear_on_is_not_told(string text, bool isTold) => Assert.Equal(isTold, Coded.Reports(text).Contains("COOPERATE", StringComparison.Ordinal));

    [Theory]
    [InlineData("Britain assured Egypt that there had been no plot.", false)]
    [InlineData("Britain assured Egypt that it would leave.", true)]
    [InlineData("Britain assured Egypt that it was leaving.", true)]
    public void What_has_been_is_no_promise(string text, bool isPromise) => Assert.Equal(isPromise, Coded.Reports(text).Length > 0);
}
