using Entente.Archive.Store;
using Entente.Coding.Reports;
using Microsoft.Data.Sqlite;

namespace Entente.Tests.Archive;

public sealed class ArchiveStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente-archive").FullName;

    private string Path => System.IO.Path.Combine(folder, "a.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_field_comes_back_as_it_was_handed_in()
    {
        using var store = ArchiveStore.Open(Path);
        store.Add(Full.Coded);
        Full.Same(Full.Coded, Assert.Single(store.Articles()));
    }

    [Fact]
    public void A_report_is_found_by_its_id()
    {
        using var store = ArchiveStore.Open(Path);
        store.Add(Full.Coded);
        var (coded, report) = store.Report("r-2")!.Value;
        Assert.Equal(("aaaa0000bbbb1111", "AID"), (coded.Article.Id, report.Type));
        Assert.Null(store.Report("none"));
    }

    [Fact]
    public void Identical_input_adds_nothing()
    {
        using var store = ArchiveStore.Open(Path);
        Assert.False(store.Holds(Full.Coded.Article));
        Assert.True(store.Add(Full.Coded));
        Assert.True(store.Holds(Full.Coded.Article));
        store.Merge(CancellationToken.None);
        var once = Told.Dump(store);
        Assert.False(store.Add(Full.Coded));
        Assert.Equal(0, store.Merge(CancellationToken.None));
        Assert.Equal(once, Told.Dump(store));
    }

    [Fact]
    public void A_text_run_by_two_outlets_is_stored_once_and_stands_twice()
    {
        using var store = ArchiveStore.Open(Path);
        store.Add(Full.Coded, fingerprint: [1, 2]);
        Assert.True(store.Add(Full.Coded with { Article = Full.Coded.Article with { Publisher = "Other" } }, fingerprint: [1, 2]));
        Assert.Equal(2, store.ArticleCount());
        Assert.Equal(1, new Statement(store.Connection, "SELECT count(*) FROM text", 0).Number());
        foreach (var (id, published, fingerprint) in store.Fingerprints())
        {
            Assert.Equal(("aaaa0000bbbb1111", "2018-11-02"), (id, published?.Text));
            Assert.Equal([1, 2], fingerprint);
        }
    }

    [Fact]
    public void An_archive_outlives_its_process()
    {
        using (var store = ArchiveStore.Open(Path))
        {
            store.Add(Full.Coded);
        }

        using var again = ArchiveStore.Open(Path, readOnly: true);
        Full.Same(Full.Coded, Assert.Single(again.Articles()));
        Assert.Throws<InvalidOperationException>(() => again.Add(Full.Coded));
    }

    [Fact]
    public void What_was_not_committed_is_gone_and_read_again_gives_the_same_rows()
    {
        var articles = Enumerable.Range(0, 25)
            .Select(i => Told.By("Wire", "2020-01-02", $"Text {i}.").That("RUS>CUB", "CONSULT/visit", $"2020-01-{i + 1:00}").Coded()).ToList();
        using (var store = ArchiveStore.Open(Path))
        using (var batch = store.Batch(articles: 10))
        {
            articles.ForEach(article => batch.Add(article));
        }

        using var undisturbed = ArchiveStore.Open(":memory:");
        articles.ForEach(article => undisturbed.Add(article));
        undisturbed.Merge(CancellationToken.None);
        using var again = ArchiveStore.Open(Path);
        Assert.Equal(20, again.ArticleCount());
        AddAll(again, articles);
        Assert.Equal(Told.Dump(undisturbed), Told.Dump(again));
    }

    [Fact]
    public void An_article_that_fails_midway_leaves_no_row()
    {
        using var store = ArchiveStore.Open(Path);
        var broken = Full.Coded with { Quotations = [new Quotation { Article = "x", Text = "x", Span = new(5, 5000), Direct = true }] };
        Assert.ThrowsAny<ArgumentException>(() => store.Add(broken));
        Assert.Equal(0, store.ArticleCount());
        Assert.True(store.Add(Full.Coded));
        Full.Same(Full.Coded, Assert.Single(store.Articles()));
    }

    [Fact]
    public void Merging_that_was_stopped_goes_on_the_next_time()
    {
        using var store = ArchiveStore.Open(Path);
        store.Add(Told.By("Wire", "2020-01-02", "One.").That("RUS>CUB", "CONSULT", "2020-01-01").Coded());
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => store.Merge(stopped.Token));
        Assert.Equal(0, store.EventCount());
        Assert.Equal(1, store.Merge(CancellationToken.None));
        Assert.Equal(1, store.EventCount());
    }

    [Fact]
    public void A_second_version_of_the_coder_is_told_apart()
    {
        using var store = ArchiveStore.Open(Path);
        store.CodedBy(new CoderVersion("0.1.0", "abc"));
        store.Add(Full.Coded);
        store.CodedBy(new CoderVersion("0.1.0", "def"));
        store.Add(Told.By("Wire", null, "Two.").Coded());
        using var count = new Statement(store.Connection, "SELECT count(DISTINCT coder) FROM article", 0);
        Assert.Equal(2, count.Number());
    }

    [Fact]
    public void No_archive_and_no_database_are_said_plainly()
    {
        Assert.Contains("entente read", Assert.Throws<FileNotFoundException>(() => ArchiveStore.Open(Path, readOnly: true)).Message, StringComparison.Ordinal);
        File.WriteAllText(Path, new string('x', 5000));
        Assert.Contains("is no archive", Assert.Throws<ArchiveException>(() => ArchiveStore.Open(Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_of_a_newer_version_is_refused()
    {
        using (var store = ArchiveStore.Open(Path))
        {
            Transaction.Execute(store.Connection, "PRAGMA user_version = 99");
        }

        Assert.Contains("newer", Assert.Throws<ArchiveException>(() => ArchiveStore.Open(Path)).Message, StringComparison.Ordinal);
    }

    /// <summary>The file holds what version 0.1 wrote of two short articles, with a character outside the basic plane in one.</summary>
    [Fact]
    public void An_archive_of_the_first_version_is_brought_up_to_date()
    {
        using (var old = new SqliteConnection($"Data Source={Path};Pooling=False"))
        {
            old.Open();
            Transaction.Execute(old, File.ReadAllText(System.IO.Path.Combine(Fixtures.Root, "tests", "Entente.Tests", "Archive", "first-version.sql")));
        }

        Assert.True(ArchiveStore.IsOutdated(Path));
        Assert.Contains("older", Assert.Throws<ArchiveException>(() => ArchiveStore.Open(Path, readOnly: true)).Message, StringComparison.Ordinal);
        using (var store = ArchiveStore.Open(Path))
        {
            store.Merge(CancellationToken.None);
        }

        Assert.False(ArchiveStore.IsOutdated(Path));
        using var again = ArchiveStore.Open(Path, readOnly: true);
        Assert.Equal(5, again.ReportCount());
        Assert.Contains(Told.Events(again), line => line.StartsWith("Happened CONSULT/visit RUS>CUB 2014-07-1", StringComparison.Ordinal));
        Assert.Contains(Told.Events(again), line => line.StartsWith("Planned AID", StringComparison.Ordinal));
    }

    private static void AddAll(ArchiveStore store, List<CodedArticle> articles)
    {
        using (var batch = store.Batch(articles: 7))
        {
            articles.ForEach(article => batch.Add(article));
            batch.Commit();
        }

        store.Merge(CancellationToken.None);
    }
}
