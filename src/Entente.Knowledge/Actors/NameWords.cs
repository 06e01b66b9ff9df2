using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>Words before, behind and within names, and names that mean nobody in particular: knowledge/actors/name-words.yaml, family-names.yaml and given-names.yaml.</summary>
public sealed class NameWords
{
    private readonly HashSet<string> femaleNames;
    private readonly HashSet<string> maleNames;
    private readonly HashSet<string> otherNames;

    internal NameWords(FileReader from, FileReader family, FileReader given)
    {
        Honorifics = from.Words("honorifics");
        Knightly = from.ExactWords("knightly");
        FemaleTitles = from.Words("female titles");
        MaleTitles = from.Words("male titles");
        NameParticles = from.ExactWords("name particles");
        Parts = from.Words("parts");
        Bearings = from.Words("bearings");
        PlaceWords = from.ExactWords("place words");
        Journeys = from.FrozenWords("journeys");
        Against = from.Words("against");
        Belonging = from.ExactWords("belonging");
        Crafts = from.Words("crafts");
        Storms = from.ExactWords("storms");
        NamedThings = from.ExactWords("named things");
        Ethnic = from.ExactWords("ethnic");
        Hyphened = from.ExactWords("hyphened");
        from.Finish();
        CommonFamilyNames = family.Words("common");
        family.Finish();
        femaleNames = given.Words("female");
        maleNames = given.Words("male");
        otherNames = given.Words("either");
        given.Finish();
    }

    /// <summary>Mr, Mrs, Dr …</summary>
    public IReadOnlySet<string> Honorifics { get; }

    /// <summary>Titles that stand before a first name: "Sir".</summary>
    public IReadOnlySet<string> Knightly { get; }

    /// <summary>Mrs, Queen, Princess …</summary>
    public IReadOnlySet<string> FemaleTitles { get; }

    /// <summary>Mr, King, Sheikh …</summary>
    public IReadOnlySet<string> MaleTitles { get; }

    /// <summary>What stands within a name and ties its parts: "al-", "bin", "ibn".</summary>
    public IReadOnlySet<string> NameParticles { get; }

    /// <summary>Nouns for a part of a state before "of": state, province, city.</summary>
    public IReadOnlySet<string> Parts { get; }

    /// <summary>Sides of the sky: "a convoy north of Baghdad".</summary>
    public IReadOnlySet<string> Bearings { get; }

    /// <summary>Words behind a town's or region's name that leave it a place: Province, Airport.</summary>
    public IReadOnlySet<string> PlaceWords { get; }

    /// <summary>Nouns of ways to a place: "the road to Brussels" leads to a town, "a letter to Brussels" to those who rule there.</summary>
    public IReadOnlySet<string> Journeys { get; }

    /// <summary>Words before a hyphen that make a quality of a name: pro, anti, non.</summary>
    public IReadOnlySet<string> Against { get; }

    /// <summary>Words behind a hyphen that say whose something is: led, owned, flagged.</summary>
    public IReadOnlySet<string> Belonging { get; }

    /// <summary>Nouns whose name stands right behind them: frigate, typhoon.</summary>
    public IReadOnlySet<string> Crafts { get; }

    /// <summary>Words before the name of a storm, which is nobody's: "Typhoon", "Hurricane".</summary>
    public IReadOnlySet<string> Storms { get; }

    /// <summary>Last words of proper names that mean no actor whatever stands before them: Agreement, Cup.</summary>
    public IReadOnlySet<string> NamedThings { get; }

    /// <summary>Adjectives of a people that lives in other states too: "Turkmen".</summary>
    public IReadOnlySet<string> Ethnic { get; }

    /// <summary>Words that name a state only beside a hyphen: "Sino-Indian", "Franco-German".</summary>
    public IReadOnlySet<string> Hyphened { get; }

    /// <summary>Family names that alone mean nobody in particular.</summary>
    public IReadOnlySet<string> CommonFamilyNames { get; }

    public bool IsGivenName(string word) => femaleNames.Contains(word) || maleNames.Contains(word) || otherNames.Contains(word);

    /// <summary>True for a woman's first name, false for a man's, null where it does not say.</summary>
    public bool? IsFemale(string givenName) =>
        femaleNames.Contains(givenName) ? true : maleNames.Contains(givenName) ? false : null;
}
