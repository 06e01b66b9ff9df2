using Entente.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.LanguageTests;

/// <summary>What holds for any text, however odd.</summary>
public sealed class SegmentationLaws
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\n\n", "\t", "\u00A0", "\u200B", "a", "I", "the", "U.S", "U.S.", "Mr.", "don't", "Putin", "’s",
        "'", "’", "s'", "“", "”", "\"", ".", "..", "...", "…", "?", "!", ",", ";", ":", "-", "--", "—", "/", "//", "://", "www.",
        "http", "@", ".com", "&", "*", "#", "$", "US$", "%", "5", "10", "2018", "1,200", "4.5", "bn", "pm", "th", "(", ")", "[",
        "]", "no", "No.", "non-", "co-", "x-", ":)", "<3", "e\u0301", "\u00AD", "\uD83D\uDE00", "\uD83D", "\uDE00", "\uFE0F",
        "\u200D", "中文", "عربي", "\0", "_", "`", "=", "+", "cannot", "gonna", "J.", "etc.", "é", "İ", "ß",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Words_and_gaps_rebuild_the_text() => Check(text =>
    {
        var at = 0;
        foreach (var word in Segmentation.Words(text))
        {
            if (word.Span.Start < at || word.Span.Length <= 0 || word.Span.Of(text) != word.Form
                || !text[at..word.Span.Start].All(IsGap) || word.Form.Any(char.IsWhiteSpace)
                || (word.Joined && word.Span.Start != at))
            {
                return false;
            }

            at = word.Span.End;
        }

        return text[at..].All(IsGap);
    });

    [Fact]
    public void Sentences_hold_every_word_once_and_in_order() => Check(text =>
    {
        var words = Segmentation.Words(text);
        var at = 0;
        foreach (var range in Segmentation.Sentences(text, words))
        {
            if (range.Start != at || range.Count <= 0 || words[range.Start].Joined)
            {
                return false;
            }

            at = range.End;
        }

        return at == words.Count;
    });

    [Fact]
    public void A_part_of_a_text_is_cut_within_its_bounds() => Check(text =>
    {
        var (start, end) = (text.Length / 3, text.Length - (text.Length / 3));
        var words = new List<Word>();
        Segmentation.Tokenizer.Tokenize(text, new TextSpan(start, end), words);
        return words.All(word => word.Span.Start >= start && word.Span.End <= end && word.Span.Of(text) == word.Form);
    });

    [Fact]
    public void Every_word_has_a_lemma() => Check(text => Segmentation.Words(text).All(word =>
        Segmentation.Lemmatizer.Lemma(word.Form, "NOUN", "NNS", "_").Length > 0
        && Segmentation.Lemmatizer.Lemma(word.Form, "PROPN", "NNP", "_").Length > 0
        && Segmentation.Lemmatizer.Lemma(word.Form, "VERB", "VBD", "_").Length > 0
        && Segmentation.Lemmatizer.Lemma(word.Form, "NUM", "CD", "_").Length > 0
        && Segmentation.Lemmatizer.Lemma(word.Form, "?", "?", "_").Length > 0));

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || char.IsControl(c)
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static void Check(Func<string, bool> law) =>
        Prop.ForAll(Texts, law).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
