using Entente.Coding.Figures;

namespace Entente.Tests.Coding.Figures;

public sealed class BoundNamesTests
{
    [Theory]
    [InlineData(Bound.Exact, null, "20")]
    [InlineData(Bound.About, null, "about 20")]
    [InlineData(Bound.MoreThan, null, "more than 20")]
    [InlineData(Bound.AtLeast, null, "at least 20")]
    [InlineData(Bound.LessThan, null, "less than 20")]
    [InlineData(Bound.AtMost, null, "up to 20")]
    [InlineData(Bound.Between, "30", "20 to 30")]
    [InlineData(Bound.Untold, null, "about 20")]
    public void A_number_is_shown_with_its_bound(Bound bound, string? upTo, string words) =>
        Assert.Equal(words, bound.Words("20", upTo, approximate: bound != Bound.Exact));

    [Fact]
    public void Every_bound_comes_back_from_its_name() =>
        Assert.All(Enum.GetValues<Bound>(), bound => Assert.Equal(bound, BoundNames.Parse(bound.Name())));
}
