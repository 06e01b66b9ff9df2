using Entente.Dates;

namespace Entente.Knowledge.Actors;

/// <summary>One way to write an entity.</summary>
/// <param name="Term">When the name meant it; null for always.</param>
public sealed record NameEntry(string Text, Entity Entity, NameKind Kind, Edtf? Term = null)
{
    /// <summary>Whether it is a name only behind "the": "the West" is a bloc, "West Terrace" a street.</summary>
    public bool WantsArticle => Text.StartsWith(Image.NameSpelling.Article, StringComparison.Ordinal);
}
