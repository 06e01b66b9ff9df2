namespace Entente.Language.Tokens;

/// <summary>A form as the cache keeps it, with the words it falls into.</summary>
/// <param name="Form">The characters.</param>
/// <param name="Parts">The forms of its words, in order and together the whole form; empty when it is one word.</param>
/// <param name="Joined">Whether the parts are one orthographic token ("don't") or several ("5pm").</param>
internal sealed record WordForm(string Form, string[] Parts, bool Joined);
