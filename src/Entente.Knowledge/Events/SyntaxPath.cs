using System.Collections.Immutable;

namespace Entente.Knowledge.Events;

/// <summary>A way from a trigger to a party, by name; see knowledge/syntax/paths.yaml.</summary>
/// <param name="Verb">Steps from a verb or predicative adjective, in the order in which they are tried.</param>
/// <param name="Noun">Steps from a noun.</param>
public sealed record SyntaxPath(
    string Name, string Meaning, ImmutableArray<string> Verb, ImmutableArray<string> Noun);
