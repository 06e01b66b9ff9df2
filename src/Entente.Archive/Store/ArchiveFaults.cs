using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>What can be wrong with an archive's file, in words that say what to do next.</summary>
internal static class ArchiveFaults
{
    // https://www.sqlite.org/rescode.html
    private const int NoTable = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Io = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    public static ArchiveException? Plain(Exception fault, string path) => fault is not SqliteException sqlite ? null : sqlite.SqliteErrorCode switch
    {
        NoTable or NoDatabase => NoArchive(path, null, fault),
        Busy or Locked => new ArchiveException($"{path} is being written by another process. Wait until that has finished, and run the same command again.", fault),
        ReadOnly => new ArchiveException($"{path} cannot be written: the file or its folder is read-only. Make both writable, or give another file with --archive. Nothing was changed.", fault),
        Io => new ArchiveException($"{path} could not be read or written: the disk or the limit on the size of files gave way. What was stored before is kept; run the same command again when there is room.", fault),
        Corrupt => new ArchiveException($"{path} is damaged. Put back a copy of it, or read the articles into a new archive: 'entente read PATH --archive NEW.db'.", fault),
        Full => new ArchiveException($"{path} cannot grow: its disk is full. What was stored before is kept; make room and run the same command again.", fault),
        CannotOpen => CannotBeOpened(path, fault),
        _ => null,
    };

    public static ArchiveException NoArchive(string path, string? why = null, Exception? inner = null) => new(
        $"{path} is no archive of entente{(why is null ? "" : $": {why}")}. Give the archive's file with --archive; 'entente read PATH' makes a new one.", inner);

    private static ArchiveException CannotBeOpened(string path, Exception inner) => new(
        $"{path} cannot be opened: there is no such folder, or no right to open the file. Give another file with --archive, or change the rights.", inner);

    /// <summary>Does the work, and puts a fault of the database into plain words.</summary>
    public static T Watch<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault) when (Plain(fault, path) is ArchiveException plain)
        {
            throw plain;
        }
    }

    public static void Watch(string path, Action work) => Watch(path, () =>
    {
        work();
        return true;
    });

    /// <summary>
    /// Refuses a file that is none of SQLite, and one that is shorter than its first page says, which SQLite itself notices only when a question comes to the
    /// part that is missing. A file with a log beside it may lawfully be shorter.
    /// </summary>
    /// <exception cref="ArchiveException">It is no such file, or cut short.</exception>
    public static void CheckWhole(string path)
    {
        const int HeaderLength = 100; // https://www.sqlite.org/fileformat2.html#the_database_header
        if (!File.Exists(path) || HasLog(path))
        {
            return;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> header = stackalloc byte[HeaderLength];
            if (file.Length == 0)
            {
                return;
            }

            // SQLite takes a file of a few bytes for an empty one, and would write over it.
            if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith("SQLite format 3\0"u8))
            {
                throw NoArchive(path, "it is no file of SQLite");
            }

            var pageSize = BinaryPrimitives.ReadUInt16BigEndian(header[16..]) is var size && size == 1 ? 65536 : size;
            var needed = (long)pageSize * BinaryPrimitives.ReadUInt32BigEndian(header[28..]);
            if (header[24..28].SequenceEqual(header[92..96]) && file.Length < needed)
            {
                throw new ArchiveException($"{path} is cut short: {file.Length} of {needed} bytes are there. Put back a copy of it, or read the articles into a new archive: 'entente read PATH --archive NEW.db'.");
            }
        }
        catch (UnauthorizedAccessException fault)
        {
            throw CannotBeOpened(path, fault);
        }
    }

    /// <summary>Whether a log holds what is not in the file yet, as after a process that was killed.</summary>
    public static bool HasLog(string path) => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };
}
