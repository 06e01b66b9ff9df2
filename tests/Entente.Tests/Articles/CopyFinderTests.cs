using Entente.Articles;
using Entente.Dates;

namespace Entente.Tests.Articles;

public sealed class CopyFinderTests : IDisposable
{
    private const string Wire = """
        LIMA, Jan 28 (Reuters) - Peru and Chile settled a dispute over fishing grounds on Monday, ending six years of talks that had soured trade between the two neighbours.

        The foreign ministers of both states shook hands in Lima and said that fishermen from Tacna and Arica would be free to work the disputed waters from the first of March.

        "We have closed a wound," the Peruvian minister told reporters after the ceremony, which was shown live on television in both countries.

        The court in The Hague had drawn a new line in 2014 but left open who may catch anchovies between the old line and the new one.

        Chile's navy will withdraw two patrol boats, and Peru will pay for a lighthouse, according to the text of the treaty.
        """;

    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    private Article Read(string text, string? published = null) =>
        _inputs.Article("a.txt", text.ReplaceLineEndings("\n"), new ReadOptions { Published = published is null ? null : Edtf.Parse(published) });

    private bool AreCopies(string a, string b) => CopyFinder.IsCopy(CopyFinder.Of(Read(a)), CopyFinder.Of(Read(b)));

    [Fact]
    public void The_same_words_are_a_copy_whatever_the_case_white_space_and_punctuation() =>
        Assert.True(AreCopies("The U.S. envoy met Cuba’s president on Monday.", "The US envoy  met CUBA'S president, on Monday"));

    [Fact]
    public void A_wire_story_under_another_headline_and_dateline_is_a_copy()
    {
        var other = "Neighbours make peace over fish\n\nBy Our Correspondent\n\nSANTIAGO (AP) — " + Wire[(Wire.IndexOf("- ", StringComparison.Ordinal) + 2)..];
        Assert.True(AreCopies(Wire, other));
    }

    [Fact]
    public void A_wire_story_without_its_tail_is_a_copy() =>
        Assert.True(AreCopies(Wire, Wire[..Wire.IndexOf("The court", StringComparison.Ordinal)]));

    [Fact]
    public void A_wire_story_with_small_edits_is_a_copy() =>
        Assert.True(AreCopies(Wire, Wire.Replace("neighbours", "neighbors", StringComparison.Ordinal).Replace("on Monday", "late on Monday", StringComparison.Ordinal)));

    [Fact]
    public void Another_story_of_the_same_happening_is_no_copy() =>
        Assert.False(AreCopies(Wire, """
            Peru and Chile signed a treaty on Monday that ends their long quarrel over fishing grounds in the Pacific. Chile's navy will
            withdraw two boats from the area. The ministers met in Lima, where they shook hands before the cameras, and fishermen in Tacna
            cheered the news. "We have closed a wound," the Peruvian minister told reporters after the ceremony.
            """));

    [Fact]
    public void Short_items_are_copies_only_by_the_same_words() =>
        Assert.False(AreCopies("A bomb in Kabul kills 12 people at a market on Monday.", "A bomb in Kabul kills 15 people at a market on Monday."));

    [Fact]
    public void The_same_words_in_another_year_are_another_happening()
    {
        const string text = "Voters go to the polls in a general election.";
        Assert.False(CopyFinder.IsCopy(CopyFinder.Of(Read(text, "2004-05-01")), CopyFinder.Of(Read(text, "2008-05-01"))));
        Assert.True(CopyFinder.IsCopy(CopyFinder.Of(Read(text, "2004-05-01")), CopyFinder.Of(Read(text, "2004-05"))));
        Assert.True(CopyFinder.IsCopy(CopyFinder.Of(Read(text)), CopyFinder.Of(Read(text, "2008-05-01"))));
    }

    [Fact]
    public void The_earliest_article_is_the_original()
    {
        var finder = new CopyFinder();
        var first = Read(Wire);
        var cut = Read(Wire[..Wire.IndexOf("The court", StringComparison.Ordinal)]);
        Assert.Null(finder.FindOriginal(first));
        Assert.Null(finder.FindOriginal(Read("Something else was reported on Monday.")));
        Assert.Equal(first.Id, finder.FindOriginal(cut));
        Assert.Equal(first.Id, finder.FindOriginal(first));
    }

    [Fact]
    public void A_long_story_and_its_first_quarter_are_copies_by_their_samples()
    {
        var text = string.Join(' ', Enumerable.Range(0, 4000).Select(i => $"word{i * 7919 % 4001}"));
        var whole = Read("The story of both states.") with { Text = text, Parts = [] };
        var prints = (CopyFinder.Of(whole), CopyFinder.Of(whole with { Text = text[..(text.Length / 4)] }));
        Assert.True(prints.Item1.IsSampled);
        Assert.True(CopyFinder.IsCopy(prints.Item1, prints.Item2));
    }

    [Fact]
    public void Texts_without_words_are_no_copies() => Assert.False(AreCopies("...", "!!!"));

    [Fact]
    public void A_fingerprint_comes_back_from_its_bytes()
    {
        var print = CopyFinder.Of(Read(Wire, "2019-01-28"));
        var back = Fingerprint.FromBytes(print.ToBytes(), print.Published);
        Assert.Equal((print.Words, print.IsSampled, print.Published), (back.Words, back.IsSampled, back.Published));
        Assert.Equal(print.Shingles, back.Shingles.AsEnumerable());
        Assert.Throws<ArgumentException>(() => Fingerprint.FromBytes(print.ToBytes().AsSpan(2), null));
        Assert.Throws<ArgumentException>(() => Fingerprint.FromBytes([], null));
        var none = CopyFinder.Of(Read("..."));
        Assert.Equal("", Fingerprint.FromBytes(none.ToBytes(), null).Words);
    }

    [Fact]
    public void A_fingerprint_of_an_older_version_finds_the_same_copies()
    {
        var print = CopyFinder.Of(Read(Wire, "2019-01-28"));
        byte[] old = [.. System.Text.Encoding.ASCII.GetBytes(print.Words), 0, .. print.Shingles.SelectMany(shingle => BitConverter.GetBytes(((ulong)shingle << 32) | 0x1234))];
        var back = Fingerprint.FromBytes(old, print.Published);
        Assert.Equal((print.Words, print.IsSampled), (back.Words, back.IsSampled));
        Assert.Equal(print.Shingles, back.Shingles.AsEnumerable());
        Assert.Equal("", Fingerprint.FromBytes([.. System.Text.Encoding.ASCII.GetBytes(new string(' ', 32)), 1], null).Words);
    }

    [Fact]
    public void A_short_item_takes_little_memory()
    {
        const int count = 5000;
        var pattern = Read("The ministers of state number 1 met on Monday to talk about gas and grain, officials said.");
        var articles = Enumerable.Range(0, count).Select(i => pattern with { Id = $"{i}", Text = pattern.Text.Replace("1", $"{i}", StringComparison.Ordinal), Parts = [] }).ToList();
        var finder = new CopyFinder();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var copies = articles.Count(article => finder.FindOriginal(article) is not null);
        var bytesPerItem = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        Assert.Equal(0, copies);
        Assert.InRange(bytesPerItem, 0, 4000);
    }
}
