using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Times;

/// <summary>Words that date an act by somebody's term of office: knowledge/times/terms.yaml.</summary>
public sealed class TermWords
{
    private readonly Dictionary<string, string[]> tenures;
    private readonly Dictionary<string, string[]> entering;
    private readonly ImmutableArray<TermLength> lengths;

    private TermWords(WordFile<TermEntry> file)
    {
        tenures = file.Entries.Where(e => e.Tenure is not null)
            .ToDictionary(e => e.Tenure!.Text, e => Texts(e.Offices), StringComparer.OrdinalIgnoreCase); // filtered above
        entering = file.Entries.Where(e => e.Entering is not null)
            .ToDictionary(e => e.Entering!.Text, e => Texts(e.Into), StringComparer.OrdinalIgnoreCase); // filtered above
        Chief = [.. file.Entries.SelectMany(e => e.Chief).Select(c => c.Text)];
        lengths = [.. file.Entries.Where(e => e.TermOf is not null && e.State is not null).Select(e => LengthOf(file, e)).OfType<TermLength>()];
    }

    /// <summary>The roles that "office" and "power" mean, by their names.</summary>
    public ImmutableArray<string> Chief { get; }

    internal static TermWords Read(KnowledgeFiles files, List<Fault> faults) => new(WordFile<TermEntry>.Read(files, "times/terms.yaml", faults));

    /// <summary>The offices that a word like "presidency" names; empty where it may be any; null where it is no such word.</summary>
    public ImmutableArray<string>? OfficesOf(string lemma) => tenures.TryGetValue(lemma, out var offices) ? ImmutableCollectionsMarshal.AsImmutableArray(offices) : null;

    /// <summary>What a verb must take to mean that somebody entered office; empty for none; null where it is no such verb.</summary>
    public ImmutableArray<string>? TakenBy(string lemma) => entering.TryGetValue(lemma, out var into) ? ImmutableCollectionsMarshal.AsImmutableArray(into) : null;

    /// <summary>How many years a term that began then lasts; null where that is not listed.</summary>
    public int? Years(string office, string? state, int began)
    {
        foreach (var length in lengths)
        {
            if (length.Office == office && length.State == state && began <= length.Until)
            {
                return length.Years;
            }
        }

        return null;
    }

    private static string[] Texts(List<Placed> words) => [.. words.Select(w => w.Text)];

    private static TermLength? LengthOf(WordFile<TermEntry> file, TermEntry entry)
    {
        var until = entry.Until is null ? 9999 : file.Whole(entry.Until, "until", 1, 9999);
        return file.Whole(entry.Years, "years", 1, 10) is { } years && until is { } last
            ? new TermLength(entry.TermOf!.Text, entry.State!.Text, years, last) // the caller chose entries that have both
            : null;
    }
    /// <summary>How many years a term lasts that began in <paramref name="Until"/> or before.</summary>
    private sealed record TermLength(string Office, string State, int Years, int Until);
}
