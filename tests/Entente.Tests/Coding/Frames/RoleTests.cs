namespace Entente.Tests.Coding.Frames;

/// <summary>Who does it and to whom, however the sentence is built.</summary>
public sealed class RoleTests
{
    [Fact]
    public void Passive_agent_is_the_actor() =>
        Assert.Equal("RUS ASSAULT UKR", Coded.Reports("Ukraine was attacked by Russia."));

    [Fact]
    public void Passive_object_owner_is_the_recipient() =>
        Assert.Equal("RUS SANCTION GBR", Coded.Reports("Two British diplomats were expelled by Russia."));

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
