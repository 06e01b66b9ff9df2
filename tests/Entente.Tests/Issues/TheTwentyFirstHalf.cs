using Entente.Tests.Coding.Frames;

namespace Entente.Tests.Issues;

/// <summary>"the twenty-first half 2014" counted months past December and ended the program.</summary>
public class TheTwentyFirstHalf
{
    [Theory]
    [InlineData("Russia attacked Ukraine in the twenty first half 2014.")]
    [InlineData("Russia attacked Ukraine in the third half of May.")]
    public void An_ordinal_that_no_half_has_is_no_time(string text) => Assert.NotNull(Coded.Text(text));
}
