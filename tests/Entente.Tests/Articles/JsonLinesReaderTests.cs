using Entente.Articles;
using Entente.Dates;
using Entente.Language;

namespace Entente.Tests.Articles;

public sealed class JsonLinesReaderTests : IDisposable
{
    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void Every_field_is_read()
    {
        var article = _inputs.Article("a.jsonl", """
            {"id": "w-7", "title": "Talks end", "text": "Moscow thanked Havana.\nThe talks ended.", "published": "2018-11-02", "source": "Herald", "url": "https://h.example/7", "author": "A. Writer", "language": "en-GB", "topic": ["x"], "parties": [{"span": [0, 6], "role": "actor", "state": "RUS"}, {"span": [15, 21], "role": "recipient"}]}
            """.ReplaceLineEndings("\n"));
        Assert.Equal("w-7", article.Input);
        Assert.Equal("Talks end", article.Title);
        Assert.Equal("Moscow thanked Havana.\nThe talks ended.", article.Text);
        Assert.Equal(("2018-11-02", "given"), (article.Published?.Text, article.PublishedBasis));
        Assert.Equal(("Herald", "https://h.example/7", "A. Writer", "en"), (article.Publisher, article.Url, article.Author, article.Language));
        Assert.Equal(
            [new GivenParty(new TextSpan(0, 6), "actor", "RUS"), new GivenParty(new TextSpan(15, 21), "recipient", null)],
            article.Parties.AsEnumerable());
    }

    [Fact]
    public void An_empty_field_says_nothing()
    {
        var article = _inputs.Article("a.jsonl", "{\"id\":\"\",\"title\":\"\",\"source\":\" \",\"published\":\"\",\"text\":\"The ministers met.\"}", new ReadOptions { Publisher = "Herald" });
        Assert.Equal((null, "Herald", null), (article.Title, article.Publisher, article.Published));
        Assert.EndsWith("a.jsonl:1", article.Input, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_without_an_id_is_named_by_its_line()
    {
        var path = _inputs.Put("a.jsonl", "\n{\"text\": \"The ministers met on Monday.\"}\n");
        Assert.Equal($"{path}:2", Assert.Single(Inputs.Read(path)).Match(article => article.Input, refusal => refusal.ToString()));
    }

    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018-11", "2018-11")]
    [InlineData("2018-11-01/2018-11-05", "2018-11-01/2018-11-05")]
    [InlineData("2018-11-02T23:30:00-05:00", "2018-11-02")]
    [InlineData("2018-11-02 10:00:00", "2018-11-02")]
    public void Published_is_EDTF_or_a_time_of_a_day(string written, string read)
    {
        var article = _inputs.Article("a.ndjson", $"{{\"text\":\"The ministers met.\",\"published\":\"{written}\"}}");
        Assert.Equal(read, article.Published?.Text);
    }

    [Fact]
    public void The_record_says_when_before_the_caller_does()
    {
        var options = new ReadOptions { Published = Edtf.Parse("2001-01-01") };
        var articles = _inputs.Articles("a.jsonl", "{\"text\":\"The ministers met.\",\"published\":\"2018\"}\n{\"text\":\"They met.\",\"published\":null}", options);
        Assert.Equal(["2018", "2001-01-01"], articles.Select(article => article.Published?.Text));
        Assert.All(articles, article => Assert.Equal("given", article.PublishedBasis));
    }

    [Fact]
    public void A_bad_line_is_refused_with_its_number_and_the_rest_goes_on()
    {
        var path = _inputs.Put("a.jsonl", "{\"text\":\"The ministers met on Monday.\"}\n{\"text\": \"broken\n\n{\"text\":\"They met again on Friday.\"}\n");
        var outcomes = Inputs.Read(path);
        Assert.Equal(3, outcomes.Count);
        var refusal = Assert.Single(Inputs.Refusals(outcomes));
        Assert.Equal((path, 2, "broken-json"), (refusal.File, refusal.Line, refusal.Reason));
        Assert.StartsWith($"{path}:2: [broken-json] The line is no JSON object: ", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"text\":\"x\"}]", "broken-json")]
    [InlineData("\"text\"", "broken-json")]
    [InlineData("{\"title\":\"No text\"}", "missing-text")]
    [InlineData("{\"text\":null}", "missing-text")]
    [InlineData("{\"text\":\" \"}", "no-text")]
    [InlineData("{\"text\":\"El presidente ruso llegó a la capital para una visita de tres días, según el gobierno.\"}", "not-english")]
    public void What_is_no_record_of_an_English_text_is_refused(string line, string reason)
    {
        var refusal = _inputs.Refusal("a.jsonl", line);
        Assert.Equal((1, reason), (refusal.Line, refusal.Reason));
    }

    [Theory]
    [InlineData("\"text\": 7", "text")]
    [InlineData("\"text\": \"Half a pair: \\ud83d.\"", "text")]
    [InlineData("\"text\": \"They met.\", \"title\": []", "title")]
    [InlineData("\"text\": \"They met.\", \"published\": \"02/03/2018\"", "published")]
    [InlineData("\"text\": \"They met.\", \"published\": \"2018-13-01\"", "published")]
    [InlineData("\"text\": \"They met.\", \"published\": 20180302", "published")]
    [InlineData("\"text\": \"They met.\", \"parties\": {}", "parties")]
    [InlineData("\"text\": \"They met.\", \"parties\": [7]", "parties[0]")]
    [InlineData("\"text\": \"They met.\", \"parties\": [{\"span\":[0,4]},{\"span\":[5,10]}]", "parties[1].span")]
    [InlineData("\"text\": \"They met.\", \"parties\": [{\"span\":[-1,4]}]", "parties[0].span")]
    [InlineData("\"text\": \"They met.\", \"parties\": [{\"span\":[4,4]}]", "parties[0].span")]
    [InlineData("\"text\": \"They met.\", \"parties\": [{\"span\":[4]}]", "parties[0].span")]
    [InlineData("\"text\": \"They met.\", \"parties\": [{\"role\":\"actor\"}]", "parties[0].span")]
    [InlineData("\"text\": \"They met.\", \"parties\": [{\"span\":[0,4],\"role\":\"hero\"}]", "parties[0].role")]
    [InlineData("\"text\": \"They met.\", \"parties\": [{\"span\":[0,4],\"state\":7}]", "parties[0].state")]
    public void A_field_that_is_wrong_is_named(string fields, string named)
    {
        var refusal = _inputs.Refusal("a.jsonl", $"\n{{{fields}}}");
        Assert.Equal((2, "bad-field"), (refusal.Line, refusal.Reason));
        Assert.StartsWith($"Field '{named}' holds ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused_and_the_rest_goes_on()
    {
        var path = _inputs.Put("a.jsonl", $"{{\"text\":\"{new string('x', 300)}\"}}\n{{\"text\":\"The ministers met on Monday.\"}}\n{{\"text\":\"{new string('x', 300)}\"}}");
        var outcomes = Inputs.Read(path, new ReadOptions { MostBytes = 100 });
        Assert.Equal([(1, "too-large"), (3, "too-large")], Inputs.Refusals(outcomes).Select(refusal => (refusal.Line ?? 0, refusal.Reason)));
        Assert.Equal(3, outcomes.Count);
    }

    [Fact]
    public void Lines_beyond_any_one_buffer_are_streamed()
    {
        var lines = string.Concat(Enumerable.Range(0, 5000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"The ministers of state {i} met on Monday in the capital.\"}}\r\n"));
        var articles = _inputs.Articles("a.jsonl", lines, new ReadOptions { MostBytes = 1000 });
        Assert.Equal(Enumerable.Range(0, 5000).Select(i => $"{i}"), articles.Select(article => article.Input));
    }
}
