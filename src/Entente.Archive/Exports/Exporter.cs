using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Archive.Store;

namespace Entente.Archive.Exports;

/// <summary>Writes the events of an archive in one of the formats.</summary>
public static class Exporter
{
    private const int BufferBytes = 1 << 16;

    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the rows alone. Two runs give the same bytes.</summary>
    /// <param name="output">Gets UTF-8; stays open.</param>
    /// <exception cref="ArgumentException">The format is two files, or cannot tell the statuses apart.</exception>
    public static ExportOutcome WriteRows(
        ArchiveStore store, ExportFormat format, ExportSelection selection, ExportTables tables, ExportOrigin origin,
        Stream output, CancellationToken cancellation)
    {
        Check(format, selection);
        if (format.IsTwoFiles)
        {
            throw new ArgumentException($"{format.Title} is two files.", nameof(format));
        }

        var about = ExportAbout.Of(store, format, selection, tables, origin);
        using var kept = new BufferedStream(new KeptOpen(output), BufferBytes);
        return Run(store, about, tables, [kept], [], cancellation);
    }

    /// <summary>
    /// Writes the rows into a file, and beside it FILE.about.json (what made it); for GDELT 2.0 also the mentions, for our own
    /// formats a codebook, for CSV the data package that names the table. A file is there whole or not at all.
    /// </summary>
    /// <exception cref="ArgumentException">The format cannot tell the statuses apart.</exception>
    /// <exception cref="IOException">A file cannot be written, or a data package of somebody else's is in the way.</exception>
    public static ExportOutcome WriteFiles(
        ArchiveStore store, ExportFormat format, ExportSelection selection, ExportTables tables, ExportOrigin origin,
        string path, CancellationToken cancellation)
    {
        Check(format, selection);
        var package = Path.Combine(Path.GetDirectoryName(path) ?? "", DataPackage.FileName);
        if (format.Name == "csv")
        {
            Guard(package);
        }

        var about = ExportAbout.Of(store, format, selection, tables, origin);
        ImmutableArray<string> files = format.IsTwoFiles ? [path, Beside(path, ".mentions" + Path.GetExtension(path))] : [path];
        var parts = files.Select(file => file + ".part").ToImmutableArray();
        try
        {
            var outcome = Run(store, about, tables, [.. parts.Select(File.Create)], files, cancellation);
            for (var i = 0; i < files.Length; i++)
            {
                File.Move(parts[i], files[i], overwrite: true);
            }

            return outcome with { Files = [.. files, .. WriteBeside(path, package, about, tables, outcome)] };
        }
        finally
        {
            parts.ToList().ForEach(File.Delete); // what a stopped export left; nothing else is there
        }
    }

    private static void Check(ExportFormat format, ExportSelection selection)
    {
        if (format.Refusal(selection.Statuses) is { } refusal)
        {
            throw new ArgumentException(refusal, nameof(selection));
        }
    }

    private static ExportOutcome Run(
        ArchiveStore store, ExportAbout about, ExportTables tables, ImmutableArray<Stream> outputs, ImmutableArray<string> files,
        CancellationToken cancellation)
    {
        var (format, selection) = (about.Format, about.Selection);
        var stream = new EventStream(store, format, selection);
        var leftOut = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (events, periods) = (0, 0);
        using var writer = Writer(about, tables, outputs);
        foreach (var one in stream.Read(cancellation))
        {
            if (writer.Write(one) is { } reason)
            {
                leftOut[reason] = leftOut.GetValueOrDefault(reason) + 1;
                continue;
            }

            events++;
            periods += one.IsPeriod(one.Status == ExportStatus.Planned && format.PlansAreStatements) ? 1 : 0;
        }

        writer.Finish();
        Count("no date", stream.Undated);
        Count("no single day", stream.Vague);
        return new ExportOutcome(writer.Rows, events, periods, leftOut.ToImmutableSortedDictionary(StringComparer.Ordinal), files);

        void Count(string reason, int number)
        {
            if (number > 0)
            {
                leftOut[reason] = number;
            }
        }
    }

    private static IEventWriter Writer(ExportAbout about, ExportTables tables, ImmutableArray<Stream> outputs)
    {
        var (format, origin) = (about.Format, about.Origin);
        var among = about.Selection.States.Distinct().Skip(1).Any() ? about.Selection.States.ToFrozenSet(StringComparer.Ordinal) : null;
        return format.Name switch
        {
            "gdelt1" => GdeltWriter.Create(format, tables, among, Text(0), null),
            "gdelt2" => GdeltWriter.Create(format, tables, among, Text(0), Text(1)),
            "icews" => IcewsWriter.Create(format, tables, among, Text(0)),
            "phoenix" => PhoenixWriter.CreateOeda(format, tables, among, Text(0)),
            "phoenix-cline" => PhoenixWriter.CreateCline(format, tables, among, Text(0)),
            "polecat" => PolecatWriter.Create(format, tables, among, origin, Text(0)),
            "plover" => new PloverWriter(format, tables, origin, outputs[0]),
            "csv" => new OwnCsvWriter(tables, Text(0)),
            "jsonl" => new OwnJsonWriter(tables, outputs[0], about.WriteFields),
            _ => throw new ArgumentException($"'{format.Name}' is no format.", nameof(about)),
        };

        StreamWriter Text(int file) => new(outputs[file], Plain, BufferBytes);
    }

    private static List<string> WriteBeside(
        string path, string package, ExportAbout about, ExportTables tables, ExportOutcome outcome)
    {
        var name = about.Format.Name;
        var files = new List<string> { path + ".about.json" };
        using (var output = File.Create(files[0]))
        {
            using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            json.WriteStartObject();
            about.WriteFields(json, outcome);
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
        }

        if (name is "csv" or "jsonl")
        {
            files.Add(Beside(path, ".codebook.md"));
            using var output = new StreamWriter(files[^1], append: false, Plain);
            Codebook.Write(output, Path.GetFileName(path), tables, about);
        }

        if (name == "csv")
        {
            files.Add(package);
            using var output = File.Create(package);
            DataPackage.Write(output, Path.GetFileName(path), tables, about, outcome);
        }

        return files;
    }

    /// <summary>Refuses to write over the data package of somebody else.</summary>
    private static void Guard(string package)
    {
        if (File.Exists(package) && !File.ReadAllText(package).Contains($"\"{DataPackage.Mark}\"", StringComparison.Ordinal))
        {
            throw new IOException($"{package} is there already and describes other data. Write into a folder of its own.");
        }
    }

    private static string Beside(string path, string ending) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path) + ending);

    /// <summary>A stream whose closing leaves the one beneath it open.</summary>
    private sealed class KeptOpen(Stream under) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => under.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => under.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => under.Write(buffer);
    }
}
