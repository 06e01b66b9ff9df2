using Entente.Tests.Coding.Frames;

namespace Entente.Tests.Coding.Times;

/// <summary>Which time of a sentence an act has. The articles are of Thursday 14 March 2024.</summary>
public sealed class ClauseTimesTests
{
    [Theory]
    [InlineData("After Turkey imposed sanctions on Syria in 2011, Moscow condemned Ankara.", "RUS ACCUSE TUR", "2011")]
    [InlineData("Announcing new tariffs this week, Trudeau criticised China.", "CAN ACCUSE CHN", "2024-03-11/2024-03-17")]
    [InlineData("Moscow has been under French sanctions that have grown since its army invaded Georgia in August 2008.", "FRA SANCTION RUS", "2008-08/..")]
    [InlineData("The friendship dated back to the Soviet era, and on Monday Putin praised Cuba.", "RUS SUPPORT CUB", "2024-03-11")]
    public void An_act_has_the_time_of_the_clause_that_tells_when(string text, string report, string when)
    {
        var reports = Coded.Text(text).Reports;
        var found = Assert.Single(reports, r => $"{r.Actor[0].State} {r.Type} {(r.Recipient.IsEmpty ? "?" : r.Recipient[0].State)}" == report);
        Assert.Equal(when, found.When?.Edtf.Text);
    }
}
