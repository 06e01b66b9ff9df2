using System.Diagnostics;
using System.Globalization;
using Entente.Cli;
using Entente.Coding;

namespace Entente.Benchmarks;

/// <summary>What a start costs before the first word is read, in a fresh process, first use included.</summary>
internal static class Loading
{
    public static void Print(TextWriter to)
    {
        using var process = Process.GetCurrentProcess();
        var clock = Stopwatch.StartNew();
        var (wall, processor) = (TimeSpan.Zero, process.TotalProcessorTime);
        string Since(string what)
        {
            process.Refresh();
            var (now, used) = (clock.Elapsed, process.TotalProcessorTime);
            var line = string.Create(CultureInfo.InvariantCulture,
                $"{what} {(now - wall).TotalMilliseconds:0} ms ({(used - processor).TotalMilliseconds:0} ms of processor)");
            (wall, processor) = (now, used);
            return line;
        }

        var knowledge = Installation.Knowledge();
        var actors = Since("actors");
        _ = knowledge.Frames;
        var read = Since("words and frames");
        var analyzer = Installation.Analyzer();
        var models = Since("models");
        var acts = Installation.Acts();
        var learnt = Since("acts");
        _ = new Coder(knowledge, analyzer, acts);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{actors}, {read}, {models}, {learnt}, {Since("indexes")}; {knowledge.Actors.EntityCount} actors, {knowledge.Actors.NameCount} names"));
    }
}
