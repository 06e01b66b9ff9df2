using System.Diagnostics;
using Entente.Coding.Reports;

namespace Entente.Archive.Store;

/// <summary>Articles that share transactions for speed. Disposing drops what was added since the last commit.</summary>
public sealed class ArchiveBatch : IDisposable
{
    private readonly ArchiveStore store;
    private readonly int articles;
    private readonly int milliseconds;
    private int pending;
    private long begun;
    private bool open;

    internal ArchiveBatch(ArchiveStore store, int articles, int milliseconds)
    {
        this.store = store;
        this.articles = articles;
        this.milliseconds = milliseconds;
    }

    /// <summary>As <see cref="ArchiveStore.Add"/>; a fault drops the articles since the last commit, whole.</summary>
    /// <exception cref="ArchiveException">The disk is full, or the archive locked or read-only.</exception>
    public bool Add(CodedArticle coded, string? copyOf = null, byte[]? fingerprint = null) =>
        ArchiveFaults.Watch(store.Path, () => AddOne(coded, copyOf, fingerprint));

    /// <summary>Makes what was added so far last.</summary>
    /// <exception cref="ArchiveException">The disk is full; what was added since the last commit is dropped, whole.</exception>
    public void Commit()
    {
        try
        {
            ArchiveFaults.Watch(store.Path, CommitAll);
        }
        catch
        {
            Drop();
            throw;
        }
    }

    public void Dispose()
    {
        Drop();
        store.Closed();
    }

    private bool AddOne(CodedArticle coded, string? copyOf, byte[]? fingerprint)
    {
        if (!open)
        {
            Transaction.Begin(store.Connection);
            begun = Stopwatch.GetTimestamp();
            open = true;
        }

        bool added;
        try
        {
            added = store.Write(coded, copyOf, fingerprint);
        }
        catch
        {
            Drop();
            throw;
        }

        pending++;
        if (pending >= articles || Stopwatch.GetElapsedTime(begun).TotalMilliseconds >= milliseconds)
        {
            Commit();
        }

        return added;
    }

    private void CommitAll()
    {
        if (open)
        {
            Transaction.Commit(store.Connection);
            open = false;
            pending = 0;
        }
    }

    private void Drop()
    {
        if (open)
        {
            open = false;
            pending = 0;
            store.RollBack();
        }
    }
}
