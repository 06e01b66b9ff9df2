using System.Globalization;
using Entente.Archive.Corrections;
using Entente.Archive.Events;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// Brings the tables that are made from corrections in step with them and with what is coded now: by which correction a
/// report is read, which reports a person added, which of them are one event or not. What changes waits to be merged anew.
/// </summary>
internal sealed class CorrectionApplier : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly CorrectionTable table;
    private readonly ClaimReader claims;
    private readonly ClaimPairs pairs;
    private readonly Statement setCorrected;
    private readonly Statement dropCorrected;
    private readonly Statement addEntity;
    private readonly Statement nextNumber;
    private readonly Statement addReport;
    private readonly Statement addParty;
    private readonly Statement setRuling;
    private readonly Statement dropRuling;

    public CorrectionApplier(SqliteConnection connection, MergeRule rule)
    {
        this.connection = connection;
        table = new CorrectionTable(connection);
        claims = new ClaimReader(connection);
        pairs = new ClaimPairs(connection, rule, claims);
        setCorrected = new(connection, "INSERT OR REPLACE INTO corrected (article, report, correction, added) VALUES (?1, ?2, ?3, ?4)", 4);
        dropCorrected = new(connection, "DELETE FROM corrected WHERE article = ?1 AND report = ?2", 2);
        addEntity = new(connection, "INSERT INTO entity (key, state, sector, id, name) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (key) DO NOTHING", 5);
        nextNumber = new(connection, "SELECT coalesce(max(n) + 1, 0) FROM report WHERE article = ?1", 1);
        addReport = new(connection, """
            INSERT INTO report (article, n, id, sentence_start, sentence_end, trigger_start, trigger_end, type, mode, quad, score,
                cameo, mutual, when_edtf, when_basis, auxiliary, confidence, rule)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,
                CASE WHEN ?14 = (SELECT published FROM article WHERE no = ?1) THEN 'published' WHEN ?14 IS NOT NULL THEN 'stated' END, ?15, 1, 'by hand')
            """, 15);
        addParty = new(connection, """
            INSERT INTO report_party (article, report, side, n, entity, text, start, "end", how)
            VALUES (?1, ?2, ?3, ?4, (SELECT no FROM entity WHERE key = ?5), ?6, ?7, ?8, 'given')
            """, 8);
        setRuling = new(connection, """
            INSERT OR REPLACE INTO ruling (article_a, report_a, article_b, report_b, same, correction) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, 6);
        dropRuling = new(connection, "DELETE FROM ruling WHERE article_a = ?1 AND report_a = ?2 AND article_b = ?3 AND report_b = ?4", 4);
    }

    /// <summary>Whether an archive has or had any correction, so that there can be something to do.</summary>
    public static bool IsNeeded(SqliteConnection connection)
    {
        using var query = new Statement(connection, "SELECT 1 FROM correction LIMIT 1", 0);
        return query.Number() is not null;
    }

    /// <summary>All in one transaction, and nothing is written where all is in step.</summary>
    public void Apply() => Transaction.Run(connection, () =>
    {
        var numbers = table.All().ToDictionary(entry => entry.One.Id, entry => entry.No, StringComparer.Ordinal);
        var active = ActiveCorrections.Of(table.All().Select(entry => entry.One));
        using var finder = new AnchorFinder(connection);
        ApplyReports(active, finder, numbers);
        ApplyRulings(active, finder, numbers);
    });

    public void Dispose()
    {
        table.Dispose();
        claims.Dispose();
        pairs.Dispose();
        Statement[] all = [setCorrected, dropCorrected, addEntity, nextNumber, addReport, addParty, setRuling, dropRuling];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }

    private void ApplyReports(List<Correction> active, AnchorFinder finder, Dictionary<string, long> numbers)
    {
        // The latest word on a report holds. One that was missing is one report, whoever added it.
        var wanted = new SortedDictionary<ClaimKey, long>();
        var missing = new SortedDictionary<(long Article, int Start, int End, string Type), Correction>();
        foreach (var one in active)
        {
            if (one.Ruling is not Ruling.OfReport { At: var at } ruling)
            {
                continue;
            }

            var found = finder.Find(at).ToList();
            found.ForEach(key => wanted[key] = numbers[one.Id]);
            if (at.Report is null)
            {
                foreach (var article in finder.Articles(at.Text).Except(found.Select(key => key.Article)))
                {
                    missing[(article, at.Trigger.Start, at.Trigger.End, at.Type)] = one;
                }
            }
        }

        var (judged, added) = Present();
        foreach (var key in judged.Keys.Concat(wanted.Keys).Distinct().Order().Where(key => judged.GetValueOrDefault(key) != wanted.GetValueOrDefault(key)).ToList())
        {
            Forget(key);
            if (wanted.TryGetValue(key, out var correction))
            {
                AddEntities(table.Get(correction));
                setCorrected.Run(key.Article, key.Number, correction, 0);
            }
            else
            {
                dropCorrected.Run(key.Article, key.Number);
            }

            Wait(key);
        }

        ApplyMissing(missing.Where(entry => entry.Value.Ruling is Ruling.OfReport { Coding: not null })
            .ToLookup(entry => entry.Key.Article, entry => entry.Value), added, numbers);
    }

    /// <summary>An article's added reports are made anew together where they differ, so that their numbers leave no gap.</summary>
    private void ApplyMissing(ILookup<long, Correction> missing, ILookup<long, (ClaimKey Key, long Correction)> added, Dictionary<string, long> numbers)
    {
        foreach (var article in missing.Select(group => group.Key).Concat(added.Select(group => group.Key)).Distinct().Order().ToList())
        {
            if (missing[article].Select(one => numbers[one.Id]).SequenceEqual(added[article].Select(entry => entry.Correction)))
            {
                continue;
            }

            foreach (var (key, _) in added[article].Reverse())
            {
                Forget(key);
                dropCorrected.Run(key.Article, key.Number);
                ReportRows.Delete(connection, key);
            }

            foreach (var one in missing[article])
            {
                Add(article, one, numbers[one.Id]);
            }
        }
    }

    private void Add(long article, Correction correction, long no)
    {
        var ruling = (Ruling.OfReport)correction.Ruling; // only these are missing reports
        var (at, coding) = (ruling.At, ruling.Coding!); // not null: one without coding adds nothing
        AddEntities(correction);
        var key = new ClaimKey(article, (int)nextNumber.Number(article)!.Value); // not null: it has a value for every article
        var id = ContentHash.Of("by hand", at.Text, $"{at.Trigger.Start}-{at.Trigger.End}", at.Type).ToString("x16", CultureInfo.InvariantCulture);
        addReport.Run(article, key.Number, id, at.Sentence.Start, at.Sentence.End, at.Trigger.Start, at.Trigger.End, coding.Type,
            coding.Mode, coding.Quad, coding.Score, coding.Cameo, coding.Mutual ? 1 : 0, coding.When?.Text,
            coding.Auxiliary.IsEmpty ? null : string.Join(' ', coding.Auxiliary));
        foreach (var (side, parties) in new[] { (Side.Actor, coding.Actor), (Side.Recipient, coding.Recipient) })
        {
            for (var n = 0; n < parties.Length; n++)
            {
                var party = parties[n];
                addParty.Run(article, key.Number, (long)side, n, ContentHash.Of(party.State, party.Sector, party.Id, party.Name),
                    party.Name ?? party.State ?? "", at.Trigger.Start, at.Trigger.End);
            }
        }

        setCorrected.Run(article, key.Number, no, 1);
        Wait(key);
    }

    private void AddEntities(Correction correction)
    {
        if (correction.Ruling is Ruling.OfReport { Coding: { } coding })
        {
            foreach (var party in coding.Actor.Concat(coding.Recipient))
            {
                addEntity.Run(ContentHash.Of(party.State, party.Sector, party.Id, party.Name), party.State, party.Sector, party.Id, party.Name);
            }
        }
    }

    private void ApplyRulings(List<Correction> active, AnchorFinder finder, Dictionary<string, long> numbers)
    {
        var wanted = new SortedDictionary<(ClaimKey A, ClaimKey B), (bool Same, long Correction)>();
        foreach (var one in active)
        {
            var ruled = one.Ruling switch
            {
                Ruling.OneEvent merge => Chain([.. merge.Reports.SelectMany(finder.Find).Distinct().Order()]),
                Ruling.TwoEvents split => split.Reports.SelectMany(finder.Find).SelectMany(_ => split.Others.SelectMany(finder.Find), (a, b) => (a, b)),
                _ => [],
            };
            foreach (var (a, b) in ruled.Where(pair => pair.Item1 != pair.Item2))
            {
                wanted[a.CompareTo(b) < 0 ? (a, b) : (b, a)] = (one.Ruling is Ruling.OneEvent, numbers[one.Id]);
            }
        }

        var present = pairs.Rulings();
        foreach (var pair in present.Keys.Concat(wanted.Keys).Distinct().Order().Where(pair => !present.TryGetValue(pair, out var now) || !wanted.TryGetValue(pair, out var then) || now != then).ToList())
        {
            Unsettle(pair.A);
            Unsettle(pair.B);
            var (a, b) = pair;
            if (wanted.TryGetValue(pair, out var ruling))
            {
                setRuling.Run(a.Article, a.Number, b.Article, b.Number, ruling.Same ? 1 : 0, ruling.Correction);
            }
            else
            {
                dropRuling.Run(a.Article, a.Number, b.Article, b.Number);
            }
        }
    }

    private static IEnumerable<(ClaimKey, ClaimKey)> Chain(List<ClaimKey> keys) => keys.Zip(keys.Skip(1));

    /// <summary>What the tables say now: by which correction each report is read, and which were added.</summary>
    private (Dictionary<ClaimKey, long> Judged, ILookup<long, (ClaimKey Key, long Correction)> Added) Present()
    {
        using var query = new Statement(connection, "SELECT article, report, correction, added FROM corrected ORDER BY article, report", 0);
        using var row = query.Read();
        var judged = new Dictionary<ClaimKey, long>();
        var added = new List<(ClaimKey Key, long Correction)>();
        while (row.Read())
        {
            var key = new ClaimKey(row.GetInt64(0), row.GetInt32(1));
            if (row.GetBoolean(3))
            {
                added.Add((key, row.GetInt64(2)));
            }
            else
            {
                judged[key] = row.GetInt64(2);
            }
        }

        return (judged, added.ToLookup(entry => entry.Key.Article));
    }

    /// <summary>Takes a report out of what was compared, while it still is read as before.</summary>
    private void Forget(ClaimKey key)
    {
        Unsettle(key);
        pairs.Forget(key);
        claims.Forget(key);
    }

    /// <summary>The events of all that hang together with a report are to be made again.</summary>
    private void Unsettle(ClaimKey key) => ReportRows.Unsettle(connection, pairs.Reach(key));

    /// <summary>The report is to be compared with all others again.</summary>
    private void Wait(ClaimKey key) => ReportRows.Wait(connection, key, anew: true);
}
