using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Events;

/// <summary>Words that tell who is a side of an act, and who is only named beside it: knowledge/syntax/sides.yaml.</summary>
public sealed class SideWords
{
    internal SideWords(FileReader from)
    {
        Occasions = from.FrozenWords("occasions");
        Moments = from.FrozenWords("moments");
        PairedThings = from.FrozenWords("paired things");
        SharedThings = from.FrozenWords("shared things");
        Holders = from.FrozenWords("holders");
        Causing = from.FrozenWords("causing");
        Intending = from.FrozenWords("intending");
        Crowds = from.FrozenWords("crowds");
        Takers = from.FrozenWords("takers");
        Many = from.FrozenWords("many");
        Laws = from.FrozenWords("laws");
        Offensives = from.FrozenWords("offensives");
        Talks = from.FrozenWords("talks");
        Apart = from.FrozenWords("apart");
        StruckPlaces = from.FrozenWords("struck places");
        Freeing = from.FrozenWords("freeing");
        Captives = from.FrozenWords("captives");
        Suffered = from.FrozenWords("suffered");
        Undergone = from.FrozenWords("undergone");
        Bombs = from.FrozenWords("bombs");
        Executing = from.FrozenWords("executing");
        Deporting = from.FrozenWords("deporting");
        Claims = from.FrozenWords("claims");
        Reasons = from.FrozenWords("reasons");
        Manners = from.FrozenWords("manners");
        Keeping = from.FrozenWords("keeping");
        Launching = from.FrozenWords("launching");
        Reporters = from.FrozenWords("reporters");
        Deeds = from.FrozenWords("deeds");
        Lawmaking = from.FrozenWords("lawmaking");
        Strongholds = from.FrozenWords("strongholds");
        Adjoining = from.FrozenWords("adjoining");
        Deterring = from.FrozenWords("deterring");
        Quarrels = from.FrozenWords("quarrels");
        Nearness = from.FrozenWords("nearness");
        Borders = from.FrozenWords("borders");
        UnnamedDoers = from.FrozenWords("unnamed doers");
        Judges = from.FrozenWords("judges");
        Lands = from.FrozenWords("lands");
        Joiners = from.FrozenWords("joiners");
        Behalf = from.FrozenWords("behalf");
        Blamers = from.FrozenWords("blamers");
        Insurgents = from.FrozenWords("insurgents");
        Aimers = from.FrozenWords("aimers");
        Penal = from.FrozenWords("penal");
        Replies = from.FrozenWords("replies");
        Dangers = from.FrozenWords("dangers");
        Lifters = from.FrozenWords("lifters");
        Posted = from.FrozenWords("posted");
        OfCause = from.FrozenWords("of cause");
        HomeDeeds = from.FrozenWords("home deeds");
        Leaving = from.FrozenWords("leaving");
        Befalling = from.FrozenWords("befalling");
        SetStates = from.FrozenWords("set states");
        Liberating = from.FrozenWords("liberating");
        Dwelling = from.FrozenWords("dwelling");
        Risen = from.FrozenWords("risen");
        Deplored = from.FrozenWords("deplored");
        Decisions = from.FrozenWords("decisions");
        Captors = from.FrozenWords("captors");
        AttackNouns = from.FrozenWords("attack nouns");
        Naming = from.FrozenWords("naming");
        from.Finish();
    }

    /// <summary>Nouns of what an act answers: "cancels a deal in the wake of a Taliban attack"; whoever stands under them is no side.</summary>
    public FrozenSet<string> Occasions { get; }

    /// <summary>Nouns of the moment of an act: "on the eve of the anniversary of the invasion of Ukraine"; whoever stands under them is no side.</summary>
    public FrozenSet<string> Moments { get; }

    /// <summary>Whom the two of a pair have from each other: ambassador, prisoner.</summary>
    public FrozenSet<string> PairedThings { get; }

    /// <summary>Things that two have with each other: border, relation, embassy.</summary>
    public FrozenSet<string> SharedThings { get; }

    /// <summary>Verbs of having something done: "had ten men shot", "ordered them held".</summary>
    public FrozenSet<string> Causing { get; }

    /// <summary>Verbs behind which an infinitive says what somebody means to do with a thing: "a force that the UN plans to send".</summary>
    public FrozenSet<string> Intending { get; }

    /// <summary>Nouns that mean many people in the singular: "a crowd marched".</summary>
    public FrozenSet<string> Crowds { get; }

    /// <summary>Verbs whose "from" says where it was done: "abducted girls from a school".</summary>
    public FrozenSet<string> Takers { get; }

    /// <summary>Nouns of number that stand before what they count: "hundreds of tractors".</summary>
    public FrozenSet<string> Many { get; }

    /// <summary>Nouns of what is made to be obeyed: "a law banning".</summary>
    public FrozenSet<string> Laws { get; }

    /// <summary>Attacks that are somebody's own: "Israel's offensive was launched".</summary>
    public FrozenSet<string> Offensives { get; }

    /// <summary>Nouns that sum up what was just told: "a move that irritated Israel".</summary>
    public FrozenSet<string> Deeds { get; }

    /// <summary>Verbs by which nameless officials tell what goes on, and threaten nobody: "troops are massing, diplomats warned".</summary>
    public FrozenSet<string> Reporters { get; }

    /// <summary>Verbs that send a missile off: what is launched "off its coast" is launched from there.</summary>
    public FrozenSet<string> Launching { get; }

    /// <summary>Verbs of keeping something as a participle says: "has kept its frontier closed".</summary>
    public FrozenSet<string> Keeping { get; }

    /// <summary>Nouns and adverbs of how somebody does a thing, who is meant by them: "praised the way Kyiv handled it".</summary>
    public FrozenSet<string> Manners { get; }

    /// <summary>Houses and places that an attack is named by: "the embassy bombing".</summary>
    public FrozenSet<string> StruckPlaces { get; }

    /// <summary>Nouns of letting somebody go: "the release of two hostages".</summary>
    public FrozenSet<string> Freeing { get; }

    /// <summary>Nouns and participles of people whom others hold: hostage, kidnapped.</summary>
    public FrozenSet<string> Captives { get; }

    /// <summary>Nouns of acts that befall the person whose they are: "Hariri's assassination".</summary>
    public FrozenSet<string> Suffered { get; }

    /// <summary>Nouns of violence whose "of" says whom or what it strikes: "the bombing of a convoy".</summary>
    public FrozenSet<string> Undergone { get; }

    /// <summary>What goes off where it lies: "a car bomb in Damascus killed eight civilians", who are of there.</summary>
    public FrozenSet<string> Bombs { get; }

    /// <summary>What a state does to people of its own where nobody else's are named: "Iran hanged three men".</summary>
    public FrozenSet<string> Executing { get; }

    /// <summary>What no state does to its own people: "Thailand deports the crew".</summary>
    public FrozenSet<string> Deporting { get; }

    /// <summary>Nouns of what is said of somebody's deed: "reports of", "evidence that".</summary>
    public FrozenSet<string> Claims { get; }

    /// <summary>Prepositions that say on what occasion or why: no noun under them is part of a verb's phrase.</summary>
    public FrozenSet<string> Reasons { get; }

    /// <summary>Verbs that are another verb with a particle of their own: "called up reservists for its push" calls for nothing.</summary>
    public FrozenSet<string> Apart { get; }

    /// <summary>Nouns of talking something over: "negotiations on an accord".</summary>
    public FrozenSet<string> Talks { get; }

    /// <summary>Verbs of making them.</summary>
    public FrozenSet<string> Lawmaking { get; }

    /// <summary>Places of a state's own wherever they lie: "a CIA base in Afghanistan".</summary>
    public FrozenSet<string> Strongholds { get; }

    /// <summary>Participles that say whose a thing is: "a school run by the Russian embassy".</summary>
    public FrozenSet<string> Holders { get; }

    /// <summary>Participles that say at or with whom a thing is: "the area bordering Ethiopia".</summary>
    public FrozenSet<string> Adjoining { get; }

    /// <summary>Verbs that say whom a move of forces is meant to stop: "sent tanks to deter Turkey".</summary>
    public FrozenSet<string> Deterring { get; }

    /// <summary>Nouns of a quarrel that a move of forces is made in: "sent ships amid tensions with Iran".</summary>
    public FrozenSet<string> Quarrels { get; }

    /// <summary>Adverbs of nearness, whose "to" says near what: "sailed close to the island".</summary>
    public FrozenSet<string> Nearness { get; }

    /// <summary>Where two states meet: "sent tanks to the border".</summary>
    public FrozenSet<string> Borders { get; }

    /// <summary>Nouns of somebody who acts for states and is not named: "Donors pledged money for Yemen".</summary>
    public FrozenSet<string> UnnamedDoers { get; }

    /// <summary>What or who judges, without a state of its own: "The report criticises the Irish government".</summary>
    public FrozenSet<string> Judges { get; }

    /// <summary>What examples of states are given of: "countries such as Iran".</summary>
    public FrozenSet<string> Lands { get; }

    /// <summary>Verbs by which others do what the subject does: "joined by France".</summary>
    public FrozenSet<string> Joiners { get; }

    /// <summary>What is done "in support of" or "at the request of" somebody is done for him.</summary>
    public FrozenSet<string> Behalf { get; }

    /// <summary>Verbs that name whoever they lay a deed on: "blamed Libya for the strikes"; those who did the deed they do not look for.</summary>
    public FrozenSet<string> Blamers { get; }

    /// <summary>Who fights a government: nobody shelters his own ("accused it of sheltering guerrillas").</summary>
    public FrozenSet<string> Insurgents { get; }

    /// <summary>Participles that say against whom a thing is meant: "missiles aimed at Israel".</summary>
    public FrozenSet<string> Aimers { get; }

    /// <summary>What only those do who rule a place: "two Canadians jailed in Santiago".</summary>
    public FrozenSet<string> Penal { get; }

    /// <summary>Nouns of an act that answers another's: "withdraw their ambassadors in protest".</summary>
    public FrozenSet<string> Replies { get; }

    /// <summary>Nouns of what somebody says or, alone, of what he might do: "the Iranian threat".</summary>
    public FrozenSet<string> Dangers { get; }

    /// <summary>What is done to a measure by whoever took it: "lifts sanctions imposed on the Philippines".</summary>
    public FrozenSet<string> Lifters { get; }

    /// <summary>Those who stand for their state in another: "resigns as ambassador to Mexico".</summary>
    public FrozenSet<string> Posted { get; }

    /// <summary>What rebels are called by their cause, which says nothing of where they come from.</summary>
    public FrozenSet<string> OfCause { get; }

    /// <summary>A headline's "Envoy shot in Paris": pasts without an object that befall their subject.</summary>
    public FrozenSet<string> Befalling { get; }

    /// <summary>A headline's "Embassy set ablaze": what something is set.</summary>
    public FrozenSet<string> SetStates { get; }

    /// <summary>"were ordered to leave Britain": to go from where one is a guest.</summary>
    public FrozenSet<string> Leaving { get; }

    /// <summary>"crushed an uprising", "took power in a coup": what happens in the doer's own state where no other is named.</summary>
    public FrozenSet<string> HomeDeeds { get; }

    /// <summary>What only those do to people who hold them: "releases an American who was held for a year".</summary>
    public FrozenSet<string> Liberating { get; }

    /// <summary>Words of being somewhere: "insurgents who are active in Balochistan".</summary>
    public FrozenSet<string> Dwelling { get; }

    /// <summary>Insurgents who fight the army of their own state and hardly any other.</summary>
    public FrozenSet<string> Risen { get; }

    /// <summary>Deeds for which a government answers where they happen: "concern over killings in the Philippines".</summary>
    public FrozenSet<string> Deplored { get; }

    /// <summary>Nouns whose owner does what they are about: "the decision of the Scottish government to free him".</summary>
    public FrozenSet<string> Decisions { get; }

    /// <summary>Verbs of taking and holding people: "sailors held by Iran were released" by Iran.</summary>
    public FrozenSet<string> Captors { get; }

    /// <summary>Nouns of violence that are named by their place: "the Kabul bombing".</summary>
    public FrozenSet<string> AttackNouns { get; }

    /// <summary>Verbs behind which stands what a "what" means: "condemned what it called the hypocrisy of Australia".</summary>
    public FrozenSet<string> Naming { get; }
}
