namespace Entente.Tests.Coding.Frames;

/// <summary>Acts about acts, and acts whose other side stands elsewhere in the text.</summary>
public sealed class CompositionTests
{
    [Theory]
    [InlineData("Israel will not release the prisoners.", "ISR REJECT ?")]
    [InlineData("Tehran has no intention to meet Washington.", "IRN REJECT USA")]
    [InlineData("Serbia said it would not recognise Kosovo.", "SRB REJECT XKX")]
    [InlineData("France is not ready to lift the sanctions on Syria.", "FRA REJECT SYR")]
    public void What_somebody_will_not_do_is_refused(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Qatar agreed in Riyadh with Bahrain and Kuwait not to support any group.", "QAT+BHR+KWT AGREE")]
    [InlineData("Venezuela and Guyana promised that neither country would use force.", "VEN+GUY AGREE")]
    [InlineData("South Africa and Mozambique met on Friday, pledging not to assist one another's enemies.", "ZAF+MOZ CONSULT; ZAF+MOZ AGREE")]
    [InlineData("Qatar vowed not to release the prisoners.", "QAT REJECT ?")]
    [InlineData("Iran has vowed that Israel's raid will not go unanswered.", "IRN THREATEN ISR")]
    public void A_not_refuses_only_where_nothing_is_agreed_and_no_idiom_has_it(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("India and Pakistan expelled each other's diplomats.", "IND+PAK SANCTION")]
    [InlineData("Malaysia and North Korea banned each other's nationals from leaving.", "MYS+PRK COERCE")]
    public void What_is_done_to_what_is_each_others_is_done_to_each_other(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void A_government_that_warns_of_what_it_will_not_do_warns_whoever_is_to_yield() =>
        Assert.StartsWith("TUR THREATEN ARM", Coded.Reports("Erdogan has warned that Ankara will not open the frontier unless Armenia leaves Karabakh."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Estonia said that Belarus was behind the balloons.", "EST ACCUSE BLR")]
    [InlineData("Greece said that the house was behind the balloons.", "")]
    public void Whoever_is_said_to_be_behind_something_is_accused(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Sri Lanka's president called snap elections for November.", "LKA CONCEDE ?")]
    [InlineData("Two Bulgarian parties called for snap elections in November.", "BGR REQUEST ?")]
    public void A_preposition_over_a_date_is_no_part_of_a_phrase(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void What_never_happened_is_a_negation_and_no_refusal()
    {
        var report = Coded.Report("Cuba has never condemned Russia.");
        Assert.Equal("ACCUSE", report.Type);
        Assert.Equal("negation", Assert.Single(report.Auxiliary));
    }

    [Theory]
    [InlineData("Blinken said that Russia must withdraw its troops.", "USA REQUEST RUS")]
    [InlineData("\"Turkey should release the pastor,\" Merkel said.", "DEU REQUEST TUR")]
    public void What_somebody_says_another_must_do_is_a_request(string text, string expected) =>
        Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void What_somebody_says_his_own_country_must_do_is_none() =>
        Assert.DoesNotContain(Coded.Text("Macron said that France must invest in its railways.", "2021-05-05").Reports, r => r.Type == "REQUEST");

    [Fact]
    public void Whoever_did_the_act_that_a_noun_names_again_is_judged() =>
        Assert.Equal("PRK ASSAULT KOR; JPN ACCUSE PRK", Coded.Reports("North Korea shelled South Korea on Tuesday. Japan condemned the attack."));

    [Fact]
    public void A_denied_charge_is_the_one_that_was_made_against_the_denier() =>
        Assert.Contains("IRN REJECT USA", Coded.Reports("Washington accused Tehran of attacking a tanker. Iran denied the charge."), StringComparison.Ordinal);

    [Fact]
    public void The_only_other_side_of_an_article_receives_what_names_nobody_and_is_a_doubt()
    {
        var article = Coded.Text("Algeria accused Morocco of spying. Algeria closed its border to Morocco. Algiers broke off relations.");
        var last = article.Reports[^1];
        Assert.Equal("SANCTION", last.Type);
        Assert.Equal("MAR", Assert.Single(last.Recipient).State);
        Assert.Contains(last.Doubts, d => d.Code == "carried-party");
    }

    [Fact]
    public void A_participle_does_it_to_whom_the_main_clause_names() =>
        Assert.Contains("RUS AGREE CUB", Coded.Reports("Russia rolled out the red carpet for the Cuban president, promising to expand trade."), StringComparison.Ordinal);

    [Fact]
    public void We_in_a_quotation_is_whoever_speaks() =>
        Assert.Contains("FRA SANCTION NER", Coded.Reports("\"We are ending our military cooperation with Niger,\" Macron said.", "2023-09-25"), StringComparison.Ordinal);

    [Theory]
    [InlineData("During the cold war, Moscow helped Cuba.", "RUS AID CUB")]
    [InlineData("The European Union banned Syrian officials from entering its territory.", "EU REJECT SYR")]
    public void A_named_time_and_what_is_prevented_are_no_acts(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Coded.Reports(text).Split("; ").Select(r => r.Replace("SUN", "RUS", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Two Egyptian soldiers were killed in a bus crash.")]
    [InlineData("A typhoon killed 14 people in China.")]
    [InlineData("The American singer announced her departure from the show.")]
    public void Accidents_and_private_life_are_no_events(string text) => Assert.Empty(Coded.Text(text).Reports);

    [Fact]
    public void The_noun_of_a_judged_act_with_both_sides_is_a_report_of_its_own() =>
        Assert.Equal("CHN ACCUSE USA; USA SANCTION CUB", Coded.Reports("China condemned the US embargo against Cuba."));

    [Theory]
    [InlineData("Iran and Iraq agreed not to attack each other.", "IRN+IRQ AGREE")]
    [InlineData("China vowed not to use force against Taiwan.", "CHN AGREE TWN")]
    [InlineData("Venezuela and Guyana promise not to use force.", "VEN+GUY AGREE")]
    public void What_is_promised_not_to_be_done_is_no_threat(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void What_is_told_by_telephone_is_a_call_beside_its_own_act() =>
        Assert.Equal("BRA THREATEN VEN; BRA CONSULT VEN", Coded.Reports("Lula warned Maduro by telephone against unilateral measures.", "2023-12-15"));

    [Fact]
    public void A_speech_in_the_own_parliament_is_no_visit() =>
        Assert.DoesNotContain("CONSULT", Coded.Reports("Macron addressed the French parliament."), StringComparison.Ordinal);
}
