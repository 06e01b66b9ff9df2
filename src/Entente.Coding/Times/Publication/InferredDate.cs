using System.Collections.Immutable;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times.Publication;

/// <summary>What in the text tells of the publication date.</summary>
/// <param name="Reason">A sentence for a reader.</param>
/// <param name="Span">The words that say it.</param>
public sealed record DateEvidence(string Reason, TextSpan Span);

/// <summary>When an article that does not say its date may have been published.</summary>
/// <param name="Interval">Days from the first to the last that fit; an open end where nothing bounds it.</param>
/// <param name="Reasons">What narrowed it, in the order in which it was weighed.</param>
/// <param name="Contradictions">What fits no day beside the reasons, and was left aside.</param>
public sealed record InferredDate(Edtf Interval, ImmutableArray<DateEvidence> Reasons, ImmutableArray<DateEvidence> Contradictions);
