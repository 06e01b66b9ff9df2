using Entente.Tests.Coding.Frames;
namespace Entente.Tests.Coding.Figures;

/// <summary>Whose a figure is, when, and by whom.</summary>
public sealed class FigureCoderTests
{
    [Fact]
    public void A_possessor_and_with_are_the_two_sides() =>
        Assert.Equal("CUB RUS", string.Join(' ', Coded.Figure("Russia's trade with Cuba reached $450 million in 2022.").Between));

    [Fact]
    public void Between_names_the_two_sides() =>
        Assert.Equal("CUB RUS", string.Join(' ', Coded.Figure("Trade between Russia and Cuba doubled in 2023.").Between));

    [Fact]
    public void Names_joined_by_a_hyphen_are_the_two_sides() =>
        Assert.Equal("CHN USA", string.Join(' ', Coded.Figure("US-China trade fell to $575 billion in 2023.").Between));

    [Fact]
    public void The_two_countries_are_the_two_sides() =>
        Assert.Equal("CUB RUS", string.Join(' ', Coded.Figure("Russia and Cuba met in Havana. The trade between the two countries had a value of $450 million in 2022.").Between));

    [Fact]
    public void Our_trade_is_the_speakers_with_the_other_state() =>
        Assert.Equal("CUB RUS", string.Join(' ', Coded.Figure("“Our bilateral trade doubled last year,” Lavrov told Bruno Rodríguez.").Between));

    [Fact]
    public void An_adjective_and_to_are_the_two_sides_of_exports() =>
        Assert.Equal("CHN RUS", string.Join(' ', Coded.Figure("Chinese exports to Russia reached $110 billion in 2023.").Between));

    [Fact]
    public void A_debt_lies_between_who_owes_and_who_is_owed() =>
        Assert.Equal("CUB RUS", string.Join(' ', Coded.Figure("Cuba owes Russia $2.3 billion.").Between));

    [Fact]
    public void A_debt_is_of_who_owed_it_not_of_who_forgives_it() =>
        Assert.Equal("CUB SUN", string.Join(' ', Coded.Figure("Russia wrote off 90 percent of the debt that Cuba owed to the Soviet Union.").Between));

    [Fact]
    public void A_salute_is_no_arms() => Assert.Equal("salute", Coded.Figure("Cuba greeted the ships with a salute of 21 guns.").Measure);

    [Fact]
    public void Troops_are_of_the_state_that_sends_them() =>
        Assert.Equal("RUS", string.Join(' ', Coded.Figure("Russia sent 3,000 troops to Belarus in January 2022.").Of));

    [Fact]
    public void The_two_men_are_no_figure() =>
        Assert.Empty(Coded.Text("Putin met Raúl Castro in Moscow. The two men also discussed projects in energy.").Figures);

    [Fact]
    public void The_dead_are_of_their_own_state() =>
        Assert.Equal("UKR", string.Join(' ', Coded.Figure("Ukrainian authorities said 31,000 Ukrainian soldiers had been killed since 2022.").Of));

    [Fact]
    public void A_factor_has_its_period_and_its_base()
    {
        var figure = Coded.Figure("“In 2023, our bilateral trade will increase ninefold” compared to 2022, the Russian ambassador to Havana said in December.");
        Assert.Equal((9m, "2023", "2022", true), (figure.Factor, figure.Period?.Text, figure.Base?.Text, figure.Forecast));
    }

    [Fact]
    public void The_day_of_the_saying_is_not_the_period() =>
        Assert.Null(Coded.Figure("Trade with Cuba reached $450 million, Lavrov said on Friday.").Period);

    [Fact]
    public void A_figure_is_said_by_whoever_says_its_sentence() =>
        Assert.Equal("UKR", Coded.Figure("Ukrainian authorities said 31,000 Ukrainian soldiers had been killed.").SaidBy?.State);

    [Fact]
    public void Is_expected_to_reach_is_a_forecast() =>
        Assert.True(Coded.Figure("Chinese exports to Russia are expected to reach $110 billion in 2024.").Forecast);

    [Fact]
    public void Money_that_concerns_no_state_is_left_out() =>
        Assert.Empty(Coded.Text("The company sold 500 cars for $3 million.").Figures);
}
