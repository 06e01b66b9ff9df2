using Entente.Articles;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Articles;

/// <summary>What holds of the parts and fingerprints of any text.</summary>
public sealed class ArticleLaws
{
    /// <summary>Pieces that news is made of, so that random texts meet every rule.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\r", " \t ", "\u2028", " ", ". ", "?", "…", ":", " - ", " — ", "--", "(Reuters)", "/TASS/.", "HAVANA", "Nov. 2", ", 2018", "By Jane Doe",
        "Photograph: ", "Getty Images", "(AP) ", "# ", "## ", "“", "”", "The ministers met on Monday", "U.S.", "é", "\ud83d\ude00", "\ud83d", "FILE PHOTO: ", "(Reporting by ", "x",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Parts_lie_in_the_text_in_order_and_apart() => Prop.ForAll(Texts, text =>
    {
        var end = 0;
        foreach (var part in PartFinder.Find(text))
        {
            Assert.InRange(part.Span.Start, end, text.Length);
            Assert.InRange(part.Span.End, part.Span.Start + 1, text.Length);
            Assert.Equal(part.Span.Of(text).Trim(), part.Span.Of(text));
            end = part.Span.End;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_between_parts_is_white_space_or_marks_a_heading() => Prop.ForAll(Texts, text =>
    {
        var end = 0;
        foreach (var part in PartFinder.Find(text))
        {
            Assert.True(text[end..part.Span.Start].All(character => char.IsWhiteSpace(character) || character == '#'));
            end = part.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Finding_parts_twice_gives_the_same() => Prop.ForAll(Texts, text =>
        Assert.Equal(PartFinder.Find(text), PartFinder.Find(text).AsEnumerable())).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_has_words_is_a_copy_of_itself() => Prop.ForAll(Texts, text =>
    {
        var article = new Article { Id = "1", Input = "1", Text = text, Parts = PartFinder.Find(text) };
        var print = CopyFinder.Of(article);
        Assert.Equal(print.Words.Length > 0, CopyFinder.IsCopy(print, CopyFinder.Of(article)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_read_or_refused() => Prop.ForAll<byte[]>(bytes =>
    {
        foreach (var prefix in (string[])["", "{", "{\"text\":\"", "<html><p>", "<rss><item>", "<?xml version='1.0'?>", "\u001f\u008b"])
        {
            using var stream = new MemoryStream([.. System.Text.Encoding.Latin1.GetBytes(prefix), .. bytes ?? []]);
            var outcomes = new ArticleReader().Read(["-"], new ReadOptions { StandardInput = stream }, CancellationToken.None).ToList();
            Assert.NotEmpty(outcomes);
        }
    }).QuickCheckThrowOnFailure();
}
