using Entente.Tests.Coding.Frames;

namespace Entente.Tests.Coding.Actors;

/// <summary>Pronouns whose sentence, or the one before, names several who could be meant.</summary>
public sealed class Whom_pronouns_mean
{
    [Theory]
    [InlineData("It is the third time in three years that Fiji has thrown out an Australian envoy. In June 2007 it expelled New Zealand's ambassador.", "FJI SANCTION NZL")]
    [InlineData("Swedish foreign minister Carl Bildt broke the news. \"Lukashenko throws all Swedish diplomats out of Belarus,\" he wrote. He later told reporters that his government had denied entry to the Belarusian ambassador.", "SWE REJECT BLR")]
    [InlineData("Putin and Trump sent Modi a joint offer, and China promised him ten million dollars if he accepted. He rejected their plan.", "IND REJECT RUS+USA")]
    [InlineData("Yerevan says that Turkish soldiers killed 40 Armenians. Ankara rejects the charge.", "TUR REJECT ARM")]
    public void Whoever_acts_in_the_main_clause_outside_of_quotes_is_meant(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2018-06-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Iran criticises the envoy of Norway after he urged the Islamic state to stop its nuclear work.", "NOR REQUEST IRN")]
    [InlineData("The Islamic State killed ten Syrian soldiers.", "SYR ASSAULT SYR", false)]
    public void A_state_that_is_Islamic_is_no_armed_group(string text, string expected, bool isTold = true) => Assert.Equal(isTold, Coded.Reports(text).Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Countries_that_nobody_names_are_no_state_named_beside_them() =>
        Assert.DoesNotContain("USA SUPPORT", Coded.Reports("The 11 other countries of the pact after the United States' withdrawal announce that they will sign an agreement in Chile."), StringComparison.Ordinal);

    [Fact]
    public void Ships_sent_to_follow_them_do_not_follow_themselves() =>
        Assert.DoesNotContain("USA MOBILIZE USA", Coded.Reports("The United States tracks the ships. Washington has sent warships of its own to follow them."), StringComparison.Ordinal);
}
