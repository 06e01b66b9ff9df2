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

    [Theory]
    [InlineData("Washington withdrew from the 2015 nuclear deal with Iran.", "withdrew", "2024-03-14")]
    [InlineData("Thailand's army condemned the 2006 coup.", "condemned", "2024-03-14")]
    [InlineData("Russia tried to rig the 2016 American election.", "rig", "2016")]
    [InlineData("Ghana becomes the first country to visit Gaza since the 2009 Israeli assault.", "visit", "2024-03-14")]
    public void A_time_before_a_noun_dates_what_the_noun_names(string text, string trigger, string when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Omar Abdel-Rahman, convicted in the 1993 World Trade Center bombing by the United States, dies in prison.", "convicted", null)]
    [InlineData("Russia was responsible for the riots of 2001, France says.", "responsible for", "2024-03-14")]
    [InlineData("Greeks marched in protest of the German plan of 2004.", "marched in protest", "2024-03-14")]
    [InlineData("The Sudanese army freed five of nine Chinese workers held by rebels since last Saturday.", "freed", "2024-03-14")]
    [InlineData("Hundreds of Ethiopians have died since the war began last month as Kenya calls for a truce.", "calls for", "2024-03-14")]
    [InlineData("Pope Francis will make his first visit to Iraq in 15 months.", "make his first visit", null)]
    [InlineData("British soldiers killed 20 Irish people in the Bloody Sunday massacre of 1920.", "killed 20 Irish people in the Bloody Sunday massacre", "1920-11-21")]
    [InlineData("Georgia increases its contingent in Iraq from 850 to 2000.", "increases", "2024-03-14")]
    [InlineData("Kerry leaves for Moscow on Friday.", "leaves for", "2024-03-15")]
    public void A_time_of_something_else_is_not_the_acts(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Turkey releases a journalist whom it arrested over an unsuccessful plot.", "arrested", null)]
    [InlineData("Iran frees two American citizens detained while hiking.", "detained", null)]
    [InlineData("Two French workers who were kidnapped in Sudan last November are released.", "kidnapped", "2023-11")]
    [InlineData("Putin met Xi in Moscow on Monday, where he praised China.", "praised", "2024-03-11")]
    [InlineData("Four Norwegian sailors held by Eritrea are ill.", "held", "2024-03-14")]
    public void An_act_that_says_who_somebody_is_has_its_own_time_or_none(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Iran calls for rallies against Israel on Monday.", "calls for", "2024-03-14")]
    [InlineData("The Czech Republic ordered Russian diplomats to leave by Sunday.", "ordered", "2024-03-14")]
    [InlineData("Russia and India sign an agreement to supply 40 million doses to India during the first half of 2025.", "supply", "2025-01/2025-06")]
    [InlineData("Russia may invade Ukraine in May.", "invade", "2024-05")]
    [InlineData("Israel bombed Gaza on Monday, Tuesday and Wednesday.", "bombed", "2024-03-11/2024-03-13")]
    public void What_is_asked_or_meant_lies_ahead_and_lists_are_read_whole(string text, string trigger, string when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Russia has detained protesters since it launched an invasion of Ukraine.", "launched an invasion", null)]
    [InlineData("Belgium seized a yacht before the Russian army shelled Kharkiv.", "seized", "2024-03-14")]
    [InlineData("Iranian police arrest 50 Kurdish activists ahead of a rally next week.", "arrest", "2024-03-14")]
    [InlineData("Two Ukrainian reporters were executed by Russian soldiers during the early stages of the war.", "executed", null)]
    [InlineData("The tribunal investigating the killing of a Lebanese minister in 2005 issued four arrest warrants.", "investigating", "2024-03-14")]
    [InlineData("A Russian court jailed a man on Monday for killing two Ukrainians.", "killing", null)]
    [InlineData("Russia invaded Georgia around 2005.", "invaded", "2005")]
    [InlineData("European ministers gather in Brussels in light of the Russian attacks on Ukraine last week.", "gather", "2024-03-14")]
    [InlineData("Iran and Iraq agree on a truce effective on Sunday.", "agree", "2024-03-14")]
    [InlineData("Iranian police arrest a German for the murder of an Iraqi on Tuesday.", "arrest", "2024-03-14")]
    [InlineData("Syria will hold a vote on 5 June despite France being angry at Damascus.", "angry at", "2024-03-14")]
    [InlineData("Ukraine agrees to hold talks tomorrow as a Russian delegation is travelling to Belarus.", "travelling to", "2024-03-14")]
    [InlineData("Japan extends its ban on Russian coal to May 31.", "extends", "2024-03-14")]
    [InlineData("Ten Afghan soldiers were killed by the Taliban after Pakistani jets bombed Kabul yesterday.", "killed", "2024-03-14")]
    [InlineData("Iran threatened to attack the United States in revenge for the killing of a general in 2020.", "threatened", "2024-03-14")]
    [InlineData("Rebels ambushed Eritrean troops in May Keyah.", "ambushed", "2024-03-14")]
    [InlineData("Rebels killed 28 Ethiopian soldiers last December 23.", "killed", "2023-12-23")]
    [InlineData("Police in Hong Kong ban the 1 July march.", "ban", "2024-03-14")]
    [InlineData("Russian interference in the 2016 American elections", "interference", "2016")]
    public void Another_act_s_time_is_not_this_one_s(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Peace talks between Russia and Ukraine will resume on Monday.", "Peace talks", "2024-03-18")]
    [InlineData("Clashes between Indian and Chinese soldiers broke out on Sunday.", "Clashes", "2024-03-10")]
    [InlineData("A Turkish airstrike yesterday kills five Kurdish fighters.", "kills", "2024-03-13")]
    [InlineData("The aid workers, whom rebels kidnapped and murdered in Sudan in 2015, were Polish.", "kidnapped", "2015")]
    [InlineData("A court sentences Hindus for riots against Muslims in Gujarat that killed 69 in 2002.", "riots", "2002")]
    [InlineData("Trade between Russia and Cuba came to about 290 million dollars in 2017.", "Trade", "2017")]
    public void A_noun_or_a_verb_beside_lends_its_time(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Afghan officials say that a Pakistani strike on Sunday night killed 35 civilians. It destroyed a school.", "destroyed", "2024-03-10")]
    [InlineData("Three Ukrainian soldiers were killed and six others wounded in Friday's raids.", "killed", "2024-03-08")]
    public void The_time_of_what_is_said_holds_for_what_follows_and_for_those_beside(string text, string trigger, string when) => Bears(text, trigger, when);

    [Fact]
    public void A_day_counted_from_an_unknown_day_stays_open_and_takes_none_from_the_sentence_before()
    {
        var reports = Fixtures.Coder().Code(new Entente.Articles.Article
        {
            Id = "test", Input = "test", Text = "In the spring of 2022 Greece praised Turkey. Last Monday Mitsotakis met Erdogan.",
            Parts = [new(Entente.Articles.PartKind.Paragraph, new(0, 80))],
        }).Reports;
        Assert.Null(Assert.Single(reports, r => r.Type == "CONSULT").When);
    }

    private static void Bears(string text, string trigger, string? when)
    {
        var found = Assert.Single(Coded.Text(text).Reports, r => r.Trigger.Of(text).StartsWith(trigger, StringComparison.Ordinal));
        Assert.Equal(when, found.When?.Edtf.Text);
    }
}
