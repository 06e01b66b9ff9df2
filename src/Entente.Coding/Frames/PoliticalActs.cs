using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Frames;

/// <summary>Whether an act is political by who does it and to whom (codebook: what is a report).</summary>
internal sealed class PoliticalActs(PloverOntology ontology, ActTraits traits)
{
    /// <summary>
    /// Whether one side is a state, whoever belongs to it, a body or an organised group. A lone singer or tourist is none;
    /// what he does counts where it is done to a state or to what acts for one, or where it is a protest or violence.
    /// </summary>
    public bool Is(string type, ImmutableArray<Party> actor, ImmutableArray<Party> recipient)
    {
        // A sea or a desert is nobody: "a missile landed in the Sea of Japan".
        var isAnybody = actor.Concat(recipient).Any(p => p.How == "given" || p.State is not null || (p.Id is not null && p.How != "place"));
        return traits.AlwaysPolitical.Contains(type) || (traits.Yielding.Contains(type) && actor.IsEmpty && recipient.Any(p => p.State is not null)) ? isAnybody
            : !actor.IsEmpty && actor.All(p => IsPrivate(p) && p.How != "given") ? recipient.Any(p => p.How == "given" || (p.Sector is null ? p.State is not null : IsPolitical(p)))
            : isAnybody && actor.Concat(recipient).Any(p => p.How == "given" || !IsPrivate(p));
    }

    private bool IsPrivate(Party party) => party.Sector is { } sector && ontology.PrivateSectors.Contains(sector);

    private bool IsPolitical(Party party) => party.Sector is { } sector && ontology.PoliticalSectors.Contains(sector);
}
