using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Coding.Reports;
using Entente.Dates;

namespace Entente.Archive.Store;

/// <summary>An event with the sentence to quote for it and where its reports come from.</summary>
public sealed record StoredEvent(Event Event, Evidence Best, ImmutableArray<MemberSource> Sources);

/// <summary>A sentence of an article, as it stands there, with what a reader needs to find it.</summary>
/// <param name="Report">The id of the report read out of it; null for a figure or a quotation.</param>
/// <param name="Publisher">Null where unknown, as title, date and url.</param>
public sealed record Evidence(
    string? Report, string Sentence, string? Title, string? Publisher, Edtf? Published, string? Url);

/// <param name="Origin">The text that the report's text is a copy of, or its own.</param>
public sealed record MemberSource(EventMember Member, string Origin, string? Publisher);

/// <summary>A figure with its sentence, and how many independent articles give it.</summary>
public sealed record StoredFigure(Figure Figure, Evidence Source, int Articles);

/// <summary>A figure as it stands in the archive, with an event in whose sentence it stands.</summary>
/// <param name="Event">Null where its sentence tells of no event of the two.</param>
/// <param name="Article">The article's row number in this archive.</param>
/// <param name="Number">The figure's place in its article, from 0.</param>
/// <param name="Origin">The text that its text is a copy of, or its own.</param>
internal sealed record FoundFigure(EventId? Event, long Article, int Number, string Origin, Figure Figure, Evidence Source);

/// <summary>A quotation with the sentence around it.</summary>
public sealed record StoredQuotation(Quotation Quotation, Evidence Source);

/// <param name="State">Whom it has events with.</param>
/// <param name="Events">How many that happened.</param>
public sealed record Partner(string State, int Events);
