using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Coding.Figures;
using Entente.Coding.Reports;

namespace Entente.Archive.Dossiers;

/// <summary>
/// The words that all forms of a dossier, and other answers about events, share. What comes from articles is not yet made
/// safe here, see <see cref="Untrusted"/>.
/// </summary>
public sealed class Wording(Func<string, string> nameOf)
{
    /// <summary>Sentences longer than this are cut in a list, in UTF-16 units.</summary>
    private const int LongestQuote = 400;

    public string Title(Dossier dossier) => $"{nameOf(dossier.StateA)} and {nameOf(dossier.StateB)}";

    /// <summary>The asked time; null where there was no limit.</summary>
    public static string? Time(Dossier dossier) => (dossier.Since, dossier.Until) switch
    {
        (null, null) => null,
        ({ } since, null) => $"since {DateWords.Of(since)}",
        (null, { } until) => $"until {DateWords.Of(until)}",
        ({ } since, { } until) => $"{DateWords.Of(since)} to {DateWords.Of(until)}",
    };

    /// <summary>The headline as names and values.</summary>
    public static ImmutableArray<NamedValue> Headline(DossierHeadline head)
    {
        var rows = ImmutableArray.CreateBuilder<NamedValue>();
        rows.Add(new("Events", $"{head.Events}"));
        if (head is { First: { } first, Last: { } last })
        {
            rows.Add(new("Dates", first == last ? DateWords.Of(first) : $"{DateWords.Of(first)} to {DateWords.Of(last)}"));
        }

        rows.Add(new("Sources", Counts(head.Reports, head.Articles, head.Outlets)));
        rows.Add(new("Cooperation", $"{head.Cooperation} ({head.VerbalCooperation} in words, {head.MaterialCooperation} in deeds)"));
        rows.Add(new("Conflict", $"{head.Conflict} ({head.VerbalConflict} in words, {head.MaterialConflict} in deeds)"));
        if (head.MeanScore is { } mean)
        {
            rows.Add(new("Mean score", $"{Score(mean)} on a scale from -10 to +10"));
        }

        return rows.ToImmutable();
    }

    /// <summary>What stands, as names and values: agreements, measures, visits, plans, contradictions. What there is none of is left out.</summary>
    public ImmutableArray<NamedValue> Standing(Dossier dossier)
    {
        var rows = ImmutableArray.CreateBuilder<NamedValue>();
        void Add(int count, string name, string value)
        {
            if (count > 0)
            {
                rows.Add(new(name, value));
            }
        }

        var (a, b) = (nameOf(dossier.StateA), nameOf(dossier.StateB));
        var ended = dossier.Agreements.Count(one => one.Ended is not null);
        Add(dossier.Agreements.Length, "Agreements", Stages(dossier.Agreements) + (ended > 0 ? $"; {ended} ended since" : ""));
        var open = dossier.Measures.Where(one => one.Lifted is null).ToList();
        Add(dossier.Measures.Length, "Measures", (open.Count == 0 ? "none known to stand"
            : $"{open.Count} not known to be lifted ({open.Count(one => one.By == dossier.StateA)} by {a}, {open.Count(one => one.By == dossier.StateB)} by {b})")
            + $", {dossier.Measures.Length - open.Count} lifted or eased");
        Add(dossier.Visits.Length, "Visits", $"{dossier.Visits.Count(one => one.From == dossier.StateA)} of {a} to {b}, "
            + $"{dossier.Visits.Count(one => one.From == dossier.StateB)} of {b} to {a}, {dossier.Visits.Count(one => one.From is null)} meetings elsewhere or without a place");
        var late = dossier.Plans.Count(plan => plan.Standing == PlanStanding.Overdue);
        Add(dossier.Plans.Length, "Open plans", $"{dossier.Plans.Length}{(late > 0 ? $", the time of {late} past" : "")}");
        Add(dossier.Contradictions.Length, "Contradictions", $"{dossier.Contradictions.Length}");
        Add(dossier.Statements.Length, "Statements", $"{dossier.Statements.Length}");
        return rows.ToImmutable();
    }

    /// <summary>"3 signed, 1 left".</summary>
    private static string Stages(ImmutableArray<DossierAgreement> agreements)
    {
        var named = new List<string>();
        foreach (var stage in Enum.GetValues<AgreementStage>())
        {
            if (agreements.Count(one => one.Stage == stage) is > 0 and var count)
            {
                named.Add($"{count} {stage.Name()}");
            }
        }

        return string.Join(", ", named);
    }

    /// <summary>The weeks that are compared, and whether there is enough to compare.</summary>
    public static string ChangeNote(DossierChange change)
    {
        var weeks = $"The four weeks up to {DateWords.Of(change.Last)} ({Plural(change.Recent.Events, "event")}; the archive holds {Plural(change.RecentArticles, "article")} of them) "
            + $"against the 52 weeks before, {DateWords.Of(change.BaselineFrom)} to {DateWords.Of(change.BaselineUntil)} ({Plural(change.Baseline.Events, "event")}; {Plural(change.BaselineArticles, "article")}).";
        var leftOut = change.LeftOut > 0 ? $" {Plural(change.LeftOut, "event")} of no exact date {(change.LeftOut == 1 ? "is" : "are")} not counted." : "";
        return weeks + leftOut + (change.Enough ? "" : " That is too little to compare.");
    }

    /// <summary>A row for each quad class and all: name, events a week lately, events a week before, what that means.</summary>
    public static IEnumerable<string[]> Change(DossierChange change)
    {
        var (recent, baseline) = (change.Recent, change.Baseline);
        yield return Row("Cooperation in words", recent.VerbalCooperation, baseline.VerbalCooperation);
        yield return Row("Cooperation in deeds", recent.MaterialCooperation, baseline.MaterialCooperation);
        yield return Row("Conflict in words", recent.VerbalConflict, baseline.VerbalConflict);
        yield return Row("Conflict in deeds", recent.MaterialConflict, baseline.MaterialConflict);
        yield return Row("All", recent.Events, baseline.Events);
        yield return ["Mean score", recent.MeanScore is { } late ? Score(late) : "none", baseline.MeanScore is { } before ? Score(before) : "none", ""];

        static string[] Row(string name, int recent, int baseline) =>
        [
            name, PerWeek(recent, DossierChange.RecentWeeks), PerWeek(baseline, DossierChange.BaselineWeeks),
            DossierChange.Direction(recent, baseline) switch { > 0 => "more than before", < 0 => "less than before", _ => "no clear change" },
        ];

        static string PerWeek(int events, int weeks) => ((double)events / weeks).ToString("0.0#", CultureInfo.InvariantCulture);
    }

    /// <summary>"2 events: 1 cooperation, 1 conflict; mean score -1.0".</summary>
    public static string Counts(ChangeCounts counts) =>
        $"{Plural(counts.Events, "event")}: {counts.Cooperation} cooperation, {counts.Conflict} conflict"
        + (counts.MeanScore is { } mean ? $"; mean score {Score(mean)}" : "");

    /// <summary>"2018", or "Undated".</summary>
    public static string Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "Undated";

    /// <summary>"sanctions", "curb on travel or transport".</summary>
    public static string Measure(DossierMeasure measure) => measure.Kind switch
    {
        "trade" => "curb on trade",
        "travel" => "curb on travel or transport",
        "aid" => "cut of aid or supplies",
        "ties" => "break of ties",
        "membership" => "suspension from a body",
        _ => measure.Kind,
    };

    /// <summary>
    /// "Reuters, “Putin flies to Havana”, 2 November 2018, https://…; event 0123456789abcdef; entente 0.1.0, knowledge
    /// fe0fb5275fcdcb06, merged by the rule standard." What is not known is left out.
    /// </summary>
    /// <param name="entry">Null for what belongs to no event.</param>
    public static string Citation(Evidence source, StoredEvent? entry, Dossier dossier)
    {
        string?[] known =
        [
            source.Publisher, source.Title is null ? null : $"“{source.Title}”", source.Published is null ? null : DateWords.Of(source.Published),
            Untrusted.Link(source.Url),
        ];
        var coder = entry is null ? null : dossier.Tellings.Of(entry.Event.Id).FirstOrDefault(telling => telling.Source.Report == source.Report)?.Coder;
        var coders = coder is null ? dossier.Origin.Coders : [coder];
        string?[] parts =
        [
            string.Join(", ", known.OfType<string>()),
            entry is null ? null : $"event {entry.Event.Id}",
            .. coders.Select(one => $"entente {one.Tool}, knowledge {one.Knowledge}"),
            entry is null ? null : $"merged by the rule {dossier.Origin.Merge}",
        ];
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part))) + ".";
    }

    /// <summary>"Russia → Cuba", "Cuba and Russia".</summary>
    public string Parties(Event one) => one switch
    {
        { Mutual: true } => List(one.Actor),
        { Actor.IsEmpty: true } => $"→ {List(one.Recipient)}",
        { Recipient.IsEmpty: true } => List(one.Actor),
        _ => $"{List(one.Actor)} → {List(one.Recipient)}",
    };

    /// <summary>"consult, visit"; for an act about an act "agree: consult, visit".</summary>
    public static string Kind(Event one)
    {
        var kind = Kind(one.Type, one.Mode);
        return one.Content is null ? kind : $"{kind}: {Kind(one.Content.Type, one.Content.Mode)}";
    }

    /// <param name="asOf">The last day that the archive has news of.</param>
    public static string Counts(Event one, DateOnly? asOf) =>
        Counts(one.Reports, one.Articles, one.Outlets)
        + (one.Plans > 0 ? ", announced before" : "")
        + (one.Status == EventStatus.Planned && one.When?.Latest < asOf ? ", the date has passed without a report of it" : "");

    public static bool IsCooperation(Event one) => one.Quad <= 2;

    public static string Score(double score) => score.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>The words, cut at a blank where they are long.</summary>
    public static string Quote(string sentence)
    {
        var line = Untrusted.Line(sentence);
        if (line.Length <= LongestQuote)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', LongestQuote);
        return line[..(end > 0 ? end : LongestQuote - (char.IsHighSurrogate(line[LongestQuote - 1]) ? 1 : 0))] + " …";
    }

    /// <summary>"Putin flies to Havana, Reuters, 2 November 2018".</summary>
    public static string Source(Evidence evidence)
    {
        string?[] parts = [evidence.Title, evidence.Publisher, evidence.Published is null ? null : DateWords.Of(evidence.Published)];
        var known = string.Join(", ", parts.OfType<string>().Select(Untrusted.Line).Where(part => part.Length > 0));
        return known.Length > 0 ? known : "untitled, undated";
    }

    /// <summary>"trade between Cuba and Russia, 2023: about 450,000,000 USD".</summary>
    public string Figure(Figure figure) => $"{Thing(figure)}: {Amount(figure)}";

    /// <summary>"trade between Cuba and Russia, 2023".</summary>
    public string Thing(Figure figure)
    {
        var states = figure.Between.IsEmpty
            ? figure.Of.IsEmpty ? "" : $" of {List(figure.Of)}"
            : $" between {List(figure.Between)}";
        return $"{figure.Measure}{states}{(figure.Period is null ? "" : $", {DateWords.Of(figure.Period)}")}";
    }

    /// <summary>"about 450,000,000 USD".</summary>
    public static string Amount(Figure figure)
    {
        static string Text(decimal? value) => value?.ToString("#,0.############", CultureInfo.InvariantCulture) ?? "";
        var amount = figure.Value is { } value
            ? $"{figure.Bound.Words(Text(value), figure.UpTo is null ? null : Text(figure.UpTo), figure.Approximate)} {(figure.Unit == "person" && value != 1 ? "people" : figure.Unit)}".TrimEnd()
            : $"{(figure.Approximate ? "about " : "")}{figure.Factor?.ToString("0.####", CultureInfo.InvariantCulture)} times"
                + (figure.Base is null ? "" : $" that of {DateWords.Of(figure.Base)}");
        return (figure.Forecast ? "(expected) " : "") + amount;
    }

    /// <summary>"Vladimir Putin (Russia)"; "unnamed speaker" where the text names none.</summary>
    public string Speaker(Party? party)
    {
        if (party is null)
        {
            return "unnamed speaker";
        }

        var name = party.Name ?? party.Text;
        return party.State is { } state && nameOf(state) != name ? $"{name} ({nameOf(state)})" : name;
    }

    /// <summary>What to tell who asked for two states that the archive has nothing of.</summary>
    public ImmutableArray<string> Hints(Dossier dossier)
    {
        if (dossier.Hints is not { } hints)
        {
            return [];
        }

        var lines = ImmutableArray.CreateBuilder<string>();
        var time = Time(dossier) is { } limits ? $" {limits}" : "";
        var pair = $"{nameOf(dossier.StateA)} and {nameOf(dossier.StateB)}";
        lines.Add($"No events between {pair}{time} in {Plural(hints.Articles, "article")}.");
        if (hints.OtherTimes > 0)
        {
            lines.Add($"There {(hints.OtherTimes == 1 ? "is" : "are")} {hints.OtherTimes} at other times: ask without --since and --until.");
        }

        Add(lines, dossier.StateA, hints.OfA);
        Add(lines, dossier.StateB, hints.OfB);
        if (hints.OfA.IsEmpty && hints.OfB.IsEmpty)
        {
            lines.Add("Neither is a party of any event: read more articles with `entente read`.");
        }

        return lines.ToImmutable();
    }

    public static string Plural(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");

    private void Add(ImmutableArray<string>.Builder lines, string state, ImmutableArray<Partner> partners)
    {
        if (!partners.IsEmpty)
        {
            var best = string.Join(", ", partners.Select(partner => $"{nameOf(partner.State)} ({partner.Events})"));
            lines.Add($"{nameOf(state)} has most events with {best}. Try: entente dossier {state} {partners[0].State}");
        }
    }

    private static string Counts(int reports, int articles, int outlets) =>
        $"{Plural(reports, "report")} in {Plural(articles, "article")}" + (outlets > 0 ? $" by {Plural(outlets, "outlet")}" : "");

    private static string Kind(string type, string? mode)
    {
        var name = type.ToLowerInvariant();
        return mode is null ? name : $"{name}, {mode}";
    }

    private string List(ImmutableArray<EventParty> parties) => Join([.. parties.Select(Name).Distinct(StringComparer.Ordinal)]);

    private string List(ImmutableArray<string> states) => Join([.. states.Select(nameOf)]);

    /// <summary>The state's name; for a group that fights beside its state the group's own.</summary>
    private string Name(EventParty party) =>
        party.State is { } state && party.Key == state ? nameOf(state) : party.Name ?? nameOf(party.Key);

    private static string Join(ImmutableArray<string> names) => names.Length < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.AsSpan()[..^1].ToArray())} and {names[^1]}";
}

/// <summary>A row of a summary: "Dates", "2014 to 2024".</summary>
public sealed record NamedValue(string Name, string Value);
