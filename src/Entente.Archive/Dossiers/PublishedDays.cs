using System.Globalization;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>
/// How many articles the archive holds of each day, on anything: against it a silence on two states can be judged. Counted
/// when asked for; of most dossiers only some stretches are, and all days of a large archive take longer than the rest.
/// </summary>
internal sealed class PublishedDays
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>A date that is known to the day.</summary>
    private const string IsDay = "published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";

    private readonly ArchiveStore store;

    private PublishedDays(ArchiveStore store, DateOnly? last) => (this.store, Last) = (store, last);

    /// <summary>The last day with an article; null where none has a plain day.</summary>
    public DateOnly? Last { get; }

    public static PublishedDays Read(ArchiveStore store)
    {
        using var query = new Statement(store.Connection, $"SELECT published FROM article WHERE {IsDay} ORDER BY published DESC", 0);
        using var row = query.Read();
        while (row.Read())
        {
            if (DateOnly.TryParseExact(row.GetString(0), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return new PublishedDays(store, day);
            }
        }

        return new PublishedDays(store, null);
    }

    /// <summary>Articles of these days, both included.</summary>
    public long Between(DateOnly from, DateOnly until)
    {
        using var query = new Statement(store.Connection, $"SELECT count(*) FROM article WHERE published BETWEEN ?1 AND ?2 AND {IsDay}", 2);
        return query.Number(from.ToString(Form, CultureInfo.InvariantCulture), until.ToString(Form, CultureInfo.InvariantCulture)) ?? 0;
    }
}
