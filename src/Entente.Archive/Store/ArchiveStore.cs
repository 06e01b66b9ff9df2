using Entente.Archive.Events;
using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Dates;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// The archive: one SQLite file with every article, what was coded from it, and the events that its reports are of.
/// The only place that writes. An article is whole in one transaction, so the process may be killed at any moment:
/// what was read before stays, and reading the same input again adds only what is missing.
/// </summary>
/// <remarks>For one thread at a time. Other processes may read while one writes.</remarks>
public sealed class ArchiveStore : IDisposable
{
    private readonly bool readOnly;
    private ArticleWriter? writer;
    private ArticleReader? reader;
    private CoderVersion coder = new("", "");
    private long? coderNo;
    private ArchiveBatch? batch;

    private ArchiveStore(SqliteConnection connection, string path, bool readOnly)
    {
        Connection = connection;
        Path = path;
        this.readOnly = readOnly;
    }

    internal SqliteConnection Connection { get; }

    internal string Path { get; }

    private ArticleWriter Writer => writer ??= new ArticleWriter(Connection);

    internal ArticleReader Reader => reader ??= new ArticleReader(Connection);

    /// <summary>Opens the archive, and makes it where there is none and it may be written.</summary>
    /// <param name="path">A file, or ":memory:" for one that lives as long as the object.</param>
    /// <exception cref="FileNotFoundException">It is to be read only and is not there.</exception>
    /// <exception cref="ArchiveException">The file is no archive, damaged, locked or read-only, or a newer version wrote it.</exception>
    public static ArchiveStore Open(string path, bool readOnly = false)
    {
        if (readOnly && !File.Exists(path))
        {
            throw new FileNotFoundException($"There is no archive at {path}. `entente read` makes one.", path);
        }

        ArchiveFaults.CheckWhole(path);
        return ArchiveFaults.Watch(path, () =>
        {
            var connection = readOnly ? ReadOnlyFile.Open(path) : Connect(path);
            try
            {
                Prepare(connection, path, readOnly);
                return new ArchiveStore(connection, path, readOnly);
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        });
    }

    /// <summary>
    /// Has SQLite loaded on another core, which takes a good part of a short question. Nothing waits for it, and what goes wrong
    /// comes to light when an archive is opened.
    /// </summary>
    public static void WarmUp() => Task.Run(() =>
    {
        using var connection = Connect(":memory:");
        using var query = new Statement(connection, "SELECT count(*) FROM sqlite_schema WHERE name = ?1", 1);
        return query.Number("");
    });

    /// <summary>Whether an older version made it, so that it must be opened to write, and merged, before it can be read.</summary>
    /// <exception cref="ArchiveException">The file is no archive, damaged or locked, or a newer version wrote it.</exception>
    public static bool IsOutdated(string path)
    {
        ArchiveFaults.CheckWhole(path);
        return ArchiveFaults.Watch(path, () =>
        {
            using var connection = ReadOnlyFile.Open(path);
            return Migrations.Check(connection, path) is > 0 and var version && version < Migrations.Last;
        });
    }

    /// <summary>Says what codes the articles that are added from now on.</summary>
    public void CodedBy(CoderVersion version)
    {
        coder = version;
        coderNo = null;
    }

    /// <summary>
    /// Adds an article with all that was coded from it, unless the same text by the same publisher, of the same date
    /// and address, is there. In a transaction of its own, or in that of the open <see cref="Batch"/>.
    /// </summary>
    /// <param name="copyOf">The id of the text that this one nearly repeats; null for none.</param>
    /// <param name="fingerprint">What finds copies of the text later; stored as it is.</param>
    /// <returns>Whether it was added.</returns>
    public bool Add(CodedArticle coded, string? copyOf = null, byte[]? fingerprint = null)
    {
        if (batch is not null)
        {
            return batch.Add(coded, copyOf, fingerprint);
        }

        using var single = Batch();
        var added = single.Add(coded, copyOf, fingerprint);
        single.Commit();
        return added;
    }

    /// <summary>Whether <see cref="Add"/> would leave the article out; saves coding it.</summary>
    public bool Holds(Article article) => Writer.Holds(article);

    /// <summary>
    /// Groups the articles that follow into larger transactions, which is many times faster. Each article still is
    /// whole in one transaction. Disposing without <see cref="ArchiveBatch.Commit"/> drops what was not committed.
    /// </summary>
    /// <param name="articles">Commits after so many articles.</param>
    /// <param name="milliseconds">Commits with the first article after so long.</param>
    /// <exception cref="InvalidOperationException">A batch is open, or the archive was opened to be read.</exception>
    public ArchiveBatch Batch(int articles = 2000, int milliseconds = 5000)
    {
        if (readOnly || batch is not null)
        {
            throw new InvalidOperationException(readOnly ? "The archive was opened to be read." : "A batch is open.");
        }

        return batch = new ArchiveBatch(this, articles, milliseconds);
    }

    /// <summary>The way that reports are merged into events here; the standard one unless another was chosen.</summary>
    public MergeRule Rule
    {
        get
        {
            using var query = new Statement(Connection, "SELECT value FROM setting WHERE name = 'merge'", 0);
            return query.Text() is { } name ? MergeRule.Named(name) : MergeRule.Standard;
        }
    }

    /// <summary>
    /// Chooses another way to merge. The events made so far are thrown away, and <see cref="Merge(CancellationToken)"/>
    /// makes them anew; the reports stay as they are.
    /// </summary>
    /// <returns>Whether it is another than before.</returns>
    public bool MergeBy(MergeRule rule)
    {
        if (rule.Name == Rule.Name)
        {
            return false;
        }

        ArchiveFaults.Watch(Path, () => Transaction.Run(Connection, () =>
        {
            using var set = new Statement(Connection, "INSERT OR REPLACE INTO setting (name, value) VALUES ('merge', ?1)", 1);
            set.Run(rule.Name);
            EventTables.Clear(Connection);
        }));
        return true;
    }

    /// <summary>
    /// Merges the reports that were added since the last time into events, with those that they belong to. May be stopped
    /// or killed between: the rest is merged the next time.
    /// </summary>
    /// <param name="progress">Gets how many new reports are merged, and of how many.</param>
    /// <returns>How many there were.</returns>
    public int Merge(Action<int, int>? progress, CancellationToken cancellation) => ArchiveFaults.Watch(Path, () =>
    {
        if (CorrectionApplier.IsNeeded(Connection))
        {
            using var applier = new CorrectionApplier(Connection, Rule);
            applier.Apply();
        }

        using var tables = new EventTables(Connection, Rule);
        return tables.Merge(progress, cancellation);
    });

    /// <summary>Merges without telling how far it is.</summary>
    public int Merge(CancellationToken cancellation) => Merge(null, cancellation);

    /// <summary>
    /// The text's id, the date and the fingerprint of every article that has one, in order of reading: who hands them to
    /// a finder of copies one by one brings it to where it stood when the last of them was added.
    /// </summary>
    public IEnumerable<(string Id, Edtf? Published, byte[] Fingerprint)> Fingerprints()
    {
        using var query = new Statement(Connection, """
            SELECT t.id, a.published, t.fingerprint FROM article a JOIN text t ON t.no = a.text
            WHERE t.fingerprint IS NOT NULL ORDER BY a.no
            """, 0);
        using var row = query.Read();
        while (row.Read())
        {
            yield return (row.GetString(0), row.Date(1), row.GetFieldValue<byte[]>(2));
        }
    }

    /// <summary>How many articles there are; copies count.</summary>
    public long ArticleCount() => Count("SELECT count(*) FROM article");

    public long ReportCount() => Count("SELECT count(*) FROM report");

    /// <summary>How many reports wait to be merged, as after a run that was stopped: <see cref="Merge(CancellationToken)"/> does it.</summary>
    public long WaitingCount() => Count("SELECT count(*) FROM unmerged");

    /// <summary>How many events happened; planned, denied and hypothetical ones left out.</summary>
    public long EventCount() => Count("SELECT count(*) FROM event WHERE status IN ('happened', 'confirmed')");

    /// <summary>The last day on which an article was published; null where none has a date.</summary>
    public DateOnly? LastPublished()
    {
        // EDTF dates sort as their words do; only plain days are asked, since an interval's text begins with its start.
        using var query = new Statement(Connection, "SELECT max(published) FROM article WHERE length(published) = 10", 0);
        return Edtf.TryParse(query.Text())?.Latest;
    }

    /// <summary>All articles with what was coded from them, in order of reading.</summary>
    public IEnumerable<CodedArticle> Articles()
    {
        using var query = new Statement(Connection, "SELECT no FROM article ORDER BY no", 0);
        using var row = query.Read();
        while (row.Read())
        {
            yield return Reader.Read(row.GetInt64(0))!; // not null: the row was just listed
        }
    }

    /// <summary>
    /// The article that holds a report, the first that was read where several run the same text, and the report in it;
    /// null where no report has the id.
    /// </summary>
    public (CodedArticle Coded, Report Report)? Report(string id)
    {
        using var query = new Statement(Connection, "SELECT article FROM report WHERE id = ?1 ORDER BY article LIMIT 1", 1);
        if (query.Number(id) is not { } no || Reader.Read(no) is not { } coded)
        {
            return null;
        }

        return (coded, coded.Reports.First(report => report.Id == id));
    }

    /// <summary>
    /// Writes every row of the content tables in canonical order, so that two archives of the same articles give the
    /// same lines: text, article, report, report_party, figure, figure_state, quotation, correction, corrected, event,
    /// event_party and event_report. Row numbers and what coded an article are left out.
    /// </summary>
    /// <param name="eventsOnly">Writes the last three tables alone.</param>
    public void Dump(TextWriter output, bool eventsOnly = false) => ArchiveDump.Write(Connection, output, eventsOnly);

    public void Dispose()
    {
        batch?.Dispose();
        writer?.Dispose();
        reader?.Dispose();
        Connection.Dispose();
    }

    /// <summary>Puts what was coded now in the place of what an article had; in the caller's transaction.</summary>
    internal void Rewrite(long article, CodedArticle coded) => Writer.Replace(article, coded, coderNo ??= CoderNo());

    internal CoderVersion Coder => coder;

    internal bool Write(CodedArticle coded, string? copyOf, byte[]? fingerprint) =>
        Writer.Add(coded, copyOf, fingerprint, coderNo ??= CoderNo());

    /// <summary>
    /// Asks on another core, through a connection of its own, where the archive is only read; else at once, through this one.
    /// What another process writes meanwhile may be in one answer and not in the other.
    /// </summary>
    internal Task<T> Aside<T>(Func<ArchiveStore, T> ask) => !readOnly ? Task.FromResult(ask(this)) : Task.Run(() =>
    {
        using var beside = Open(Path, readOnly: true);
        return ask(beside);
    });

    /// <summary>Drops the open transaction, and what is remembered of rows that are gone with it.</summary>
    internal void RollBack()
    {
        writer?.Forget();
        coderNo = null;
        Transaction.RollBack(Connection);
    }

    internal void Closed() => batch = null;

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false,
        }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static void Prepare(SqliteConnection connection, string path, bool readOnly)
    {
        // 64 MiB of page cache: the indexes of a few hundred thousand articles.
        Transaction.Execute(connection, "PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
        if (readOnly)
        {
            // Pages are read where the system keeps them, without a copy of each: nearly half of the time of a large question.
            Transaction.Execute(connection, "PRAGMA mmap_size = 1073741824");
            var version = Migrations.Check(connection, path);
            if (version < Migrations.Last)
            {
                throw version == 0
                    ? ArchiveFaults.NoArchive(path, "it has no tables")
                    : new ArchiveException($"{path} was made by an older entente and must be brought up to date first: open it to write once, as 'entente merge' does.");
            }

            return;
        }

        // Pages of 8 KiB waste less room behind the last row of each than those of 4; a file that stands keeps its own.
        Transaction.Execute(connection, "PRAGMA page_size = 8192");

        // With a write-ahead log NORMAL loses at worst the last transactions on a power cut, and never breaks the file.
        Transaction.Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000");
        Migrations.Apply(connection, path);
    }

    private long CoderNo()
    {
        using var find = new Statement(Connection, "SELECT no FROM coder WHERE tool = ?1 AND knowledge = ?2", 2);
        using var add = new Statement(Connection, "INSERT INTO coder (tool, knowledge) VALUES (?1, ?2) RETURNING no", 2);
        return find.Number(coder.Tool, coder.Knowledge)
            ?? add.Number(coder.Tool, coder.Knowledge)!.Value; // not null: a row was added
    }

    private long Count(string sql)
    {
        using var query = new Statement(Connection, sql, 0);
        return query.Number() ?? 0;
    }
}
