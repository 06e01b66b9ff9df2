using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Which way the words of a time lean, seen from the article's day.</summary>
public enum TimeSense
{
    /// <summary>The words alone do not say ("on Friday").</summary>
    Either,

    /// <summary>"ago", "last", "yesterday", "since".</summary>
    Past,

    /// <summary>"next", "tomorrow".</summary>
    Future,
}

/// <summary>Words of a sentence that say when, or how long.</summary>
public sealed record TimeExpression
{
    /// <summary>The words in the article's text; without the "in", "on" or "during" before them, with "since" and "from".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of the sentence that <see cref="Span"/> touches.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The characters at <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The date, no finer than its words. Null for a length of time; where the publication date is needed and not
    /// known; and where <see cref="Doubt"/> tells why there is none.
    /// </summary>
    public Edtf? Date { get; init; }

    public TimeSense Sense { get; init; }

    /// <summary>A length of time ("for two years"), not a place in it.</summary>
    public bool IsDuration { get; init; }

    /// <summary>How long, in days (a month is 30, a year 365); null where unsaid ("for years") or not a length.</summary>
    public int? DurationDays { get; init; }

    /// <summary>Whether the date was counted from the publication day, and moves with it.</summary>
    public bool IsRelative { get; init; }

    /// <summary>A time known by name (a war, an era), which may also stand for the event itself.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether the name tells an act besides: "the Russian invasion of Ukraine".</summary>
    public bool IsAct { get; init; }

    /// <summary>"The 70th anniversary": dates what is remembered, and nothing else.</summary>
    public bool IsAnniversary { get; init; }

    /// <summary>How often, not when: "every month".</summary>
    public bool IsRepeated { get; init; }

    /// <summary>What is counted from another moment of the text, or how long; null for all else.</summary>
    public Step? Step { get; init; }

    /// <summary>The date where the act lies the other way from what the sentence's main clause lets expect: "on Friday" of a plan; null where it is the same.</summary>
    public Edtf? Otherwise { get; init; }

    /// <summary>Why the date is missing or may be wrong, in a sentence for a reader; null where nothing is doubtful.</summary>
    public string? Doubt { get; init; }
}
