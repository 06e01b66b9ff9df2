using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Entente.Cli;

/// <summary>
/// A bar with articles a second and the time left, on standard error, drawn only where that is a terminal. Complaints
/// are printed above it.
/// </summary>
internal sealed class Progress : IDisposable
{
    private const int Width = 28;
    private const int DrawEveryMilliseconds = 120;
    private readonly bool isTerminal = !Console.IsErrorRedirected;
    private readonly IAnsiConsole console;
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly long total;
    private long done;
    private int articles;
    private long drawn;
    private string said = "reading";

    private Progress(long total)
    {
        this.total = total;
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    }

    /// <summary>Starts the bar; what is left is told from the sizes of the inputs, where they can be known.</summary>
    public static Progress Start(IEnumerable<string> paths) => new(paths.Sum(Articles));

    /// <summary>Starts the bar for so many articles.</summary>
    public static Progress Of(long articles) => new(articles);

    /// <summary>One article more is done.</summary>
    public void Step(string input)
    {
        articles++;
        done++;
        Draw(false);
    }

    /// <summary>What is being done now.</summary>
    public void Say(string what)
    {
        said = what;
        Draw(true);
    }

    public void Complain(string message)
    {
        Clear();
        Console.Error.WriteLine(TerminalText.Plain(message));
        Draw(true);
    }

    public void Dispose() => Clear();

    private void Draw(bool now)
    {
        if (!isTerminal || (!now && Stopwatch.GetElapsedTime(drawn).TotalMilliseconds < DrawEveryMilliseconds))
        {
            return;
        }

        drawn = Stopwatch.GetTimestamp();
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var rate = articles / Math.Max(seconds, 0.1);
        var share = total > 0 ? Math.Min(1.0, (double)done / total) : 0;
        var filled = (int)(share * Width);
        var left = total > done && rate > 0
            ? $" · {TimeSpan.FromSeconds((total - done) / rate).ToString(@"m\:ss", CultureInfo.InvariantCulture)} left" : "";
        console.Write(new ControlCode("\r\u001b[2K"));
        console.Markup(CultureInfo.InvariantCulture,
            $"[green]{new string('━', filled)}[/][grey]{new string('━', Width - filled)}[/] {articles} articles · {rate:F0}/s{left} · {Markup.Escape(said)}");
    }

    private void Clear()
    {
        if (isTerminal)
        {
            console.Write(new ControlCode("\r\u001b[2K"));
        }
    }

    /// <summary>How many articles a path may hold: files in a folder, lines of JSON Lines; 0 where that costs too much.</summary>
    private static long Articles(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Sum(Articles);
        }

        if (!File.Exists(path))
        {
            return 0;
        }

        if (path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase))
        {
            using var stream = new System.IO.Compression.GZipStream(File.OpenRead(path), System.IO.Compression.CompressionMode.Decompress);
            return Lines(stream);
        }

        if (path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            using var stream = File.OpenRead(path);
            return Lines(stream);
        }

        return 1;
    }

    private static long Lines(Stream stream)
    {
        var buffer = new byte[1 << 16];
        long lines = 0;
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                lines += buffer.AsSpan(0, read).Count((byte)'\n');
            }
        }
        catch (InvalidDataException)
        {
            return lines; // A broken gz is told of when it is read; the bar needs only a guess.
        }

        return lines;
    }
}
