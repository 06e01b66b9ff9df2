using Entente.Coding.Times;

namespace Entente.Tests.Coding.Times;

public sealed class TimeFinderTests
{
    /// <summary>A Friday.</summary>
    private const string Friday = "2018-11-02";

    /// <summary>A Tuesday.</summary>
    private const string Tuesday = "2024-02-20";

    [Theory]
    [InlineData("He arrived on Friday.", "Friday", Friday)]
    [InlineData("He arrived on Thursday.", "Thursday", "2018-11-01")]
    [InlineData("It fell apart last week.", "last week", "2018-10-22/2018-10-28")]
    [InlineData("New sanctions this week hit the island.", "this week", "2018-10-29/2018-11-04")]
    [InlineData("Exports fell this year.", "this year", "2018")]
    [InlineData("In force since 2014, it hurts.", "since 2014", "2014/..")]
    [InlineData("It holds until March.", "until March", "../2019-03")]
    [InlineData("In place since the 1960s.", "since the 1960s", "196X/..")]
    [InlineData("in the 1960s", "the 1960s", "196X")]
    [InlineData("A visit in late 2017", "late 2017", "2017-10/2017-12")]
    [InlineData("early last year", "early last year", "2017-01/2017-03")]
    [InlineData("in mid-March", "mid-March", "2018-03-11/2018-03-20")]
    [InlineData("at the end of March", "the end of March", "2018-03-21/2018-03-31")]
    [InlineData("in the early 1990s", "the early 1990s", "1990/1993")]
    [InlineData("from March to May", "from March to May", "2018-03/2018-05")]
    [InlineData("between 2017 and 2021", "between 2017 and 2021", "2017/2021")]
    [InlineData("Donald Trump (2017-2021) said", "2017-2021", "2017/2021")]
    [InlineData("the war of 1989–91", "1989–91", "1989/1991")]
    [InlineData("held March 3-5 in Rome", "March 3-5", "2018-03-03/2018-03-05")]
    [InlineData("2 November 2018", "2 November 2018", "2018-11-02")]
    [InlineData("on November 2, 2018, he", "November 2, 2018", "2018-11-02")]
    [InlineData("on Nov. 2 he", "Nov. 2", "2018-11-02")]
    [InlineData("on the 3rd of May 2011", "the 3rd of May 2011", "2011-05-03")]
    [InlineData("on 2018-11-02", "2018-11-02", "2018-11-02")]
    [InlineData("on 22/04/2016", "22/04/2016", "2016-04-22")]
    [InlineData("Friday 2 November", "Friday 2 November", "2018-11-02")]
    [InlineData("Friday week", "Friday week", "2018-11-09")]
    [InlineData("in July last year", "July last year", "2017-07")]
    [InlineData("in July of last year", "July of last year", "2017-07")]
    [InlineData("on 5 May this year", "5 May this year", "2018-05-05")]
    [InlineData("in March next year", "March next year", "2019-03")]
    [InlineData("in late July last year", "late July last year", "2017-07-21/2017-07-31")]
    [InlineData("on Friday evening", "Friday evening", "2018-11-02")]
    [InlineData("last Friday", "last Friday", "2018-10-26")]
    [InlineData("next Tuesday", "next Tuesday", "2018-11-06")]
    [InlineData("two days ago", "two days ago", "2018-10-31")]
    [InlineData("three weeks ago", "three weeks ago", "2018-10-08/2018-10-14")]
    [InlineData("two years ago", "two years ago", "2016")]
    [InlineData("a month ago", "a month ago", "2018-10")]
    [InlineData("a year and a half ago", "a year and a half ago", "2017-05")]
    [InlineData("less than a year ago", "less than a year ago", "2017/2018-11-02")]
    [InlineData("more than two days ago", "more than two days ago", "../2018-10-31")]
    [InlineData("earlier this month", "earlier this month", "2018-11-01/2018-11-02")]
    [InlineData("later this year", "later this year", "2018-11-02/2018-12-31")]
    [InlineData("last month", "last month", "2018-10")]
    [InlineData("in the past year", "the past year", "2017-11/2018-11")]
    [InlineData("over the past three days", "the past three days", "2018-10-30/2018-11-02")]
    [InlineData("the last two decades", "the last two decades", "1998/2018")]
    [InlineData("today", "today", "2018-11-02")]
    [InlineData("the day before yesterday", "the day before yesterday", "2018-10-31")]
    [InlineData("tomorrow evening", "tomorrow evening", "2018-11-03")]
    [InlineData("tonight", "tonight", "2018-11-02")]
    [InlineData("last night", "last night", "2018-11-01")]
    [InlineData("the 19th century", "the 19th century", "18XX")]
    [InlineData("a nineteenth-century fort", "nineteenth-century", "18XX")]
    [InlineData("in the winter of 1989", "the winter of 1989", "1989-24")]
    [InlineData("last summer", "last summer", "2018-22")]
    [InlineData("in the third quarter of 2020", "the third quarter of 2020", "2020-07/2020-09")]
    [InlineData("in Q3 2016", "Q3 2016", "2016-07/2016-09")]
    [InlineData("the first half of 2022", "the first half of 2022", "2022-01/2022-06")]
    [InlineData("in the first nine months of 2017", "the first nine months of 2017", "2017-01/2017-09")]
    [InlineData("the first Friday of July", "the first Friday of July", "2018-07-06")]
    [InlineData("during the cold war", "the cold war", "1947/1991")]
    [InlineData("since World War II", "since World War II", "1939-09-01/..")]
    [InlineData("at the end of the Cold War", "the end of the Cold War", "1991")]
    [InlineData("a Soviet-era facility", "Soviet-era", "1922-12-30/1991-12-26")]
    [InlineData("on Christmas Eve", "Christmas Eve", "2018-12-24")]
    [InlineData("before New Year's Eve 2016", "before New Year's Eve 2016", "../2016-12-30")]
    [InlineData("on Good Friday 2018", "Good Friday 2018", "2018-03-30")]
    [InlineData("in April", "April", "2018-04")]
    [InlineData("the 2014 annexation of Crimea", "2014", "2014")]
    [InlineData("Russia's 2014 annexation", "2014", "2014")]
    [InlineData("In September the court", "September", "2018-09")]
    [InlineData("by the end of 2024", "by the end of 2024", "../2024")]
    [InlineData("two days after Christmas", "two days after Christmas", "2018-12-27")]
    [InlineData("in May", "May", "2018-05")]
    [InlineData("over the weekend", "the weekend", "2018-10-27/2018-10-28")]
    [InlineData("the week of October 8", "the week of October 8", "2018-10-08/2018-10-14")]
    [InlineData("after 9/11", "after 9/11", "2001-09-11/..")]
    [InlineData("on February 24, 2022.", "February 24, 2022", "2022-02-24")]
    [InlineData("in the year 2000", "the year 2000", "2000")]
    [InlineData("before 2014", "before 2014", "../2013")]
    [InlineData("from 2014 to the present", "from 2014 to the present", "2014/2018-11-02")]
    [InlineData("December 2017 to January 2018", "December 2017 to January 2018", "2017-12/2018-01")]
    [InlineData("from Nov. 30 to Dec. 2", "from Nov. 30 to Dec. 2", "2018-11-30/2018-12-02")]
    [InlineData("for patrols beginning next week", "next week", "2018-11-05/2018-11-11")]
    [InlineData("on Monday, 29 October", "Monday, 29 October", "2018-10-29")]
    [InlineData("no later than Thursday", "no later than Thursday", "../2018-11-01")]
    [InlineData("not earlier than 2019", "not earlier than 2019", "2019/..")]
    [InlineData("later than 2018", "later than 2018", "2018/..")]
    [InlineData("on or before 5 May 2018", "on or before 5 May 2018", "../2018-05-05")]
    [InlineData("before or on 5 May 2018", "before or on 5 May 2018", "../2018-05-05")]
    [InlineData("from 2014 onwards", "from 2014 onwards", "2014/..")]
    [InlineData("in 2012 or later", "2012 or later", "2012/..")]
    [InlineData("starting from 5 May 2018", "starting from 5 May 2018", "2018-05-05/..")]
    [InlineData("within two weeks after 5 May 2018", "within two weeks after 5 May 2018", "2018-05-05/2018-05-20")]
    [InlineData("over the next year", "the next year", "2018-11/2019-11")]
    [InlineData("the five coming years", "the five coming years", "2018-11/2023-11")]
    [InlineData("the past two quarters", "the past two quarters", "2018-04/2018-09")]
    [InlineData("three days from Tuesday", "three days from Tuesday", "2018-11-02")]
    [InlineData("Monday two weeks ago", "Monday two weeks ago", "2018-10-15")]
    [InlineData("on Wednesday evening last week", "Wednesday evening last week", "2018-10-24")]
    [InlineData("the first Monday evening of July", "the first Monday evening of July", "2018-07-02")]
    [InlineData("the 21st next month", "the 21st next month", "2018-12-21")]
    [InlineData("last week of 2017", "last week of 2017", "2017-12-25/2017-12-31")]
    [InlineData("week 27 of last year", "week 27 of last year", "2017-07-03/2017-07-09")]
    [InlineData("from Nov-Feb 5th, 2017", "from Nov-Feb 5th, 2017", "2016-11/2017-02-05")]
    [InlineData("Dec/2017-May/2018", "Dec/2017-May/2018", "2017-12/2018-05")]
    [InlineData("born in April of 87", "April of 87", "1987-04")]
    [InlineData("born on 15 April of 87", "15 April of 87", "1987-04-15")]
    [InlineData("Sep-23-2017", "Sep-23-2017", "2017-09-23")]
    [InlineData("on 20161016 it", "20161016", "2016-10-16")]
    [InlineData("in 2015-12", "2015-12", "2015-12")]
    [InlineData("in 12/2015", "12/2015", "2015-12")]
    [InlineData("2014~2018", "2014~2018", "2014/2018")]
    [InlineData("2017-Q1 results", "2017-Q1", "2017-01/2017-03")]
    [InlineData("2017 H2", "2017 H2", "2017-07/2017-12")]
    [InlineData("January twenty five nineteen eighty six", "January twenty five nineteen eighty six", "1986-01-25")]
    [InlineData("in two thousand and fifteen", "two thousand and fifteen", "2015")]
    [InlineData("the year two hundred and sixty seven", "the year two hundred and sixty seven", "0267")]
    [InlineData("this calendar year", "this calendar year", "2018")]
    [InlineData("last easter", "last easter", "2018-04-01")]
    [InlineData("Easter weekend 2018", "Easter weekend 2018", "2018-03-31/2018-04-01")]
    [InlineData("Labor Day weekend", "Labor Day weekend", "2018-09-01/2018-09-03")]
    [InlineData("The weekend saw clashes.", "The weekend", "2018-10-27/2018-10-28")]
    [InlineData("killed over the weekend in three attacks", "the weekend", "2018-10-27/2018-10-28")]
    public void Words_give_a_date(string sentence, string words, string date)
    {
        var found = TimeReading.Find(sentence, Friday);
        var time = Assert.Single(found);
        Assert.Equal((words, date, null), (time.Text, time.Date?.Text, time.Doubt));
    }

    [Theory]
    [InlineData("on Friday", "2018-11-02")]
    [InlineData("on Monday", "2018-11-05")]
    [InlineData("in April", "2019-04")]
    [InlineData("in two weeks", "2018-11-12/2018-11-18")]
    [InlineData("within five days", "2018-11-02/2018-11-07")]
    [InlineData("on December 3", "2018-12-03")]
    [InlineData("next month", "2018-12")]
    [InlineData("at Christmas", "2018-12-25")]
    [InlineData("in the next two years", "2018-11/2020-11")]
    [InlineData("in three days' time", "2018-11-05")]
    [InlineData("in the next quarter", "2019-01/2019-03")]
    public void A_clause_about_what_is_to_come_takes_the_coming_one(string sentence, string date) =>
        Assert.Equal(date, Assert.Single(TimeReading.Find(sentence, Friday, future: true)).Date?.Text);

    [Theory]
    [InlineData("in April", "2023-04")]
    [InlineData("in September", "2023-09")]
    [InlineData("in December", "2023-12")]
    [InlineData("yesterday Monday", "2024-02-19")]
    [InlineData("in February", "2024-02")]
    [InlineData("last April", "2023-04")]
    [InlineData("this morning", "2024-02-20")]
    [InlineData("on March 3", "2024-03-03")]
    [InlineData("on November 3", "2023-11-03")]
    [InlineData("on January 6", "2024-01-06")]
    [InlineData("until March", "../2024-03")]
    [InlineData("Thursday, February 22", "2024-02-22")]
    [InlineData("ends by May 1", "../2024-05-01")]
    public void A_month_without_a_year_is_the_latest_and_a_day_the_nearer(string sentence, string date) =>
        Assert.Equal(date, Assert.Single(TimeReading.Find(sentence, Tuesday)).Date?.Text);

    [Theory]
    [InlineData("on 02/11/2018 he", "[2018-02-11,2018-11-02]")]
    [InlineData("on February 30", null)]
    [InlineData("on 31 April 2018", null)]
    [InlineData("a year later he", null)]
    [InlineData("two days earlier", null)]
    [InlineData("the following week", null)]
    [InlineData("the next day", null)]
    [InlineData("a few days ago", null)]
    [InlineData("in recent weeks", null)]
    [InlineData("Monday, November 2, 2018", "2018-11-02")]
    public void What_cannot_be_dated_says_why(string sentence, string? date)
    {
        var time = Assert.Single(TimeReading.Find(sentence, Friday));
        Assert.Equal(date, time.Date?.Text);
        Assert.NotNull(time.Doubt);
    }

    [Theory]
    [InlineData("a three-day state visit", "three-day", 3)]
    [InlineData("It held for two years.", "two years", 730)]
    [InlineData("his second visit in less than a year", "less than a year", 365)]
    [InlineData("closed for decades", "decades", null)]
    [InlineData("a 48-hour ultimatum", "48-hour", 2)]
    [InlineData("its worst crisis in three decades", "three decades", 10950)]
    public void A_length_of_time_has_no_date(string sentence, string words, int? days)
    {
        var time = Assert.Single(TimeReading.Find(sentence, Friday));
        Assert.Equal((words, true, days, null), (time.Text, time.IsDuration, time.DurationDays, time.Date));
    }

    [Theory]
    [InlineData("Talks are held every Friday.", "every Friday")]
    [InlineData("They meet each month.", "each month")]
    [InlineData("every two years", "every two years")]
    public void How_often_is_no_date(string sentence, string words)
    {
        var time = Assert.Single(TimeReading.Find(sentence, Friday));
        Assert.Equal((words, true, null, null), (time.Text, time.IsRepeated, time.Date, time.Doubt));
    }

    [Theory]
    [InlineData("overnight", "2018-11-01/2018-11-02")]
    [InlineData("overnight on Wednesday", "2018-10-31/2018-11-01")]
    [InlineData("a decade ago", "2008")]
    [InlineData("before the end of the month", "../2018-11")]
    [InlineData("in fiscal 2019", "2019")]
    [InlineData("at a 2012 rally", "2012")]
    [InlineData("at Easter last year", "2017-04-16")]
    [InlineData("the weekend of 6 October", "2018-10-06/2018-10-07")]
    [InlineData("during Passover", "2018-03-30/2018-04-07")]
    [InlineData("since the handover of Hong Kong", "1997-07-01/..")]
    [InlineData("after the Soviet Union collapsed", "1991-12-26/..")]
    [InlineData("hours ago", "2018-11-02")]
    public void Feasts_names_and_parts_have_their_dates(string sentence, string date) =>
        Assert.Equal(date, Assert.Single(TimeReading.Find(sentence, Friday)).Date?.Text);

    [Theory]
    [InlineData("He may march to the second gate.")]
    [InlineData("Prime Minister May said so.")]
    [InlineData("A deal offered by May was refused.")]
    [InlineData("They sent 2000 soldiers and 1500 tons of rice.")]
    [InlineData("a force of 2000 soldiers")]
    [InlineData("It struck at 1847 UTC and at 1930 GMT.")]
    [InlineData("over 2000 people")]
    [InlineData("a three-year-old boy")]
    [InlineData("He is 30 years old.")]
    [InlineData("a man in his 60s")]
    [InlineData("twice a day")]
    [InlineData("The fall of the government was sudden.")]
    [InlineData("G20 and F-16 and 10 percent of 450 million dollars")]
    [InlineData("a new cold war")]
    [InlineData("the Korean War veterans' club")]
    [InlineData("spring into action")]
    [InlineData("week 3 of the trial")]
    [InlineData("the code 133-03-03-2020 is known")]
    [InlineData("later than expected")]
    [InlineData("no longer and no more")]
    [InlineData("a sudden epiphany")]
    [InlineData("20189999 units")]
    [InlineData("Sun Yat-sen sat")]
    [InlineData("$2014 was paid")]
    [InlineData("")]
    public void Text_without_time_gives_none(string sentence) => Assert.Empty(TimeReading.Find(sentence, Friday));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("on Friday")]
    [InlineData("three weeks ago")]
    [InlineData("in April")]
    public void Without_a_publication_date_relative_times_stay_open(string sentence)
    {
        var time = Assert.Single(TimeReading.Find(sentence, null));
        Assert.Null(time.Date);
        Assert.Null(time.Doubt);
        Assert.True(time.IsRelative);
    }

    [Fact]
    public void Where_both_ends_of_an_uncertain_publication_date_agree_the_date_stands()
    {
        var times = TimeReading.Find("Last year it began, yesterday it ended.", "2018-11-02/2018-11-05");
        Assert.Equal(["2017", null], times.Select(t => t.Date?.Text));
    }

    [Theory]
    [InlineData("two weeks ago", TimeSense.Past)]
    [InlineData("tomorrow", TimeSense.Future)]
    [InlineData("next year", TimeSense.Future)]
    [InlineData("since Monday", TimeSense.Past)]
    [InlineData("on Monday", TimeSense.Either)]
    public void Words_lean_to_the_past_or_the_future(string sentence, TimeSense sense) =>
        Assert.Equal(sense, Assert.Single(TimeReading.Find(sentence, Friday)).Sense);

    [Fact]
    public void Several_times_of_one_sentence_are_found_in_order()
    {
        var times = TimeReading.Find("Since its army invaded Ukraine on February 24, 2022, and in 2014, 2015 and late 2016, until last week.", Tuesday);
        Assert.Equal(["2022-02-24", "2014", "2015", "2016-10/2016-12", "../2024-02-18"], times.Select(t => t.Date?.Text));
    }
}
