namespace Entente.Tests.Coding.Frames;

/// <summary>Who does it and to whom, however the sentence is built.</summary>
public sealed class RoleTests
{
    [Fact]
    public void Passive_agent_is_the_actor() =>
        Assert.Equal("RUS ASSAULT UKR", Coded.Reports("Ukraine was attacked by Russia."));

    [Theory]
    [InlineData("Two Germans arrested in Turkey over alleged terror links", "TUR COERCE DEU")]
    [InlineData("The USS Nimitz is heading for North Korea.", "USA MOBILIZE PRK")]
    public void Headline_participles_and_named_warships_have_their_sides(string text, string expected) =>
        Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void Passive_object_owner_is_the_recipient() =>
        Assert.Equal("RUS SANCTION GBR", Coded.Reports("Two British diplomats were expelled by Russia."));

    [Fact]
    public void Whoever_hosts_an_envoy_summons_him() =>
        Assert.Equal("IRN ACCUSE GBR", Coded.Reports("Britain's ambassador to Iran was summoned on Monday."));

    [Fact]
    public void Whoever_is_abroad_for_talks_holds_them() =>
        Assert.Equal("RUS+TUR CONSULT", Coded.Reports("Putin is in Ankara for talks with Erdogan."));

    [Fact]
    public void Whoever_is_abroad_to_meet_somebody_is_the_subject() =>
        Assert.Contains("RUS+TUR CONSULT", Coded.Reports("Lavrov is in Ankara to meet Erdogan."), StringComparison.Ordinal);

    [Fact]
    public void Whoever_presents_a_text_says_what_it_says() =>
        Assert.Equal("USA ACCUSE CHN", Coded.Reports("The White House presents a document that labels China as a threat."));

    [Fact]
    public void Whoever_rejects_a_text_does_not_say_what_it_says() =>
        Assert.DoesNotContain("USA ACCUSE", Coded.Reports("Obama rejected a report that accuses Israel of war crimes."), StringComparison.Ordinal);

    [Fact]
    public void Whoever_joins_those_that_did_it_did_it() =>
        Assert.Equal("MEX SANCTION USA", Coded.Reports("Mexico joins the list of countries which have banned imports of US beef."));

    [Fact]
    public void Whoever_is_given_a_deadline_is_to_do_what_it_is_for() =>
        Assert.DoesNotContain("RUS RETREAT", Coded.Reports("Russia gives Ukraine a deadline to surrender the city."), StringComparison.Ordinal);

    [Fact]
    public void A_number_with_a_nationality_is_one_of_a_list() =>
        Assert.Equal("? ASSAULT KEN+IND+EGY", Coded.Reports("Three Kenyans, three Indians, and one Egyptian were abducted on Monday."));

    [Fact]
    public void Aggression_within_another_phrase_keeps_its_victims() =>
        Assert.Contains("TUR ASSAULT GRC", Coded.Reports("France calls for a coordinated response to Turkish aggression towards Greece."), StringComparison.Ordinal);

    [Fact]
    public void A_concern_that_somebody_may_attack_is_about_him() =>
        Assert.Contains("KOR ACCUSE RUS", Coded.Reports("Seoul expressed concern that Moscow may attack Kyiv."), StringComparison.Ordinal);

    [Fact]
    public void An_adjective_under_as_tells_what_somebody_is_called() =>
        Assert.Equal("DEU ACCUSE RUS", Coded.Reports("Germany identified Russia as responsible for the hack."));

    [Fact]
    public void A_state_by_its_name_is_struck() =>
        Assert.Equal("ISR ASSAULT SYR", Coded.Reports("Israel struck Syria on Monday."));

    [Fact]
    public void A_claim_about_the_attack_of_another_is_no_claim_to_it() =>
        Assert.DoesNotContain("ISR ASSAULT", Coded.Reports("Israel claims an Iranian attack on its soldiers."), StringComparison.Ordinal);

    [Fact]
    public void A_claim_to_an_attack_on_another_is_a_claim_to_it() =>
        Assert.Contains("ASSAULT EGY", Coded.Reports("The Islamic State claims responsibility for the Egyptian church bombing in Cairo."), StringComparison.Ordinal);

    [Fact]
    public void A_threat_that_is_rejected_is_told_too() =>
        Assert.Equal("IRN REJECT ISR; ISR THREATEN IRN", Coded.Reports("Iran rejected Israel's threat to kill its leader."));

    [Fact]
    public void A_charge_of_killing_people_of_another_state_counts() =>
        Assert.Equal("? ACCUSE SDN; SDN ASSAULT DEU", Coded.Reports("A Sudanese man is charged with killing two Germans."));

    [Fact]
    public void What_two_sign_is_mutual() =>
        Assert.Equal("RUS+CUB SUPPORT", Coded.Reports("Russia and Cuba signed an agreement."));

    [Fact]
    public void A_second_verb_shares_the_subject() =>
        Assert.Equal("RUS ASSAULT UKR; RUS ACCUSE POL", Coded.Reports("Russia attacked Ukraine and condemned Poland."));

    [Fact]
    public void A_relative_clause_has_its_noun_as_subject() =>
        Assert.Equal("RUS ASSAULT UKR; RUS ACCUSE POL", Coded.Reports("Russia, which invaded Ukraine, condemned Poland."));

    [Fact]
    public void A_relative_clause_has_its_noun_as_object() =>
        Assert.Equal("USA SANCTION CUB", Coded.Reports("The sanctions that Washington imposed on Cuba hurt the island."));

    [Fact]
    public void The_possessor_of_an_invasion_is_the_actor() =>
        Assert.Equal("RUS ASSAULT UKR", Coded.Reports("Russia's invasion of Ukraine continues."));

    [Fact]
    public void Launching_an_attack_is_attacking() =>
        Assert.Equal("IRN ASSAULT ISR", Coded.Reports("Iran launched an attack on Israel."));

    [Fact]
    public void Carrying_out_strikes_is_attacking() =>
        Assert.Equal("ISR ASSAULT SYR", Coded.Reports("Israel carried out strikes on Syria."));

    [Fact]
    public void Paying_a_visit_is_visiting() =>
        Assert.Equal("FRA CONSULT DEU", Coded.Reports("Macron paid a visit to Berlin."));

    [Fact]
    public void Facing_sanctions_turns_the_sides() =>
        Assert.Equal("EU SANCTION RUS", Coded.Reports("Russia faces sanctions from the EU."));

    [Fact]
    public void Coming_under_sanctions_turns_the_sides() =>
        Assert.Equal("USA SANCTION CUB", Coded.Reports("Cuba came under sanctions from Washington."));

    [Fact]
    public void Talks_held_with_somebody_are_mutual() =>
        Assert.Equal("RUS+CHN CONSULT", Coded.Reports("Putin held talks with Xi in Beijing."));

    [Fact]
    public void The_visitor_is_under_of_and_the_host_under_to() =>
        Assert.Equal("RUS CONSULT CHN", Coded.Reports("The visit of Putin to China ended."));

    [Fact]
    public void A_passive_with_a_place_before_by_keeps_its_sides() =>
        Assert.Equal("USA SANCTION IRN", Coded.Reports("Sanctions were imposed on Iran by the US."));

    [Fact]
    public void Each_side_may_be_joined_by_and() =>
        Assert.Equal("GBR+FRA SANCTION RUS+BLR", Coded.Reports("The UK and France imposed sanctions on Russia and Belarus."));

    [Fact]
    public void A_participle_after_a_comma_shares_the_subject() =>
        Assert.Equal("USA CONSULT UKR; USA ACCUSE RUS", Coded.Reports("Blinken arrived in Kyiv, condemning Russia."));

    [Fact]
    public void The_host_of_a_visit_is_the_recipient() =>
        Assert.Equal("JPN CONSULT USA", Coded.Reports("Biden hosted Kishida in Washington."));

    [Fact]
    public void The_host_of_talks_between_others_mediates() =>
        Assert.Equal("EGY CONSULT ISR+PSE", Coded.Reports("Egypt hosted talks between Israel and Hamas."));

    [Fact]
    public void Expressing_support_is_support() =>
        Assert.Equal("CUB SUPPORT RUS", Coded.Reports("Cuba expressed support for Russia."));

    [Fact]
    public void An_adjective_and_on_give_the_sides_of_sanctions() =>
        Assert.Equal("USA SANCTION CUB; RUS ACCUSE USA", Coded.Reports("US sanctions on Cuba were condemned by Russia."));
}
