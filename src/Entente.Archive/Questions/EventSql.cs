using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Events;

namespace Entente.Archive.Questions;

/// <summary>
/// A filter as SQL over the table `event`, named e: <c>WHERE e.type IN (?1) AND …</c>. Whatever a caller says becomes a
/// parameter, never a part of the text.
/// </summary>
internal sealed class EventSql
{
    private readonly List<string> terms = [];
    private readonly List<object?> values = [];

    public EventSql(EventFilter filter)
    {
        foreach (var state in filter.States)
        {
            terms.Add($"e.key IN (SELECT event FROM event_party WHERE state = {Value(state)})");
        }

        Add(filter.Actor, state => $"e.key IN (SELECT event FROM event_party WHERE state = {state} AND side = 0)");
        Add(filter.Recipient, state =>
            $"e.key IN (SELECT p.event FROM event_party p JOIN event m ON m.key = p.event WHERE p.state = {state} AND (p.side = 1 OR m.mutual))");
        AddList("e.type", filter.Types);
        AddList("e.mode", filter.Modes);
        AddList("e.quad", filter.Quads);
        AddList("e.status", [.. filter.Statuses.Select(status => status.Name())]);
        if (filter.Since is not null || filter.Until is not null)
        {
            terms.Add("e.when_edtf IS NOT NULL");
        }

        Add(filter.Since?.DayNumber, day => $"(e.last_day IS NULL OR e.last_day >= {day})");
        Add(filter.Until?.DayNumber, day => $"(e.first_day IS NULL OR e.first_day <= {day})");
        Add(filter.Confidence, least => $"e.confidence >= {least}");
        Add(filter.Outlet, outlet => $"""
            e.key IN (SELECT m.event FROM article a JOIN event_report m ON m.article = a.no
                      WHERE a.publisher = {outlet} COLLATE NOCASE)
            """);
        Add(filter.Speaker, speaker => $"""
            e.key IN (SELECT m.event FROM report_party p JOIN event_report m ON m.article = p.article AND m.report = p.report
                      WHERE p.side = 2 AND p.entity IN (
                          SELECT no FROM entity WHERE state = {speaker} OR id = {speaker} OR instr(lower(name), lower({speaker})) > 0))
            """);
        Add(filter.Words, words => $"""
            e.key IN (SELECT m.event FROM sentence_words w CROSS JOIN sentence s ON s.no = w.rowid
                      CROSS JOIN article a ON a.text = s.text
                      CROSS JOIN report r ON r.article = a.no AND r.sentence_start = s.start
                      CROSS JOIN event_report m ON m.article = r.article AND m.report = r.n
                      WHERE sentence_words MATCH {words})
            """);
    }

    /// <summary>With its WHERE, or empty where nothing narrows.</summary>
    public string Where => terms.Count == 0 ? "" : $" WHERE {string.Join(" AND ", terms)}";

    /// <summary>The values of ?1, ?2 …</summary>
    public object?[] Values => [.. values];

    /// <summary>Narrows further, by a condition without values.</summary>
    public void Add(string term) => terms.Add(term);

    /// <summary>ORDER BY with its ties; what is missing comes last in both directions.</summary>
    public static string OrderBy(EventOrder order, bool reverse)
    {
        var by = order switch
        {
            EventOrder.Date => "coalesce(e.first_day, e.last_day)",
            EventOrder.Reported => "e.first",
            EventOrder.Reports => "e.reports",
            EventOrder.Articles => "e.articles",
            EventOrder.Outlets => "e.outlets",
            EventOrder.Confidence => "e.confidence",
            EventOrder.Score => "e.score",
            _ => throw new ArgumentOutOfRangeException(nameof(order)),
        };
        var descending = (order is EventOrder.Date or EventOrder.Reported) == reverse;
        return $" ORDER BY {by} {(descending ? "DESC" : "ASC")} NULLS LAST, e.key";
    }

    private void Add<T>(T? value, Func<string, string> term)
    {
        if (value is not null)
        {
            terms.Add(term(Value(value)));
        }
    }

    private void AddList<T>(string column, ImmutableArray<T> list)
    {
        if (!list.IsEmpty)
        {
            terms.Add($"{column} IN ({string.Join(", ", list.Select(item => Value(item)))})");
        }
    }

    private string Value(object? value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"?{values.Count}");
    }
}
