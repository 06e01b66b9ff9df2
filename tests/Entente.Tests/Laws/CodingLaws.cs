using System.Buffers;
using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Tests.Laws;

/// <summary>What holds of any text: the samples, the seeds where they are, and text at random.</summary>
public class CodingLaws
{
    private static readonly string[] Words =
    [
        "Russia", "Cuba", "the", "US", "president", "met", "said", "condemned", "will", "not", "sanctions", "on", "“", "”", "\"",
        ",", ".", "and", "with", "Mr", "Putin", "Friday", "2014", "$5 million", "who", "that", "don't", "…", "\n\n", "é", "🙂", "(",
        ")", "island", "it", "he", "visited", "attack", "of", "by", "Havana", "if", "to", "A", "—", "'s", "two countries", "\u202e", "\t",
    ];

    [Fact]
    public void Spans_lie_inside_the_text_and_inside_their_sentence()
    {
        foreach (var coded in Samples().Concat(Random(200)))
        {
            var whole = new TextSpan(0, coded.Article.Text.Length);
            foreach (var report in coded.Reports)
            {
                Assert.True(whole.Contains(report.Sentence));
                Assert.True(report.Sentence.Contains(report.Trigger));
                Assert.All(report.Actor.Concat(report.Recipient), p => Assert.True(whole.Contains(p.Span)));
            }

            Assert.All(coded.Figures, f => Assert.True(whole.Contains(f.Span)));
            Assert.All(coded.Quotations, q => Assert.Equal(q.Text, q.Span.Of(coded.Article.Text)));
        }
    }

    [Fact]
    public void Tokens_and_gaps_rebuild_the_text_and_every_tree_has_one_root_and_no_cycle()
    {
        var analyzer = Fixtures.Analyzer();
        foreach (var text in Texts(200))
        {
            var sentences = new List<Sentence>();
            analyzer.Split(text, new TextSpan(0, text.Length), sentences);
            var at = 0;
            foreach (var word in sentences.SelectMany(s => s.Words))
            {
                Assert.DoesNotContain(text[at..word.Span.Start], c => !char.IsWhiteSpace(c) && !char.IsControl(c)
                    && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.OtherNotAssigned));
                Assert.Equal(word.Form, word.Span.Of(text));
                at = word.Span.End;
            }

            foreach (var tree in analyzer.Parse(sentences))
            {
                Assert.Single(tree.Tokens, t => t.Head < 0);
                Assert.All(tree.Tokens, t => Assert.True(tree.Dominates(tree.Root, t.Index)));
            }
        }
    }

    [Fact]
    public void A_sentence_gets_the_same_tree_alone_and_among_others()
    {
        var analyzer = Fixtures.Analyzer();
        var sentences = new List<Sentence>();
        foreach (var text in Texts(60))
        {
            analyzer.Split(text, new TextSpan(0, text.Length), sentences);
        }

        var together = analyzer.Parse(sentences);
        for (var i = 0; i < sentences.Count; i++)
        {
            var alone = analyzer.Parse([sentences[i]])[0].Tokens;
            Assert.Equal("", string.Join('\n', together[i].Tokens.Zip(alone).Where(p => p.First != p.Second).Take(3)
                .Select(p => $"{p.First}\n{p.Second} among {alone.Length}")));
        }
    }

    [Fact]
    public void Coding_twice_and_in_another_company_gives_the_same_bytes()
    {
        var articles = Samples().Select(c => c.Article).ToArray();
        var coder = Fixtures.Coder();
        var alone = articles.Select(a => Bytes(coder.Code(a))).ToArray();
        var together = coder.Code([.. articles.Reverse()]).Reverse().Select(Bytes).ToArray();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_date_is_no_finer_than_its_words()
    {
        foreach (var coded in Samples())
        {
            foreach (var time in coded.Reports.Select(r => r.When).OfType<ReportTime>())
            {
                Assert.True(time.Basis == "published" || time.Text is { Length: > 0 });
            }
        }
    }

    private static string Bytes(CodedArticle coded)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonLines.Write(coded, buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static CodedArticle[] Samples()
    {
        var folders = new List<string> { Path.Combine(Fixtures.Root, "samples") };
        if (Fixtures.Shared is { } shared)
        {
            folders.Add(Path.Combine(shared, "seeds"));
        }

        var articles = new ArticleReader().Read(folders, new ReadOptions(), CancellationToken.None)
            .Select(o => o.Match<Article?>(a => a, _ => null)).OfType<Article>().ToArray();
        Assert.NotEmpty(articles);
        return Fixtures.Coder().Code(articles);
    }

    private static CodedArticle[] Random(int count) => Fixtures.Coder().Code([.. Texts(count).Select(text => new Article
    {
        Id = "random",
        Input = "random",
        Text = text,
        Parts = text.Trim().Length == 0 ? [] : [new ArticlePart(PartKind.Paragraph, new TextSpan(0, text.Length))],
    })]);

    /// <summary>Text at random from fixed seeds, so that a failing build fails again: words of news, or any characters.</summary>
    private static IEnumerable<string> Texts(int count)
    {
        for (var seed = 1; seed <= count; seed++)
        {
            var random = new Random(seed);
            yield return seed % 4 == 0
                ? string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Character(random)))
                : string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => Words[random.Next(Words.Length)]));
        }
    }

    private static string Character(Random random) => random.Next(5) switch
    {
        0 => ((char)random.Next(0, 0xd800)).ToString(),
        1 => char.ConvertFromUtf32(random.Next(0x10000, 0x20000)),
        2 => ((char)random.Next(0xd800, 0xe000)).ToString(),
        _ => ((char)random.Next(32, 127)).ToString(),
    };
}
