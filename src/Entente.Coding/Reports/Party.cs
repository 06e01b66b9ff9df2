using Entente.Language;

namespace Entente.Coding.Reports;

/// <summary>Who or what stands on one side of a report, and how that was found out.</summary>
public sealed record Party
{
    /// <summary>ISO 3166-1 alpha-3, a former state's code (SUN, YUG …) or a grouping's (WEST, EU …); null: not known.</summary>
    public string? State { get; init; }

    /// <summary>PLOVER sector (GOV, MIL, BUS …); null where the words do not say.</summary>
    public string? Sector { get; init; }

    /// <summary>Its id in the knowledge base; null for a party that is named but not known.</summary>
    public string? Id { get; init; }

    /// <summary>Its usual name, "Vladimir Putin"; the words of the text where it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>The words that refer to it.</summary>
    public required string Text { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>
    /// The step that resolved it: name, title, office-on-date, capital, seat, demonym, city, place, pronoun, nominal, pair, given,
    /// or unknown.
    /// </summary>
    public required string How { get; init; }

    /// <summary>The office that the words name without its holder's name: whoever held it on the event's day is meant.</summary>
    public string? Office { get; init; }

    /// <summary>What two mentions of one party share: the id, else the state and sector, else the words.</summary>
    public string Key => Id ?? (State is null ? Text : Sector is null ? State : $"{State}/{Sector}");
}
