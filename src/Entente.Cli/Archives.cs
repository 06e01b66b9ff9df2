using Entente.Archive.Store;

namespace Entente.Cli;

/// <summary>Opens an archive for a question.</summary>
internal static class Archives
{
    /// <summary>Opens an archive that is there, to be written.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ArchiveStore OpenToWrite(string archive) => File.Exists(archive)
        ? ArchiveStore.Open(archive)
        : throw new UsageException($"there is no archive at {archive}. 'entente read PATH' makes one.");

    /// <summary>Opens it to be read; one that an older version made is brought up to date first, which is said.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ArchiveStore OpenToRead(string archive)
    {
        if (!File.Exists(archive))
        {
            throw new UsageException($"there is no archive at {archive}. 'entente read PATH' makes one.");
        }

        if (ArchiveStore.IsOutdated(archive))
        {
            Console.Error.WriteLine($"{archive} was made by an older entente: bringing it up to date.");
            using var older = ArchiveStore.Open(archive);
            older.Merge(CancellationToken.None);
        }

        var store = ArchiveStore.Open(archive, readOnly: true);
        if (store.WaitingCount() is > 0 and var waiting)
        {
            Console.Error.WriteLine(
                $"{archive} has {waiting} reports that are in no event yet, since a run is under way or was stopped: 'entente merge' takes them in.");
        }

        return store;
    }
}
