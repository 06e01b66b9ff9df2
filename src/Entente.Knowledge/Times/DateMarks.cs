using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Dates;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Times;

/// <summary>What the world knows the date of, by which an article that does not say its own may be dated.</summary>
public sealed class DateMarks
{
    /// <summary>The lists of words of turns.yaml that tell of no turn.</summary>
    private static readonly ImmutableArray<string> Lists = ["planned", "governing", "anniversary", "founded", "vague", "ended", "target", "again"];

    private readonly FrozenDictionary<string, ImmutableArray<Happening>> happenings;
    private readonly FrozenDictionary<string, DateOnly> births;
    private readonly FrozenDictionary<string, ImmutableArray<Turn>> turns;

    private DateMarks(IEnumerable<Happening> happenings, IEnumerable<KeyValuePair<string, DateOnly>> births, IEnumerable<Turn> turns, Func<string, IReadOnlySet<string>> wordsOf)
    {
        this.happenings = happenings.SelectMany(h => h.Words.Select(w => (First: w[0], Happening: h))).GroupBy(h => h.First, h => h.Happening, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToImmutableArray(), StringComparer.Ordinal);
        this.births = births.ToFrozenDictionary(StringComparer.Ordinal);
        this.turns = turns.GroupBy(t => t.Verb, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        Planned = wordsOf("planned");
        Governing = wordsOf("governing");
        Anniversaries = wordsOf("anniversary");
        Founded = wordsOf("founded");
        VagueRoles = wordsOf("vague");
        Ended = wordsOf("ended");
        Targets = wordsOf("target");
        Again = wordsOf("again");
    }

    /// <summary>Nouns for what is fixed years ahead: "the Games of 2008" may be told of before.</summary>
    public IReadOnlySet<string> Planned { get; }

    /// <summary>Nouns for those who govern with somebody: "Noda's government".</summary>
    public IReadOnlySet<string> Governing { get; }

    /// <summary>Nouns behind an ordinal for the return of a day: "the 60th anniversary".</summary>
    public IReadOnlySet<string> Anniversaries { get; }

    /// <summary>Kinds of bodies that nobody speaks of before they are founded.</summary>
    public IReadOnlySet<string> Founded { get; }

    /// <summary>Offices, and nouns for them, that may be said of somebody who does not hold them: leader, top diplomat.</summary>
    public IReadOnlySet<string> VagueRoles { get; }

    /// <summary>Words beside or above a holder that tell of his end: "the murder of President …", "the jailed …".</summary>
    public IReadOnlySet<string> Ended { get; }

    /// <summary>Prepositions before a date that may be still to come: "scheduled for April 24", "by 2007".</summary>
    public IReadOnlySet<string> Targets { get; }

    /// <summary>Words before "term" for one that is not the first.</summary>
    public IReadOnlySet<string> Again { get; }

    /// <summary>The happenings whose words may begin with this lemma, in lower case; empty for none.</summary>
    public ImmutableArray<Happening> At(string lemma) => happenings.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>The day a person was born; null where that is not known.</summary>
    public DateOnly? Birth(string person) => births.TryGetValue(person, out var day) ? day : null;

    /// <summary>What a verb may say of an office: "take" with "office".</summary>
    public ImmutableArray<Turn> Turns(string verb) => turns.TryGetValue(verb, out var found) ? found : [];

    /// <summary>Reads knowledge/times/happenings.yaml, births.yaml and turns.yaml.</summary>
    internal static DateMarks Read(KnowledgeFiles files, List<Fault> faults)
    {
        var turns = WordFile<TurnEntry>.Read(files, "times/turns.yaml", faults);
        return new DateMarks(
            Happenings(WordFile<HappeningEntry>.Read(files, "times/happenings.yaml", faults)),
            Births(WordFile<BirthEntry>.Read(files, "times/births.yaml", faults)),
            Turns(turns),
            kind => turns.Entries.Where(e => e.Turn?.Text == kind).SelectMany(e => e.Words).Select(w => w.Text).ToFrozenSet(StringComparer.Ordinal));
    }

    private static List<Happening> Happenings(WordFile<HappeningEntry> file)
    {
        var found = new List<Happening>();
        foreach (var entry in file.Entries)
        {
            if (Edtf.TryParse(entry.Date?.Text) is { Earliest: { } first } date && entry.Happening is { } name && entry.Words.Count > 0)
            {
                found.Add(new Happening(name.Text, first, date.Latest ?? DateOnly.MaxValue, entry.Foreseen, [.. entry.Words.Select(w => w.Text.ToLowerInvariant().Split(' ').ToImmutableArray())]));
            }
            else
            {
                file.Fault(entry.Date ?? entry.Happening, "bad-happening", "A happening has a name, an EDTF date with a beginning, and words.");
            }
        }

        return found;
    }

    private static Dictionary<string, DateOnly> Births(WordFile<BirthEntry> file)
    {
        var found = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var entry in file.Entries)
        {
            if (Edtf.TryParse(entry.Born?.Text) is not { IsDay: true } day)
            {
                file.Fault(entry.Born ?? entry.Person, "bad-date", $"'{entry.Born}' is no day. Write one as 1952-10-07.");
            }
            else if (entry.Person is { } person && !found.TryAdd(person.Text, day.Earliest!.Value)) // a day has both ends
            {
                file.Fault(person, "duplicate-name", $"'{person}' is born twice. Take one out.");
            }
        }

        return found;
    }

    private static IEnumerable<Turn> Turns(WordFile<TurnEntry> file)
    {
        foreach (var entry in file.Entries.Where(e => e.Turn?.Text is { } turn && !Lists.Contains(turn)))
        {
            if (!Enum.TryParse<TurnKind>(entry.Turn?.Text, ignoreCase: true, out var kind))
            {
                file.Fault(entry.Turn, "unknown-turn", $"'{entry.Turn}' is no turn. {NameCutter.Choice<TurnKind>(entry.Turn?.Text)}");
                continue;
            }

            foreach (var word in entry.Words)
            {
                var (verb, _, with) = word.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? (word.Text[..at], ' ', word.Text[(at + 1)..]) : (word.Text, ' ', null);
                yield return new Turn(kind, verb, with);
            }
        }
    }
}

/// <summary>A war, summit, attack or treaty with its date.</summary>
/// <param name="Last">The last possible day of it; <see cref="DateOnly.MaxValue"/> for a name that began to be used.</param>
/// <param name="Foreseen">Whether it was known long before, so that to speak of it says nothing yet.</param>
/// <param name="Words">Ways to name it: lemmas in lower case that stand together in one sentence.</param>
public sealed record Happening(string Name, DateOnly First, DateOnly Last, bool Foreseen, ImmutableArray<ImmutableArray<string>> Words);

/// <summary>What befalls whoever holds an office.</summary>
public enum TurnKind
{
    /// <summary>"Took office", "was sworn in".</summary>
    Enter,

    /// <summary>"Was elected", which comes before.</summary>
    Choose,

    /// <summary>"Leaves office", "resigned".</summary>
    Leave,
}

/// <param name="With">A word that must stand beside the verb ("office" with "take"); null for none.</param>
public sealed record Turn(TurnKind Kind, string Verb, string? With);

#pragma warning disable CA1812 // made by the YAML reader

internal sealed class HappeningEntry
{
    public Placed? Happening { get; set; }

    public Placed? Date { get; set; }

    public bool Foreseen { get; set; }

    public List<Placed> Words { get; set; } = [];
}

internal sealed class BirthEntry
{
    public Placed? Person { get; set; }

    public Placed? Born { get; set; }
}

internal sealed class TurnEntry
{
    public Placed? Turn { get; set; }

    public List<Placed> Words { get; set; } = [];
}
