using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>Nouns and sectors of people, where nobody says of which state they are: knowledge/actors/people.yaml.</summary>
public sealed class PeopleWords
{
    internal PeopleWords(FileReader from)
    {
        Kin = from.Words("kin");
        MaleNouns = from.Words("male nouns");
        FemaleNouns = from.Words("female nouns");
        LonePeople = from.Words("lone people");
        Figures = from.Words("figures");
        Rulers = from.Words("rulers");
        AgeEnding = from.TextOrNull("age ending") ?? "-year-old";
        CrowdRoles = from.ExactWords("crowd roles");
        ForeignThings = from.ExactWords("foreign things");
        LocalRoles = from.ExactWords("local roles");
        Ties = from.ExactWords("ties");
        CrowdHeads = from.Words("crowd heads");
        Strangers = from.Words("strangers");
        MassNouns = from.Words("mass nouns");
        Hirelings = from.Words("hirelings");
        Sponsored = from.Words("sponsored");
        ChiefNouns = from.Words("chief nouns");
        LocalSectors = from.ExactWords("local sectors");
        Allegiances = from.Words("allegiances");
        Allied = from.Words("allied");
        SideNouns = from.Words("side nouns");
        SideWords = from.Words("side words");
        Held = from.Words("held");
        Proxies = from.Words("proxies");
        SiteSectors = from.ExactWords("site sectors");
        ArmedSectors = from.ExactWords("armed sectors");
        LastingSectors = from.ExactWords("lasting sectors");
        FirmSectors = from.ExactWords("firm sectors");
        OwnHouses = from.Words("own houses");
        HomeGroups = from.Words("home groups");
        Posts = from.Words("posts");
        Away = from.ExactWords("away");
        HomeOfficials = from.ExactWords("home officials");
        from.Finish();
    }

    /// <summary>"his wife, Melania": nouns before a first name.</summary>
    public IReadOnlySet<string> Kin { get; }

    /// <summary>Nouns for one man: "A Palestinian man".</summary>
    public IReadOnlySet<string> MaleNouns { get; }

    /// <summary>Nouns for one woman.</summary>
    public IReadOnlySet<string> FemaleNouns { get; }

    /// <summary>Nouns for one person, man or woman: "a Russian journalist".</summary>
    public IReadOnlySet<string> LonePeople { get; }

    /// <summary>Nouns for a person who has been named: playwright, incumbent, tycoon.</summary>
    public IReadOnlySet<string> Figures { get; }

    /// <summary>Of these, the nouns for who rules: "the former dictator" rules no more.</summary>
    public IReadOnlySet<string> Rulers { get; }

    /// <summary>How a noun for a person of some age ends: "the 93-year-old".</summary>
    public string AgeEnding { get; }

    /// <summary>Roles of those who are at home where things happen: police, protesters.</summary>
    public IReadOnlySet<string> CrowdRoles { get; }

    /// <summary>Lemmas of what a government deals with as another's: "summoned the Chinese ambassador", "tariffs on Turkish goods".</summary>
    public IReadOnlySet<string> ForeignThings { get; }

    /// <summary>Roles at home where things happen, whatever their sector.</summary>
    public IReadOnlySet<string> LocalRoles { get; }

    /// <summary>Participles that tie people to the group named before them: "ISIL-affiliated militants".</summary>
    public IReadOnlySet<string> Ties { get; }

    /// <summary>Nouns that count people: "thousands of", "a crowd of".</summary>
    public IReadOnlySet<string> CrowdHeads { get; }

    /// <summary>Words for those who are not at home where something befalls them: tourist, peacekeeper, foreign.</summary>
    public IReadOnlySet<string> Strangers { get; }

    /// <summary>Nouns of people that name a thing where they stand bare: "the use of force".</summary>
    public IReadOnlySet<string> MassNouns { get; }

    /// <summary>Who works for whoever stands behind them: hackers, trolls.</summary>
    public IReadOnlySet<string> Hirelings { get; }

    /// <summary>Participles that say who stands behind a hireling: backed, linked.</summary>
    public IReadOnlySet<string> Sponsored { get; }

    /// <summary>Nouns for whoever leads the body before them: chief, boss, head.</summary>
    public IReadOnlySet<string> ChiefNouns { get; }

    /// <summary>Sectors whose people belong where something happens: police, courts, protesters, but not troops.</summary>
    public IReadOnlySet<string> LocalSectors { get; }

    /// <summary>Nouns of those who act together and are of whoever leads them: "a coalition led by Saudi Arabia".</summary>
    public IReadOnlySet<string> Allied { get; }

    /// <summary>Nouns that mean those at odds where a word of <see cref="SideWords"/> stands by: "all parties".</summary>
    public IReadOnlySet<string> SideNouns { get; }

    /// <summary>Words that make parties of a conflict of the noun: all, both, warring.</summary>
    public IReadOnlySet<string> SideWords { get; }

    /// <summary>Participles that say of what nation somebody is held to be: "believed to be French".</summary>
    public IReadOnlySet<string> Held { get; }

    /// <summary>Those who speak "for" somebody, whose they are: "negotiators for Sudan"; an "envoy for Syria" is another's.</summary>
    public IReadOnlySet<string> Proxies { get; }

    /// <summary>Words between armed people and whoever commands them: "forces loyal to Gbagbo".</summary>
    public IReadOnlySet<string> Allegiances { get; }

    /// <summary>Sectors of those who work or learn in a place: "workers at a mine in Peru" are Peru's.</summary>
    public IReadOnlySet<string> SiteSectors { get; }

    /// <summary>Sectors of armed groups: "the rebels" are those that were named.</summary>
    public IReadOnlySet<string> ArmedSectors { get; }

    /// <summary>Sectors of bodies that others may own: "Repsol's YPF" is Spanish.</summary>
    public IReadOnlySet<string> FirmSectors { get; }

    /// <summary>Sectors that their own officials keep: an army's spokesman is of the army.</summary>
    public IReadOnlySet<string> LastingSectors { get; }

    /// <summary>Nouns for those at home who find fault with a government: "the opposition accused her".</summary>
    public IReadOnlySet<string> OwnHouses { get; }

    /// <summary>Groups that a state has one of, "opposition": where nobody says whose, of the state that the text speaks of.</summary>
    public IReadOnlySet<string> HomeGroups { get; }

    /// <summary>Roles of a house that one state has in another, and of whoever heads it: embassy, ambassador.</summary>
    public IReadOnlySet<string> Posts { get; }

    /// <summary>Roles of those who are in another state for their own: "negotiators in Addis Ababa".</summary>
    public IReadOnlySet<string> Away { get; }

    /// <summary>Roles of somebody unknown who is of the state that the text speaks of, where nobody says of which he is.</summary>
    public IReadOnlySet<string> HomeOfficials { get; }
}
