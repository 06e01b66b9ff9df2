using System.Collections.Immutable;
using System.Text.Json;
using Entente.Archive.Events;
using Entente.Archive.Store;

namespace Entente.Archive.Questions;

/// <summary>
/// Pairs of reports that a person judged to be of one event or not, found again in an archive: for measuring how reports
/// are merged, and for training it.
/// </summary>
public static class JudgedPairs
{
    /// <summary>The names of the features, in order.</summary>
    public static ImmutableArray<string> Features { get; } = [.. Enum.GetNames<LikenessFeature>()];

    /// <summary>The pairs of which the archive still holds both reports: a coder of another version may have dropped one.</summary>
    /// <param name="lines">JSON lines: n, set, same, and for a and b the text's id, the start of the trigger and the type.</param>
    public static List<JudgedPair> Read(ArchiveStore store, TextReader lines)
    {
        using var find = new Statement(store.Connection, """
            SELECT r.article, r.n FROM text t JOIN article a ON a.text = t.no JOIN report r ON r.article = a.no
            WHERE t.id = ?1 AND r.trigger_start = ?2 AND r.type = ?3 ORDER BY a.no, r.n LIMIT 1
            """, 3);
        using var eventOf = new Statement(store.Connection, "SELECT event FROM event_report WHERE article = ?1 AND report = ?2", 2);
        using var claims = new ClaimReader(store.Connection);
        var pairs = new List<JudgedPair>();
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var pair = json.RootElement;
            if (Find(find, pair.GetProperty("a")) is { } a && Find(find, pair.GetProperty("b")) is { } b)
            {
                var features = new double[Features.Length];
                Likeness.Read(claims.Read(a), claims.Read(b), features);
                var together = eventOf.Number(a.Article, a.Number) is { } one && one == eventOf.Number(b.Article, b.Number);
                pairs.Add(new JudgedPair(
                    pair.GetProperty("n").GetInt32(), pair.GetProperty("set").GetString() ?? "", pair.GetProperty("same").GetBoolean(),
                    together, claims.Read(a).Type == claims.Read(b).Type, [.. features]));
            }
        }

        return pairs;
    }

    private static ClaimKey? Find(Statement find, JsonElement report)
    {
        using var row = find.Read(report.GetProperty("text").GetString(), report.GetProperty("start").GetInt32(), report.GetProperty("type").GetString());
        return row.Read() ? new ClaimKey(row.GetInt64(0), row.GetInt32(1)) : null;
    }
}

/// <param name="Number">Its number in the file.</param>
/// <param name="Set">held for pairs that nothing was fitted to, else train.</param>
/// <param name="Same">Judged to be of one event.</param>
/// <param name="Together">The archive has them in one event.</param>
/// <param name="OneType">Of one type: only such pairs are compared.</param>
/// <param name="Features">As <see cref="JudgedPairs.Features"/> names them.</param>
public sealed record JudgedPair(int Number, string Set, bool Same, bool Together, bool OneType, ImmutableArray<double> Features);
