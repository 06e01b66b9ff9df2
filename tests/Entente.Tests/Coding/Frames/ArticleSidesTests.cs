namespace Entente.Tests.Coding.Frames;

/// <summary>Sides that only the rest of the article tells: whose "both leaders" are, whose opposition it is, who "the archbishop" was.</summary>
public sealed class ArticleSidesTests
{
    [Fact]
    public void The_pair_of_an_article_is_the_one_that_stood_together_most() =>
        Assert.Contains("KHM+THA ACCUSE", Coded.Reports("Thailand and Cambodia agreed to stop fighting. Malaysia and the United States praised Thailand and Cambodia. The neighbours accuse each other of shooting."), StringComparison.Ordinal);

    [Fact]
    public void Envoys_of_both_sides_are_of_both() =>
        Assert.Contains("KHM+THA CONSULT", Coded.Reports("Thailand and Cambodia agreed. Commanders from the two armies will meet on Tuesday."), StringComparison.Ordinal);

    [Fact]
    public void Title_alone_is_the_last_who_bore_it() =>
        Assert.Contains("EGY ACCUSE", Coded.Reports("Field Marshal Abdel Fattah el-Sisi spoke in Cairo. The field marshal spoke for Egypt. He accused Turkey of lying."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Theresa May phoned Donald Trump. The opposition accused her of weakness.", "GBR ACCUSE GBR")]
    [InlineData("Soldiers led by Captain Amadou Sanogo toppled the government of Mali.", "MLI COERCE MLI")]
    public void Opposition_and_mutineers_are_of_the_state_whose_government_they_turn_on(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void Relative_clause_with_a_noun_for_predicate_has_its_subject() =>
        Assert.Contains("RUS CONSULT IND", Coded.Reports("Vladimir Putin, who is on a visit to India, congratulated the Indians."), StringComparison.Ordinal);

    [Fact]
    public void Who_sponsored_a_text_says_what_it_says() =>
        Assert.Contains("USA+GBR REQUEST IND", Coded.Reports("A resolution sponsored by the United States and Britain, which called on India to withdraw its forces at once, was vetoed by Russia."), StringComparison.Ordinal);

    [Fact]
    public void First_verb_of_a_list_is_no_participle() =>
        Assert.StartsWith("CHN ASSAULT UN", Coded.Reports("More than 200,000 Chinese troops struck at the United Nations forces in northwestern Korea today, broke through the lines of the South Korean Second Corps and forced the American Eighth Army to fall back."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Two Turkish soldiers killed, five wounded", "? ASSAULT TUR")]
    [InlineData("U.S. troops hold most of Grenada; Cubans captured", "? ASSAULT CUB")]
    public void Headline_verb_without_its_object_is_a_passive(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void Secretary_of_state_is_a_title_before_a_surname() =>
        Assert.Contains("USA ACCUSE RUS", Coded.Reports("Secretary of State Pompeo accused Moscow of lying."), StringComparison.Ordinal);
}
