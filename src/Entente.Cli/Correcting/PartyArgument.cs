using Entente.Archive.Corrections;
using Entente.Knowledge;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Files;

namespace Entente.Cli.Correcting;

/// <summary>Reads a party that a person names: "RUS", "Russia", "RUS/MIL", "Vladimir Putin", "HEZBOLLAH".</summary>
internal static class PartyArgument
{
    /// <exception cref="UsageException">Nobody bears the name, or several do.</exception>
    public static JudgedParty Read(KnowledgeBase knowledge, string text)
    {
        var cut = text.LastIndexOf('/');
        if (cut < 0)
        {
            return Of(knowledge.Actors, Find(knowledge.Actors, text));
        }

        var (owner, sector) = (text[..cut], text[(cut + 1)..].ToUpperInvariant());
        if (!knowledge.Ontology.Sectors.ContainsKey(sector))
        {
            throw new UsageException($"'{sector}' is no PLOVER sector.{Suggestion.For(sector, knowledge.Ontology.Sectors.Keys)}");
        }

        return new JudgedParty(StateNames.Find(knowledge.Actors, owner), sector, null, null);
    }

    private static JudgedParty Of(ActorDirectory actors, Entity entity) => new(
        entity.State ?? entity.Owner,
        entity.Sector ?? (entity.Offices.IsEmpty ? null : actors.SectorOf(entity.Offices[0].Role)),
        entity.Id, entity.Name);

    private static Entity Find(ActorDirectory actors, string text)
    {
        if (actors.Find(text) is { } exact)
        {
            return exact;
        }

        if (actors.Find(text.ToUpperInvariant()) is { } code)
        {
            return code;
        }

        var named = actors.Named(text).Where(entry => entry.Kind is NameKind.Name or NameKind.Person).Select(entry => entry.Entity).Distinct().ToList();
        return named switch
        {
            [var only] => only,
            [] => actors.Find(StateNames.Find(actors, text))!, // not null: what is found is a code
            _ => throw new UsageException($"several are known as '{text}': {string.Join(", ", named.Select(one => one.Id))}. Give one of these ids."),
        };
    }
}
