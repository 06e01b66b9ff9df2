namespace Entente.Knowledge.Actors;

public enum NameKind
{
    Name,
    Adjective,

    /// <summary>A word for the people: "Cuban", "Cubans", "Spaniard".</summary>
    People,
    Capital,
    City,

    /// <summary>A building or place that speaks for a government.</summary>
    Seat,

    /// <summary>A noun phrase that may stand for a state that is named already: "the island".</summary>
    Nominal,
    Person,
}

/// <summary>One way to write an entity.</summary>
public sealed record NameEntry(string Text, Entity Entity, NameKind Kind);
