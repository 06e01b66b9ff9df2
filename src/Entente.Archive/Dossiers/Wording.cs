using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Events;
using Entente.Archive.Store;
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
    public static ImmutableArray<(string Name, string Value)> Headline(DossierHeadline head)
    {
        var rows = ImmutableArray.CreateBuilder<(string, string)>();
        rows.Add(("Events", $"{head.Events}"));
        if (head is { First: { } first, Last: { } last })
        {
            rows.Add(("Dates", first == last ? DateWords.Of(first) : $"{DateWords.Of(first)} to {DateWords.Of(last)}"));
        }

        rows.Add(("Sources", Counts(head.Reports, head.Articles, head.Outlets)));
        rows.Add(("Cooperation", $"{head.Cooperation} ({head.VerbalCooperation} in words, {head.MaterialCooperation} in deeds)"));
        rows.Add(("Conflict", $"{head.Conflict} ({head.VerbalConflict} in words, {head.MaterialConflict} in deeds)"));
        if (head.MeanScore is { } mean)
        {
            rows.Add(("Mean score", $"{Score(mean)} on a scale from -10 to +10"));
        }

        return rows.ToImmutable();
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
    public string Figure(Figure figure)
    {
        var states = figure.Between.IsEmpty
            ? figure.Of.IsEmpty ? "" : $" of {List(figure.Of)}"
            : $" between {List(figure.Between)}";
        var period = figure.Period is null ? "" : $", {DateWords.Of(figure.Period)}";
        var amount = figure.Value is { } value
            ? $"{value.ToString("#,0.############", CultureInfo.InvariantCulture)} {figure.Unit}".TrimEnd()
            : $"{figure.Factor?.ToString("0.####", CultureInfo.InvariantCulture)} times"
                + (figure.Base is null ? "" : $" that of {DateWords.Of(figure.Base)}");
        var hedge = (figure.Approximate ? "about " : "") + (figure.Forecast ? "(expected) " : "");
        return $"{figure.Measure}{states}{period}: {hedge}{amount}";
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
