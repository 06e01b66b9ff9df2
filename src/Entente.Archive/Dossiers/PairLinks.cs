using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Dossiers;

/// <summary>
/// Which events of a pair hang together: what ends an agreement, lifts a measure, denies an act or may fulfil a plan. Small
/// rules over the pair's own events; where the archive comes to keep such links, this is the one file to replace.
/// </summary>
internal sealed class PairLinks
{
    /// <summary>How like a lifting's sentence must be to that of one measure of several, 0 to 1: as like as two that name the same thing.</summary>
    private const double LeastLikeness = 0.3;

    private readonly DossierTellings tellings;
    private readonly Dictionary<long, Gist> gists = [];
    private readonly Lazy<HashSet<string>> ownNames;

    /// <param name="events">All events of the two, in order of time.</param>
    public PairLinks(IReadOnlyList<StoredEvent> events, DossierTellings tellings)
    {
        this.tellings = tellings;
        ownNames = new(() => events.SelectMany(entry => entry.Event.Actor.Concat(entry.Event.Recipient))
            .Select(party => party.Name).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(Words).Select(Root).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Signed, joined or left, in order of time; a later end stands with the agreement whose name it shares.</summary>
    public ImmutableArray<DossierAgreement> Agreements(IReadOnlyList<StoredEvent> happened)
    {
        var found = new List<DossierAgreement>();
        foreach (var entry in happened)
        {
            if (Stage(entry) is { } stage)
            {
                found.Add(new DossierAgreement(entry, stage, null));
            }
        }

        var ends = found.FindAll(one => one.Stage >= AgreementStage.Suspended);
        return
        [
            .. found.Select(one => one.Stage >= AgreementStage.Suspended ? one
                : one with { Ended = ends.Find(end => IsAfter(end.Entry, one.Entry) && SharesName(end.Entry, one.Entry))?.Entry }),
        ];
    }

    /// <summary>What one of the two imposed on the other, each lifting with the one measure that stood, or of several the one that its words are like.</summary>
    public ImmutableArray<DossierMeasure> Measures(IReadOnlyList<StoredEvent> happened, string stateA, string stateB)
    {
        var imposed = new List<DossierMeasure>();
        var liftings = new List<Lifting>();
        foreach (var entry in happened)
        {
            var (by, on) = Direction(entry.Event, stateA, stateB);
            if (by is null || entry.Event.Actor.Where(party => party.State == by).All(party => DossierActs.IsPrivate(party.Sector)))
            {
                continue;
            }

            if (Imposed(entry) is { } kind)
            {
                imposed.Add(new DossierMeasure(kind == "sanctions" && Words(entry.Best.Sentence).Any(DossierActs.IsTariff) ? "trade" : kind, by, on!, entry, null)); // not null: with the other
            }
            else if (Kinds(entry).Length > 0)
            {
                liftings.Add(new Lifting(entry, by, on!)); // not null: with the other
            }
        }

        foreach (var (entry, by, on) in liftings)
        {
            var kinds = Kinds(entry);
            var standing = imposed.Where(one => one.By == by && one.On == on && one.Lifted is null && kinds.Contains(one.Kind)
                && one.Imposed is not null && IsAfter(entry, one.Imposed)).ToList();
            var best = standing.Count < 2 ? standing.FirstOrDefault() : MostLike(entry, standing);
            if (best is null)
            {
                imposed.Add(new DossierMeasure(kinds.Length == 1 ? kinds[0] : "restriction", by, on, null, entry));
            }
            else
            {
                imposed[imposed.IndexOf(best)] = best with { Lifted = entry };
            }
        }

        static int Part(DossierMeasure one) => one.Lifted is null ? 0 : one.Imposed is not null ? 1 : 2;
        return [.. imposed.Sorted((x, y) => Part(x) - Part(y))];
    }

    /// <summary>The first of those whose sentence is most like; null where none is like enough.</summary>
    private DossierMeasure? MostLike(StoredEvent lifting, List<DossierMeasure> standing)
    {
        var (best, most) = ((DossierMeasure?)null, LeastLikeness);
        foreach (var one in standing)
        {
            var likeness = Of(lifting).Likeness(Of(one.Imposed!)); // not null: filtered
            if (best is null ? likeness >= most : likeness > most)
            {
                (best, most) = (one, likeness);
            }
        }

        return best;
    }

    /// <summary>An event that ends or eases a measure.</summary>
    private sealed record Lifting(StoredEvent Entry, string By, string On);

    /// <summary>What happened of the kind that a denial denies or a plan announces, by the same parties at that time; null for nothing.</summary>
    public static StoredEvent? Match(StoredEvent open, IEnumerable<StoredEvent> happened) => happened.FirstOrDefault(other =>
        other.Event.Type == open.Event.Type && other.Event.Content?.Type == open.Event.Content?.Type && (other.Event.Mode ?? open.Event.Mode) == (open.Event.Mode ?? other.Event.Mode)
        && other.Event.When is { } when && Days(when) <= Math.Max(Near, Days(open.Event.When))
        && (open.Event.When is { } time
            ? time.Overlaps(when) && (time.Earliest is not null || IsAfterFirst(when.Earliest, open))
            : open.Event.First?.Earliest is { } said && when.Earliest >= said && when.Earliest <= said.AddDays(Near))
        && Keys(other.Event).SetEquals(Keys(open.Event)));

    /// <summary>How long after a plan without a date an act may still be it, and how long a date says a time, in days: one that may mean years meets everything.</summary>
    private const int Near = 31;

    /// <summary>How many days a date may mean; the most for one with an open side, none for no date.</summary>
    private static int Days(Edtf? when) => when is null ? 0
        : when is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber + 1 : int.MaxValue;

    /// <summary>The one of the two that acts and the one that bears it; nulls where both act, or somebody else.</summary>
    public static (string? By, string? On) Direction(Event one, string stateA, string stateB)
    {
        bool Acts(string state) => one.Actor.Any(party => party.State == state);
        bool Bears(string state) => one.Recipient.Any(party => party.State == state);
        return one.Mutual ? (null, null)
            : Acts(stateA) && Bears(stateB) && !Acts(stateB) ? (stateA, stateB)
            : Acts(stateB) && Bears(stateA) && !Acts(stateA) ? (stateB, stateA)
            : (null, null);
    }

    private static bool IsAfterFirst(DateOnly? day, StoredEvent open) => day is null || open.Event.First?.Earliest is not { } said || day >= said;

    private static HashSet<string> Keys(Event one) =>
        one.Actor.Concat(one.Recipient).Select(party => party.Key).ToHashSet(StringComparer.Ordinal);

    private ImmutableArray<string> Kinds(StoredEvent entry) =>
        !tellings.Of(entry.Event.Id).Exists(telling => !telling.Plan && DossierActs.LiftsAny(telling.Rule)) ? []
        : [.. DossierActs.Kinds.Where(kind => tellings.Of(entry.Event.Id).Exists(telling => !telling.Plan && DossierActs.Lifts(telling.Rule, kind)))];

    /// <summary>The stage that the first of its reports tells whose rule tells of any; null where none does.</summary>
    private AgreementStage? Stage(StoredEvent entry)
    {
        foreach (var telling in tellings.Of(entry.Event.Id))
        {
            if (!telling.Plan && DossierActs.Stage(telling.Rule) is { } stage)
            {
                return stage;
            }
        }

        return null;
    }

    /// <summary>The kind of measure that the first of its reports tells whose rule tells of any; null where none does.</summary>
    private string? Imposed(StoredEvent entry)
    {
        foreach (var telling in tellings.Of(entry.Event.Id))
        {
            if (!telling.Plan && DossierActs.Imposed(telling.Rule) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private static bool IsAfter(StoredEvent later, StoredEvent earlier) =>
        Time(later) is { } late && Time(earlier) is { } early && late > early;

    private static DateOnly? Time(StoredEvent entry) => entry.Event.When?.Earliest ?? entry.Event.First?.Earliest;

    /// <summary>Whether both sentences name one agreement: "the Kolchak Treaty", "INF".</summary>
    private bool SharesName(StoredEvent one, StoredEvent other) => Names(one.Best.Sentence).Overlaps(Names(other.Best.Sentence));

    /// <summary>
    /// Abbreviations, and words with a capital that stand in one run with a word for agreements; names of the parties left out.
    /// </summary>
    private HashSet<string> Names(string sentence)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var run = new List<string>();
        foreach (var word in Words(sentence).Append(""))
        {
            if (word.Length > 0 && (char.IsUpper(word[0]) || (run.Count > 0 && DossierActs.IsWithinName(word))))
            {
                run.Add(word);
                continue;
            }

            names.UnionWith(run.Exists(DossierActs.IsAgreementWord) ? run.FindAll(IsName) : run.FindAll(one => IsName(one) && one.All(char.IsUpper)));
            run.Clear();
        }

        return names;
    }

    private bool IsName(string word) => word.Length > 2 && char.IsUpper(word[0]) && !DossierActs.IsAgreementWord(word) && !ownNames.Value.Contains(Root(word));

    /// <summary>Runs of letters and digits.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !char.IsLetterOrDigit(text[i]))
            {
                if (i > start)
                {
                    yield return text[start..i];
                }

                start = i + 1;
            }
        }
    }

    private Gist Of(StoredEvent entry) => gists.TryGetValue(entry.Event.Id.Key, out var known) ? known
        : gists[entry.Event.Id.Key] = Gist.Of(entry.Best.Sentence);

    /// <summary>"Russia" and "Russian" begin alike.</summary>
    private static string Root(string word) => word.Length > 5 ? word[..5] : word;
}
