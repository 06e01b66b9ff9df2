namespace Entente.Coding.Actors;

/// <summary>
/// Words that mean somebody named before. "He", "it" and "whose" are mended in <see cref="Actors.Pronouns"/>, "the two countries" and
/// "both" in <see cref="CountedGroups"/>, "the island" and "the bloc" in <see cref="NominalParties"/>.
/// </summary>
internal sealed class Antecedents
{
    public Antecedents(SentenceScope scope, NamedParties named, Owners owners)
    {
        var clause = new ClauseBindings(scope, named);
        Groups = new CountedGroups(scope, owners);
        Pronouns = new Pronouns(scope, clause, new DealtWith(scope, clause), Groups);
        Nominals = new NominalParties(scope, owners, new NominalStates(scope, clause));
    }

    public Pronouns Pronouns { get; }

    public CountedGroups Groups { get; }

    public NominalParties Nominals { get; }
}
