namespace Entente.Tests.Coding.Frames;

/// <summary>Who is where, and who "X" may be in a frame that asks for an official or a government by name.</summary>
public sealed class PlaceOfStayTests
{
    [Fact]
    public void An_official_who_was_in_a_foreign_capital_visited_it() =>
        Assert.Equal("FRA CONSULT CUB", Coded.Reports("Macron was in Havana on Monday."));

    [Fact]
    public void A_relative_clause_tells_of_a_stay_too() =>
        Assert.Contains("FRA CONSULT CUB", Coded.Reports("Macron, who was in Havana on Monday, thanked Paris."), StringComparison.Ordinal);

    [Fact]
    public void Whoever_is_at_home_visits_nobody() => Assert.Equal("", Coded.Reports("Macron was in Paris on Monday."));

    [Fact]
    public void A_firm_that_is_in_a_city_visits_nobody() => Assert.Equal("", Coded.Reports("The bank is in Havana."));

    [Fact]
    public void Whose_guest_somebody_is_stands_as_possessor() =>
        Assert.Equal("HUN CONSULT RUS", Coded.Reports("Orban was Putin's guest on Tuesday."));

    [Fact]
    public void A_capital_is_a_government_by_name() => Assert.Equal("RUS SUPPORT SYR", Coded.Reports("Moscow has stuck by Syria."));

    [Fact]
    public void A_nationality_may_stand_within_a_joint_act() =>
        Assert.Equal("ZAF+MOZ COOPERATE", Coded.Reports("A joint South African-Mozambican patrol caught the poachers.").Replace("MOZ+ZAF", "ZAF+MOZ", StringComparison.Ordinal));
}
