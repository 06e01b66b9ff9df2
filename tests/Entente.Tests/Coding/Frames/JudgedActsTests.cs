namespace Entente.Tests.Coding.Frames;

/// <summary>Who is judged by words that name no act and point to the one just told.</summary>
public sealed class JudgedActsTests
{
    [Theory]
    [InlineData("Russia recognised South Ossetia on Tuesday. Ukraine called it illegal.", "UKR ACCUSE RUS")]
    [InlineData("Nicolas Sarkozy of France condemned Russia's decision. George W. Bush called it irresponsible.", "USA ACCUSE RUS")]
    [InlineData("China fired missiles over Taiwan. Japan called that unacceptable.", "JPN ACCUSE CHN")]
    [InlineData("Turkish jets bombed villages in Iraq. Poland called it a violation of Iraq's sovereignty.", "POL ACCUSE TUR")]
    [InlineData("Israel bombed Beirut. Lebanon said this was a violation of its sovereignty.", "LBN ACCUSE ISR")]
    [InlineData("The US and Guyana held joint flights. Venezuela's defence minister called them a provocation.", "VEN ACCUSE USA+GUY")]
    public void A_pronoun_that_is_judged_is_the_act_before(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Turkey invaded Syria. Iran protested.", "IRN ACCUSE TUR")]
    [InlineData("Russia recognised South Ossetia on Tuesday. Sweden spoke of a breach of international law.", "SWE ACCUSE RUS")]
    [InlineData("Greece and Macedonia signed the accord. Brussels applauded.", "EU SUPPORT GRC+MKD")]
    public void Whoever_minds_without_a_word_of_what_minds_the_act_before(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Iran protested.")]
    [InlineData("The United States applauded.")]
    [InlineData("Scientists called it a disaster.")]
    public void Where_nothing_was_told_nobody_is_judged(string text) => Assert.Equal("", Coded.Reports(text));

    [Theory]
    [InlineData("Britain imposed a fishing zone of 150 miles round the islands, which Argentina denounced as a provocation.", "ARG ACCUSE GBR")]
    [InlineData("Israel has approved new settlements, which Jordan condemned.", "JOR ACCUSE ISR")]
    [InlineData("Iraq rejected the Turkish plan, which Iran condemned.", "IRN ACCUSE TUR")]
    [InlineData("Peru made a counter-proposal that Chile rejected.", "CHL REJECT PER")]
    public void What_a_relative_clause_judges_is_of_whoever_does_it(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);
}
