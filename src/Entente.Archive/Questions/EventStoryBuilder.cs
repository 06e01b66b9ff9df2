using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Questions.Episodes;
using Entente.Archive.Questions.Links;
using Entente.Archive.Store;
using Entente.Coding.Reports;

namespace Entente.Archive.Questions;

/// <summary>Gathers all that the archive knows of one event.</summary>
public static class EventStoryBuilder
{
    /// <exception cref="ArgumentException">No event has the id.</exception>
    public static EventStory Build(ArchiveStore store, EventId id)
    {
        if (EventFinder.Events(store, [id.Key]) is not [var entry])
        {
            throw new ArgumentException($"No event has the id {id}.", nameof(id));
        }

        HashSet<ClaimKey> members = [.. entry.Event.Members.Select(member => new ClaimKey(member.Article, member.Number))];
        var (tellings, figures) = Tellings(store, id, MergeStory.Whys(store, members));
        using var episodes = new EpisodeFinder(store);
        return new EventStory(
            entry, episodes.Of(entry), store.LastPublished(), tellings, FigureFinder.Find(entry.Event, tellings, figures), DisagreementFinder.Find(tellings, figures),
            [.. LinkFinder.Find(store, entry), .. MergeStory.Near(store, members)]);
    }

    /// <summary>The reports in order of publication, and for each the figures that stand in its sentence.</summary>
    private static (ImmutableArray<Telling> Tellings, ImmutableArray<ImmutableArray<Figure>> Figures) Tellings(
        ArchiveStore store, EventId id, Dictionary<ClaimKey, string> whys)
    {
        var found = new List<(Telling Telling, ImmutableArray<Figure> Figures)>();
        var corrections = new CorrectionBook(store);
        foreach (var (article, number, plan, why, copyOf) in Rows(store, id))
        {
            var coded = store.Reader.Read(article)!; // not null: a row of the archive points to it
            var report = coded.Reports[number];
            found.Add((
                new Telling(report, coded.Article, plan, whys.TryGetValue(new ClaimKey(article, number), out var alike) ? $"{why} {alike}" : why, copyOf) { Corrected = corrections.Of(report.Id) },
                [.. coded.Figures.Where(figure => figure.Sentence.Overlaps(report.Sentence))]));
        }

        found.Sort((a, b) => Order(a.Telling).CompareTo(Order(b.Telling)));
        return ([.. found.Select(one => one.Telling)], [.. found.Select(one => one.Figures)]);
    }

    private static List<(long Article, int Number, bool Plan, string Why, string? CopyOf)> Rows(ArchiveStore store, EventId id)
    {
        using var query = new Statement(store.Connection, """
            SELECT m.article, m.report, m.plan, o.sentence, t.copy_of
            FROM event_report m JOIN reason o ON o.no = m.reason
            JOIN article a ON a.no = m.article JOIN text t ON t.no = a.text WHERE m.event = ?1
            """, 1);
        using var row = query.Read(id.Key);
        var rows = new List<(long, int, bool, string, string?)>();
        while (row.Read())
        {
            rows.Add((row.GetInt64(0), row.GetInt32(1), row.GetBoolean(2), row.GetString(3), row.Words(4)));
        }

        return rows;
    }

    private static (DateOnly, Words, Words, int) Order(Telling telling) => (
        telling.Article.Published?.Earliest ?? DateOnly.MaxValue, new(telling.Article.Id), new(telling.Article.Publisher ?? ""),
        telling.Report.Sentence.Start);

    /// <summary>A text that sorts by its characters, in every culture alike.</summary>
    private readonly record struct Words(string Text) : IComparable<Words>
    {
        public int CompareTo(Words other) => string.CompareOrdinal(Text, other.Text);
    }
}
