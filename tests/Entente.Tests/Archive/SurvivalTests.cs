using Entente.Archive.Questions;
using Entente.Archive.Store;
using Entente.Coding.Reports;
using Microsoft.Data.Sqlite;

namespace Entente.Tests.Archive;

/// <summary>What is stored outlives full disks, cut files, other processes and a kill at any moment, and each is said plainly.</summary>
public sealed class SurvivalTests : IDisposable
{
    private const UnixFileMode ReadOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead
        | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private const UnixFileMode ReadOnlyFile = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly string folder = Directory.CreateTempSubdirectory("entente-survival").FullName;

    private string Path => System.IO.Path.Combine(folder, "a.db");

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, ReadOnlyFolder | UnixFileMode.UserWrite);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>
    /// A process that is killed leaves a beginning of its log: the archive is brought up to date and merged with the log cut
    /// off at many places.
    /// </summary>
    [Fact]
    public void An_archive_that_is_killed_while_brought_up_to_date_ends_as_an_undisturbed_one()
    {
        MakeFirstVersion(Path);
        using (var file = new SqliteConnection($"Data Source={Path};Pooling=False"))
        {
            file.Open();
            Transaction.Execute(file, "PRAGMA journal_mode = WAL");
        }

        byte[] before = File.ReadAllBytes(Path);
        byte[] log;
        string undisturbed;
        using (var store = ArchiveStore.Open(Path))
        {
            store.Merge(CancellationToken.None);
            undisturbed = Told.Dump(store);
            Assert.Equal(before, Read(Path)); // All is in the log yet.
            log = Read(Path + "-wal");
        }

        Assert.True(log.Length > 100_000, "The log must hold every step.");
        for (var i = 0; i < 40; i++)
        {
            var killed = System.IO.Path.Combine(folder, $"{i}.db");
            File.WriteAllBytes(killed, before);
            File.WriteAllBytes(killed + "-wal", log[..(int)(log.Length * (i / 39.0))]);
            using var store = ArchiveStore.Open(killed);
            Assert.Equal("ok", Statement(store, "PRAGMA integrity_check"));
            Assert.Null(Statement(store, "PRAGMA foreign_key_check"));
            store.Merge(CancellationToken.None);
            Assert.Equal(undisturbed, Told.Dump(store));
            Assert.Equal(0, store.WaitingCount());
        }
    }

    [Fact]
    public void A_full_disk_keeps_what_was_stored_and_the_rest_follows_when_there_is_room()
    {
        var articles = Articles(150);
        using var store = ArchiveStore.Open(Path);
        using (var batch = store.Batch(articles: 10))
        {
            articles[..20].ForEach(article => batch.Add(article));
        }

        var pages = Number(store, "PRAGMA page_count");
        Transaction.Execute(store.Connection, $"PRAGMA max_page_count = {pages + 4}");
        var fault = Assert.Throws<ArchiveException>(() => AddAll(store, articles));
        Assert.Contains("full", fault.Message, StringComparison.Ordinal);
        Assert.Contains(Path, fault.Message, StringComparison.Ordinal);
        Assert.Equal("ok", Statement(store, "PRAGMA integrity_check"));
        Assert.InRange(store.ArticleCount(), 20, 149);
        Transaction.Execute(store.Connection, "PRAGMA max_page_count = 100000");
        AddAll(store, articles);
        store.Merge(CancellationToken.None);
        Assert.Equal(Undisturbed(articles), Told.Dump(store));
    }

    [Fact]
    public void A_disk_that_fills_while_merging_leaves_the_rest_to_the_next_time()
    {
        var articles = Articles(150);
        using var store = ArchiveStore.Open(Path);
        AddAll(store, articles);
        Transaction.Execute(store.Connection, $"PRAGMA max_page_count = {Number(store, "PRAGMA page_count")}");
        Assert.Contains("full", Assert.Throws<ArchiveException>(() => store.Merge(CancellationToken.None)).Message, StringComparison.Ordinal);
        Assert.True(store.WaitingCount() > 0);
        Transaction.Execute(store.Connection, "PRAGMA max_page_count = 100000");
        store.Merge(CancellationToken.None);
        Assert.Equal(Undisturbed(articles), Told.Dump(store));
    }

    [Fact]
    public void Questions_are_answered_from_a_read_only_file_in_a_read_only_folder()
    {
        Fill();
        Protect();
        Unprivileged.Run(() =>
        {
            Assert.False(ArchiveStore.IsOutdated(Path));
            using var store = ArchiveStore.Open(Path, readOnly: true);
            var found = EventFinder.Find(store, new EventFilter { Words = "text" }).Events;
            Assert.Equal(5, found.Length);
            Assert.Single(EventStoryBuilder.Build(store, found[0].Event.Id).Tellings);
        });
    }

    [Fact]
    public void A_read_only_archive_is_not_written_and_says_so()
    {
        Fill();
        var before = Read(Path);
        Protect();
        Unprivileged.Run(() =>
        {
            var fault = Assert.Throws<ArchiveException>(() => ArchiveStore.Open(Path));
            Assert.Contains("read-only", fault.Message, StringComparison.Ordinal);
            Assert.Contains("--archive", fault.Message, StringComparison.Ordinal);
        });
        Assert.Equal(before, Read(Path));
    }

    [Fact]
    public void A_log_in_a_read_only_folder_is_not_passed_over()
    {
        using (var store = ArchiveStore.Open(Path))
        {
            AddAll(store, Articles(5));
            File.WriteAllBytes(System.IO.Path.Combine(folder, "b.db"), Read(Path));
            File.WriteAllBytes(System.IO.Path.Combine(folder, "b.db-wal"), Read(Path + "-wal"));
        }

        Protect();
        Unprivileged.Run(() => Assert.Contains(
            "b.db-wal", Assert.Throws<ArchiveException>(() => ArchiveStore.Open(System.IO.Path.Combine(folder, "b.db"), readOnly: true)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_lets_nobody_in_is_said()
    {
        Protect();
        Unprivileged.Run(() => Assert.Contains("cannot be opened", Assert.Throws<ArchiveException>(() => ArchiveStore.Open(Path)).Message, StringComparison.Ordinal));
        Assert.Contains("cannot be opened", Assert.Throws<ArchiveException>(() => ArchiveStore.Open(System.IO.Path.Combine(folder, "none", "a.db"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_another_process_writes_is_said_and_read_all_the_same()
    {
        Fill();
        using var other = ArchiveStore.Open(Path);
        Transaction.Begin(other.Connection);
        using var store = ArchiveStore.Open(Path);
        store.Connection.DefaultTimeout = 1;
        Assert.Contains("another process", Assert.Throws<ArchiveException>(() => store.Add(Articles(6)[5])).Message, StringComparison.Ordinal);
        using (var reader = ArchiveStore.Open(Path, readOnly: true))
        {
            Assert.Equal(5, reader.EventCount());
        }

        Transaction.RollBack(other.Connection);
        Assert.True(store.Add(Articles(6)[5]));
    }

    [Theory]
    [InlineData(0.99)]
    [InlineData(0.5)]
    [InlineData(0.002)]
    public void A_file_that_was_cut_short_is_refused(double left)
    {
        Fill();
        var bytes = Read(Path);
        File.WriteAllBytes(Path, bytes[..(int)(bytes.Length * left)]);
        foreach (var readOnly in new[] { true, false })
        {
            Assert.Contains("cut short", Assert.Throws<ArchiveException>(() => ArchiveStore.Open(Path, readOnly)).Message, StringComparison.Ordinal);
        }

        Assert.Contains("cut short", Assert.Throws<ArchiveException>(() => ArchiveStore.IsOutdated(Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("SQLite format 3\0 but then nothing")]
    public void What_is_no_archive_is_refused(string content)
    {
        File.WriteAllText(Path, content);
        foreach (var readOnly in new[] { true, false })
        {
            Assert.Contains(Path, Assert.Throws<ArchiveException>(() => ArchiveStore.Open(Path, readOnly)).Message, StringComparison.Ordinal);
        }

        Assert.Equal(content, File.ReadAllText(Path));
    }

    [Fact]
    public void An_empty_file_is_no_archive_to_ask_but_one_to_fill()
    {
        File.WriteAllText(Path, "");
        Assert.Contains("no tables", Assert.Throws<ArchiveException>(() => ArchiveStore.Open(Path, readOnly: true)).Message, StringComparison.Ordinal);
        Fill();
    }

    [Fact]
    public void A_database_of_something_else_is_left_as_it_is()
    {
        using (var other = new SqliteConnection($"Data Source={Path};Pooling=False"))
        {
            other.Open();
            Transaction.Execute(other, "CREATE TABLE text (words); INSERT INTO text VALUES ('mine')");
        }

        Assert.Contains("no archive", Assert.Throws<ArchiveException>(() => ArchiveStore.Open(Path)).Message, StringComparison.Ordinal);
        using var again = new SqliteConnection($"Data Source={Path};Pooling=False");
        again.Open();
        using var words = new Statement(again, "SELECT group_concat(words) FROM text", 0);
        Assert.Equal("mine", words.Text());
    }

    [Fact]
    public void A_page_that_was_overwritten_is_said_when_a_question_comes_to_it()
    {
        Fill();
        var bytes = Read(Path);
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 4, bytes.Length / 2);
        File.WriteAllBytes(Path, bytes);
        var fault = Assert.ThrowsAny<Exception>(() =>
        {
            using var store = ArchiveStore.Open(Path, readOnly: true);
            EventFinder.Find(store, new EventFilter());
        });
        Assert.Contains("damaged", (ArchiveException.From(fault, Path) ?? fault).Message, StringComparison.Ordinal);
    }

    private static List<CodedArticle> Articles(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => Told.By("Wire", "2020-01-02", $"Text {i} {new string('x', 900)}.")
            .That("RUS>CUB", "CONSULT/visit", $"{1990 + (i / 12)}-{(i % 12) + 1:00}-01").Coded()),
    ];

    private static string Undisturbed(List<CodedArticle> articles)
    {
        using var store = ArchiveStore.Open(":memory:");
        articles.ForEach(article => store.Add(article));
        store.Merge(CancellationToken.None);
        return Told.Dump(store);
    }

    private static void AddAll(ArchiveStore store, List<CodedArticle> articles)
    {
        using var batch = store.Batch(articles: 10);
        articles.ForEach(article => batch.Add(article));
        batch.Commit();
    }

    private static string? Statement(ArchiveStore store, string sql)
    {
        using var statement = new Statement(store.Connection, sql, 0);
        return statement.Text();
    }

    private static long Number(ArchiveStore store, string sql)
    {
        using var statement = new Statement(store.Connection, sql, 0);
        return statement.Number() ?? 0;
    }

    /// <summary>What version 0.1 wrote of two short articles.</summary>
    private static void MakeFirstVersion(string path)
    {
        using var old = new SqliteConnection($"Data Source={path};Pooling=False");
        old.Open();
        Transaction.Execute(old, File.ReadAllText(System.IO.Path.Combine(Fixtures.Root, "tests", "Entente.Tests", "Archive", "first-version.sql")));
    }

    /// <summary>The bytes of a file that is open.</summary>
    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>An archive of five events.</summary>
    private void Fill()
    {
        using var store = ArchiveStore.Open(Path);
        AddAll(store, Articles(5));
        store.Merge(CancellationToken.None);
    }

    /// <summary>Makes the folder and what is in it read-only.</summary>
    private void Protect()
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(folder))
            {
                File.SetUnixFileMode(file, ReadOnlyFile);
            }

            File.SetUnixFileMode(folder, ReadOnlyFolder);
        }
    }
}
