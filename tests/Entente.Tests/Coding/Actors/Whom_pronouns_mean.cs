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

    [Fact]
    public void Ships_sent_to_follow_them_do_not_follow_themselves() =>
        Assert.DoesNotContain("USA MOBILIZE USA", Coded.Reports("The United States tracks the ships. Washington has sent warships of its own to follow them."), StringComparison.Ordinal);
}
