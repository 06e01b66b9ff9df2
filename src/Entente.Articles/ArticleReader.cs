using System.Diagnostics.CodeAnalysis;

namespace Entente.Articles;

/// <summary>
/// Reads articles from text files, web pages, JSON Lines and feeds, plain or gzipped. One input that cannot be read
/// becomes a <see cref="Refusal"/>, and the rest goes on.
/// </summary>
public sealed class ArticleReader
{
    private const int LookedAtBytes = 4096;

    /// <summary>
    /// Streams what is under the paths, in their order: files, folders (with the folders in them, in ordinal order, hidden
    /// names passed over) and "-" for standard input. Nothing is opened before it is asked for.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; looked at before each article.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "Stages are objects that their callers hold, also where they hold nothing yet.")]
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths, ReadOptions options, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostBytes, 1, nameof(options));
        return ReadAll(paths, options, token);
    }

    private static IEnumerable<ReadOutcome> ReadAll(IEnumerable<string> paths, ReadOptions options, CancellationToken token)
    {
        foreach (var (path, refusal) in paths.SelectMany(PathWalker.Walk))
        {
            token.ThrowIfCancellationRequested();
            if (refusal is not null)
            {
                yield return new ReadOutcome.Refused(refusal);
                continue;
            }

            foreach (var outcome in ReadOne(path, options, token))
            {
                yield return outcome;
            }
        }
    }

    private static IEnumerable<ReadOutcome> ReadOne(string path, ReadOptions options, CancellationToken token)
    {
        var (stream, refusal) = Open(path, options);
        if (stream is null)
        {
            return [new ReadOutcome.Refused(refusal ?? Refusals.Empty(path))];
        }

        return ReadStream(path, stream, options, token);
    }

    private static IEnumerable<ReadOutcome> ReadStream(string path, PeekedStream stream, ReadOptions options, CancellationToken token)
    {
        using var held = stream;
        if (TextDecoder.IsBinary(stream.Head))
        {
            yield return new ReadOutcome.Refused(Refusals.Binary(path));
            yield break;
        }

        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        var kind = InputKinds.Find(name, stream.Head);
        var outcomes = kind == InputKind.JsonLines
            ? JsonLinesReader.Read(path, stream, options, token)
            : ReadWhole(path, kind, stream, options, token);
        foreach (var outcome in outcomes)
        {
            yield return outcome;
        }
    }

    private static IEnumerable<ReadOutcome> ReadWhole(
        string path, InputKind kind, PeekedStream stream, ReadOptions options, CancellationToken token)
    {
        var (bytes, refusal) = WholeInput.Read(path, stream, options.MostBytes);
        if (refusal is not null)
        {
            return [new ReadOutcome.Refused(refusal)];
        }

        return kind switch
        {
            InputKind.Page => [PageReader.Read(path, bytes, options)],
            InputKind.Feed => FeedReader.Read(path, bytes, options, token),
            _ => [ArticleMaker.Make(new Draft { Input = path, Text = TextDecoder.Decode(bytes) }, options, path)],
        };
    }

    /// <summary>The stream, uncompressed and looked at, or why there is none; an empty one is refused here.</summary>
    private static (PeekedStream? Stream, Refusal? Refusal) Open(string path, ReadOptions options)
    {
        Stream? opened = null;
        try
        {
            opened = path == "-"
                ? options.StandardInput
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
            return opened is null
                ? (null, Refusals.NoStandardInput())
                : Unpack(path, new PeekedStream(opened, LookedAtBytes, leaveOpen: path == "-"));
        }
        catch (InvalidDataException)
        {
            Close(path, opened);
            return (null, Refusals.BrokenGzip(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Close(path, opened);
            return (null, Refusals.Unreadable(path, failure.Message));
        }
    }

    private static (PeekedStream? Stream, Refusal? Refusal) Unpack(string path, PeekedStream stream)
    {
        if (stream.Head.IsEmpty)
        {
            stream.Dispose();
            return (null, Refusals.Empty(path));
        }

        if (stream.Head is [0x1F, 0x8B, ..])
        {
            stream = new PeekedStream(new GzipInput(stream), LookedAtBytes, leaveOpen: false);
            if (stream.Head.IsEmpty)
            {
                stream.Dispose();
                return (null, Refusals.Empty(path));
            }
        }
        else if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            stream.Dispose();
            return (null, Refusals.BrokenGzip(path));
        }

        return (stream, null);
    }

    private static void Close(string path, Stream? opened)
    {
        if (path != "-")
        {
            opened?.Dispose();
        }
    }
}
