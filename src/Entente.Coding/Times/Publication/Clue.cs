using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Coding.Times.Publication;

/// <summary>Something in the text that allows only some days for its publication.</summary>
/// <param name="Days">The days that it allows, from a first to a last; <see cref="DateOnly.MinValue"/> and <see cref="DateOnly.MaxValue"/> are open ends.</param>
/// <param name="Evidence">What it is and where it stands.</param>
internal sealed record Clue(ImmutableArray<(DateOnly From, DateOnly To)> Days, DateEvidence Evidence)
{
    public static Clue Since(DateOnly day, string reason, TextSpan span) => new([(day, DateOnly.MaxValue)], new DateEvidence(reason, span));

    public static Clue Until(DateOnly day, string reason, TextSpan span) => new([(DateOnly.MinValue, day)], new DateEvidence(reason, span));

    public bool Allows(DateOnly first, DateOnly last) => Days.Any(d => d.From <= first && last <= d.To);
}
