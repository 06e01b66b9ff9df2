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
    public bool Add(CodedArticle coded, string? copyOf = null, byte[]? fingerprint = null)
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

    /// <summary>Makes what was added so far last.</summary>
    public void Commit()
    {
        if (open)
        {
            Transaction.Commit(store.Connection);
            open = false;
            pending = 0;
        }
    }

    public void Dispose()
    {
        Drop();
        store.Closed();
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
