using System.Text;
using Entente.Articles;
using Entente.Dates;

namespace Entente.Tests.Articles;

public sealed class TextReaderTests : IDisposable
{
    private const string Story = "“Cuba’s café” reopened in Málaga on Monday, the mayor said.\r\n\r\nIt cost €5 – or so they say…\n";

    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void The_text_is_exactly_what_was_read()
    {
        const string text = "  \tThe envoys  met on Monday.  \r\n\r\n\r\nThey will meet again.\r\n ";
        Assert.Equal(text, _inputs.Article("a.txt", text).Text);
    }

    [Fact]
    public void The_id_is_the_start_of_the_hash_of_the_text()
    {
        // printf 'The envoys of both states met.' | sha256sum
        var article = _inputs.Article("a.txt", "The envoys of both states met.");
        Assert.Equal("9d838e1b5ab32b6a", article.Id);
        Assert.Equal(article.Id, _inputs.Article("b.jsonl", """{"id":"7","text":"The envoys of both states met."}""").Id);
    }

    public static TheoryData<string, byte[]> Encodings()
    {
        var windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!; // built into the runtime
        return new TheoryData<string, byte[]>
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Story) },
            { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Story)] },
            { "UTF-16 LE with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Story)] },
            { "UTF-16 BE with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Story)] },
            { "UTF-16 LE", Encoding.Unicode.GetBytes(Story) },
            { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Story) },
            { "Windows-1252", windows1252.GetBytes(Story) },
        };
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Each_encoding_gives_the_same_text(string name, byte[] bytes)
    {
        Assert.True(Story == _inputs.Article("a.txt", bytes).Text, name);
        Assert.True(Story == _inputs.Article("a.txt.gz", Inputs.Gzip(bytes)).Text, name);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Each_encoding_gives_the_same_lines_of_JSON(string name, byte[] bytes)
    {
        Assert.NotEmpty(bytes);
        // The story in the same encoding, as the text of a record on the second line.
        var line = Encoding.UTF8.GetBytes("{\"text\":\"The first line is plain.\"}\n{\"text\":\"“Cuba’s café” reopened in Málaga on Monday, the mayor said.\"}\n");
        var encoding = name.Contains("LE", StringComparison.Ordinal) ? Encoding.Unicode : name.Contains("BE", StringComparison.Ordinal) ? Encoding.BigEndianUnicode
            : name == "Windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.UTF8; // built into the runtime
        var mark = name.Contains("mark", StringComparison.Ordinal) ? encoding.GetPreamble() : [];
        var articles = _inputs.Articles("a.jsonl", [.. mark, .. Encoding.Convert(Encoding.UTF8, encoding, line)]);
        Assert.Equal("“Cuba’s café” reopened in Málaga on Monday, the mayor said.", articles[1].Text);
    }

    [Fact]
    public void A_few_bad_bytes_do_not_spoil_text_in_UTF_8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("The café in Málaga and the café in León reopened, said the mayor: "), 0x93, .. "yes"u8, 0x94, .. "."u8];
        Assert.Equal("The café in Málaga and the café in León reopened, said the mayor: “yes”.", _inputs.Article("a.txt", bytes).Text);
    }

    [Fact]
    public void A_page_in_another_code_page_is_read_by_what_it_says_of_itself()
    {
        var windows1250 = CodePagesEncodingProvider.Instance.GetEncoding("windows-1250")!; // built into the runtime
        var article = _inputs.Article("a.html", windows1250.GetBytes(
            "<html><head><meta charset=\"windows-1250\"></head><body><p>The ministers of both states met in Łódź on Monday, officials said.</p></body></html>"));
        Assert.Equal("The ministers of both states met in Łódź on Monday, officials said.", article.Text);
    }

    [Fact]
    public void A_folder_is_read_in_ordinal_order_with_the_folders_in_it_and_without_hidden_names()
    {
        foreach (var name in (string[])["b.txt", "a/z.txt", "a/B.txt", "a.txt", ".hidden.txt", ".git/c.txt"])
        {
            _inputs.Put($"news/{name}", $"The ministers met in {name} on Monday.");
        }

        var root = Path.Combine(_inputs.Folder, "news");
        var read = Inputs.Read(root).ConvertAll(outcome => outcome.Match(article => article.Input, refusal => refusal.ToString()));
        Assert.Equal(["a.txt", "a/B.txt", "a/z.txt", "b.txt"], read.Select(path => Path.GetRelativePath(root, path)));
    }

    [Theory]
    [InlineData("The ministers met on Monday, officials said.", "-")]
    [InlineData("  {\"id\": \"x1\", \"text\": \"The ministers met on Monday.\"}", "x1")]
    [InlineData("<!DOCTYPE html><html><body><p>The ministers of both states met on Monday, officials said.</p></body></html>", "-")]
    [InlineData("<?xml version='1.0'?><rss><channel><item><guid>g1</guid><description>The ministers met.</description></item></channel></rss>", "g1")]
    public void Standard_input_is_known_by_its_first_characters(string text, string input)
    {
        foreach (var bytes in (byte[][])[Encoding.UTF8.GetBytes(text), Inputs.Gzip(Encoding.UTF8.GetBytes(text))])
        {
            using var stream = new MemoryStream(bytes);
            var outcome = Assert.Single(Inputs.Read("-", new ReadOptions { StandardInput = stream }));
            Assert.Equal(input, outcome.Match(article => article.Input, refusal => refusal.ToString()));
            Assert.True(stream.CanRead);
        }
    }

    [Fact]
    public void The_caller_gives_what_the_text_does_not_say()
    {
        var options = new ReadOptions { Published = Edtf.Parse("2018-11-02"), Publisher = "Herald" };
        var article = _inputs.Article("a.txt", "The ministers met on Monday, officials said.", options);
        Assert.Equal(("2018-11-02", "given", "Herald"), (article.Published?.Text, article.PublishedBasis, article.Publisher));
    }

    [Fact]
    public void A_dateline_with_a_year_dates_the_article()
    {
        var article = _inputs.Article("a.txt", "BEIJING, Aug. 5, 2015 (Xinhua) -- China and Laos signed a treaty on Wednesday.");
        Assert.Equal(("2015-08-05", "dateline"), (article.Published?.Text, article.PublishedBasis));
    }

    [Fact]
    public void A_dateline_without_a_year_dates_nothing()
    {
        var article = _inputs.Article("a.txt", "HAVANA, Nov 2 (Reuters) - Cuba and Russia signed a treaty on Friday.");
        Assert.Equal((null, null), (article.Published, article.PublishedBasis));
    }

    [Fact]
    public void Nothing_is_opened_before_it_is_asked_for()
    {
        var path = _inputs.Put("a.txt", "The ministers met on Monday, officials said.");
        var outcomes = new ArticleReader().Read([path, Path.Combine(_inputs.Folder, "later.txt")], new ReadOptions(), CancellationToken.None);
        using var reading = outcomes.GetEnumerator();
        Assert.True(reading.MoveNext());
        _inputs.Put("later.txt", "The ministers met again on Tuesday.");
        Assert.True(reading.MoveNext());
        Assert.IsType<ReadOutcome.Read>(reading.Current);
    }

    [Fact]
    public void Cancelling_stops_between_articles()
    {
        var path = _inputs.Put("a.jsonl", "{\"text\":\"The ministers met on Monday.\"}\n{\"text\":\"They met on Tuesday.\"}\n");
        using var source = new CancellationTokenSource();
        using var reading = new ArticleReader().Read([path], new ReadOptions(), source.Token).GetEnumerator();
        Assert.True(reading.MoveNext());
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => reading.MoveNext());
    }
}
