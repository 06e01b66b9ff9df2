using System.Collections.Immutable;
using Entente.Archive.Corrections;
using Entente.Archive.Questions.Episodes;
using Entente.Archive.Store;
using Entente.Articles;
using Entente.Coding.Reports;

namespace Entente.Archive.Questions;

/// <summary>All that the archive knows of one event: who told of it, what they disagree on, and what else hangs on it.</summary>
/// <param name="Episode">The meeting that it is a part of; null where it stands alone.</param>
/// <param name="AsOf">The last day that the archive has news of: a plan for a time before it is overdue. Null where undated.</param>
/// <param name="Tellings">Its reports and the plans it fulfilled, by day of publication.</param>
public sealed record EventStory(
    StoredEvent Entry, Episode? Episode, DateOnly? AsOf, ImmutableArray<Telling> Tellings, ImmutableArray<EventFigure> Figures,
    ImmutableArray<Disagreement> Disagreements, ImmutableArray<LinkedEvent> Linked);

/// <summary>A report that belongs to an event.</summary>
/// <param name="Plan">It only announces the event.</param>
/// <param name="Why">Why it belongs there, in a sentence.</param>
/// <param name="CopyOf">The id of the text that its article nearly repeats: it says nothing new. Null for an own text.</param>
public sealed record Telling(Report Report, Article Article, bool Plan, string Why, string? CopyOf)
{
    public string Sentence => Report.Sentence.Of(Article.Text);

    /// <summary>What a person says of the report, by which it is read; null where nobody corrected it.</summary>
    public Correction? Corrected { get; init; }

    /// <summary>Tellings of one origin count once.</summary>
    public string Origin => CopyOf ?? Article.Id;
}

/// <summary>What is counted of an event: 12 killed.</summary>
/// <param name="Value">As it is to be read: "12", "3000000 USD".</param>
/// <param name="Tellings">Places in <see cref="EventStory.Tellings"/>, counted from 0.</param>
public sealed record EventFigure(string Measure, string Value, ImmutableArray<int> Tellings);

/// <summary>Something on which independent reports of an event say what cannot both be true.</summary>
/// <param name="About">"date", "place", or what is counted: "killed".</param>
/// <param name="Variants">At least two, the most told first.</param>
public sealed record Disagreement(string About, ImmutableArray<Variant> Variants);

/// <param name="Value">As it is to be read: "2018-11-02", "12", "3000000 USD".</param>
/// <param name="Tellings">Places in <see cref="EventStory.Tellings"/>, counted from 0.</param>
public sealed record Variant(string Value, ImmutableArray<int> Tellings);

/// <summary>Another event of the same parties, about the same act at the same time.</summary>
public sealed record LinkedEvent(LinkKind Kind, StoredEvent Entry)
{
    /// <summary>How alike its most alike report is to one of the event, 0 to 1; null unless it nearly joined.</summary>
    public double? Likeness { get; init; }
}
