using Entente.Tests.Coding.Frames;

namespace Entente.Tests.Coding.Times;

/// <summary>Times that stand in an act's sentence and belong to something else. The articles are of Thursday 14 March 2024.</summary>
public sealed class Times_of_what_an_act_looks_back_on
{
    [Theory]
    [InlineData("Israel seals off the West Bank until midnight on Saturday.", "seals off", "2024-03-14")]
    [InlineData("New Zealand extends the ban on Chinese ships until at least September 14.", "extends", "2024-03-14")]
    [InlineData("North Korea positions a rocket for a launch later in the week.", "positions", "2024-03-14")]
    [InlineData("The two Koreas will march together at the 2026 Winter Olympics.", "march together", "2026")]
    [InlineData("Russian troops could move into Ukraine by the end of the day.", "move into", "2024-03-14")]
    [InlineData("Leaders gather for the 60th anniversary of the liberation of the Polish camp where a million people were killed by Germany.", "killed", null)]
    [InlineData("Talks of 14 March between Russia and Ukraine have been postponed.", "postponed", "2024-03-14")]
    [InlineData("Iran says that it is ready to start talks with the United States this month.", "ready", "2024-03-14")]
    [InlineData("Mexico's president ordered his foreign minister to travel to Washington on Friday.", "ordered", "2024-03-15")]
    [InlineData("Russian soldiers kidnapped two Georgians more than a year ago.", "kidnapped", "../2023-03")]
    [InlineData("Georgians rallied on the tenth anniversary of the Russian attack on Georgia.", "attack", "2014-03-14")]
    [InlineData("The PKK announces that it will extend a truce with Turkey until elections next year.", "extend", "../2025")]
    [InlineData("The Security Council has expressed its shock at the previous day's Israeli attack on Lebanon.", "expressed", "2024-03-14")]
    [InlineData("The plant was seized a week earlier on March 5 by the Venezuelan government.", "seized", "2024-03-05")]
    [InlineData("Cyprus's president announces a lockdown between 15 March and 13 April.", "announces", "2024-03-14")]
    [InlineData("At least 22 Serbs were killed by Albanians by the end of the day.", "killed", "2024-03-14")]
    [InlineData("France extradited to Italy a prime suspect in the Madrid bombings.", "extradited", "2024-03-14")]
    public void Ends_plans_and_names_date_no_act_of_today(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Iran remembers Qasem Soleimani, who was killed by a US drone exactly four years ago.", "killed", "2020-03-14")]
    [InlineData("Australians commemorate the 70th anniversary of the bombing of Darwin by Japan during World War II.", "bombing", "1954")]
    [InlineData("Georgia marked the tenth anniversary of Russia's attack on Georgia.", "attack", "2014")]
    [InlineData("Georgia marks the one-year anniversary of the Russian attack on Georgia.", "attack", "2023")]
    [InlineData("Spain marks the first anniversary of the 11 March 2023 attacks by Islamic State.", "attacks", "2023-03-11")]
    [InlineData("A French probe into the death of the Palestinian leader in 2004 closes.", "probe", null)]
    [InlineData("A British commission, in its 2004 report, states that 4,000 children abducted by the Ugandan army cannot be traced.", "abducted", null)]
    [InlineData("Seoul said that Washington condemned North Korea the same day that South Korea tested missiles.", "condemned", null)]
    [InlineData("It was the second attack by Israel on Syria this month.", "attack", "2024-03-14")]
    [InlineData("Erdogan threatens to invade Syria today or tomorrow, after calling the patrols with the United States a fairy tale.", "calling", "2024-03-14")]
    [InlineData("Two British militants were killed. Both had appeared in a video last year. Islamic State attacked Britain.", "attacked", "2024-03-14")]
    public void What_is_remembered_looked_into_or_told_before_keeps_its_own_time(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Two days after the attack on 3 March, Kyiv condemned Moscow.", "condemned", "2024-03-05")]
    [InlineData("Kyiv expelled Russia's ambassador three days before the summit on March 7.", "expelled", "2024-03-04")]
    [InlineData("Two years after the 2014 invasion, Ukraine sued Russia.", "sued", "2016")]
    [InlineData("Israel bombed Gaza a day after Friday's attack.", "bombed", "2024-03-09")]
    [InlineData("Israel bombed Gaza a day after a rocket attack on Friday killed two people.", "bombed", "2024-03-09")]
    [InlineData("Shortly before midnight on Sunday, Israel bombed Damascus.", "bombed", "2024-03-10")]
    [InlineData("Israel bombed Damascus just after dawn on Monday.", "bombed", "2024-03-11")]
    public void Time_counted_from_another_happening_is_counted_from_its_day(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("The prime minister of Malta resigns ahead of the general election on March 15.", "resigns", "2024-03-14")]
    [InlineData("Burma's media warn against a boycott of the general election on Sunday, with the government threatening jail for activists.", "with the government", "2024-03-14")]
    [InlineData("Fiji agrees in principle to elections in 2026, and calls for assistance from the European Union.", "calls for", "2024-03-14")]
    [InlineData("Italy's premier said he would ask parliament to extend the emergency to the end of January 2025.", "ask", null)]
    [InlineData("Russia will suspend the deal on Monday if Ukraine attacks its ships.", "attacks", null)]
    [InlineData("Suu Kyi may be freed by Burma following the elections on March 20.", "freed", "2024-03-20/..")]
    [InlineData("Russia will withdraw its troops from Georgia before the elections in 2025.", "withdraw", "../2025")]
    [InlineData("The premier of Lesotho is granted leave until 27 March when he is due to appear in court in Lesotho.", "appear", "2024-03-27")]
    [InlineData("Russia says it will withdraw its troops from Georgia within a week.", "withdraw", "2024-03-14/2024-03-21")]
    [InlineData("Macron will meet Lukashenko on Monday, and will sit down with Putin later in the week.", "sit down", "2024-03-19/2024-03-24")]
    [InlineData("Dutch support for Syria will end in December 2025.", "support", "../2025-12")]
    public void What_is_set_asked_or_waited_for_lends_its_day_to_nothing_else(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Turkish police arrest two Syrian men accused of involvement in a bombing in Ankara on Monday.", "arrest", "2024-03-14")]
    [InlineData("Hamas shoots two of the suspects in last week's murder of an Italian in Gaza.", "shoots", "2024-03-14")]
    [InlineData("A Russian minister says that the killing of Qasem Soleimani in January by the United States was unlawful.", "unlawful", "2024-03-14")]
    [InlineData("Ankara says that Islamic State is behind the bombings at last month's rally.", "is behind", "2024-03-14")]
    [InlineData("Turkish police arrest two Syrian men accused of involvement in a bombing in Ankara on Monday.", "bombing", "2024-03-11")]
    [InlineData("Jordan frees three Iraqi sailors who seized an Israeli ship in the Gulf last week.", "frees", "2024-03-14")]
    [InlineData("Jordan frees three Iraqi sailors who seized an Israeli ship in the Gulf last week.", "seized", "2024-03-04/2024-03-10")]
    [InlineData("Protesters clash with Greek police in Athens over the killing of a student last week.", "clash", "2024-03-14")]
    [InlineData("Kenya sets up a commission to investigate the shooting of protesters in Nairobi last week.", "sets up", "2024-03-14")]
    [InlineData("The Kenyan court overturns a ruling earlier this year by a lower court.", "overturns", "2024-03-14")]
    [InlineData("Malta ordered the police to investigate the bombing of an Iraqi ship on March 3.", "ordered", "2024-03-14")]
    [InlineData("Malta ordered the police to investigate the bombing of an Iraqi ship on March 3.", "bombing", "2024-03-03")]
    [InlineData("Sweden issued an apology to Finland for the sinking of a Finnish ship in 1945.", "issued an apology", "2024-03-14")]
    [InlineData("Japan's prime minister visits Hawaii, offering condolences to the victims of the attack by Japan on December 7, 1941.", "offering condolences", "2024-03-14")]
    public void A_past_time_after_news_of_today_is_that_of_the_words_before_it(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Putin and Modi meet before the Indian election next month.", "meet", "2024-03-14")]
    [InlineData("Finland dissolves its parliament in preparation for an election on April 14.", "dissolves", "2024-03-14")]
    [InlineData("The Italian premier calls for a strike against France from tomorrow.", "calls for", "2024-03-14")]
    [InlineData("The Lebanese premier announces that Iran will charge three soldiers over the death of a student on January 26.", "charge", null)]
    [InlineData("The Polish parliament votes to withdraw its troops from Iraq on June 30.", "withdraw", "2024-06-30")]
    public void What_lies_ahead_is_not_when_it_is_told(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Iran mourns a general, whom Israel assassinated today four years ago.", "assassinated", "2020-03-14")]
    [InlineData("Russia invaded Georgia six years ago yesterday.", "invaded", "2018-03-13")]
    [InlineData("Russia invaded Georgia six years ago this week.", "invaded", "2018-03-12/2018-03-18")]
    [InlineData("Russia invaded Georgia six years ago this month.", "invaded", "2018-03")]
    [InlineData("Russia invaded Georgia six years ago.", "invaded", "2018")]
    public void As_many_years_ago_to_the_day(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Kim is to arrive in Vietnam ahead of the second summit between Kim and Putin on March 27-28 in Hanoi.", "summit", "2024-03-27/2024-03-28")]
    [InlineData("Russia pulls out troops ahead of talks between Putin and Modi on Monday.", "talks", "2024-03-18")]
    [InlineData("Russia pulled out troops ahead of the talks between Putin and Modi on Monday.", "talks", "2024-03-11")]
    public void What_an_act_comes_before_lies_ahead(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Cuba announces a ban on tourism and most air travel, starting Tuesday.", "announces", "2024-03-14")]
    [InlineData("Cuba suspends flights to Spain from Monday.", "suspends", "2024-03-14")]
    [InlineData("Cuba banned flights from Spain, effective Friday.", "banned", "2024-03-14")]
    [InlineData("Cuba suspended flights to Spain from Monday.", "suspended", "2024-03-11")]
    [InlineData("Cuba will suspend flights to Spain effective Monday.", "suspend", "2024-03-18")]
    public void A_ban_is_told_before_it_holds(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Yemen says that it will withdraw from Oman within 90 days of an agreement with Egypt.", "withdraw", null)]
    [InlineData("Russia will withdraw its troops within 30 days.", "withdraw", "2024-03-14/2024-04-13")]
    public void Days_after_what_has_no_day_are_none(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Germany bans all travel from Britain and imposes proof of a test from the previous 48 hours for residents.", "bans", "2024-03-14")]
    [InlineData("The opposition accuses the Chilean president of a sale of a firm in 2010, for which Peru opened a case against Chile.", "opened", "2024-03-14")]
    [InlineData("Bombings kill eleven as the ceasefire declared by the Taliban to observe Eid al-Fitr holds.", "declared", "2024-03-14")]
    [InlineData("Britain charged a Russian man with 22 offences from 1992 to 2009.", "charged", "2024-03-14")]
    [InlineData("Britain jailed a Russian man from 1992 to 2009.", "jailed", "1992/2009")]
    [InlineData("Spain tried to investigate the killing of Poles between 1936 and 1975.", "investigate", "2024-03-14")]
    [InlineData("Peru filed an indictment against a Chilean for the murder of a rabbi on February 5.", "filed", "2024-03-14")]
    [InlineData("Israel reports 6,923 cases in the past 24 hours, as it imposes a lockdown on Gaza.", "imposes", "2024-03-14")]
    [InlineData("A Polish bishop resigns after Friday's allegations that he spied for Russia.", "spied", null)]
    [InlineData("The report by Ireland into the bombings in 1974 concludes that Britain was responsible for the attack.", "responsible", "2024-03-14")]
    [InlineData("The American senate rejects the treaty with Cuba, with senators vowing to help Cuba over the weekend.", "vowing", "2024-03-14")]
    [InlineData("Hamas fighters were arrested a day after Hamas announced that it would boycott Israel.", "boycott", null)]
    [InlineData("Lebanon says in the show The World Tomorrow that it is willing to mediate with Syria.", "willing", "2024-03-14")]
    [InlineData("Demonstrations in the tens of thousands hit Paris.", "hit", "2024-03-14")]
    [InlineData("Libyan police arrested Ramadan Abedi in Tripoli.", "arrested", "2024-03-14")]
    [InlineData("France announces Sunday that Macron will meet Merkel in Germany.", "meet", null)]
    [InlineData("Colombia made an offer in January for the hostages held by the FARC.", "held", "2024-03-14")]
    [InlineData("Russia shelled Kyiv on the eve of Christmas.", "shelled", "2023-12-24")]
    [InlineData("Egypt increased security at churches on the eve of Coptic Christmas.", "increased", "2024-01-06")]
    [InlineData("Israel welcomes the truce, with Egypt praising Qatar.", "praising", "2024-03-14")]
    [InlineData("Kyiv says that it has killed 300 Russian soldiers, while Moscow said on Monday that 20 had died.", "killed", "2024-03-14")]
    [InlineData("Paris will send an envoy to Beirut on Monday to calm Lebanon after Israel bombed the port.", "bombed", "2024-03-14")]
    [InlineData("Temer became president in August 2016, and could be arrested by police.", "arrested", "2024-03-14")]
    [InlineData("A Hamas leader is deported from Turkey, having lived there since 2013.", "deported", "2024-03-14")]
    [InlineData("Israeli troops kill a Palestinian teenager, bringing the number of dead this year to 27.", "kill", "2024-03-14")]
    [InlineData("China cracks down on activists as calls spread for a march against Beijing on Friday.", "cracks down", "2024-03-14")]
    [InlineData("Fancy Bear, the Russian group accused of meddling in the vote, had attacked Poland earlier this year.", "accused", "2024-03-14")]
    [InlineData("Kenya on Friday asked Uganda to name officers who have recently arrested Kenyan traders.", "arrested", "2024-03-14")]
    [InlineData("Biden was admitted to hospital on Sunday and praises France.", "praises", "2024-03-14")]
    [InlineData("The Swiss army charges five soldiers with murdering three Afghan civilians earlier this year.", "charges", "2024-03-14")]
    public void A_clause_beside_keeps_its_time_to_itself(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("The Islamic State claims responsibility for Friday's attack on a church in Cairo.", "claims responsibility", "2024-03-08")]
    [InlineData("Hamas claimed responsibility for the bombing in Haifa on March 3.", "claimed responsibility", "2024-03-03")]
    [InlineData("Turkey claims to have killed 40 Kurdish rebels in Iraq on Sunday.", "claims", "2024-03-10")]
    public void A_deed_that_somebody_owns_to_has_its_own_day(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("On Monday Iran attacked Israel. Later in the day, Syria condemned Iran.", "condemned", "2024-03-11")]
    [InlineData("Later in the day, Syria condemned Iran.", "condemned", "2024-03-14")]
    [InlineData("On the last day of the summit, Biden met Xi in San Francisco.", "met", "2024-03-14")]
    [InlineData("Biden met Xi of China on his last day as president.", "met", "2024-03-14")]
    [InlineData("Biden and Xi of China hold talks on Biden's last day as president.", "hold talks", "2024-03-14")]
    [InlineData("Six Kurds were killed and two Iraqi soldiers captured in clashes on Sunday.", "captured", "2024-03-10")]
    [InlineData("Iran has attacked ships in the Gulf since the start of the war in October.", "attacked", "2023-10/..")]
    public void Days_are_counted_from_the_day_told_before(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Britain boycotts the Israeli conference Facing Tomorrow in Jerusalem.", "boycotts", "2024-03-14")]
    [InlineData("Five hundred Sudanese traders have been arrested in the last month.", "arrested", "2024-02-14/2024-03-14")]
    [InlineData("In 1999 a Chinese lawyer wrote two letters accusing Bo Xilai of theft.", "accusing", "1999")]
    [InlineData("Syrian rebels fled Aleppo following the 2014 uprising.", "fled", "2014")]
    public void Neighbours_of_these_rules_keep_theirs(string text, string trigger, string? when) => Bears(text, trigger, when);

    private static void Bears(string text, string trigger, string? when)
    {
        var found = Assert.Single(Coded.Text(text).Reports, r => r.Trigger.Of(text).StartsWith(trigger, StringComparison.Ordinal));
        Assert.Equal(when, found.When?.Edtf.Text);
    }
}
