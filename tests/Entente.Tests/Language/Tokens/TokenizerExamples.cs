using Entente.Language;
using Entente.Language.Tokens;

namespace Entente.Tests.LanguageTests.Tokens;

/// <summary>How UD English cuts words. "+" marks a word joined to the one before.</summary>
public sealed class TokenizerExamples
{
    private static readonly Tokenizer Tokenizer = new();

    [Theory]
    [InlineData("Moscow's troops don't move.", "Moscow +'s troops do +n't move .")]
    [InlineData("Russia’s and Cuba’s", "Russia +’s and Cuba +’s")]
    [InlineData("They cannot; he's gonna. I'd've won't can't", "They can +not ; he +'s gon +na . I +'d +'ve wo +n't ca +n't")]
    [InlineData("the workers' rights", "the workers +' rights")]
    [InlineData("'the workers' he said", "' the workers ' he said")]
    [InlineData("O'Connell and Ba'athists of Sana'a", "O'Connell and Ba'athists of Sana'a")]
    public void Contractions_are_parted_and_joined(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("a 15-year term", "a 15 - year term")]
    [InlineData("Miguel Diaz-Canel", "Miguel Diaz - Canel")]
    [InlineData("economic co-operation, non-proliferation, anti-American, mid-1980s", "economic co-operation , non-proliferation , anti-American , mid-1980s")]
    [InlineData("al-Qaeda's men", "al - Qaeda +'s men")]
    [InlineData("U.S.-led, anti-U.S. protests", "U.S. - led , anti-U.S. protests")]
    public void Hyphens_are_words_save_after_a_prefix(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("Mr. Putin met U.S. President Biden on Jan. 5.", "Mr. Putin met U.S. President Biden on Jan. 5 .")]
    [InlineData("Lt. Gen. H.R. McMaster, J. R. Smith and R. Kelly", "Lt. Gen. H.R. McMaster , J. R. Smith and R. Kelly")]
    [InlineData("Resolution No. 10 said no.", "Resolution No. 10 said no .")]
    [InlineData("It was plan B. The army left at 5 a.m. Monday.", "It was plan B . The army left at 5 a.m. Monday .")]
    [InlineData("tanks, planes, etc.", "tanks , planes , etc .")]
    [InlineData("a Ph.D. of Acme Corp., Ltd.", "a Ph.D. of Acme Corp. , Ltd .")]
    public void Abbreviations_keep_their_stop(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("$4.5bn (£3m) and US$10,000", "$ 4.5 bn ( £ 3 m ) and US$ 10,000")]
    [InlineData("rose 4.5% to 1,200", "rose 4.5 % to 1,200")]
    [InlineData("on 2018-11-02 at 10:30, 11/28/2000 or 9/11", "on 2018-11-02 at 10:30 , 11/28/2000 or 9/11")]
    [InlineData("2017-2021, 51-49 and the 1990's, the '60s", "2017 - 2021 , 51 - 49 and the 1990's , the '60s")]
    [InlineData("the 20th at 7:30pm [13,14]", "the 20th at 7:30 pm [ 13 , 14 ]")]
    [InlineData("call 713-853-3989", "call 713-853-3989")]
    public void Numbers_leave_their_units(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("“We are united.” said he", "“ We are united . ” said he")]
    [InlineData("\"Yes,\" 'no' ‘so’ «da»", "\" Yes , \" ' no ' ‘ so ’ « da »")]
    [InlineData("Well… no... so -- it — is–or [sic] (yes)!!", "Well … no ... so -- it — is – or [ sic ] ( yes ) !!")]
    [InlineData("and/or w/o s/he", "and / or w/o s/he")]
    [InlineData("see http://a.org/b?c=1, (www.un.org/en/) or a.b-c@un.org.", "see http://a.org/b?c=1 , ( www.un.org/en/ ) or a.b-c@un.org .")]
    [InlineData("on whitehouse.gov and report.doc. The AT&T @POTUS #news :-)", "on whitehouse.gov and report.doc . The AT&T @POTUS #news :-)")]
    public void Marks_quotes_and_addresses(string text, string words) => AssertWords(text, words);

    [Fact]
    public void A_repeated_word_is_the_same_string()
    {
        var words = new List<Word>();
        Tokenizer.Tokenize("Havana and Havana", new TextSpan(0, 17), words);
        Assert.Same(words[0].Form, words[2].Form);
    }

    [Fact]
    public void A_range_beyond_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tokenizer.Tokenize("ab", new TextSpan(0, 3), []));

    private static void AssertWords(string text, string expected)
    {
        var words = new List<Word>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), words);
        Assert.Equal(expected, string.Join(' ', words.Select(w => (w.Joined ? "+" : "") + w.Form)));
    }
}
