using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>A place of a sentence where somebody says something.</summary>
/// <param name="Verb">The token of the cue: "said", "told", or the noun after "according to".</param>
/// <param name="Cue">The words of the cue.</param>
/// <param name="Scope">The tokens that are said; empty where it stands in another sentence.</param>
/// <param name="Outside">Tokens of <paramref name="Scope"/> that are not said: "…, he said, …".</param>
/// <param name="Speakers">Empty where the text does not tell whom we know.</param>
public sealed record SpeechAct(
    int Verb, string Cue, TokenRange Scope, TokenRange Outside, ImmutableArray<Party> Speakers,
    ImmutableArray<Party> Hearers)
{
    /// <summary>The token of whoever speaks, known or not; -1 for none.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>Whether a token is part of what is said.</summary>
    public bool Holds(int token) => Scope.Contains(token) && !Outside.Contains(token);
}
