using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>Words that refer back to what was named: knowledge/actors/references.yaml, and by theme the lists beside it.</summary>
public sealed class ReferenceWords
{
    private ReferenceWords(FileReader from)
    {
        Male = from.Words("male");
        Female = from.Words("female");
        Bodies = from.Words("bodies");
        Many = from.Words("many");
        Speakers = from.Words("speakers");
        Hearers = from.Words("hearers");
        Thanks = from.Words("thanks");
        Craft = from.Words("craft");
        AnyCraft = from.Words("any craft");
        StateNouns = from.Words("state nouns");
        OwnRulers = from.Words("own rulers");
        Next = from.Words("next");
        Newborn = from.Words("newborn");
        Censures = from.Words("censures");
        Senders = from.Words("senders");
        Appointers = from.Words("appointers");
        Callers = from.Words("callers");
        Threats = from.Words("threats");
        Punishments = from.Words("punishments");
        Meetings = from.Words("meetings");
        Telling = from.Words("telling");
        Welcomes = from.Words("welcomes");
        Restrictions = from.Words("restrictions");
        Assaults = from.Words("assaults");
        Upheavals = from.Words("upheavals");
        ForeignRoles = from.ExactWords("foreign roles");
        Charges = from.Words("charges");
        Rebuttals = from.Words("rebuttals");
        Meddling = from.Words("meddling");
        Sites = from.Words("sites");
        Wrongs = from.Words("wrongs");
        Arrests = from.Words("arrests");
        Charging = from.Words("charging");
        Severances = from.Words("severances");
        Retaliations = from.Words("retaliations");
        Mishaps = from.Words("mishaps");
        Weapons = from.Words("weapons");
        Repressions = from.ExactWords("repressions");
        BodyNouns = from.WordSets("body nouns", "noun", "kinds");
        Across = Beyond(from.Maps("across"));
        UsualOwners = UsualOwner(from.Maps("usual owners"));
        from.Finish();
    }

    /// <summary>Words before, behind and within names, and names that mean nobody in particular.</summary>
    public required NameWords Names { get; init; }

    /// <summary>Nouns and sectors of people, where nobody says of which state they are.</summary>
    public required PeopleWords People { get; init; }

    /// <summary>Words for two or more who were named, and for one of them beside the other.</summary>
    public required PairWords Pairs { get; init; }

    /// <summary>Words that change whom a title means, and which offices a title may stand for.</summary>
    public required TitleWords Titles { get; init; }

    /// <summary>Pronouns for one man: he, him, his …</summary>
    public IReadOnlySet<string> Male { get; }

    /// <summary>Pronouns for one woman: she, her …</summary>
    public IReadOnlySet<string> Female { get; }

    /// <summary>Pronouns for a state or body: it, its.</summary>
    public IReadOnlySet<string> Bodies { get; }

    /// <summary>Pronouns for several: they, their.</summary>
    public IReadOnlySet<string> Many { get; }

    /// <summary>Verbs of thanking for what was done to oneself: "thanked Canada for training its soldiers".</summary>
    public IReadOnlySet<string> Thanks { get; }

    /// <summary>Pronouns for whoever is spoken to: you, your.</summary>
    public IReadOnlySet<string> Hearers { get; }

    /// <summary>Pronouns for whoever speaks: I, we, our.</summary>
    public IReadOnlySet<string> Speakers { get; }

    /// <summary>Ships and planes, which belong to a state when they are named again: "the trawler".</summary>
    public IReadOnlySet<string> Craft { get; }

    /// <summary>Of these, the nouns for any of them: "the vessel".</summary>
    public IReadOnlySet<string> AnyCraft { get; }

    /// <summary>Nouns for any state: country, nation, state.</summary>
    public IReadOnlySet<string> StateNouns { get; }

    /// <summary>Words for whoever rules the crowd's own state: "an anti-government rally".</summary>
    public IReadOnlySet<string> OwnRulers { get; }

    /// <summary>Words of a state that is not the one spoken of: neighbouring, other.</summary>
    public IReadOnlySet<string> Next { get; }

    /// <summary>"called his words unacceptable", "denounced its decision": nobody says so of what is his own.</summary>
    public IReadOnlySet<string> Censures { get; }

    /// <summary>"recognised the new state": the one that was the subject last, rather than that from which it broke away.</summary>
    public IReadOnlySet<string> Newborn { get; }

    /// <summary>Verbs whose object is the subject's own where it is troops or weapons: send, deploy.</summary>
    public IReadOnlySet<string> Senders { get; }

    /// <summary>Verbs by which somebody is made another's envoy: "an envoy appointed by Nigeria".</summary>
    public IReadOnlySet<string> Appointers { get; }

    /// <summary>Verbs that name under "on" or "to" who is to do what an infinitive says: call, appeal.</summary>
    public IReadOnlySet<string> Callers { get; }

    /// <summary>Verbs of threatening: threaten, warn.</summary>
    public IReadOnlySet<string> Threats { get; }

    /// <summary>Verbs of doing somebody harm for what he did: "sued the state after it barred the lawyers".</summary>
    public IReadOnlySet<string> Punishments { get; }

    /// <summary>Verbs of receiving whoever comes: "was received by the president", who is of where he came.</summary>
    public IReadOnlySet<string> Welcomes { get; }

    /// <summary>Nouns of what is imposed on another: no parliament is of the state that it puts sanctions on.</summary>
    public IReadOnlySet<string> Restrictions { get; }

    /// <summary>Verbs of telling somebody what he must do: "told the UN it must close its office".</summary>
    public IReadOnlySet<string> Telling { get; }

    /// <summary>Nouns of a meeting at which the members of a body are: "at the G7 summit, leaders agreed".</summary>
    public IReadOnlySet<string> Meetings { get; }

    /// <summary>Verbs of what nobody does to his own: "drove its soldiers from the outpost", "expelled its ambassador".</summary>
    public IReadOnlySet<string> Assaults { get; }

    /// <summary>Words of a state whose soldiers took power: coup, junta, oust.</summary>
    public IReadOnlySet<string> Upheavals { get; }

    /// <summary>Roles that, as objects, are not of the subject's own state: government, junta.</summary>
    public IReadOnlySet<string> ForeignRoles { get; }

    /// <summary>Nouns for a claim about another: in "an accusation that it", it is whoever is accused.</summary>
    public IReadOnlySet<string> Charges { get; }

    /// <summary>Verbs of denying: in "denied Kyiv's claim that it", it is whoever denies.</summary>
    public IReadOnlySet<string> Rebuttals { get; }

    /// <summary>Verbs of mixing in what is another's: "meddling in its affairs".</summary>
    public IReadOnlySet<string> Meddling { get; }

    /// <summary>Nouns that point back to a place: "threatened to annex the territory".</summary>
    public IReadOnlySet<string> Sites { get; }

    /// <summary>Nouns of deeds for which others punish whoever did them: "froze arms sales to Ankara after its offensive".</summary>
    public IReadOnlySet<string> Wrongs { get; }

    /// <summary>Verbs of breaking with somebody, whose "over its" is of whom one breaks with.</summary>
    public IReadOnlySet<string> Severances { get; }

    /// <summary>Verbs of holding people: what they are held for, "on suspicion of bombings in Iraq", happened elsewhere.</summary>
    public IReadOnlySet<string> Arrests { get; }

    /// <summary>Verbs behind whose object "of" tells a deed: "convicts a man of spying for Israel".</summary>
    public IReadOnlySet<string> Charging { get; }

    /// <summary>Nouns by which an act answers another's: "in retaliation for its airlift".</summary>
    public IReadOnlySet<string> Retaliations { get; }

    /// <summary>What kills without anybody's doing: crash, flood, derail.</summary>
    public IReadOnlySet<string> Mishaps { get; }

    /// <summary>Nouns of armed attacks, in whose sentence a mishap is no accident: drone, missile, gunman.</summary>
    public IReadOnlySet<string> Weapons { get; }

    /// <summary>Nouns for what a state does to those at home: arrest, trial.</summary>
    public IReadOnlySet<string> Repressions { get; }

    /// <summary>Kinds of bodies by the noun that may stand for one that is named: "the bloc", "the agency".</summary>
    public FrozenDictionary<string, IReadOnlySet<string>> BodyNouns { get; }

    /// <summary>By noun, for each state on one side of a border the state on the other: "the North", "the mainland".</summary>
    public FrozenDictionary<string, FrozenDictionary<string, string>> Across { get; }

    /// <summary>Roles that, where nobody says whose, are of this state if the text has named it: "Congress".</summary>
    public FrozenDictionary<string, string> UsualOwners { get; }

    /// <summary>Whether a word is a pronoun for one person.</summary>
    public bool IsPersonal(string word) => Male.Contains(word) || Female.Contains(word);

    internal static ReferenceWords Read(KnowledgeFiles files, List<Fault> faults) => new(files.Open("actors/references.yaml", faults))
    {
        Names = new(files.Open("actors/name-words.yaml", faults), files.Open("actors/family-names.yaml", faults), files.Open("actors/given-names.yaml", faults)),
        People = new(files.Open("actors/people.yaml", faults)),
        Pairs = new(files.Open("actors/pairs.yaml", faults)),
        Titles = new(files.Open("actors/titles.yaml", faults)),
    };

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
}
