using Entente.Knowledge.Ontology;

namespace Entente.Coding.Frames;

/// <summary>
/// What an act about an act becomes. The classes of types follow the codebook: friendly, yielding, verbal conflict,
/// hostile.
/// </summary>
public sealed class ActTypes(PloverOntology ontology, ActTraits traits)
{
    /// <summary>What sorts of acts have in common, by their types alone.</summary>
    public ActTraits Traits => traits;

    /// <summary>The outer type for an inner type, or null when the frame does not speak of such acts.</summary>
    public string? Becomes(IReadOnlyDictionary<string, string> table, string? inner)
    {
        if (inner is null)
        {
            return table.GetValueOrDefault("none");
        }

        var result = table.GetValueOrDefault(inner)
            ?? table.GetValueOrDefault(ClassOf(inner))
            ?? table.GetValueOrDefault("any");
        return result == "same" ? inner : result;
    }

    /// <summary>The mode of a request, refusal or threat, by what is asked, refused or threatened.</summary>
    public string? ModeOf(string type, FrameMatch? inner) =>
        inner is not null && ontology.Types[type].ModeByContent.TryGetValue(inner.Type, out var mode) ? mode
        : inner?.Mode is { } kept && type == inner.Type ? kept
        : null;

    public string CameoOf(string type) => ontology.Types[type].Cameo;

    /// <summary>Whether to refuse such an act is a REJECT: friendly acts and concessions, not attacks.</summary>
    public bool IsRefusable(string type) => ClassOf(type) is "friendly" or "yielding";

    /// <summary>Acts of speech: what is praised, accused or promised may lie in another time than the act.</summary>
    public bool IsSpeech(string type) => type != "CONSULT" && ontology.Types[type].Quad is 1 or 3;

    /// <summary>Cooperation in word or deed, concessions among it.</summary>
    public bool IsFriendly(string type) => ontology.Types[type].Quad is 1 or 2;

    private string ClassOf(string type) => traits.Yielding.Contains(type)
        ? "yielding"
        : ontology.Types[type].Quad switch
        {
            1 or 2 => "friendly",
            3 when type != "THREATEN" => "verbal",
            _ => "hostile",
        };
}
