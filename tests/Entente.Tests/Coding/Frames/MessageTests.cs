namespace Entente.Tests.Coding.Frames;

/// <summary>Messages whose words the sentence tells.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("Peru wrote to the World Bank threatening to cut off its contributions.")]
    [InlineData("Peru sent a letter to the World Bank threatening to cut off its contributions.")]
    [InlineData("Peru has sent a letter to the head of the World Bank threatening to withhold its contributions.")]
    [InlineData("In a letter to the World Bank, Peru threatened to cut off its contributions.")]
    public void What_a_message_says_is_said_to_whoever_receives_it(string text)
    {
        var report = Assert.Single(Coded.Text(text).Reports);
        Assert.Equal("THREATEN", report.Type);
        Assert.Equal("WBK", Assert.Single(report.Recipient).State);
    }

    [Fact]
    public void Who_is_accused_in_a_letter_is_not_whoever_receives_it()
    {
        var report = Assert.Single(Coded.Text("Iran wrote to the Security Council accusing Israel of lying.").Reports);
        Assert.Equal("ACCUSE", report.Type);
        Assert.Equal("ISR", Assert.Single(report.Recipient).State);
    }

    [Fact]
    public void A_message_of_which_no_words_are_told_is_an_act() =>
        Assert.Equal("CONSULT", Assert.Single(Coded.Text("Peru sent a letter to Chile.").Reports).Type);
}
