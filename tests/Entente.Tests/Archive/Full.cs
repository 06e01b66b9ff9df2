using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;

namespace Entente.Tests.Archive;

/// <summary>One article with every field filled, and one with none that may be left out.</summary>
internal static class Full
{
    public const string Text = "Café \"talks\": 💬 Putin told Raúl Castro on Friday that trade grew ninefold.\nMore.";

    public static CodedArticle Coded { get; } = new(
        new Article
        {
            Id = "aaaa0000bbbb1111",
            Input = "in/1",
            Title = "Title — one",
            Publisher = "Wire",
            Author = "A. Writer",
            Url = "https://example.org/1",
            Language = "en",
            Published = Edtf.Parse("2018-11-02"),
            PublishedBasis = "dateline",
            Text = Text,
            Parts = [new ArticlePart(PartKind.Headline, new TextSpan(0, 14)), new ArticlePart(PartKind.Caption, new TextSpan(15, 30), true)],
            Parties = [new GivenParty(new TextSpan(17, 22), "actor", "RUS"), new GivenParty(new TextSpan(28, 39), null, null)],
        },
        [
            new Report
            {
                Id = "r-1",
                Article = "aaaa0000bbbb1111",
                Sentence = new TextSpan(0, 75),
                Trigger = new TextSpan(23, 27),
                Type = "AGREE",
                Mode = "m",
                Contexts = ["diplomatic", "economic"],
                Quad = 1,
                Score = 2.5,
                Cameo = "057",
                Actor = [Putin, Putin with { State = null, Id = null, Name = null, Text = "other words", How = "unknown" }],
                Recipient = [Castro],
                Mutual = true,
                When = new ReportTime(Edtf.Parse("2018-11-02"), "Friday", new TextSpan(43, 49), "stated"),
                Content = new ReportContent("CONSULT", "visit", Edtf.Parse("2019-03")),
                Where = new ReportPlace("Havana", "CUB", new TextSpan(0, 4)),
                Auxiliary = ["future", "historical"],
                SaidBy = new Attribution(Castro, "said", true),
                Confidence = 0.75,
                Rule = "agree/x",
                Doubts = [new Doubt("same-party", "Cuba appears on both sides.")],
            },
            new Report
            {
                Id = "r-2",
                Article = "aaaa0000bbbb1111",
                Sentence = new TextSpan(76, 81),
                Trigger = new TextSpan(76, 80),
                Type = "AID",
                Quad = 2,
                Score = 10,
                Cameo = "07",
                Actor = [],
                Recipient = [],
                When = new ReportTime(Edtf.Parse("196X"), null, null, "published"),
                Confidence = 0.5,
                Rule = "aid/y",
            },
        ],
        [
            new Figure
            {
                Article = "aaaa0000bbbb1111",
                Span = new TextSpan(66, 74),
                Sentence = new TextSpan(0, 75),
                Measure = "trade",
                Between = ["RUS", "CUB"],
                Of = ["USA"],
                Value = 12345678901234.5670m,
                Unit = "USD",
                Factor = 9,
                Base = Edtf.Parse("2017"),
                Approximate = true,
                UpTo = 12345678901235m,
                Bound = Entente.Coding.Figures.Bound.Between,
                Forecast = true,
                Period = Edtf.Parse("2018"),
                SaidBy = Putin,
            },
        ],
        [
            new Quotation { Article = "aaaa0000bbbb1111", Text = "talks", Span = new TextSpan(6, 11), Speaker = Putin, Addressee = Castro, Cue = "told", Direct = true },
            new Quotation { Article = "aaaa0000bbbb1111", Text = "joined up", Span = new TextSpan(55, 60), Direct = false },
        ]);

    private static Party Putin => new() { State = "RUS", Sector = "GOV", Id = "RUS-putin", Name = "Vladimir Putin", Text = "Putin", Span = new TextSpan(17, 22), How = "name" };

    private static Party Castro => new() { State = "CUB", Text = "Raúl Castro", Span = new TextSpan(28, 39), How = "office-on-date" };

    /// <summary>Compares items too, which a record that holds a list does not.</summary>
    public static void Same(CodedArticle expected, CodedArticle actual) => Assert.Equal(Json(expected), Json(actual));

    private static string Json(CodedArticle coded) => JsonSerializer.Serialize(coded, Options);

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Converters = { new EdtfText() } };

    /// <summary>A date is its text: what else it tells is counted from that.</summary>
    private sealed class EdtfText : JsonConverter<Edtf>
    {
        public override Edtf Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException("Only written, to compare.");

        public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }
}
