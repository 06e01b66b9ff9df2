namespace Entente.Coding.Actors;

internal enum ReferentKind
{
    Person,

    /// <summary>A state, its government, a body.</summary>
    Body,

    /// <summary>People in some capacity: troops, rebels.</summary>
    Group,

    /// <summary>Several of no known state that nothing has named before: only "they" means them.</summary>
    Several,

    /// <summary>Where something happened; it does nothing and is the last to be meant.</summary>
    Place,
}
