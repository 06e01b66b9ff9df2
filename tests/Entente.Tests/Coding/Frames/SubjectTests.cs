namespace Entente.Tests.Coding.Frames;

/// <summary>Whose act a verb is that has no subject of its own.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("The European Union, which was not consulted, backed France, and officials in Oslo said that the talks would go on.", "EU SUPPORT FRA")]
    public void It_is_the_act_of_whoever_the_clause_hangs_on(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2022-05-08"), StringComparison.Ordinal);

    [Theory]
    [InlineData("France put off a meeting of ministers that was to be held in Norway.")]
    [InlineData("George Bush rang Recep Tayyip Erdogan to offer support.")]
    [InlineData("Some towns banned rallies by Turkish politicians.")]
    public void Nobody_else_does_or_suffers_it(string text) =>
        Assert.DoesNotContain(Coded.Text(text).Reports, r => r.Type is "COERCE" or "SUPPORT" && (r.Actor.Any(a => a.State == "TUR") || r.Recipient.Any(a => a.State == "NOR")));

    [Theory]
    [InlineData("China, along with Turkey, condemned Israel.", "CHN+TUR ACCUSE ISR")]
    [InlineData("Britain, together with France, condemned Syria.", "GBR+FRA ACCUSE SYR")]
    [InlineData("Along with Turkey, China condemned Israel.", "CHN+TUR ACCUSE ISR")]
    [InlineData("Russia, alongside China, condemned Israel.", "RUS+CHN ACCUSE ISR")]
    [InlineData("Britain, in concert with France, bombed Libya.", "GBR+FRA ASSAULT LBY")]
    [InlineData("Britain, joined by France, condemned Syria.", "GBR+FRA ACCUSE SYR")]
    [InlineData("Germany, like France, recalled its ambassador from Niger.", "DEU+FRA SANCTION NER")]
    [InlineData("Countries like Iran condemned Israel.", "IRN ACCUSE ISR")]
    [InlineData("Ministers from countries such as Russia, Kazakhstan and Iran met in Doha.", "RUS+KAZ+IRN CONSULT")]
    public void Whom_an_aside_names_beside_the_subject_does_it_too(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Thousands of people protested in Beirut against Israeli practices in Jerusalem.", "LBN PROTEST ISR")]
    [InlineData("The Danish embassy in Tehran was attacked by hundreds of protesters.", "IRN PROTEST DNK")]
    public void A_crowd_is_of_the_place_where_it_stands(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Nikos Dendias is the first European minister to come to Turkey.", "GRC CONSULT TUR")]
    [InlineData("Nikos Dendias became the first minister in a decade to visit Turkey.", "GRC CONSULT TUR")]
    public void Whoever_is_the_first_to_do_it_does_it(string text, string expected) => Assert.Equal(expected, Coded.Reports(text, "2023-03-01"));

    [Theory]
    [InlineData("Turkey trains Syrian rebels to bomb Iraq.", "SYR ASSAULT IRQ")]
    [InlineData("Cyprus offers France the use of its bases to bomb Syria.", "FRA ASSAULT SYR")]
    [InlineData("Algeria accuses Moroccan forces of being behind a truck bombing, killing three Algerians.", "MAR ASSAULT DZA")]
    [InlineData("Russia accused Ukraine of flying drones over Kursk, vowing to retaliate.", "RUS THREATEN UKR")]
    public void An_infinitive_or_a_participle_is_of_whoever_is_armed_or_accused_and_a_vow_of_the_accuser(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A Palestinian man was shot after he stabbed an Israeli soldier.", "PSE ASSAULT ISR")]
    [InlineData("A Russian journalist was arrested. He had condemned Serbia.", "RUS ACCUSE SRB")]
    public void One_of_a_nation_whom_nobody_names_is_meant_by_a_pronoun(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Peru and Ecuador signed a treaty. Both congresses condemned Brazil.", "ECU+PER ACCUSE BRA")]
    [InlineData("Peru and Ecuador signed a treaty. The foreign ministers condemned Brazil.", "ECU+PER ACCUSE BRA")]
    [InlineData("Erdogan accused Chad and Israel of a plot; both condemned Turkey.", "ISR+TCD ACCUSE TUR")]
    public void Two_who_are_counted_are_those_who_stood_together(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);
}
