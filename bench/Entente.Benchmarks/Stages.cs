using System.Diagnostics;
using System.Globalization;

namespace Entente.Benchmarks;

/// <summary>The least processor time and the allocation of each stage over several runs.</summary>
internal sealed class Stages(int articles)
{
    private readonly Dictionary<string, (TimeSpan Time, long Bytes)> best = [];

    public int Words { get; set; }

    public void Time(string stage, Func<int> work)
    {
        using var process = Process.GetCurrentProcess();
        var began = process.TotalProcessorTime;
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        work();
        process.Refresh();
        var took = process.TotalProcessorTime - began;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        best[stage] = best.TryGetValue(stage, out var known) && known.Time < took ? known : (took, bytes);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {Words} words; processor time, best of three"));
        output.WriteLine("stage         ms    µs/article   µs/word   words/s   bytes/word");
        foreach (var (stage, (time, bytes)) in best)
        {
            var micro = time.TotalMicroseconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{stage,-11} {time.TotalMilliseconds,6:F0} {micro / articles,11:F1} {micro / Words,9:F2} {Words / time.TotalSeconds,9:F0} {bytes / (double)Words,10:F0}"));
        }
    }
}
