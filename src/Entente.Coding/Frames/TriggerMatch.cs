using System.Collections.Immutable;
using Entente.Knowledge.Events;

namespace Entente.Coding.Frames;

/// <param name="Head">The token whose lemma carries the trigger.</param>
/// <param name="Extra">Further tokens of it: particle, object of a phrase, words of a compound.</param>
public sealed record TriggerMatch(Trigger Trigger, Frame Frame, int Head, ImmutableArray<int> Extra);
