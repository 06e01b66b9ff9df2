using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Events;

// Longer than most files: one list of words a property, and nothing else.

/// <summary>Small closed lists of words that work with any verb: knowledge/syntax/support.yaml, status.yaml, speech.yaml.</summary>
public sealed class SyntaxWords
{
    private SyntaxWords(FileReader support, FileReader status, FileReader speech)
    {
        Gives = Set(support, "gives");
        Receives = Set(support, "receives");
        Circumstances = Set(support, "circumstances");
        Negators = Set(status, "negators");
        Nobodies = Set(status, "nobodies");
        Deniers = Set(status, "deniers");
        FutureHeads = Set(status, "future heads");
        FutureAuxiliaries = Set(status, "future auxiliaries");
        ActNouns = Set(support, "act nouns");
        Answering = Set(support, "answering");
        Denying = Set(support, "denying");
        Permitting = Set(support, "permitting");
        NamedActs = Set(support, "named acts");
        JointNouns = Set(support, "joint nouns");
        DecidedActs = Set(support, "decided acts");
        ToldNouns = TypesByNoun(support.Maps("told nouns"));
        TopicNouns = Set(support, "topic nouns");
        Callers = Set(support, "callers");
        Accusers = Set(support, "accusers");
        Insurgents = Set(support, "insurgents");
        Givers = Set(support, "givers");
        Trainers = Set(support, "trainers");
        Wanting = Set(support, "wanting");
        Lands = Set(support, "lands");
        Behalf = Set(support, "behalf");
        Joiners = Set(support, "joiners");
        Pleas = Set(support, "pleas");
        Blamers = Set(support, "blamers");
        Publishers = Set(support, "publishers");
        Works = Set(support, "works");
        TextNouns = Set(support, "text nouns");
        TurningDown = Set(support, "turning down");
        Orderers = Set(support, "orderers");
        Releasers = Set(support, "releasers");
        Approaches = Set(support, "approaches");
        SingularForms = Set(support, "singular forms");
        PluralForms = Set(support, "plural forms");
        UnnamedDoers = Set(support, "unnamed doers");
        Judges = Set(support, "judges");
        Deprivers = Set(support, "deprivers");
        Occasions = Set(support, "occasions");
        Moments = Set(support, "moments");
        PairedThings = Set(support, "paired things");
        SharedThings = Set(support, "shared things");
        Answers = Set(support, "answers");
        Holders = Set(support, "holders");
        Adjoining = Set(support, "adjoining");
        Deterring = Set(support, "deterring");
        Quarrels = Set(support, "quarrels");
        Nearness = Set(support, "nearness");
        Reaching = Set(support, "reaching");
        ChargeNouns = Set(support, "charge nouns");
        Bounding = Set(support, "bounding");
        Ending = Set(support, "ending");
        Arriving = Set(support, "arriving");
        Dating = Set(support, "dating");
        Within = Set(support, "within");
        DatedByObject = Set(support, "dated by object");
        Besides = Set(support, "besides");
        Stages = Set(support, "stages");
        Rounds = Set(support, "rounds");
        Reasons = Set(support, "reasons");
        Shares = Set(support, "shares");
        Inquiring = Set(support, "inquiring");
        Borders = Set(support, "borders");
        Guilt = Set(support, "guilt");
        Happens = Set(support, "happens");
        Habits = Set(support, "habits");
        Asserting = Set(support, "asserting");
        Assuring = Set(support, "assuring");
        Calamities = Set(support, "calamities");
        Wrecks = Set(support, "wrecks");
        Volatile = Set(support, "volatile");
        Explosions = Set(support, "explosions");
        Violence = Set(support, "violence");
        Burdens = Set(support, "burdens");
        Termed = Set(support, "termed");
        Harms = Set(support, "harms");
        Memorials = Set(support, "memorials");
        Planning = Set(support, "planning");
        Lasting = Set(support, "lasting");
        Aimers = Set(support, "aimers");
        AttackNouns = Set(support, "attack nouns");
        Helpers = Set(support, "helpers");
        Mitigators = Set(status, "mitigators");
        Preventers = Set(status, "preventers");
        Averters = Set(status, "averters");
        Opposers = Set(status, "opposers");
        Demanders = Set(status, "demanders");
        Projects = Set(status, "projects");
        Droppers = Set(status, "droppers");
        RefusedHeads = Set(status, "refused heads");
        ConditionalAuxiliaries = Set(status, "conditional auxiliaries");
        ConditionalMarks = Set(status, "conditional marks");
        ConditionalHeads = Set(status, "conditional heads");
        Background = Set(status, "background");
        Habitual = Set(status, "habitual");
        Obligations = Set(status, "obligations");
        SettledHeads = Set(status, "settled heads");
        Askers = Set(status, "askers");
        Goers = Set(status, "goers");
        NegatingMarks = Set(status, "negating marks");
        DoneMarks = Set(status, "done marks");
        SpeechVerbs = Set(speech, "verbs");
        Told = Set(speech, "told");
        Sources = Set(speech, "sources");
        SpeechNouns = Set(speech, "nouns");
        support.Finish();
        status.Finish();
        speech.Finish();
    }

    /// <summary>Support verbs whose subject does what their object names.</summary>
    public FrozenSet<string> Gives { get; }

    /// <summary>Support verbs whose subject has it done to them.</summary>
    public FrozenSet<string> Receives { get; }

    /// <summary>Verbs by which a government acts through an organ of its own: "directs the State Department to cut aid".</summary>
    public FrozenSet<string> Orderers { get; }

    /// <summary>What is done to those who were held; of them it is said what befell them before: "deports a journalist after being jailed".</summary>
    public FrozenSet<string> Releasers { get; }

    /// <summary>Verbs behind whose object an infinitive says what their subject is about to do: "rang Uribe to offer support".</summary>
    public FrozenSet<string> Approaches { get; }

    /// <summary>Forms of verbs that are of one alone: "was".</summary>
    public FrozenSet<string> SingularForms { get; }

    /// <summary>Forms of verbs that are of several: "were".</summary>
    public FrozenSet<string> PluralForms { get; }

    /// <summary>Nouns of somebody who acts for states and is not named: "Donors pledged money for Yemen".</summary>
    public FrozenSet<string> UnnamedDoers { get; }

    /// <summary>What or who judges, without a state of its own: "The report criticises the Irish government".</summary>
    public FrozenSet<string> Judges { get; }

    /// <summary>Verbs whose "of" may hang on their object: "stripped two clerics of their citizenship".</summary>
    public FrozenSet<string> Deprivers { get; }

    /// <summary>Nouns of what an act answers: "cancels a deal in the wake of a Taliban attack"; whoever stands under them is no side.</summary>
    public FrozenSet<string> Occasions { get; }

    /// <summary>Nouns of the moment of an act: "on the eve of the anniversary of the invasion of Ukraine"; whoever stands under them is no side.</summary>
    public FrozenSet<string> Moments { get; }

    /// <summary>Whom the two of a pair have from each other: ambassador, prisoner.</summary>
    public FrozenSet<string> PairedThings { get; }

    /// <summary>Things that two have with each other: border, relation, embassy.</summary>
    public FrozenSet<string> SharedThings { get; }

    /// <summary>Nouns that say that an act answers another: "in retaliation for".</summary>
    public FrozenSet<string> Answers { get; }

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

    /// <summary>Verbs whose "to" and "from" name a time as their end, not the day of an act: "dates back to the Soviet era".</summary>
    public FrozenSet<string> Reaching { get; }

    /// <summary>Nouns of a charge or a verdict, whose "for" and "during" name the crime: "an indictment for crimes during the invasion".</summary>
    public FrozenSet<string> ChargeNouns { get; }

    /// <summary>Verbs that tell when an act began or ended: "a visit that began on Thursday".</summary>
    public FrozenSet<string> Bounding { get; }

    /// <summary>Verbs that tell its end: "ended a five-day visit on Saturday".</summary>
    public FrozenSet<string> Ending { get; }

    /// <summary>Verbs of coming, done in a day however long the stay: "arrived on a three-day visit".</summary>
    public FrozenSet<string> Arriving { get; }

    /// <summary>Prepositions with which a time known by name dates an act.</summary>
    public FrozenSet<string> Dating { get; }

    /// <summary>Prepositions that put an act into the time of what they name: "during the 2014 war".</summary>
    public FrozenSet<string> Within { get; }

    /// <summary>Verbs that happen when their object does: "boycotted the 1980 games".</summary>
    public FrozenSet<string> DatedByObject { get; }

    /// <summary>Prepositions before what happened at another time than the act: "after the shelling on Monday".</summary>
    public FrozenSet<string> Besides { get; }

    /// <summary>Parts of something long: "during the early stages of the war" is no day.</summary>
    public FrozenSet<string> Stages { get; }

    /// <summary>Verbs whose object lies before them: "ordered to investigate the shooting on Monday".</summary>
    public FrozenSet<string> Inquiring { get; }

    /// <summary>What somebody has or takes of another's deed: "claims responsibility for the attack on Monday" is dated by the attack.</summary>
    public FrozenSet<string> Shares { get; }

    /// <summary>Nouns by which an act points back at another: "in revenge for the killing in 2020".</summary>
    public FrozenSet<string> Reasons { get; }

    /// <summary>Where two states meet: "sent tanks to the border".</summary>
    public FrozenSet<string> Borders { get; }

    /// <summary>Adjectives that lay an act on somebody: "found guilty of killing six".</summary>
    public FrozenSet<string> Guilt { get; }

    /// <summary>Parts that stand for their whole: "the third round of talks".</summary>
    public FrozenSet<string> Rounds { get; }

    /// <summary>Verbs that say no more than that what their subject names happens: "talks resumed", "fighting broke out".</summary>
    public FrozenSet<string> Happens { get; }

    /// <summary>Verbs whose "that" either asks or claims: "insists that it stop", "insists that it has stopped".</summary>
    public FrozenSet<string> Asserting { get; }

    /// <summary>Verbs whose "that" either promises or claims: "assured it that it would leave", "that it had left".</summary>
    public FrozenSet<string> Assuring { get; }

    /// <summary>What kills without anybody's will, and how: "crash", "avalanche", "plunge".</summary>
    public FrozenSet<string> Calamities { get; }

    /// <summary>Of these what a craft does by itself, whoever's it is: "an army helicopter crashed, killing six".</summary>
    public FrozenSet<string> Wrecks { get; }

    /// <summary>What blows up by itself: "an explosion at a fireworks factory".</summary>
    public FrozenSet<string> Volatile { get; }

    public FrozenSet<string> Explosions { get; }

    /// <summary>Words of violence, beside which nothing is an accident.</summary>
    public FrozenSet<string> Violence { get; }

    /// <summary>What is laid on trade and joint work: "tariffs on imports", "imposed curbs on trade".</summary>
    public FrozenSet<string> Burdens { get; }

    /// <summary>Adverbs of what is done now and again: "usually opens the border".</summary>
    public FrozenSet<string> Habits { get; }

    /// <summary>Verbs whose "for" tells how long what they set is to last: "has suspended flights for 90 days".</summary>
    public FrozenSet<string> Termed { get; }

    /// <summary>Verbs of harm, done at the time of what does it: "an airstrike yesterday kills five".</summary>
    public FrozenSet<string> Harms { get; }

    /// <summary>What keeps a day of the past in mind: "the anniversary of the landing in 1947".</summary>
    public FrozenSet<string> Memorials { get; }

    /// <summary>Verbs that set a day for what is to come: "talks scheduled for Monday".</summary>
    public FrozenSet<string> Planning { get; }

    /// <summary>Participles that tell what still is so: "sailors held by Eritrea".</summary>
    public FrozenSet<string> Lasting { get; }

    /// <summary>Prepositions that tell on what occasion a clause's parties acted: "during talks".</summary>
    public FrozenSet<string> Circumstances { get; }

    public FrozenSet<string> Negators { get; }

    /// <summary>Pronouns for nobody: "was condemned by nobody".</summary>
    public FrozenSet<string> Nobodies { get; }

    public FrozenSet<string> Deniers { get; }

    public FrozenSet<string> FutureHeads { get; }

    public FrozenSet<string> FutureAuxiliaries { get; }

    /// <summary>Verbs by which somebody answers what was asked or offered: "Eritrea accepted the offer".</summary>
    public FrozenSet<string> Answering { get; }

    /// <summary>Verbs by which somebody says that it is not so: "Algiers denied it".</summary>
    public FrozenSet<string> Denying { get; }

    /// <summary>Verbs by which somebody lets a thing be done: who promises not to is asked to, and yields.</summary>
    public FrozenSet<string> Permitting { get; }

    /// <summary>Nouns that name again an act that was told before: "Sweden welcomed the vote".</summary>
    public FrozenSet<string> NamedActs { get; }

    /// <summary>Nouns that name again what two did together: "Cuba praised the talks".</summary>
    public FrozenSet<string> JointNouns { get; }

    /// <summary>Nouns of acts that are decided or announced, and no attack: "the decision".</summary>
    public FrozenSet<string> DecidedActs { get; }
    /// <summary>Nouns that name again an act that was told in other words, with the types that it may have: a declaration was signed.</summary>
    public FrozenDictionary<string, IReadOnlyList<string>> ToldNouns { get; }

    /// <summary>Nouns of a topic before a colon: uprising, elections.</summary>
    public FrozenSet<string> TopicNouns { get; }

    /// <summary>Verb and preposition before whoever is to act: "call on".</summary>
    public FrozenSet<string> Callers { get; }

    /// <summary>Nouns for what is written or voted: whoever passes or sends it says what it says ("a motion demanding").</summary>
    public FrozenSet<string> TextNouns { get; }

    /// <summary>Verbs by which a text is not taken: what it says is not said by whoever vetoes it.</summary>
    public FrozenSet<string> TurningDown { get; }

    /// <summary>Verbs whose object is said to have done what stands under "of", "for" or "with": "accused Chad of attacks".</summary>
    public FrozenSet<string> Accusers { get; }

    /// <summary>Verbs whose receiver is to do what the thing is for: "gave Ukraine a deadline to surrender".</summary>
    public FrozenSet<string> Givers { get; }

    /// <summary>Verbs whose object is to do what the infinitive says: "trains rebels to fight the army".</summary>
    public FrozenSet<string> Trainers { get; }

    /// <summary>Who fights a government: nobody shelters his own ("accused it of sheltering guerrillas").</summary>
    public FrozenSet<string> Insurgents { get; }

    /// <summary>Verbs by which others do what the subject does: "joined by France".</summary>
    public FrozenSet<string> Joiners { get; }

    /// <summary>Behind "plead" these are said to a judge.</summary>
    public FrozenSet<string> Pleas { get; }

    /// <summary>What is done "in support of" or "at the request of" somebody is done for him.</summary>
    public FrozenSet<string> Behalf { get; }

    /// <summary>What examples of states are given of: "countries such as Iran".</summary>
    public FrozenSet<string> Lands { get; }

    /// <summary>Verbs of asking for what is not there yet.</summary>
    public FrozenSet<string> Wanting { get; }

    /// <summary>Verbs that name whoever they lay a deed on: "blamed Libya for the strikes"; those who did the deed they do not look for.</summary>
    public FrozenSet<string> Blamers { get; }

    /// <summary>Verbs by which somebody makes a text his own: "presents a document that".</summary>
    public FrozenSet<string> Publishers { get; }

    /// <summary>Nouns of what tells of acts long past or never done: "a film about the war".</summary>
    public FrozenSet<string> Works { get; }

    /// <summary>Nouns for any act that was told before: "the decision", "the move".</summary>
    public FrozenSet<string> ActNouns { get; }

    /// <summary>Verbs whose object is made less or kept from happening: "reduce the risk of war".</summary>
    public FrozenSet<string> Mitigators { get; }

    /// <summary>Nouns of violence that are named by their place: "the Kabul bombing".</summary>
    public FrozenSet<string> AttackNouns { get; }

    /// <summary>Verbs whose infinitive somebody else is to do: "to help Ukraine pay its soldiers".</summary>
    public FrozenSet<string> Helpers { get; }

    /// <summary>Participles that say against whom a thing is meant: "missiles aimed at Israel".</summary>
    public FrozenSet<string> Aimers { get; }

    /// <summary>Verbs that keep somebody "from" doing something.</summary>
    public FrozenSet<string> Preventers { get; }

    /// <summary>Verbs whose object does not come about: "to prevent a war between the two".</summary>
    public FrozenSet<string> Averters { get; }

    /// <summary>Verbs and nouns of speaking or deciding "against" an act that is not done.</summary>
    public FrozenSet<string> Opposers { get; }

    /// <summary>Verbs whose "that" clause ought to be and is not told: "demands that the rebels leave".</summary>
    public FrozenSet<string> Demanders { get; }

    /// <summary>Nouns for an act to come, "plan", "offer", "threat"; not done where one of <see cref="Droppers"/> stands above it.</summary>
    public FrozenSet<string> Projects { get; }

    /// <summary>Verbs of giving up what was planned: "dropped its plan to".</summary>
    public FrozenSet<string> Droppers { get; }

    /// <summary>Where these are denied, what stands below them is refused: "does not intend to meet", "has no plans to lift".</summary>
    public FrozenSet<string> RefusedHeads { get; }

    public FrozenSet<string> ConditionalAuxiliaries { get; }

    public FrozenSet<string> ConditionalMarks { get; }

    public FrozenSet<string> ConditionalHeads { get; }

    public FrozenSet<string> Background { get; }

    public FrozenSet<string> Habitual { get; }

    /// <summary>What stands under these ought to be, and is not said to be: "must withdraw", "needs to withdraw".</summary>
    public FrozenSet<string> Obligations { get; }

    /// <summary>Their infinitive is decided: "the decision to recognise", "voted to expel".</summary>
    public FrozenSet<string> SettledHeads { get; }

    /// <summary>Verbs of asking: "urged Muslims to fight" tells of no fight.</summary>
    public FrozenSet<string> Askers { get; }

    /// <summary>Verbs of going and calling whose purpose is told as done with them: "flew to Baghdad to meet".</summary>
    public FrozenSet<string> Goers { get; }

    /// <summary>Conjunctions whose clause does not happen: "without meeting", "instead of attacking".</summary>
    public FrozenSet<string> NegatingMarks { get; }

    /// <summary>Conjunctions whose participle happened, whatever became of the main clause: "did not comment after meeting".</summary>
    public FrozenSet<string> DoneMarks { get; }

    public FrozenSet<string> SpeechVerbs { get; }

    public FrozenSet<string> Told { get; }

    public FrozenSet<string> Sources { get; }

    public FrozenSet<string> SpeechNouns { get; }

    internal static SyntaxWords Read(KnowledgeFiles files, List<Fault> faults) => new(
        files.Open("syntax/support.yaml", faults),
        files.Open("syntax/status.yaml", faults),
        files.Open("speech.yaml", faults));

    private static FrozenDictionary<string, IReadOnlyList<string>> TypesByNoun(IEnumerable<FileReader> lines)
    {
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var from in lines)
        {
            var (nouns, types) = (from.Texts("nouns"), from.Texts("types"));
            from.Finish();
            Array.ForEach(nouns, noun => all.Add(noun, types));
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Set(FileReader from, string key) =>
        from.Texts(key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
