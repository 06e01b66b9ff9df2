using System.Collections.Immutable;
using Entente.Archive.Corrections;
using Entente.Archive.Events;
using Entente.Coding.Reports;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>Reads reports as merging sees them, and keeps those read last.</summary>
internal sealed class ClaimReader : IDisposable
{
    /// <summary>Claims kept; emptied when full. A claim takes some 8 kB, and those near in time are asked for together.</summary>
    private const int Kept = 10_000;

    private readonly Dictionary<ClaimKey, Claim> known = [];
    private readonly Statement claims;
    private readonly Statement parties;
    private readonly Statement correction;
    private readonly CorrectionTable corrections;
    private readonly bool anyCorrected;

    public ClaimReader(SqliteConnection connection)
    {
        claims = new(connection, """
            SELECT r.id, coalesce(t.copy_of, t.id), t.id, a.publisher, a.published, a.url, r.type, r.mode, r.contexts,
                   r.quad, r.score, r.cameo, r.mutual, r.when_edtf, r.when_basis, r.content_type, r.content_mode,
                   r.content_when, r.place_name, r.place_state, r.auxiliary, r.confidence, r.rule, t.body,
                   r.sentence_start, r.sentence_end, r.trigger_start, r.trigger_end, a.parts
            FROM report r JOIN article a ON a.no = r.article JOIN text t ON t.no = a.text WHERE r.article = ?1 AND r.n = ?2
            """, 2);
        parties = new(connection, """
            SELECT p.side, e.state, e.sector, e.id, e.name FROM report_party p JOIN entity e ON e.no = p.entity
            WHERE p.article = ?1 AND p.report = ?2 AND p.side < 2 ORDER BY p.side, p.n
            """, 2);
        correction = new(connection, "SELECT correction FROM corrected WHERE article = ?1 AND report = ?2", 2);
        corrections = new CorrectionTable(connection);
        using var any = new Statement(connection, "SELECT 1 FROM corrected LIMIT 1", 0);
        anyCorrected = any.Number() is not null;
    }

    /// <summary>The claim, as the latest correction of the report has it; the report is there, for rows that name it refer to it.</summary>
    public Claim Read(ClaimKey key)
    {
        if (known.TryGetValue(key, out var claim))
        {
            return claim;
        }

        if (known.Count >= Kept)
        {
            known.Clear();
        }

        var coded = ReadRow(key);
        return known[key] = anyCorrected && correction.Number(key.Article, key.Number) is { } no && corrections.Get(no).Ruling is Ruling.OfReport ruling
            ? CorrectedClaim.Of(coded, ruling.Coding)
            : coded;
    }

    /// <summary>Reads it from the tables the next time.</summary>
    public void Forget(ClaimKey key) => known.Remove(key);

    public void Dispose()
    {
        claims.Dispose();
        parties.Dispose();
        correction.Dispose();
        corrections.Dispose();
    }

    private Claim ReadRow(ClaimKey key)
    {
        var (actor, recipient) = Parties(key);
        using var row = claims.Read(key.Article, key.Number);
        if (!row.Read())
        {
            throw new ArchiveException($"The archive is damaged: it has no report {key.Number} of its article {key.Article}, which other rows name. Put back a copy of it.");
        }

        var auxiliary = row.List(20);
        return new Claim
        {
            Key = key,
            ReportId = row.GetString(0),
            Origin = row.GetString(1),
            ArticleOrder = $"{row.GetString(2)}\t{row.Words(3)}\t{row.Words(4)}\t{row.Words(5)}",
            Publisher = row.Words(3),
            Published = row.Date(4),
            Type = row.GetString(6),
            Mode = row.Words(7),
            Contexts = row.List(8),
            Quad = row.GetInt32(9),
            Score = row.GetDouble(10),
            Cameo = row.GetString(11),
            Mutual = row.GetBoolean(12),
            When = row.Date(13),
            SaysWhen = row.Words(14) == "stated",
            Content = row.IsDBNull(15) ? null : new ReportContent(row.GetString(15), row.Words(16), row.Date(17)),
            Where = row.IsDBNull(18) ? null : new EventPlace(row.GetString(18), row.Words(19)),
            Standing = auxiliary.Contains("negation") ? EventStatus.Denied
                : auxiliary.Contains("hypothetical") ? EventStatus.Hypothetical : EventStatus.Happened,
            Future = auxiliary.Contains("future"),
            Past = auxiliary.Contains("historical"),
            Confidence = row.GetDouble(21),
            Rule = row.GetString(22),
            Words = ActWords.Of(row.GetString(23), row.Span(24), row.Span(26)),
            Stand = row.Words(28) is { } parts ? ClaimStand.Of(ArticleJson.Parts(parts, row.GetString(23).Length), row.Span(24)) : default,
            Actor = actor,
            Recipient = recipient,
        };
    }

    private (ImmutableArray<EventParty> Actor, ImmutableArray<EventParty> Recipient) Parties(ClaimKey key)
    {
        using var row = parties.Read(key.Article, key.Number);
        var (actor, recipient) = (ImmutableArray.CreateBuilder<EventParty>(), ImmutableArray.CreateBuilder<EventParty>());
        while (row.Read())
        {
            var (state, sector, id) = (row.Words(1), row.Words(2), row.Words(3));
            if (PartyKey.Of(state, sector, id) is { } known)
            {
                var side = (Side)row.GetInt32(0) == Side.Actor ? actor : recipient;
                side.Add(new EventParty(known, state, sector, id, row.Words(4)));
            }
        }

        return (actor.ToImmutable(), recipient.ToImmutable());
    }
}
