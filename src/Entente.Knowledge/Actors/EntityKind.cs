namespace Entente.Knowledge.Actors;

public enum EntityKind
{
    State,

    /// <summary>An organisation, bloc or group that is no state's organ.</summary>
    Body,

    /// <summary>A parliament, ministry, party, company … of one state.</summary>
    Organ,
    Person,

    /// <summary>A water, range or zone between states or in dispute.</summary>
    Place,

    /// <summary>No actor at all: what a namesake stands for.</summary>
    Nobody,
}
