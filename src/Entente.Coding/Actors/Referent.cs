using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>Somebody whom an article named, as pronouns and descriptions may point back to.</summary>
/// <param name="Parties">One, or several that stood together: "Putin and Xi", "the two countries".</param>
/// <param name="Entity">What the knowledge base has for it; null for none.</param>
/// <param name="Office">The office that the words gave it; null for none.</param>
/// <param name="IsSubject">Whether it was the subject of its clause.</param>
/// <param name="IsFemale">Null where the name does not say.</param>
/// <param name="IsMain">Whether that clause is the sentence's main one.</param>
/// <param name="IsAttribute">Whether it only qualifies another noun: "U.S." in "U.S. troops".</param>
/// <param name="IsAside">Whether that clause is a relative one, said but in passing: "chemicals that Samsung needs".</param>
/// <param name="IsQuoted">Whether it stands between quotation marks, outside of which the sentence goes on.</param>
internal sealed record Referent(
    ImmutableArray<Party> Parties, Entity? Entity, string? Office, ReferentKind Kind, int Sentence, bool IsSubject, bool? IsFemale,
    bool IsAttribute = false, bool IsMain = false, bool IsAside = false, bool IsQuoted = false)
{
    public Party Party => Parties[0];
}
