using Entente.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Coding.Times;

/// <summary>What holds for any text and any publication date.</summary>
public sealed class TimeLaws
{
    private static readonly string[] Vocabulary =
    [
        "the", "last", "next", "this", "past", "in", "on", "since", "until", "from", "to", "between", "and", "of", "early",
        "mid", "-", "late", "end", "earlier", "week", "weeks", "year", "decades", "century", "Friday", "Monday", "May", "March",
        "Nov", ".", ",", "3", "30", "31", "99", "1960s", "2014", "2018-02-31", "02/11/2018", "'", "s", "three", "twenty", "first",
        "ago", "later", "before", "after", "today", "yesterday", "million", "winter", "half", "a", "few", "Q3", "Christmas",
        "cold", "war", "9999", "0000", "1", "quarter", "past", "000", "day", "trillion", "than", "more", "less", "now", "weekend",
    ];

    private static readonly Gen<string> Phrases =
        Gen.Elements(Vocabulary).ArrayOf().Select(words => string.Join(' ', words));

    private static readonly Gen<DateOnly> Days =
        Gen.Choose(new DateOnly(1, 1, 1).DayNumber, new DateOnly(9999, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateOnly> ModernDays =
        Gen.Choose(new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2040, 1, 1).DayNumber).Select(DateOnly.FromDayNumber);

    [Fact]
    public void Random_words_of_time_never_throw_and_spans_hold_their_text() =>
        Prop.ForAll(Phrases.ToArbitrary(), Days.ToArbitrary(), (text, day) => Holds(text, Edtf.Day(day).Text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Any_text_never_throws() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Holds(text ?? "", "2018-11-02"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Every_date_can_be_read_again() =>
        Prop.ForAll(Phrases.ToArbitrary(), ModernDays.ToArbitrary(), (text, day) =>
                TimeReading.Find(text, Edtf.Day(day).Text).All(t => t.Date is null || Edtf.Parse(t.Date.Text).Equals(t.Date)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("on Friday")]
    [InlineData("last Tuesday")]
    [InlineData("three days ago")]
    [InlineData("last week")]
    [InlineData("two weeks ago")]
    [InlineData("Friday week")]
    [InlineData("the day after tomorrow")]
    [InlineData("over the weekend")]
    [InlineData("the past three days")]
    public void Seven_days_later_the_same_words_mean_seven_days_later(string words) =>
        Prop.ForAll(ModernDays.ToArbitrary(), day =>
            {
                var one = Assert.Single(TimeReading.Find(words, Edtf.Day(day).Text)).Date;
                var other = Assert.Single(TimeReading.Find(words, Edtf.Day(day.AddDays(7)).Text)).Date;
                return one?.Earliest?.AddDays(7) == other?.Earliest && one?.Latest?.AddDays(7) == other?.Latest;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("today")]
    [InlineData("tomorrow")]
    [InlineData("the day before yesterday")]
    [InlineData("three days ago")]
    [InlineData("forty days ago")]
    [InlineData("two days from today")]
    [InlineData("over the past ten days")]
    [InlineData("more than two days ago")]
    [InlineData("within two days after yesterday")]
    [InlineData("no later than tomorrow")]
    public void Days_counted_from_the_publication_day_move_with_it(string words) =>
        Prop.ForAll(ModernDays.ToArbitrary(), Gen.Choose(-4000, 4000).ToArbitrary(), (day, days) => Moves(words, day, day.AddDays(days), days))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData("on Friday")]
    [InlineData("last Friday")]
    [InlineData("this Friday")]
    [InlineData("Monday two weeks ago")]
    [InlineData("last week")]
    [InlineData("three weeks ago")]
    [InlineData("since last Tuesday")]
    [InlineData("Friday last week")]
    [InlineData("the weekend")]
    [InlineData("the week before last")]
    public void Weeks_and_weekdays_move_with_the_publication_day_by_whole_weeks(string words) =>
        Prop.ForAll(ModernDays.ToArbitrary(), Gen.Choose(-500, 500).ToArbitrary(), (day, weeks) => Moves(words, day, day.AddDays(7 * weeks), 7 * weeks))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData("last year", 1)]
    [InlineData("this year", 1)]
    [InlineData("three years ago", 1)]
    [InlineData("early last year", 1)]
    [InlineData("in the first half of last year", 1)]
    [InlineData("the third quarter of last year", 1)]
    [InlineData("last summer", 1)]
    public void Years_move_with_the_publication_year(string words, int years) =>
        Prop.ForAll(ModernDays.ToArbitrary(), day =>
            {
                var one = Only(words, day);
                var other = Only(words, day.AddYears(years));
                return other.Earliest?.Year == one.Earliest?.Year + years && other.Latest?.Year == one.Latest?.Year + years;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Dates_written_out_do_not_move_with_the_publication_day()
    {
        string[] written = ["{0} {1} {2}", "{1} {0}, {2}", "the {0}th of {1} {2}", "{1} {2}", "since {1} {2}", "{1} the {0}th, {2}"];
        string[] months = ["January", "May", "September", "December"];
        Prop.ForAll(Gen.Elements(written).ToArbitrary(), Gen.Choose(4, 20).ToArbitrary(), ModernDays.ToArbitrary(), (form, number, day) =>
            {
                var words = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, number, months[number % 4], 1950 + number);
                return Only(words, day) == Only(words, new DateOnly(2001, 9, 11)) && TimeReading.Find(words, null)[0].Date == Only(words, day);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Without_words_of_time_nothing_is_found()
    {
        string[] timeless = ["Russia", "said", "the", "minister", "of", "and", "to", "Paris", ",", "troops", "had", "no", "not", "or", "on", "in", "from", "over", "than", "more", "a", "later", "soldiers", "before", "talks"];
        Prop.ForAll(Gen.Elements(timeless).ArrayOf().Select(w => string.Join(' ', w)).ToArbitrary(), ModernDays.ToArbitrary(), (text, day) =>
                TimeReading.Find(text, Edtf.Day(day).Text).IsEmpty)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData("in March", 28)]
    [InlineData("two months ago", 28)]
    [InlineData("last year", 365)]
    [InlineData("three years ago", 365)]
    [InlineData("last week", 7)]
    [InlineData("two weeks ago", 7)]
    [InlineData("in the 1960s", 3652)]
    [InlineData("last summer", 90)]
    [InlineData("late last year", 92)]
    [InlineData("early this month", 10)]
    [InlineData("the first half of last year", 181)]
    [InlineData("last quarter", 90)]
    [InlineData("over the weekend", 2)]
    [InlineData("two decades ago", 365)]
    [InlineData("the 19th century", 36500)]
    [InlineData("a month ago", 28)]
    [InlineData("over the next year", 365)]
    public void A_date_holds_no_precision_that_its_words_lack(string words, int leastDays) =>
        Prop.ForAll(ModernDays.ToArbitrary(), day =>
            Assert.Single(TimeReading.Find(words, Edtf.Day(day).Text)).Date is { Earliest: { } first, Latest: { } last }
                && last.DayNumber - first.DayNumber + 1 >= leastDays)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static Edtf Only(string words, DateOnly published) =>
        Assert.Single(TimeReading.Find(words, Edtf.Day(published).Text)).Date
        ?? throw new InvalidOperationException($"'{words}' gave no date on {published:o}.");

    private static bool Moves(string words, DateOnly day, DateOnly other, int days) =>
        Only(words, other) is var late && Only(words, day) is var early
        && early.Earliest?.AddDays(days) == late.Earliest && early.Latest?.AddDays(days) == late.Latest;

    private static bool Holds(string text, string published)
    {
        var end = 0;
        foreach (var future in new[] { false, true })
        {
            end = 0;
            foreach (var time in TimeReading.Find(text, published, future))
            {
                Assert.True(time.Span.Start >= end && time.Span.End <= text.Length && time.Span.Length > 0);
                Assert.Equal(text[time.Span.Start..time.Span.End], time.Text);
                end = time.Span.End;
            }
        }

        return end <= text.Length;
    }
}
