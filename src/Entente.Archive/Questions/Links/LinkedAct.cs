using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Language;

namespace Entente.Archive.Questions.Links;

/// <summary>An event as links see it: whose it is, when, and in which words its best report tells of it.</summary>
internal sealed class LinkedAct
{
    private readonly ImmutableArray<string> names;

    /// <param name="trigger">The words of the act in the sentence to quote.</param>
    /// <param name="names">What its states are called, in small letters.</param>
    public LinkedAct(StoredEvent entry, TextSpan trigger, IEnumerable<string> names)
    {
        Entry = entry;
        Trigger = trigger;
        this.names = [.. names];
        Words = Gist.Of(entry.Best.Sentence);
        Actors = Keys(entry.Event.Actor);
        Recipients = Keys(entry.Event.Mutual ? entry.Event.Actor : entry.Event.Recipient);
    }

    public StoredEvent Entry { get; }

    public Event Event => Entry.Event;

    public string Sentence => Entry.Best.Sentence;

    public TextSpan Trigger { get; }

    public Gist Words { get; }

    public ImmutableSortedSet<string> Actors { get; }

    /// <summary>Those of a mutual act are all its parties.</summary>
    public ImmutableSortedSet<string> Recipients { get; }

    public ImmutableSortedSet<string> Parties => Actors.Union(Recipients);

    /// <summary>The day that it is held to be of, from 0001-01-01; that of its first report where it has no day; null where neither is known.</summary>
    public int? Day => (Event.When is { IsDay: true } day ? day.Earliest : Event.First?.Earliest ?? Event.When?.Earliest)?.DayNumber;

    /// <summary>How much the words say that both have, names of the states left out: a rare name much, "talks" little.</summary>
    public double Shared(LinkedAct other) => Shared(other.Words, other);

    /// <summary>The same with some of the words of another act.</summary>
    public double Shared(Gist words, LinkedAct of) => Words.Shared(words)
        .Where(word => !IsName(word.Stem) && !of.IsName(word.Stem)).Sum(word => word.Weight);

    /// <summary>"eritrea" and "eritrean" are Eritrea's.</summary>
    private bool IsName(string stem) => names.Any(name => Alike(name, stem));

    private static bool Alike(string name, string stem)
    {
        const int Beginning = 4;
        return stem.Length >= Beginning && name.Length >= Beginning
            ? string.CompareOrdinal(name, 0, stem, 0, Beginning) == 0
            : name == stem;
    }

    private static ImmutableSortedSet<string> Keys(ImmutableArray<EventParty> parties) =>
        parties.Select(party => party.Key).ToImmutableSortedSet(StringComparer.Ordinal);
}
