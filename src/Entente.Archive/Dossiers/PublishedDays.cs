using System.Globalization;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>How many articles the archive holds of each day, on anything: against it a silence on two states can be judged.</summary>
internal sealed class PublishedDays
{
    private readonly int[] days;

    /// <summary>At each place the articles of that day and all before.</summary>
    private readonly long[] sums;

    /// <param name="numbers">Numbers of days, in order, each once.</param>
    /// <param name="articles">How many articles each has.</param>
    private PublishedDays(List<int> numbers, List<long> articles)
    {
        days = [.. numbers];
        sums = [.. articles];
        for (var i = 1; i < sums.Length; i++)
        {
            sums[i] += sums[i - 1];
        }
    }

    /// <summary>The last day with an article; null where none has a plain day.</summary>
    public DateOnly? Last => days.Length == 0 ? null : DateOnly.FromDayNumber(days[^1]);

    public static PublishedDays Read(ArchiveStore store)
    {
        using var query = new Statement(store.Connection,
            "SELECT published, count(*) FROM article WHERE length(published) = 10 GROUP BY published ORDER BY published", 0);
        using var row = query.Read();
        var (numbers, articles) = (new List<int>(), new List<long>());
        while (row.Read())
        {
            if (DateOnly.TryParseExact(row.GetString(0), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                numbers.Add(day.DayNumber);
                articles.Add(row.GetInt64(1));
            }
        }

        return new PublishedDays(numbers, articles);
    }

    /// <summary>Articles of these days, both included.</summary>
    public long Between(DateOnly from, DateOnly until) => UpTo(until.DayNumber) - UpTo(from.DayNumber - 1);

    private long UpTo(int day)
    {
        var at = Array.BinarySearch(days, day);
        var last = at >= 0 ? at : ~at - 1;
        return last < 0 ? 0 : sums[last];
    }
}
