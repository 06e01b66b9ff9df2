namespace Entente.Tests.Coding.Frames;

/// <summary>Whose a thing or a deed is by the clause, the law or the order behind it.</summary>
public sealed class MakersTests
{
    [Theory]
    [InlineData("Tehran rejected the proposal that France had made.", "IRN REJECT FRA")]
    [InlineData("Ethiopia accepted a peace plan drawn up by the African Union.", "ETH CONCEDE AU")]
    [InlineData("Manila rejected a ban imposed by China.", "PHL REJECT CHN; CHN SANCTION ?")]
    [InlineData("Italian police seized a yacht in Trieste that belongs to a Russian magnate.", "ITA COERCE RUS")]
    [InlineData("Putin signed a law banning Americans from adopting children.", "RUS COERCE USA")]
    [InlineData("A judge in Cairo ordered three American aid workers jailed.", "EGY COERCE USA")]
    [InlineData("A nurse from Kenya was charged in the US city of New York.", "USA ACCUSE KEN")]
    public void Whoever_made_it_owns_it(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("A Russian firm has its licence revoked in Riga.", "RUS COERCE")]
    [InlineData("Pilots walked off the job in Berlin, forcing Lufthansa to ground its planes.", "COERCE")]
    public void Whoever_suffers_it_did_not_do_it(string text, string unwanted) => Assert.DoesNotContain(unwanted, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kerry arrived in Iraq to press for greater co-operation over the conflict in Syria.", "USA REQUEST IRQ")]
    [InlineData("In retaliation for the Israeli raid, Palestinian rioters vandalised a shrine in Nablus.", "PSE PROTEST ISR")]
    [InlineData("Putin says that there has been progress in talks with Ukraine.", "RUS+UKR CONSULT")]
    [InlineData("The gunman killed eight people at a CIA base in Afghanistan.", "? ASSAULT USA")]
    [InlineData("Security was tightened in Manila.", "PHL MOBILIZE ?")]
    [InlineData("Kenyan soldiers, supported by aerial forces, continue their advance into Somalia.", "KEN MOBILIZE SOM")]
    [InlineData("The Saudi Arabia led coalition bombed Sanaa.", "SAU ASSAULT YEM")]
    [InlineData("A crowd marched through London to protest against the war.", "GBR PROTEST ?")]
    [InlineData("France will apologise to New Zealand and pay its government 7 million dollars.", "FRA AID NZL")]
    [InlineData("Poland complained of Russian troops stationed near its border.", "RUS MOBILIZE POL")]
    public void The_sentence_says_who_is_on_the_other_side(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void A_number_ends_no_sentence_within_a_line() =>
        Assert.Equal("CHN MOBILIZE TWN", Coded.Reports("Taiwan detected 45 Chinese warplanes around the island."));

    [Theory]
    [InlineData("At least 14 people are killed at a fire at a clinic in Lima.", false)]
    [InlineData("At least 40 people are killed during a forest fire near Haifa in Israel.", false)]
    [InlineData("Two soldiers were killed by Israeli fire in Gaza.", true)]
    public void A_fire_that_burns_attacks_nobody(string text, bool isAttack) => Assert.Equal(isAttack, Coded.Reports(text).Contains("ASSAULT", StringComparison.Ordinal));
}
