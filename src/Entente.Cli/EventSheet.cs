using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Dossiers;
using Entente.Archive.Events;
using Entente.Archive.Questions;
using Entente.Archive.Store;

namespace Entente.Cli;

/// <summary>The story of one event as lines for a terminal.</summary>
internal static class EventSheet
{
    private static readonly StyledRun Indent = new("    ", Style.Plain);
    private static readonly StyledRun Gap = new("  ", Style.Plain);

    /// <param name="nameOf">A state's or grouping's usual name from its code.</param>
    public static IEnumerable<ImmutableArray<StyledRun>> Lines(EventStory story, Func<string, string> nameOf)
    {
        var wording = new Wording(nameOf);
        return Head(story.Entry.Event, wording)
            .Concat(Told(story))
            .Concat(Disagreements(story))
            .Concat(Linked(story, wording));
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Head(Event one, Wording wording)
    {
        yield return [StyledLines.Run($"{wording.Parties(one)}: {Wording.Kind(one)}, {DateWords.Of(one.When)}", Style.Title)];
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

        yield return Fact("Sources", Wording.Counts(one, null));
        if (one.First is { } first && one.Last is { } last)
        {
            yield return Fact("Reported", first == last ? DateWords.Of(first) : $"{DateWords.Of(first)} to {DateWords.Of(last)}");
        }

        yield return Fact("Confidence", one.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Told(EventStory story)
    {
        yield return [];
        yield return [StyledLines.Run("Reports", Style.Heading)];
        for (var i = 0; i < story.Tellings.Length; i++)
        {
            var telling = story.Tellings[i];
            var (report, article) = (telling.Report, telling.Article);
            var source = new Evidence(report.Id, telling.Sentence, article.Title, article.Publisher, article.Published, article.Url);
            yield return [Gap, StyledLines.Run($"{Place(i)} {Wording.Source(source)}"), Gap, StyledLines.Run(Remarks(telling), Style.Faint)];
            yield return [Indent, StyledLines.Run($"“{Wording.Quote(telling.Sentence)}”", Style.Quote)];
            yield return [Indent, StyledLines.Run(telling.Why, Style.Faint)];
            if (Untrusted.Link(article.Url) is { } link)
            {
                yield return [Indent, StyledLines.Run(link, Style.Faint)];
            }
        }
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

    private static IEnumerable<ImmutableArray<StyledRun>> Disagreements(EventStory story)
    {
        if (!story.Disagreements.IsEmpty)
        {
            yield return [];
            yield return [StyledLines.Run("The reports disagree", Style.Heading)];
        }

        foreach (var (about, variants) in story.Disagreements)
        {
            yield return
            [
                Gap,
                StyledLines.Run($"{about}: {string.Join("; ", variants.Select(variant =>
                    $"{variant.Value} {string.Concat(variant.Tellings.Select(Place))}"))}"),
            ];
        }
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Linked(EventStory story, Wording wording)
    {
        foreach (var kind in story.Linked.GroupBy(link => link.Kind))
        {
            yield return [];
            yield return [StyledLines.Run($"{Capital(kind.Key.Name())}: {kind.Key.Meaning()}", Style.Heading)];
            foreach (var (one, best, _) in kind.Select(link => link.Entry))
            {
                yield return
                [
                    Gap, StyledLines.Run(DateWords.Of(one.When)), Gap, StyledLines.Run(wording.Parties(one)), Gap,
                    StyledLines.Run(Wording.Kind(one), Wording.IsCooperation(one) ? Style.Cooperation : Style.Conflict), Gap,
                    StyledLines.Run($"{one.Status.Name()}, {Wording.Counts(one, null)}, event {one.Id}", Style.Faint),
                ];
                yield return [Indent, StyledLines.Run($"“{Wording.Quote(best.Sentence)}”", Style.Quote)];
                yield return [Indent, StyledLines.Run(Wording.Source(best), Style.Faint)];
            }
        }
    }

    private static ImmutableArray<StyledRun> Fact(string name, string value) =>
        [new($"{name,-12} ", Style.Faint), StyledLines.Run(value)];

    private static string Party(EventParty party) => string.Join(" ",
        ((string?[])[party.Name ?? party.Key, party.State is null || party.State == party.Name ? null : $"({party.State})"]).OfType<string>());

    private static string Place(int telling) => string.Create(CultureInfo.InvariantCulture, $"[{telling + 1}]");

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
