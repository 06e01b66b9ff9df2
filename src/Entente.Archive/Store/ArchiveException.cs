namespace Entente.Archive.Store;

/// <summary>
/// The archive's file cannot be used as was asked. The message names the file, what happened and what to do; what was stored
/// before is unharmed, unless it says that the file is damaged.
/// </summary>
public sealed class ArchiveException : IOException
{
    public ArchiveException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    public ArchiveException()
    {
    }

    public ArchiveException(string message)
        : base(message)
    {
    }

    /// <summary>The fault of the database under the archive in plain words; null for any other fault.</summary>
    /// <param name="path">The archive's file.</param>
    public static ArchiveException? From(Exception fault, string path) => ArchiveFaults.Plain(fault, path);
}
