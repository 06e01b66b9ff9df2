using System.Globalization;
using Entente.Coding.Figures;
using Entente.Knowledge.Figures;
using Entente.Tests.Coding.Times;

namespace Entente.Tests.Coding.Figures;

/// <summary>What words of amounts say, without a tree.</summary>
public sealed class AmountFinderTests
{
    private static readonly FigureWords Words = FigureFinderTests.ReadWords();

    [Theory]
    [InlineData("twenty-three fifths", "4.6")]
    [InlineData("a thousand million", "1000000000")]
    [InlineData("three lakh crore", "3000000000000")]
    [InlineData("4 thousand 3 hundred", "4300")]
    [InlineData("two point zero five", "2.05")]
    [InlineData("three million and a half", "3500000")]
    [InlineData("six million and one half", "6500000")]
    [InlineData("2 1/4", "2.25")]
    [InlineData("40 000", "40000")]
    [InlineData("12,34,567.5", "1234567.5")]
    [InlineData("1.111,11", "1111.11")]
    [InlineData("minus five", "-5")]
    [InlineData("half a dozen", "6")]
    [InlineData("two dozens", "24")]
    public void A_number_has_its_value(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Assert.Single(Find(text)).Value);

    [Theory]
    [InlineData("HK$10.05 billion", 10_050_000_000, "HKD")]
    [InlineData("A$60", 60, "AUD")]
    [InlineData("a $60 loan", 60, "USD")]
    [InlineData("250 million Dutch guilders", 250_000_000, "NLG")]
    [InlineData("5 billion drachmas", 5_000_000_000, "GRD")]
    [InlineData("20 million francs", 20_000_000, "franc")]
    [InlineData("75 USD million", 75_000_000, "USD")]
    [InlineData("half a percentage point", 0, "percentage point")]
    [InlineData("16,000 metric tons", 16_000, "tonne")]
    [InlineData("500 megawatts", 500, "megawatt")]
    public void An_amount_has_its_unit(string text, long value, string unit)
    {
        var amount = Assert.Single(Find(text));
        Assert.Equal((value, unit), ((long)amount.Value!.Value, amount.Unit)); // every case has a value
    }

    [Fact]
    public void Cents_are_hundredths() => Assert.Equal(3.5m, Assert.Single(Find("3 dollars 50 cents")).Value);

    /// <summary>With 0 for no upper end.</summary>
    [Theory]
    [InlineData("about 20 men", Bound.About, 20, 0)]
    [InlineData("more than 20 men", Bound.MoreThan, 20, 0)]
    [InlineData("at least 20 men", Bound.AtLeast, 20, 0)]
    [InlineData("20 or more", Bound.AtLeast, 20, 0)]
    [InlineData("fewer than 20 men", Bound.LessThan, 20, 0)]
    [InlineData("up to 20 men", Bound.AtMost, 20, 0)]
    [InlineData("between 20 and 30 men", Bound.Between, 20, 30)]
    [InlineData("20-30 men", Bound.Between, 20, 30)]
    [InlineData("two to three million men", Bound.Between, 2_000_000, 3_000_000)]
    [InlineData("more than 20 and less than 30", Bound.Between, 20, 30)]
    [InlineData("$5-7bn", Bound.Between, 5_000_000_000, 7_000_000_000)]
    public void A_bound_is_told(string text, Bound bound, long value, long upTo)
    {
        var amount = Assert.Single(Find(text));
        Assert.Equal((bound, value, upTo), (amount.Bound, (long)amount.Value!.Value, (long)(amount.UpTo ?? 0))); // every case has a value
    }

    [Theory]
    [InlineData("tens of thousands of people")]
    [InlineData("several hundred people")]
    [InlineData("dozens of people")]
    public void Dozens_are_untold(string text) => Assert.Equal((Bound.Untold, null, "person"), (Find(text)[0].Bound, Find(text)[0].Value, Find(text)[0].Unit));

    [Theory]
    [InlineData("one in five", 0.2)]
    [InlineData("two-thirds of it", 0.6667)]
    [InlineData("a quarter of it", 0.25)]
    [InlineData("three out of ten", 0.3)]
    public void A_part_is_a_share_of_the_whole(string text, double share)
    {
        var amount = Assert.Single(Find(text));
        Assert.Equal(("share", share), (amount.Unit, Math.Round((double)amount.Value!.Value, 4))); // every case has a value
    }

    [Fact]
    public void From_six_to_ten_are_two_amounts() => Assert.Equal(2, Find("rose from 6 percent to 10 percent").Count);

    [Theory]
    [InlineData("this one")]
    [InlineData("180ml")]
    [InlineData("the G20 states")]
    public void Codes_and_pronouns_are_no_amounts(string text) => Assert.Empty(Find(text));

    private static List<Amount> Find(string text) =>
        [.. AmountFinder.Find(text, TimeReading.Cut(text), TimeReading.Words, Words)];
}
