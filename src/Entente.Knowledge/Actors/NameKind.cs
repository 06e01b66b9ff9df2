namespace Entente.Knowledge.Actors;

/// <summary>In what way a name stands for its entity; it decides between entities that share a name.</summary>
public enum NameKind
{
    Name,
    Adjective,

    /// <summary>A word for the people: "Cuban", "Cubans", "Spaniard".</summary>
    People,
    Capital,
    City,

    /// <summary>A region, river, base or strait: something happens there, it does nothing.</summary>
    Place,

    /// <summary>A building or place that speaks for a government.</summary>
    Seat,

    /// <summary>A noun phrase that may stand for a state that is named already: "the island".</summary>
    Nominal,

    /// <summary>A person's name in full: two words or more.</summary>
    Person,

    /// <summary>One word of a person's name, as second mentions use it: "Putin", "Lula".</summary>
    Family,

    /// <summary>The last word of a person's name, which no file lists alone: it means nobody without more to go by.</summary>
    LastWord,

    /// <summary>A name that holds an actor's name and means none: "Korean War", "Michael Jordan".</summary>
    Namesake,
}
