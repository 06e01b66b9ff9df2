using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Corrections;
using Entente.Archive.Dossiers;
using Entente.Archive.Events;
using Entente.Archive.Questions;
using Entente.Archive.Store;
using Entente.Cli.Correcting;

namespace Entente.Cli;

/// <summary>The story of one event as lines for a terminal.</summary>
internal static class EventSheet
{
    /// <summary>How many further articles with the same text are named.</summary>
    private const int MostRuns = 5;

    private static readonly StyledRun Indent = new("    ", Style.Plain);
    private static readonly StyledRun Gap = new("  ", Style.Plain);

    /// <param name="nameOf">A state's or grouping's usual name from its code.</param>
    public static IEnumerable<ImmutableArray<StyledRun>> Lines(EventStory story, Func<string, string> nameOf)
    {
        var wording = new Wording(nameOf);
        return Head(story, wording)
            .Concat(Episode(story, wording))
            .Concat(Told(story))
            .Concat(Figures(story))
            .Concat(Disagreements(story))
            .Concat(Linked(story, wording));
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Head(EventStory story, Wording wording)
    {
        var one = story.Entry.Event;
        var standing = one.Status.Counts() ? "" : $" ({one.Status.Name()})";
        yield return [StyledLines.Run($"{wording.Parties(one)}: {Wording.Kind(one)}, {DateWords.Of(one.When)}{standing}", Style.Title)];
        yield return Fact("Event", one.Id.ToString());
        yield return Fact("Status", one.Status.Name());
        yield return Fact("Code", $"{one.Type}{(one.Mode is null ? "" : $"/{one.Mode}")}, CAMEO {one.Cameo}, score {Wording.Score(one.Score)}"
            + (one.Contexts.IsEmpty ? "" : $", context {string.Join(", ", one.Contexts)}"));
        if (!one.Actor.IsEmpty)
        {
            yield return Fact("Actor", string.Join(", ", one.Actor.Select(Party)));
        }

        if (!one.Recipient.IsEmpty)
        {
            yield return Fact("Recipient", string.Join(", ", one.Recipient.Select(Party)));
        }

        if (one.Where is { } place)
        {
            yield return Fact("Place", place.State is null ? place.Name : $"{place.Name} ({place.State})");
        }

        yield return Fact("Sources", Wording.Counts(one, story.AsOf));
        if (one.First is { } first && one.Last is { } last)
        {
            yield return Fact("Reported", first == last ? DateWords.Of(first) : $"{DateWords.Of(first)} to {DateWords.Of(last)}");
        }

        yield return Fact("Confidence", one.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Episode(EventStory story, Wording wording)
    {
        if (story.Episode is not { } episode)
        {
            yield break;
        }

        yield return [];
        yield return [StyledLines.Run($"Episode {episode.Id}: {Wording.Plural(episode.Parts.Length, "part")}", Style.Heading)];
        foreach (var part in episode.Parts)
        {
            yield return Row(part.Event, wording, part.Event.Id == story.Entry.Event.Id ? "this event" : $"event {part.Event.Id}");
            if (part.Event.Id != story.Entry.Event.Id)
            {
                yield return [Indent, StyledLines.Run($"“{Wording.Quote(part.Best.Sentence)}”", Style.Quote)];
            }
        }
    }

    /// <summary>One text that several outlets ran, or one ran again, stands once.</summary>
    private static IEnumerable<ImmutableArray<StyledRun>> Told(EventStory story)
    {
        yield return [];
        yield return [StyledLines.Run("Reports", Style.Heading)];
        foreach (var (group, n) in Groups(story).Select((group, n) => (group, n)))
        {
            var telling = group[0];
            yield return [Gap, StyledLines.Run($"{Place(n)} {Source(telling)}"), Gap, StyledLines.Run(Remarks(telling), Style.Faint)];
            yield return [Indent, StyledLines.Run($"“{Wording.Quote(telling.Sentence)}”", Style.Quote)];
            yield return [Indent, StyledLines.Run(telling.Why, Style.Faint)];
            if (telling.Corrected is { Ruling: Ruling.OfReport ruling } corrected)
            {
                yield return [Indent, StyledLines.Run(
                    $"Corrected by {corrected.Author}: {CorrectionLines.Words(ruling.Coding)}{(corrected.Note is null ? "" : $" (“{corrected.Note}”)")}")];
            }

            if (Untrusted.Link(telling.Article.Url) is { } link)
            {
                yield return [Indent, StyledLines.Run(link, Style.Faint)];
            }

            if (group.Length > 1)
            {
                yield return [Indent, StyledLines.Run($"The same text: {string.Join("; ", group.Skip(1).Take(MostRuns).Select(Source))}"
                    + (group.Length > MostRuns + 1 ? $"; and {group.Length - MostRuns - 1} more" : ""), Style.Faint)];
            }
        }
    }

    /// <summary>The tellings of one report, which several articles have where they run the same text.</summary>
    private static ImmutableArray<ImmutableArray<Telling>> Groups(EventStory story) =>
        [.. story.Tellings.GroupBy(telling => (telling.Report.Id, telling.Plan)).Select(group => group.ToImmutableArray())];

    private static string Source(Telling telling)
    {
        var article = telling.Article;
        return Wording.Source(new Evidence(null, "", article.Title, article.Publisher, article.Published, article.Url));
    }

    /// <summary>"announces it, dated 2018-11-02 (stated), says RUS, confidence 0.91, a copy".</summary>
    private static string Remarks(Telling telling)
    {
        var report = telling.Report;
        string?[] parts =
        [
            telling.Plan ? "announces it" : null,
            report.When is { } when ? $"dated {when.Edtf.Text} ({when.Basis})" : "gives no date",
            report.SaidBy is { } said ? $"says {said.Party.Name ?? said.Party.Text}" : null,
            $"confidence {report.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}",
            telling.CopyOf is null ? null : "a copy, not counted",
            $"report {report.Id}",
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Figures(EventStory story)
    {
        if (!story.Figures.IsEmpty)
        {
            yield return [];
            yield return [StyledLines.Run("Figures", Style.Heading)];
        }

        var places = Places(story);
        foreach (var measure in story.Figures.GroupBy(figure => figure.Measure))
        {
            yield return
            [
                Gap,
                StyledLines.Run($"{measure.Key}: {string.Join("; ", measure.Select(figure => Given(story, places, figure.Value, figure.Tellings)))}"),
            ];
        }
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Disagreements(EventStory story)
    {
        if (!story.Disagreements.IsEmpty)
        {
            yield return [];
            yield return [StyledLines.Run("The reports disagree", Style.Heading)];
        }

        var places = Places(story);
        foreach (var (about, variants) in story.Disagreements)
        {
            yield return
            [
                Gap,
                StyledLines.Run($"{about}: {string.Join("; ", variants.Select(variant => Given(story, places, variant.Value, variant.Tellings)))}"),
            ];
        }
    }

    /// <summary>"12 [1][3]", with the places of the reports that give it.</summary>
    private static string Given(EventStory story, Dictionary<string, int> places, string value, ImmutableArray<int> tellings) =>
        $"{value} {string.Concat(tellings.Select(i => places[story.Tellings[i].Report.Id]).Distinct().Select(Place))}";

    private static Dictionary<string, int> Places(EventStory story)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (group, n) in Groups(story).Select((group, n) => (group, n)))
        {
            places.TryAdd(group[0].Report.Id, n);
        }

        return places;
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Linked(EventStory story, Wording wording)
    {
        foreach (var kind in story.Linked.GroupBy(link => link.Kind))
        {
            yield return [];
            yield return [StyledLines.Run($"{Capital(kind.Key.Name())}: {kind.Key.Meaning()}", Style.Heading)];
            foreach (var (one, best, _) in kind.Select(link => link.Entry))
            {
                yield return Row(one, wording, $"{one.Status.Name()}, {Wording.Counts(one, null)}, event {one.Id}");
                yield return [Indent, StyledLines.Run($"“{Wording.Quote(best.Sentence)}”", Style.Quote)];
                yield return [Indent, StyledLines.Run(Wording.Source(best), Style.Faint)];
            }
        }
    }

    private static ImmutableArray<StyledRun> Row(Event one, Wording wording, string remark) =>
    [
        Gap, StyledLines.Run(DateWords.Of(one.When)), Gap, StyledLines.Run(wording.Parties(one)), Gap,
        StyledLines.Run(Wording.Kind(one), Wording.IsCooperation(one) ? Style.Cooperation : Style.Conflict), Gap, StyledLines.Run(remark, Style.Faint),
    ];

    private static ImmutableArray<StyledRun> Fact(string name, string value) =>
        [new($"{name,-12} ", Style.Faint), StyledLines.Run(value)];

    private static string Party(EventParty party) => string.Join(" ",
        ((string?[])[party.Name ?? party.Key, party.State is null || party.State == party.Name ? null : $"({party.State})"]).OfType<string>());

    private static string Place(int telling) => string.Create(CultureInfo.InvariantCulture, $"[{telling + 1}]");

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
