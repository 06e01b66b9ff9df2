using Entente.Archive.Events;
using Entente.Archive.Questions;
using Entente.Archive.Questions.Links;
using Entente.Archive.Store;

namespace Entente.Tests.Archive.Questions;

public sealed class LinkTests
{
    [Fact]
    public void A_deed_is_linked_to_its_announcement_both_ways() => AssertLinked(
        LinkKind.Plan,
        Told.By("Wire", "2018-02-18", "Marines are to guard the Tijuana bridges in August.").That("USA>MEX", "MOBILIZE/troops", "2018-08", "future"),
        Told.By("Wire", "2018-08-20", "Under heavy rain soldiers took over the Tijuana bridges.").That("USA>MEX", "MOBILIZE/troops", "2018-08-20"));

    [Fact]
    public void A_deed_outside_the_time_that_was_announced_is_another() => AssertApart(
        Told.By("Wire", "2018-02-18", "Marines are to guard the Tijuana bridges in March.").That("USA>MEX", "MOBILIZE/troops", "2018-03", "future"),
        Told.By("Wire", "2018-08-20", "Under heavy rain soldiers took over the Tijuana bridges.").That("USA>MEX", "MOBILIZE/troops", "2018-08-20"));

    [Fact]
    public void An_undated_plan_binds_the_less_the_older_it_is()
    {
        var plan = Told.By("Wire", "2018-02-18", "Lavrov will visit Havana.").That("RUS>CUB", "CONSULT/visit", null, "future");
        Told On(string day) => Told.By("Wire", day, "Lavrov arrives in Havana.").That("RUS>CUB", "CONSULT/visit", day);
        AssertLinked(LinkKind.Plan, plan, On("2018-02-20"));
        AssertApart(plan, On("2018-04-01"));
    }

    [Fact]
    public void A_promise_is_linked_to_what_was_promised_but_not_to_what_was_done_before() => AssertLinked(
        LinkKind.Spoken,
        Told.By("Wire", "2018-11-09", "Obama agreed to withdraw from the Kandahar airfield by 2019.").That("USA>AFG", "CONCEDE", "2018-11-09", content: "RETREAT/withdraw@../2019"),
        Told.By("Wire", "2018-12-11", "The soldiers left the Kandahar airfield.").That("USA>AFG", "RETREAT/withdraw", "2018-12-11"),
        Told.By("Wire", "2018-10-11", "Other soldiers left the Kandahar airfield.").That("USA>AFG", "RETREAT/withdraw", "2018-10-11"));

    [Fact]
    public void Sanctions_that_are_lifted_are_linked_to_the_latest_of_their_measure() => AssertLinked(
        LinkKind.Lifting,
        Told.By("Wire", "2007-11-19", "The union adds an arms embargo.").That("GBR>MMR", "SANCTION/discontinue", "2007-11-19"),
        Told.By("Wire", "2012-04-23", "The union ends its embargo on Burma.").That("GBR>MMR", "CONCEDE", "2012-04-23", content: "SANCTION/discontinue"),
        Told.By("Wire", "2004-11-19", "The union imposes an embargo.").That("GBR>MMR", "SANCTION/discontinue", "2004-11-19"),
        Told.By("Wire", "2010-11-19", "The union raises its tariffs.").That("GBR>MMR", "SANCTION/discontinue", "2010-11-19"),
        Told.By("Wire", "2011-11-19", "Another imposes an embargo.").That("USA>MMR", "SANCTION/discontinue", "2011-11-19"));

    [Fact]
    public void A_release_is_linked_to_the_arrest_of_the_same_man() => AssertLinked(
        LinkKind.Release,
        Told.By("Wire", "2016-03-16", "The court sentences Otto Warmbier.").That("PRK>USA", "SANCTION/convict", "2016-03-16"),
        Told.By("Wire", "2017-06-13", "The court frees Otto Warmbier.").That("PRK>USA", "RETREAT/release", "2017-06-13"),
        Told.By("Wire", "2017-04-22", "Police detain Tony Kim.").That("PRK>USA", "COERCE/arrest", "2017-04-22"));

    [Fact]
    public void A_withdrawal_is_linked_to_the_sending_of_the_troops_and_to_no_earlier_withdrawal() => AssertLinked(
        LinkKind.Withdrawal,
        Told.By("Wire", "2015-08-04", "Some 1,500 troops deploy to Aden.").That("ARE>YEM", "MOBILIZE/troops", "2015-08-04"),
        Told.By("Wire", "2016-02-24", "The state pulls its troops out.").That("ARE>YEM", "RETREAT/withdraw", "2016-02-24"),
        Told.By("Wire", "2016-01-04", "A redeployment moves troops home.").That("ARE>YEM", "MOBILIZE/troops", "2016-01-04"));

    [Fact]
    public void A_resumed_tie_is_linked_to_its_cut_by_either() => AssertLinked(
        LinkKind.Resumption,
        Told.By("Wire", "2006-04-14", "Chad severs diplomatic ties.").That("TCD>SDN", "SANCTION/discontinue", "2006-04-14"),
        Told.By("Wire", "2006-08-09", "They resume diplomatic relations.").That("SDN=TCD", "SUPPORT", "2006-08-09"),
        Told.By("Wire", "2006-05-09", "Sudan condemns the diplomatic embargo.").That("TCD>SDN", "SANCTION/discontinue", "2006-05-09"));

    [Fact]
    public void A_refusal_is_linked_to_the_request() => AssertLinked(
        LinkKind.Refusal,
        Told.By("Wire", "2007-11-18", "John Negroponte says the emergency must end.").That("USA>PAK", "REQUEST/yield", "2007-11-18"),
        Told.By("Wire", "2007-11-19", "Musharraf rejects the demand of John Negroponte.").That("PAK>USA", "REJECT", "2007-11-19", trigger: "rejects"));

    [Fact]
    public void A_denial_is_linked_to_the_charge_that_stands_before_it_in_one_sentence() => AssertLinked(
        LinkKind.Denial,
        Told.By("Wire", "2021-10-04", "Israel accused Iran of the plot, which Iran denied.")
            .That("ISR>IRN", "ACCUSE/allege", "2021-10-04", trigger: "accused")
            .That("IRN>ISR", "REJECT", "2021-10-04", trigger: "denied"));

    [Fact]
    public void The_refusal_that_somebody_is_charged_with_denies_no_charge() => AssertApart(
        Told.By("Wire", "2009-09-15", "Medvedev said they rejected the accession, and accused them of malice.")
            .That("USA>RUS", "REJECT", "2009-09-15", trigger: "rejected")
            .That("RUS>USA", "ACCUSE/allege", "2009-09-15", trigger: "accused"));

    [Fact]
    public void A_ceasefire_is_linked_to_the_fighting_and_to_no_murder() => AssertLinked(
        LinkKind.Ceasefire,
        Told.By("Wire", "2008-08-08", "Bombs fall on Gori in the war.").That("RUS>GEO", "ASSAULT", "2008-08-08"),
        Told.By("Wire", "2008-08-12", "They end the war around Gori.").That("GEO=RUS", "CONCEDE", "2008-08-12", content: "RETREAT/ceasefire"),
        Told.By("Wire", "2008-08-10", "He is held for the murder near Gori in the war.").That("RUS>GEO", "ASSAULT", "2008-08-10"));

    [Theory]
    [InlineData("Russia expels Britons in response to the expulsion of Russians.")]
    [InlineData("In response to the expulsion of Russians, Russia expels Britons.")]
    public void An_answer_is_linked_to_what_the_sentence_says_it_answers(string sentence) => AssertLinked(
        LinkKind.Answer,
        Told.By("Wire", "2018-03-17", sentence)
            .That("GBR>RUS", "SANCTION/expel", "2018-03-14", trigger: "expulsion")
            .That("RUS>GBR", "SANCTION/expel", "2018-03-17", trigger: "expels"));

    [Fact]
    public void What_is_answered_may_stand_in_another_sentence_that_has_its_words() => AssertLinked(
        LinkKind.Answer,
        Told.By("Wire", "2012-10-03", "Shells from Syria hit Akçakale.").That("SYR>TUR", "ASSAULT", "2012-10-03"),
        Told.By("Wire", "2012-10-04", "Turkey fires back in retaliation for the shells on Akçakale.").That("TUR>SYR", "ASSAULT", "2012-10-04"),
        Told.By("Wire", "2012-10-03", "Elsewhere a mine goes off.").That("SYR>TUR", "ASSAULT", "2012-10-03"));

    [Fact]
    public void What_one_state_alone_did_hangs_on_nothing() => AssertApart(
        Told.By("Wire", "2016-03-16", "The court sentences Otto Warmbier.").That("PRK>", "SANCTION/convict", "2016-03-16"),
        Told.By("Wire", "2017-06-13", "The court frees Otto Warmbier.").That("PRK>", "RETREAT/release", "2017-06-13"));

    [Fact]
    public void Every_rule_names_a_kind_and_a_field_unknown_is_refused()
    {
        Assert.All(LinkRule.All, rule => Assert.NotEqual(LinkKind.Near, rule.Later));
        Assert.Contains("pace", Assert.Throws<FormatException>(() => LinkRule.Parse("plan\n  pace: 3\n")).Message, StringComparison.Ordinal);
    }

    /// <summary>The event of the first report hangs on that of the next as its later act, each sees the other, and the rest stand apart.</summary>
    private static void AssertLinked(LinkKind later, params Told[] articles)
    {
        using var store = Archive(articles);
        Assert.Equal(Math.Max(2, articles.Length), store.EventCount() + EventFinder.Find(store, new EventFilter { Statuses = [EventStatus.Planned] }).Total);
        var linked = Pairs(store);
        Assert.Equal(
            [(articles[0].Report(0), later, Last(articles)), (Last(articles), later.Back(), articles[0].Report(0))],
            linked.OrderBy(link => link.Kind));
    }

    private static string Last(Told[] articles) => articles.Length == 1 ? articles[0].Report(1) : articles[1].Report(0);

    private static void AssertApart(params Told[] articles)
    {
        using var store = Archive(articles);
        Assert.Empty(Pairs(store));
    }

    /// <summary>Merged with care, so that a plan and its deed are two.</summary>
    private static ArchiveStore Archive(Told[] articles)
    {
        var store = Told.Archive();
        store.MergeBy(MergeRule.Named("strict"));
        Array.ForEach(articles, article => store.Add(article.Coded()));
        store.Merge(CancellationToken.None);
        return store;
    }

    /// <summary>Every link between events but likeness: the report that each end is made from.</summary>
    private static List<(string From, LinkKind Kind, string To)> Pairs(ArchiveStore store) =>
    [
        .. EventFinder.Find(store, new EventFilter()).Events.SelectMany(entry => EventStoryBuilder.Build(store, entry.Event.Id).Linked
            .Where(link => link.Kind != LinkKind.Near)
            .Select(link => (entry.Best.Report!, link.Kind, link.Entry.Best.Report!))), // not null: an event quotes a report
    ];
}
