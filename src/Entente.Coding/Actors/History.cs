using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>
/// Who has been named so far in an article: what pronouns and "the island" point back to. It only keeps them; what asks for one of
/// them is parted by what is asked.
/// </summary>
internal sealed class History
{
    /// <summary>Sentences back; farther off, a pronoun means nobody.</summary>
    public const int Farthest = 6;

    /// <summary>Sentences back to several together, a group or a subject's state.</summary>
    public const int FarthestGroup = 3;

    /// <summary>Sentences back to people who are named again by the same noun: "four Russian officers … the officers".</summary>
    public const int FarthestPeople = 12;

    private readonly List<Referent> named = [];
    private readonly Dictionary<string, bool> genders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Party> craft = new(StringComparer.OrdinalIgnoreCase);
    private Party? lastCraft;
    private readonly Dictionary<string, Party> introduced = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="day">The last day that the article may have been published on; null where that is not known.</param>
    public History(ActorDirectory directory, DateOnly? day)
    {
        Last = new LastNamed(named);
        States = new NamedStates(named, directory);
        Together = new NamedTogether(named, directory, day);
        Most = new MostNamed(named, directory);
    }

    /// <summary>Persons, bodies, places and holders of offices: the one that was named last.</summary>
    public LastNamed Last { get; }

    /// <summary>States alone, latest first.</summary>
    public NamedStates States { get; }

    /// <summary>Two or more who stood side by side.</summary>
    public NamedTogether Together { get; }

    /// <summary>Those of whom the text speaks most.</summary>
    public MostNamed Most { get; }

    public void Add(Referent referent) => named.Add(referent);

    /// <summary>"he" or "she" has meant somebody: from here on his name has that gender.</summary>
    public void Learn(string who, bool isFemale) => genders.TryAdd(who, isFemale);

    /// <summary>True for a woman; null where no pronoun has said.</summary>
    public bool? GenderOf(string who) => genders.TryGetValue(who, out var isFemale) ? isFemale : null;

    /// <summary>Somebody without an entry was given a state or office: his last name alone will mean him.</summary>
    /// <summary>"a Chinese trawler": whose a ship or a plane is, by its noun.</summary>
    public void KeepCraft(string noun, Party owner) => (craft[noun], lastCraft) = (owner, owner);

    /// <summary>"the trawler", "the vessel": whose the last of this noun was; null where the text has told of none.</summary>
    /// <param name="isAny">The noun stands for any craft.</param>
    public Party? Craft(string noun, bool isAny) => craft.GetValueOrDefault(noun) ?? (isAny ? lastCraft : null);

    public void Introduce(string lastName, Party party) => introduced[lastName] = party;

    public Party? Introduced(string lastName) => introduced.GetValueOrDefault(lastName);
}
