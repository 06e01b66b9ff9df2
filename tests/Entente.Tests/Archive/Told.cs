using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;

namespace Entente.Tests.Archive;

/// <summary>Builds coded articles for tests: what an outlet told on a day.</summary>
internal sealed class Told
{
    private readonly string text;
    private readonly string id;
    private readonly ImmutableArray<Report>.Builder reports = ImmutableArray.CreateBuilder<Report>();

    private Told(string text, string? published, string? publisher)
    {
        this.text = text;
        id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
        Article = new Article
        {
            Id = id,
            Input = "test",
            Publisher = publisher,
            Published = Edtf.TryParse(published),
            PublishedBasis = published is null ? null : "given",
            Text = text,
            Parts = [new ArticlePart(PartKind.Paragraph, new TextSpan(0, text.Length))],
        };
    }

    public Article Article { get; init; }

    public static Told By(string? publisher, string? published, string text) => new(text, published, publisher);

    /// <summary>An article of a headline and paragraphs.</summary>
    public static Told Headed(string published, string headline, params string[] paragraphs)
    {
        string[] lines = [headline, .. paragraphs];
        var text = string.Join("\n\n", lines);
        var told = new Told(text, published, "Wire");
        var parts = lines.Select((line, i) => new ArticlePart(i == 0 ? PartKind.Headline : PartKind.Paragraph, told.Found(line)));
        return new Told(text, published, "Wire") { Article = told.Article with { Parts = [.. parts] } };
    }

    /// <param name="code">A state's code, a group's longer one, or "RUS:Putin" for a person of a state.</param>
    public static Party Party(string code, int start = 0) => new()
    {
        State = code.Length == 3 || code.Contains(':', StringComparison.Ordinal) ? code[..3] : null,
        Id = code.Length == 3 ? null : code,
        Name = code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..],
        Text = code,
        Span = new TextSpan(start, start + 1),
        How = "name",
    };

    /// <param name="act">"CONSULT/visit"; the mode may be left out.</param>
    /// <param name="who">"RUS>CUB", "RUS=CUB" for a mutual act; several on a side parted by +.</param>
    /// <param name="when">EDTF; null for none.</param>
    /// <param name="auxiliary">Words parted by blanks.</param>
    /// <param name="place">The code of a state in which it happened.</param>
    /// <param name="trigger">The words of the act in the text; its first letter where none are given.</param>
    /// <param name="sentence">The sentence that tells it; the whole text where none is given.</param>
    /// <param name="content">"RETREAT/withdraw", with "@2018-11" for its time; null for none.</param>
    public Told That(
        string who, string act, string? when, string auxiliary = "", double confidence = 0.8, string basis = "stated",
        string rule = "test/rule", string? place = null, string? trigger = null, string? content = null,
        string? sentence = null)
    {
        var mutual = who.Contains('=', StringComparison.Ordinal);
        var sides = who.Split('>', '=');
        var parts = act.Split('/');
        reports.Add(new Report
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{id}-{reports.Count}"),
            Article = id,
            Sentence = sentence is null ? new TextSpan(0, text.Length) : Found(sentence),
            Trigger = trigger is not null ? Found(trigger) : sentence is not null ? Found(sentence) : new TextSpan(0, 1),
            Content = content is null ? null : Content(content),
            Type = parts[0],
            Mode = parts.ElementAtOrDefault(1),
            Quad = parts[0] is "SANCTION" or "ASSAULT" ? 4 : 1,
            Score = parts[0] is "SANCTION" or "ASSAULT" ? -6 : 4,
            Cameo = "042",
            Actor = mutual ? [.. Parties(sides[0]), .. Parties(sides[1])] : Parties(sides[0]),
            Recipient = mutual ? [] : Parties(sides[1]),
            Mutual = mutual,
            When = when is null ? null : new ReportTime(Edtf.Parse(when), null, null, basis),
            Auxiliary = [.. auxiliary.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Confidence = confidence,
            Rule = rule,
            Where = place is null ? null : new ReportPlace(place, place, new TextSpan(0, 1)),
        });
        return this;
    }

    /// <summary>The id of the report that was told so many-th, from 0.</summary>
    public string Report(int number) => reports[number].Id;

    private TextSpan Found(string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"'{words}' does not stand in the text.", nameof(words)) : new TextSpan(start, start + words.Length);
    }

    private static ReportContent Content(string words)
    {
        var parts = words.Split('@');
        var act = parts[0].Split('/');
        return new ReportContent(act[0], act.ElementAtOrDefault(1), Edtf.TryParse(parts.ElementAtOrDefault(1)));
    }

    public CodedArticle Coded(params ImmutableArray<Quotation> quotations) =>
        new(Article, reports.ToImmutable(), [], quotations);

    /// <summary>An archive in memory with the articles, merged.</summary>
    public static ArchiveStore Archive(params IEnumerable<Told> articles) => Filled(ArchiveStore.Open(":memory:"), articles);

    /// <summary>The same, where all reports of an act of one day are one event, for tests whose texts say nothing.</summary>
    public static ArchiveStore ADay(params IEnumerable<Told> articles) => Filled(EmptyADay(), articles);

    /// <summary>An archive in memory that merges so.</summary>
    public static ArchiveStore EmptyADay()
    {
        var store = ArchiveStore.Open(":memory:");
        store.MergeBy(MergeRule.Named("one-a-day"));
        return store;
    }

    private static ArchiveStore Filled(ArchiveStore store, IEnumerable<Told> articles)
    {
        foreach (var article in articles)
        {
            store.Add(article.Coded());
        }

        store.Merge(CancellationToken.None);
        return store;
    }

    /// <summary>The events, in no order, one line each: status, type, mode, direction, date, articles, reports.</summary>
    public static string[] Events(ArchiveStore store)
    {
        var reader = new EventReader(store.Connection);
        reader.Pick("SELECT key FROM event");
        return
        [
            .. reader.Events().Select(entry => entry.Event)
                .Select(one => $"{one.Status} {one.Type}/{one.Mode} "
                    + $"{string.Join('+', one.Actor.Select(party => party.Key))}{(one.Mutual ? "" : ">")}"
                    + $"{string.Join('+', one.Recipient.Select(party => party.Key))} {one.When?.Text ?? "-"} "
                    + $"articles {one.Articles} reports {one.Reports}"),
        ];
    }

    public static string Dump(ArchiveStore store, bool eventsOnly = false)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        store.Dump(writer, eventsOnly);
        return writer.ToString();
    }

    private static ImmutableArray<Party> Parties(string codes) =>
        [.. codes.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(code => Party(code))];
}
