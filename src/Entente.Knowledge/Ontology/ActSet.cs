using Entente.Knowledge.Files;

namespace Entente.Knowledge.Ontology;

/// <summary>Some of PLOVER's acts: types, each with the modes that belong.</summary>
public sealed class ActSet
{
    /// <summary>In place of modes: whatever the mode.</summary>
    private const string Any = "any";

    /// <summary>In place of a mode: without one.</summary>
    private const string None = "none";

    private readonly Dictionary<string, string[]> modes = new(StringComparer.Ordinal);

    /// <param name="mode">Null for none.</param>
    public bool Contains(string type, string? mode) =>
        modes.TryGetValue(type, out var own) && (own is [Any] || Array.IndexOf(own, mode ?? None) >= 0);

    /// <summary>Reads a mapping of types to modes; what is no type, and what is no mode of its type, is a fault.</summary>
    internal static ActSet Read(FileReader from, string key, PloverOntology ontology)
    {
        var acts = new ActSet();
        if (from.Map(key) is not { } types)
        {
            return acts;
        }

        foreach (var (name, type) in ontology.Types)
        {
            var own = types.Texts(name);
            foreach (var mode in own)
            {
                if (mode is not (Any or None) && !type.Modes.ContainsKey(mode))
                {
                    types.ComplainAt(name, "dangling-id", $"'{mode}' is no mode of {name}.{Suggestion.For(mode, [Any, None, .. type.Modes.Keys])}");
                }
            }

            if (own.Length > 0)
            {
                acts.modes.Add(name, own);
            }
        }

        types.Finish();
        return acts;
    }
}
