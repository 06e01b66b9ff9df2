using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>
/// Words that refer back, that change who a title means, or that tell a person's name from a state's:
/// knowledge/actors/references.yaml, family-names.yaml and given-names.yaml.
/// </summary>
public sealed class ReferenceWords
{
    private readonly FrozenDictionary<string, IReadOnlySet<string>> covers;
    private readonly HashSet<string> femaleNames;
    private readonly HashSet<string> maleNames;
    private readonly HashSet<string> otherNames;

    private ReferenceWords(FileReader from, FileReader family, FileReader given)
    {
        Male = Set(from, "male");
        Female = Set(from, "female");
        Bodies = Set(from, "bodies");
        Many = Set(from, "many");
        Speakers = Set(from, "speakers");
        Numbers = NumberWords(from.Maps("numbers")).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        PairWords = Set(from, "pair words");
        PairNouns = Set(from, "pair nouns");
        Craft = Set(from, "craft");
        AnyCraft = Set(from, "any craft");
        SideNouns = Set(from, "side nouns");
        PersonNouns = Set(from, "person nouns");
        PluralPairs = Set(from, "plural pairs");
        Former = Set(from, "former");
        Predecessor = Set(from, "predecessor");
        Successor = Set(from, "successor");
        Counterpart = Set(from, "counterpart");
        Relational = Set(from, "relational");
        Stead = Set(from, "stead");
        Kin = Set(from, "kin");
        Honorifics = Set(from, "honorifics");
        StateNouns = Set(from, "state nouns");
        Parts = Set(from, "parts");
        PlaceWords = from.Texts("place words").ToHashSet(StringComparer.Ordinal);
        Against = Set(from, "against");
        OwnRulers = Set(from, "own rulers");
        Next = Set(from, "next");
        Senders = Set(from, "senders");
        Appointers = Set(from, "appointers");
        Callers = Set(from, "callers");
        Together = Set(from, "together");
        Threats = Set(from, "threats");
        Punishments = Set(from, "punishments");
        Upheavals = Set(from, "upheavals");
        ForeignRoles = from.Texts("foreign roles").ToHashSet(StringComparer.Ordinal);
        HighOffices = from.Texts("high offices").ToHashSet(StringComparer.Ordinal);
        LastingSectors = from.Texts("lasting sectors").ToHashSet(StringComparer.Ordinal);
        NewOnes = Set(from, "new ones");
        Charges = Set(from, "charges");
        Rebuttals = Set(from, "rebuttals");
        SiteSectors = from.Texts("site sectors").ToHashSet(StringComparer.Ordinal);
        MaleNouns = Set(from, "male nouns");
        FemaleNouns = Set(from, "female nouns");
        LonePeople = Set(from, "lone people");
        FemaleTitles = Set(from, "female titles");
        MaleTitles = Set(from, "male titles");
        Figures = Set(from, "figures");
        Retaliations = Set(from, "retaliations");
        Hosting = Set(from, "hosting");
        HomeGroups = Set(from, "home groups");
        Posts = Set(from, "posts");
        CrowdRoles = from.Texts("crowd roles").ToHashSet(StringComparer.Ordinal);
        Rulers = Set(from, "rulers");
        Strangers = Set(from, "strangers");
        MassNouns = Set(from, "mass nouns");
        Mishaps = Set(from, "mishaps");
        Crafts = Set(from, "crafts");
        Belonging = from.Texts("belonging").ToHashSet(StringComparer.Ordinal);
        NameParticles = from.Texts("name particles").ToHashSet(StringComparer.Ordinal);
        CrowdHeads = Set(from, "crowd heads");
        Hirelings = Set(from, "hirelings");
        Sponsored = Set(from, "sponsored");
        Knightly = from.Texts("knightly").ToHashSet(StringComparer.Ordinal);
        AgeEnding = from.TextOrNull("age ending") ?? "-year-old";
        ChiefNouns = Set(from, "chief nouns");
        ArmedSectors = from.Texts("armed sectors").ToHashSet(StringComparer.Ordinal);
        LocalSectors = from.Texts("local sectors").ToHashSet(StringComparer.Ordinal);
        OwnHouses = Set(from, "own houses");
        Repressions = from.Texts("repressions").ToHashSet(StringComparer.Ordinal);
        BodyNouns = SetsByWord(from.Maps("body nouns"), "noun", "kinds");
        Across = Beyond(from.Maps("across"));
        UsualOwners = UsualOwner(from.Maps("usual owners"));
        ElectTitles = Set(from, "elect titles");
        Chosen = Set(from, "chosen");
        UnsureTitles = Set(from, "unsure titles");
        Entering = Set(from, "entering");
        NamedThings = from.Texts("named things").ToHashSet(StringComparer.Ordinal);
        Storms = from.Texts("storms").ToHashSet(StringComparer.Ordinal);
        covers = SetsByWord(from.Maps("general titles"), "title", "covers");
        from.Finish();
        CommonFamilyNames = Set(family, "common");
        family.Finish();
        femaleNames = Set(given, "female");
        maleNames = Set(given, "male");
        otherNames = Set(given, "either");
        given.Finish();
    }

    /// <summary>Pronouns for one man: he, him, his …</summary>
    public IReadOnlySet<string> Male { get; }

    /// <summary>Pronouns for one woman: she, her …</summary>
    public IReadOnlySet<string> Female { get; }

    /// <summary>Pronouns for a state or body: it, its.</summary>
    public IReadOnlySet<string> Bodies { get; }

    /// <summary>Pronouns for several: they, their.</summary>
    public IReadOnlySet<string> Many { get; }

    /// <summary>Pronouns for whoever speaks: I, we, our.</summary>
    public IReadOnlySet<string> Speakers { get; }

    /// <summary>How many are meant: two and both, three, four, five.</summary>
    public FrozenDictionary<string, int> Numbers { get; }

    /// <summary>Nouns for two: pair, duo.</summary>
    public IReadOnlySet<string> PairWords { get; }

    /// <summary>countries, sides, leaders …</summary>
    public IReadOnlySet<string> PairNouns { get; }

    /// <summary>Ships and planes, which belong to a state when they are named again: "the trawler".</summary>
    public IReadOnlySet<string> Craft { get; }

    /// <summary>Verbs by which somebody is made another's envoy: "an envoy appointed by Nigeria".</summary>
    public IReadOnlySet<string> Appointers { get; }

    /// <summary>Of these, the nouns for any of them: "the vessel".</summary>
    public IReadOnlySet<string> AnyCraft { get; }

    /// <summary>Those that armed groups and organisations may be as well as states: sides, parties, foes.</summary>
    public IReadOnlySet<string> SideNouns { get; }

    /// <summary>Of the nouns for two, those for persons: "the two men".</summary>
    public IReadOnlySet<string> PersonNouns { get; }

    /// <summary>Nouns whose plural alone means the two that are spoken of: "the neighbours".</summary>
    public IReadOnlySet<string> PluralPairs { get; }

    /// <summary>former, ex-, then-…</summary>
    public IReadOnlySet<string> Former { get; }

    public IReadOnlySet<string> Predecessor { get; }

    public IReadOnlySet<string> Successor { get; }

    public IReadOnlySet<string> Counterpart { get; }

    /// <summary>Nouns for another than their owner: "its ally", "their neighbour".</summary>
    public IReadOnlySet<string> Relational { get; }

    /// <summary>"his wife, Melania": nouns before a first name.</summary>
    public IReadOnlySet<string> Kin { get; }

    /// <summary>"in his place", "in her stead".</summary>
    public IReadOnlySet<string> Stead { get; }

    /// <summary>Mr, Mrs, Dr …</summary>
    public IReadOnlySet<string> Honorifics { get; }

    /// <summary>Nouns for any state: country, nation, state.</summary>
    public IReadOnlySet<string> StateNouns { get; }

    /// <summary>Nouns for a part of a state before "of": state, province, city.</summary>
    public IReadOnlySet<string> Parts { get; }

    /// <summary>Words behind a town's or region's name that leave it a place: Province, Airport.</summary>
    public IReadOnlySet<string> PlaceWords { get; }

    /// <summary>Words before a hyphen that make a quality of a name: pro, anti, non.</summary>
    public IReadOnlySet<string> Against { get; }

    /// <summary>Words for whoever rules the crowd's own state: "an anti-government rally".</summary>
    public IReadOnlySet<string> OwnRulers { get; }

    /// <summary>Words of a state that is not the one spoken of: neighbouring, other.</summary>
    public IReadOnlySet<string> Next { get; }

    /// <summary>Verbs whose object is the subject's own where it is troops or weapons: send, deploy.</summary>
    public IReadOnlySet<string> Senders { get; }

    /// <summary>Verbs that name under "on" or "to" who is to do what an infinitive says: call, appeal.</summary>
    public IReadOnlySet<string> Callers { get; }

    /// <summary>Nouns by which an act answers another's: "in retaliation for its airlift".</summary>
    public IReadOnlySet<string> Retaliations { get; }

    /// <summary>Nouns of those who receive or are received, "host": in "his hosts" they are of the one state where he is.</summary>
    public IReadOnlySet<string> Hosting { get; }

    /// <summary>Groups that a state has one of, "opposition": where nobody says whose, of the state that the text speaks of.</summary>
    public IReadOnlySet<string> HomeGroups { get; }

    /// <summary>Roles of a house that one state has in another, and of whoever heads it: embassy, ambassador.</summary>
    public IReadOnlySet<string> Posts { get; }

    /// <summary>Verbs for what two do together: agree, meet, sign.</summary>
    public IReadOnlySet<string> Together { get; }

    /// <summary>Verbs of threatening: threaten, warn.</summary>
    public IReadOnlySet<string> Threats { get; }

    /// <summary>Verbs of doing somebody harm for what he did: "sued the state after it barred the lawyers".</summary>
    public IReadOnlySet<string> Punishments { get; }

    /// <summary>Words of a state whose soldiers took power: coup, junta, oust.</summary>
    public IReadOnlySet<string> Upheavals { get; }

    /// <summary>Roles that, as objects, are not of the subject's own state: government, junta.</summary>
    public IReadOnlySet<string> ForeignRoles { get; }

    /// <summary>Roles whose holders news names without title or first name.</summary>
    public IReadOnlySet<string> HighOffices { get; }

    /// <summary>Sectors that their own officials keep: an army's spokesman is of the army.</summary>
    public IReadOnlySet<string> LastingSectors { get; }

    /// <summary>Words by which a counted group is not one that was told of: "two other leaders".</summary>
    public IReadOnlySet<string> NewOnes { get; }

    /// <summary>Nouns for a claim about another: in "an accusation that it", it is whoever is accused.</summary>
    public IReadOnlySet<string> Charges { get; }

    /// <summary>Verbs of denying: in "denied Kyiv's claim that it", it is whoever denies.</summary>
    public IReadOnlySet<string> Rebuttals { get; }

    /// <summary>Sectors of those who work or learn in a place: "workers at a mine in Peru" are Peru's.</summary>
    public IReadOnlySet<string> SiteSectors { get; }

    /// <summary>Mrs, Queen, Princess …</summary>
    public IReadOnlySet<string> FemaleTitles { get; }

    /// <summary>Nouns for one man: "A Palestinian man".</summary>
    public IReadOnlySet<string> MaleNouns { get; }

    /// <summary>Nouns for one woman.</summary>
    public IReadOnlySet<string> FemaleNouns { get; }

    /// <summary>Nouns for one person, man or woman: "a Russian journalist".</summary>
    public IReadOnlySet<string> LonePeople { get; }

    /// <summary>Mr, King, Sheikh …</summary>
    public IReadOnlySet<string> MaleTitles { get; }

    /// <summary>Nouns for a person who has been named: playwright, incumbent, tycoon.</summary>
    public IReadOnlySet<string> Figures { get; }

    /// <summary>Roles of those who are at home where things happen: police, protesters.</summary>
    public IReadOnlySet<string> CrowdRoles { get; }

    /// <summary>Of these, the nouns for who rules: "the former dictator" rules no more.</summary>
    public IReadOnlySet<string> Rulers { get; }

    /// <summary>Words for those who are not at home where something befalls them: tourist, peacekeeper, foreign.</summary>
    public IReadOnlySet<string> Strangers { get; }

    /// <summary>What kills without anybody's doing: crash, flood, derail.</summary>
    public IReadOnlySet<string> Mishaps { get; }

    /// <summary>Nouns of people that name a thing where they stand bare: "the use of force".</summary>
    public IReadOnlySet<string> MassNouns { get; }

    /// <summary>Nouns whose name stands right behind them: frigate, typhoon.</summary>
    public IReadOnlySet<string> Crafts { get; }

    /// <summary>Words behind a hyphen that say whose something is: led, owned, flagged.</summary>
    public IReadOnlySet<string> Belonging { get; }

    /// <summary>What stands within a name and ties its parts: "al-", "bin", "ibn".</summary>
    public IReadOnlySet<string> NameParticles { get; }

    /// <summary>Nouns that count people: "thousands of", "a crowd of".</summary>
    public IReadOnlySet<string> CrowdHeads { get; }

    /// <summary>Who works for whoever stands behind them: hackers, trolls.</summary>
    public IReadOnlySet<string> Hirelings { get; }

    /// <summary>Participles that say who stands behind a hireling: backed, linked.</summary>
    public IReadOnlySet<string> Sponsored { get; }

    /// <summary>Titles that stand before a first name: "Sir".</summary>
    public IReadOnlySet<string> Knightly { get; }

    /// <summary>How a noun for a person of some age ends: "the 93-year-old".</summary>
    public string AgeEnding { get; }

    /// <summary>Nouns for whoever leads the body before them: chief, boss, head.</summary>
    public IReadOnlySet<string> ChiefNouns { get; }

    /// <summary>By noun, for each state on one side of a border the state on the other: "the North", "the mainland".</summary>
    public FrozenDictionary<string, FrozenDictionary<string, string>> Across { get; }

    /// <summary>Sectors of armed groups: "the rebels" are those that were named.</summary>
    public IReadOnlySet<string> ArmedSectors { get; }

    /// <summary>Sectors whose people belong where something happens: police, courts, protesters, but not troops.</summary>
    public IReadOnlySet<string> LocalSectors { get; }

    /// <summary>Nouns for those at home who find fault with a government: "the opposition accused her".</summary>
    public IReadOnlySet<string> OwnHouses { get; }

    /// <summary>Nouns for what a state does to those at home: arrest, trial.</summary>
    public IReadOnlySet<string> Repressions { get; }

    /// <summary>Kinds of bodies by the noun that may stand for one that is named: "the bloc", "the agency".</summary>
    public FrozenDictionary<string, IReadOnlySet<string>> BodyNouns { get; }

    /// <summary>Roles that, where nobody says whose, are of this state if the text has named it: "Congress".</summary>
    public FrozenDictionary<string, string> UsualOwners { get; }

    /// <summary>Words beside a title that say that the holder is not yet in office: elect.</summary>
    public IReadOnlySet<string> Chosen { get; }

    /// <summary>Words beside a title by which it says nothing of the article's day: acting, late.</summary>
    public IReadOnlySet<string> UnsureTitles { get; }

    /// <summary>Verbs by which somebody comes into an office: become.</summary>
    public IReadOnlySet<string> Entering { get; }

    /// <summary>Titles of those who will take an office soon: president-elect.</summary>
    public IReadOnlySet<string> ElectTitles { get; }

    /// <summary>Words before the name of a storm, which is nobody's: "Typhoon", "Hurricane".</summary>
    public IReadOnlySet<string> Storms { get; }

    /// <summary>Last words of proper names that mean no actor whatever stands before them: Agreement, Cup.</summary>
    public IReadOnlySet<string> NamedThings { get; }

    /// <summary>Family names that alone mean nobody in particular.</summary>
    public IReadOnlySet<string> CommonFamilyNames { get; }

    /// <summary>Whether a title may be used for an office: "leader" for a president.</summary>
    public bool Covers(string title, string office) => covers.TryGetValue(title, out var offices) && offices.Contains(office);

    /// <summary>Whether a word is a pronoun for one person.</summary>
    public bool IsPersonal(string word) => Male.Contains(word) || Female.Contains(word);

    public bool IsGivenName(string word) => femaleNames.Contains(word) || maleNames.Contains(word) || otherNames.Contains(word);

    /// <summary>True for a woman's first name, false for a man's, null where it does not say.</summary>
    public bool? IsFemale(string givenName) =>
        femaleNames.Contains(givenName) ? true : maleNames.Contains(givenName) ? false : null;

    internal static ReferenceWords Read(KnowledgeFiles files, List<Fault> faults) => new(
        files.Open("actors/references.yaml", faults),
        files.Open("actors/family-names.yaml", faults),
        files.Open("actors/given-names.yaml", faults));

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Beyond(IEnumerable<FileReader> lines)
    {
        var meanings = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var from in lines)
        {
            var (noun, means) = (from.Text("noun"), from.Text("means"));
            meanings.TryAdd(noun, new Dictionary<string, string>(StringComparer.Ordinal));
            foreach (var near in from.Texts("near"))
            {
                meanings[noun].Add(near, means);
            }
        }

        return meanings.ToFrozenDictionary(m => m.Key, m => m.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static Dictionary<string, int> NumberWords(IEnumerable<FileReader> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var from in lines)
        {
            var words = from.Texts("words");
            var count = from.Number("count") ?? 0;
            from.Finish();
            Array.ForEach(words, w => counts.Add(w, count));
        }

        return counts;
    }

    private static FrozenDictionary<string, string> UsualOwner(IEnumerable<FileReader> lines)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var from in lines)
        {
            owners.Add(from.Text("role"), from.Text("state"));
            from.Finish();
        }

        return owners.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, IReadOnlySet<string>> SetsByWord(IEnumerable<FileReader> lines, string word, string set)
    {
        var sets = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var from in lines)
        {
            sets.Add(from.Text(word), from.Texts(set).ToHashSet(StringComparer.Ordinal));
            from.Finish();
        }

        return sets.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Not frozen: to freeze them would cost a fifth of a start, and no look-up here is hot.</summary>
    private static HashSet<string> Set(FileReader from, string key) =>
        from.Texts(key).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
