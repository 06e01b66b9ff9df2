using Entente.Dates;
using Entente.Language;

namespace Entente.Archive.Store;

/// <summary>Finds words in the texts themselves, letter by letter.</summary>
public sealed class TextSearch(ArchiveStore store)
{
    /// <summary>Where the words stand, in order of reading: each place in each text, with the date of the first article that ran it.</summary>
    /// <param name="most">No more than so many.</param>
    public IReadOnlyList<(string Text, TextSpan At, Edtf? Published)> Find(string words, int most)
    {
        using var query = new Statement(store.Connection, """
            SELECT t.id, t.body, (SELECT a.published FROM article a WHERE a.text = t.no ORDER BY a.no LIMIT 1)
            FROM text t WHERE instr(t.body, ?1) > 0 ORDER BY t.no
            """, 1);
        using var row = query.Read(words);
        var found = new List<(string, TextSpan, Edtf?)>();
        while (found.Count < most && words.Length > 0 && row.Read())
        {
            var body = row.GetString(1);
            for (var at = body.IndexOf(words, StringComparison.Ordinal); at >= 0 && found.Count < most; at = body.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                found.Add((row.GetString(0), new TextSpan(at, at + words.Length), row.Date(2)));
            }
        }

        return found;
    }
}
