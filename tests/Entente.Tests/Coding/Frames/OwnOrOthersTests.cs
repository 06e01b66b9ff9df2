namespace Entente.Tests.Coding.Frames;

/// <summary>Whether a government, a capital or a thing that nobody's name stands with is the doer's own or the other side's.</summary>
public sealed class OwnOrOthersTests
{
    [Theory]
    [InlineData("Ecuador and Peru fought in the Cenepa valley last month. Ecuador has levied a war tax; in Lima the opposition has accused the president of stirring up the conflict.", "PER ACCUSE PER")]
    [InlineData("Japan freed the skipper on Friday. Japanese opposition lawmakers blasted the government for caving in to China.", "JPN ACCUSE JPN")]
    [InlineData("Panama and the United States signed the treaties on Wednesday. Omar Torrijos overthrew the president in 1968.", "PAN ASSAULT PAN")]
    public void Whoever_opposes_or_topples_a_ruler_has_to_do_with_his_own(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Burmese army seized power in 1988.", "MMR COERCE MMR")]
    [InlineData("Ethiopian forces quelled a mutiny.", "ETH COERCE ETH")]
    [InlineData("The Soviet army crushed the Hungarian revolt.", "SUN COERCE HUN")]
    [InlineData("Saudi troops crushed the uprising in Bahrain.", "SAU COERCE BHR")]
    public void What_is_put_down_or_seized_is_at_home_where_nothing_else_is_named(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kosovo declared its independence from Serbia on Sunday. Washington, Paris and London recognised the new state on Monday.", "USA+FRA+GBR SUPPORT XKX")]
    [InlineData("South Sudan split from Sudan on Saturday. The United States recognised the new nation at once.", "USA SUPPORT SSD")]
    public void The_new_state_is_the_one_that_broke_away(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("French President Charles de Gaulle called off his visit to Ottawa on Wednesday. He flew home after Canadian Prime Minister Lester Pearson called his Montreal words 'unacceptable'.", "CAN ACCUSE FRA")]
    [InlineData("Charles de Gaulle visited Canada in July. Canadian opposition leader John Diefenbaker accused the visitor of meddling in the country's affairs.", "CAN ACCUSE FRA")]
    public void Nobody_finds_fault_with_his_own_words(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "1967-07-27"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Israel flies ambassador home after crowd storms Cairo embassy", "EGY PROTEST EGY")]
    [InlineData("Iranian missiles hit Tel Aviv on Friday. The Israeli military said its jets had hit more than 80 targets overnight, including the headquarters of the defence ministry.", "ISR ASSAULT ISR")]
    [InlineData("Swedish Foreign Minister Carl Bildt has urged his partners to tighten the sanctions on Belarus.", "SWE REQUEST SWE")]
    [InlineData("The Security Council met behind closed doors in New York on Friday.", "USA")]
    public void A_house_abroad_a_target_and_a_partner_are_not_the_doers_own(string text, string wrong) => Assert.DoesNotContain(wrong, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Forces loyal to incumbent Ivory Coast President Laurent Gbagbo burned United Nations vehicles.", "CIV ASSAULT UN")]
    [InlineData("Troops loyal to Colonel Gaddafi shelled the Tunisian town of Dehiba.", "LBY ASSAULT TUN")]
    public void Forces_are_of_whom_they_are_loyal_to(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2011-01-13"), StringComparison.Ordinal);

    [Fact]
    public void A_resolution_is_of_the_organisation_that_acted_last() =>
        Assert.Contains("ETH ACCUSE UNSC", Coded.Reports("The Security Council imposed an arms embargo on Eritrea on Wednesday. Ethiopia denounced the resolution."), StringComparison.Ordinal);

    [Fact]
    public void The_Islamic_Republic_with_capitals_is_Iran() =>
        Assert.Contains("IRN", Coded.Reports("The United States has accused Iran of meddling in Afghanistan. The Islamic Republic rejected the charge as false.").Split("; ")[^1], StringComparison.Ordinal);
}
