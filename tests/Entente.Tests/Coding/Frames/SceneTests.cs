namespace Entente.Tests.Coding.Frames;

/// <summary>Whose those are of whom nobody says it: of the place, of the state that tells of them, of the state that they fight.</summary>
public sealed class SceneTests
{
    [Theory]
    [InlineData("In Baghdad, rebels killed three soldiers.", "IRQ ASSAULT IRQ")]
    [InlineData("Insurgents killed two US soldiers in Iraq.", "IRQ ASSAULT USA")]
    [InlineData("Rebels attacked a convoy of Syrian troops.", "SYR ASSAULT SYR")]
    public void Rebels_are_of_the_state_where_they_fight(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Insurgents killed two US soldiers.", "USA ASSAULT USA")]
    [InlineData("Gunmen killed five people in Karachi.", "PAK ASSAULT PAK")]
    public void Others_may_come_from_anywhere(string text, string unwanted) => Assert.NotEqual(unwanted, Coded.Reports(text));

    [Theory]
    [InlineData("Ukraine says that four people were killed by shelling.", "? ASSAULT UKR")]
    [InlineData("The Lebanese Army states that 14 soldiers have been killed.", "? ASSAULT LBN")]
    [InlineData("The US military said two soldiers had been killed in Iraq.", "? ASSAULT USA")]
    [InlineData("Israel said three civilians were killed in Lebanon.", "? ASSAULT LBN")]
    public void A_government_tells_of_its_own_dead_where_no_place_says_otherwise(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Syrian jets bomb rebel positions near the Israel-Syria border.", "ISR")]
    [InlineData("Israel bombed a smuggling tunnel under the Gaza Strip's border with Egypt.", "EGY")]
    public void Across_the_border_nobody_is_hit(string text, string unwanted) => Assert.DoesNotContain(unwanted, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The United States expressed concern over killings in the Philippines.", "USA ACCUSE PHL")]
    [InlineData("China continues its crackdown in Tibet.", "CHN COERCE CHN")]
    public void A_government_answers_for_what_is_done_where_it_rules(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void Who_goes_to_a_third_place_to_talk_visits_one_and_talks_with_the_other() =>
        Assert.Equal("USA CONSULT CHE; USA+RUS CONSULT", Coded.Reports("Kerry flew to Geneva for talks with Russian Foreign Minister Sergei Lavrov."));

    [Fact]
    public void Of_what_somebody_is_convicted_says_nothing_of_whose_he_is() =>
        Assert.Contains("IRN SANCTION IRN", Coded.Reports("A court in Iran convicts a man of spying for Israel."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Karzai also has to deal with the stepped up rivalry between India and Pakistan in Afghanistan.")]
    [InlineData("Iran is a threat to Israel.")]
    [InlineData("\"Should Pakistan show us any evidence, we will take it seriously,\" said the Indian minister.")]
    public void No_act_is_in_a_burden_a_danger_or_a_condition(string text)
    {
        var reports = Coded.Reports(text);
        Assert.DoesNotContain("AGREE", reports, StringComparison.Ordinal);
        Assert.DoesNotContain("THREATEN", reports, StringComparison.Ordinal);
        Assert.DoesNotContain("REQUEST", reports, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_warned_not_to_act_is_threatened() =>
        Assert.Equal("IRN THREATEN USA", Coded.Reports("Iran warns the United States not to send any more aircraft carriers into the Gulf."));

    [Theory]
    [InlineData("North Korea releases Eddie Jun, a United States citizen who was held in custody for half a year.", "PRK COERCE USA")]
    [InlineData("Two American hikers are set free on bail by Iran after being detained in prison for over two years.", "IRN COERCE USA")]
    [InlineData("Around 250 anti-war protesters are detained in Russia for opposing the military invasion of Ukraine.", "RUS COERCE RUS")]
    [InlineData("A Libyan man was charged in a Scottish court.", "GBR ACCUSE LBY")]
    [InlineData("Maduro says two Americans have been detained.", "VEN COERCE USA")]
    [InlineData("Militias in Iraq kidnapped three South Koreans. The South Koreans were later released.", "IRQ RETREAT KOR")]
    public void Whoever_has_people_in_his_hands_holds_and_frees_them(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Israel bombs Gaza. Hamas fires rockets.", "ISR ASSAULT PSE; PSE ASSAULT ISR")]
    [InlineData("India shelled Pakistani posts. Pakistan opened fire.", "IND ASSAULT PAK; PAK ASSAULT IND")]
    [InlineData("Israeli forces raided Rafah. Twenty Palestinians were wounded.", "ISR ASSAULT PSE; ISR ASSAULT PSE")]
    [InlineData("Poland sent soldiers to guard its border with Belarus.", "POL MOBILIZE BLR")]
    public void The_other_side_is_whoever_was_told_just_before_or_lies_beyond_the_border(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("A bomb explodes in Jakarta, killing nine people and wounding 180.")]
    [InlineData("An attack by militants at a Gaza crossing killed six Israelis.")]
    public void One_blow_is_told_once(string text) => Assert.Single(Coded.Text(text).Reports);

    [Fact]
    public void What_somebody_owns_up_to_was_done() =>
        Assert.Equal("IRN CONCEDE UKR; IRN ASSAULT UKR", Coded.Reports("Iran admitted that it had shot down the Ukrainian plane."));

    [Theory]
    [InlineData("Syria and Iraq recall their ambassadors.", "SYR+IRQ SANCTION")]
    [InlineData("Brazil and the Netherlands withdraw their ambassadors in protest.", "BRA+NLD SANCTION ?; BRA+NLD ACCUSE ?")]
    public void Two_states_recall_their_ambassadors_from_each_other_unless_a_third_has_provoked_both(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));
}
