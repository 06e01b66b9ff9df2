namespace Entente.Knowledge.Files;

/// <summary>Finds what a misspelt word may have meant.</summary>
public static class Suggestion
{
    /// <summary>" Did you mean 'x'?" for the nearest word, or " Known are: …" when none is near.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        var all = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var near = all.OrderBy(k => Distance(word, k)).ThenBy(k => k, StringComparer.Ordinal).FirstOrDefault();
        if (near is not null && Distance(word, near) <= Math.Max(2, word.Length / 3))
        {
            return $" Did you mean '{near}'?";
        }

        const int Few = 12;
        return all.Length == 0 ? "" : $" Known are: {string.Join(", ", all.Take(Few))}{(all.Length > Few ? " …" : "")}.";
    }

    /// <summary>Levenshtein's distance in characters.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }
}
