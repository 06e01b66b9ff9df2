using Entente.Archive.Store;

namespace Entente.Archive.Questions;

/// <summary>
/// Counts the events of pairs of states by period. An event counts at its first day, once for each pair that it has.
/// Groups that fight beside their state (PLOVER sector REB) are not taken for it.
/// </summary>
public static class PanelBuilder
{
    private const string NoRebels = "NOT (n.sector IS 'REB' AND n.id IS NOT NULL)";

    private static readonly PanelCounts None = new();

    public static Panel Build(ArchiveStore store, PanelQuestion question)
    {
        var counts = new Dictionary<(string, string), SortedDictionary<DateOnly, PanelCounts>>();
        var (undated, spanning) = (0, 0);
        foreach (var one in Events(store, question))
        {
            var pairs = Pairs(one, question);
            if (pairs.Count == 0)
            {
                continue;
            }

            if (one.First is not { } first)
            {
                undated++;
                continue;
            }

            if (first < question.Since || first > question.Until)
            {
                continue;
            }

            var period = Period.Of(first, question.By);
            spanning += one.Last is null || one.Last > period.Last ? 1 : 0;
            foreach (var pair in pairs)
            {
                Counts(counts, pair, period).Add(one.Quad, one.Score, one.Reports);
            }
        }

        return new Panel(Rows(question, counts, Totals(store, question)), undated, spanning);
    }

    private static PanelCounts Counts(
        Dictionary<(string, string), SortedDictionary<DateOnly, PanelCounts>> counts, (string, string) pair, Period period)
    {
        if (!counts.TryGetValue(pair, out var ofPair))
        {
            counts[pair] = ofPair = [];
        }

        if (!ofPair.TryGetValue(period.First, out var ofPeriod))
        {
            ofPair[period.First] = ofPeriod = new PanelCounts();
        }

        return ofPeriod;
    }

    private static IEnumerable<PanelRow> Rows(
        PanelQuestion question, Dictionary<(string, string), SortedDictionary<DateOnly, PanelCounts>> counts,
        Dictionary<DateOnly, int> totals)
    {
        var periods = question.Zeros ? Periods(question, counts) : [];
        foreach (var pair in Asked(question, counts))
        {
            var ofPair = counts.GetValueOrDefault(pair) ?? [];
            foreach (var first in question.Zeros ? periods : ofPair.Keys.AsEnumerable())
            {
                yield return new PanelRow(new Period(question.By, first), pair.Item1, pair.Item2,
                    ofPair.GetValueOrDefault(first) ?? None, totals.GetValueOrDefault(first));
            }
        }
    }

    private static IEnumerable<(string, string)> Asked(
        PanelQuestion question, Dictionary<(string, string), SortedDictionary<DateOnly, PanelCounts>> counts) => question switch
    {
        { Pair: { } pair, Directed: true } => [pair, (pair.B, pair.A)],
        { Pair: { } pair } => [pair],
        _ => counts.Keys.OrderBy(pair => pair.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Item2, StringComparer.Ordinal),
    };

    private static List<DateOnly> Periods(
        PanelQuestion question, Dictionary<(string, string), SortedDictionary<DateOnly, PanelCounts>> counts)
    {
        var first = question.Since ?? Nullable(counts.Values.Select(ofPair => ofPair.Keys.First())).Min() ?? question.Until;
        var last = question.Until ?? Nullable(counts.Values.Select(ofPair => ofPair.Keys.Last())).Max() ?? first;
        return first is null || last is null || first > last
            ? []
            : [.. Period.Between(first.Value, last.Value, question.By).Select(period => period.First)];
    }

    private static IEnumerable<DateOnly?> Nullable(IEnumerable<DateOnly> days) => days.Select(day => (DateOnly?)day);

    /// <summary>The pairs that an event counts for, each once: whoever acts with each to whom it is done, a state never with itself.</summary>
    private static HashSet<(string, string)> Pairs(Counted one, PanelQuestion question)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var actor in one.Actors)
        {
            // Acts without a recipient are done side by side, as mutual ones are.
            foreach (var recipient in one.Recipients.Count == 0 ? one.Actors : one.Recipients)
            {
                if (actor != recipient && Asked(question, actor, recipient) is { } pair)
                {
                    pairs.Add(pair);
                }
            }
        }

        return pairs;
    }

    private static (string, string)? Asked(PanelQuestion question, string actor, string recipient)
    {
        if (question.Pair is not { } asked)
        {
            return question.Directed || string.CompareOrdinal(actor, recipient) < 0 ? (actor, recipient) : (recipient, actor);
        }

        return (actor, recipient) == asked ? asked
            : (recipient, actor) != asked ? null
            : question.Directed ? (actor, recipient) : asked;
    }

    private static IEnumerable<Counted> Events(ArchiveStore store, PanelQuestion question)
    {
        var sql = new EventSql(new EventFilter
        {
            Statuses = question.Statuses,
            States = question.Pair is { } pair ? [pair.A, pair.B] : [],
        });
        using var query = new Statement(store.Connection, $"""
            SELECT e.key, e.quad, e.score, e.reports, e.first_day, e.last_day, p.side, p.state
            FROM event e JOIN event_party p ON p.event = e.key JOIN entity n ON n.no = p.entity
            {sql.Where}{(sql.Where.Length == 0 ? " WHERE " : " AND ")}p.state IS NOT NULL AND {NoRebels} ORDER BY e.key
            """, sql.Values.Length);
        using var row = query.Read(sql.Values);
        Counted? open = null;
        while (row.Read())
        {
            var key = row.GetInt64(0);
            if (open is null || open.Key != key)
            {
                if (open is not null)
                {
                    yield return open;
                }

                open = new Counted(key, row.GetInt32(1), row.GetDouble(2), row.GetInt32(3), Day(row.Number(4)), Day(row.Number(5)));
            }

            (row.GetInt32(6) == (int)Side.Actor ? open.Actors : open.Recipients).Add(row.GetString(7));
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    /// <summary>How many events each period has, of whatever parties.</summary>
    private static Dictionary<DateOnly, int> Totals(ArchiveStore store, PanelQuestion question)
    {
        var sql = new EventSql(new EventFilter { Statuses = question.Statuses });
        sql.Add("e.first_day IS NOT NULL");
        using var query = new Statement(store.Connection,
            $"SELECT e.first_day, count(*) FROM event e{sql.Where} GROUP BY e.first_day", sql.Values.Length);
        using var row = query.Read(sql.Values);
        var totals = new Dictionary<DateOnly, int>();
        while (row.Read())
        {
            var day = DateOnly.FromDayNumber(row.GetInt32(0));
            if (!(day < question.Since || day > question.Until))
            {
                var period = Period.Of(day, question.By).First;
                totals[period] = totals.GetValueOrDefault(period) + row.GetInt32(1);
            }
        }

        return totals;
    }

    private static DateOnly? Day(int? number) => number is { } day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>An event as far as it is counted, with the states on its sides.</summary>
    private sealed record Counted(long Key, int Quad, double Score, int Reports, DateOnly? First, DateOnly? Last)
    {
        public HashSet<string> Actors { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Recipients { get; } = new(StringComparer.Ordinal);
    }
}
