namespace Entente.Articles;

/// <summary>The files that paths stand for, in an order that is the same on every machine.</summary>
internal static class PathWalker
{
    /// <summary>
    /// The files under one path: itself, or every file of a folder and the folders in it in ordinal order of their paths.
    /// Names that start with a full stop and links to folders are passed over: links can run in circles.
    /// </summary>
    /// <returns>A path and null, or a path and why it cannot be read.</returns>
    public static IEnumerable<(string Path, Refusal? Refusal)> Walk(string path)
    {
        if (!Directory.Exists(path))
        {
            yield return (path, path == "-" || File.Exists(path) ? null : Refusals.MissingFile(path));
            yield break;
        }

        var any = false;
        foreach (var found in WalkFolder(path))
        {
            any = true;
            yield return found;
        }

        if (!any)
        {
            yield return (path, Refusals.EmptyFolder(path));
        }
    }

    private static IEnumerable<(string Path, Refusal? Refusal)> WalkFolder(string folder)
    {
        var (entries, refusal) = Entries(folder);
        if (refusal is not null)
        {
            yield return (folder, refusal);
        }

        foreach (var (path, isFolder) in entries)
        {
            if (!isFolder)
            {
                yield return (path, null);
                continue;
            }

            foreach (var found in WalkFolder(path))
            {
                yield return found;
            }
        }
    }

    private static (List<(string Path, bool IsFolder)> Entries, Refusal? Refusal) Entries(string folder)
    {
        var entries = new List<(string Path, bool IsFolder)>();
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                var isFolder = entry is DirectoryInfo;
                // A folder's own description is no article.
                var isDescription = !isFolder && entry.Name.StartsWith("README", StringComparison.OrdinalIgnoreCase);
                if (!entry.Name.StartsWith('.') && !isDescription && !(isFolder && entry.LinkTarget is not null))
                {
                    entries.Add((Path.Combine(folder, entry.Name), isFolder));
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ([], Refusals.Unreadable(folder, failure.Message));
        }

        // A folder sorts as its files do, with the slash: "a.txt" before "a/b.txt".
        entries.Sort((a, b) => string.CompareOrdinal(a.IsFolder ? a.Path + "/" : a.Path, b.IsFolder ? b.Path + "/" : b.Path));
        return (entries, null);
    }
}
