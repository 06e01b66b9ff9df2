using Entente.Knowledge.Files;

namespace Entente.Knowledge.Ontology;

/// <summary>Some of PLOVER's types, whatever the mode; with modes they are an <see cref="ActSet"/>.</summary>
internal static class TypeSet
{
    /// <summary>Reads a list of types; what is no type is a fault. Not frozen: sets of this size take longer to freeze than they ever save.</summary>
    public static HashSet<string> Read(FileReader from, string key, PloverOntology ontology)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in from.Texts(key))
        {
            if (types.Add(type) && !ontology.Types.ContainsKey(type))
            {
                from.ComplainAt(key, "dangling-id", $"'{type}' is no PLOVER type.{Suggestion.For(type, ontology.Types.Keys)}");
            }
        }

        return types;
    }
}
