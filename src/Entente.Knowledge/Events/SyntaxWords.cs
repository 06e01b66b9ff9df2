using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Events;

/// <summary>Small closed lists of words that work with any verb: knowledge/syntax/support.yaml, and by theme the lists beside it.</summary>
public sealed class SyntaxWords
{
    private SyntaxWords(FileReader from)
    {
        Gives = from.FrozenWords("gives");
        Receives = from.FrozenWords("receives");
        Circumstances = from.FrozenWords("circumstances");
        ChargeNouns = from.FrozenWords("charge nouns");
        SaidOfAbsent = from.FrozenWords("said of absent");
        TopicNouns = from.FrozenWords("topic nouns");
        Callers = from.FrozenWords("callers");
        Accusers = from.FrozenWords("accusers");
        Givers = from.FrozenWords("givers");
        Trainers = from.FrozenWords("trainers");
        Pleas = from.FrozenWords("pleas");
        Publishers = from.FrozenWords("publishers");
        Works = from.FrozenWords("works");
        ChargersWith = from.FrozenWords("chargers with");
        AddressingAt = from.FrozenWords("addressing at");
        Thanking = from.FrozenWords("thanking");
        Announcers = from.FrozenWords("announcers");
        Addressing = from.FrozenWords("addressing");
        Persons = from.FrozenWords("persons");
        Provoking = from.FrozenWords("provoking");
        Voicing = from.FrozenWords("voicing");
        Recordings = from.FrozenWords("recordings");
        TextNouns = from.FrozenWords("text nouns");
        TurningDown = from.FrozenWords("turning down");
        Orderers = from.FrozenWords("orderers");
        Releasers = from.FrozenWords("releasers");
        Approaches = from.FrozenWords("approaches");
        SingularForms = from.FrozenWords("singular forms");
        PluralForms = from.FrozenWords("plural forms");
        Deprivers = from.FrozenWords("deprivers");
        Answers = from.FrozenWords("answers");
        Rounds = from.FrozenWords("rounds");
        Happens = from.FrozenWords("happens");
        Asserting = from.FrozenWords("asserting");
        Assuring = from.FrozenWords("assuring");
        Burdens = from.FrozenWords("burdens");
        Helpers = from.FrozenWords("helpers");
        from.Finish();
    }

    /// <summary>Words that tell when an act was done, or that a time beside it is another act's.</summary>
    public required DatingWords Dating { get; init; }

    /// <summary>Words of harm, by will or by accident.</summary>
    public required HarmWords Harm { get; init; }

    /// <summary>Words that speak again of an act that was told before.</summary>
    public required RetoldWords Retold { get; init; }

    /// <summary>Words that tell who is a side of an act, and who is only named beside it.</summary>
    public required SideWords Sides { get; init; }

    /// <summary>Words that tell whether an act was done, is to be done, or was not done.</summary>
    public required StatusWords Status { get; init; }

    /// <summary>Words of speaking and of who is quoted.</summary>
    public required SpeechWords Speech { get; init; }

    /// <summary>Support verbs whose subject does what their object names.</summary>
    public FrozenSet<string> Gives { get; }

    /// <summary>Support verbs whose subject has it done to them.</summary>
    public FrozenSet<string> Receives { get; }

    /// <summary>Prepositions that tell on what occasion a clause's parties acted: "during talks".</summary>
    public FrozenSet<string> Circumstances { get; }

    /// <summary>Nouns of what somebody stands accused of: "tried on charges of arming rebels".</summary>
    public FrozenSet<string> ChargeNouns { get; }

    /// <summary>Verbs whose object need not be there: "At the summit, Cameron condemned Iran" is no meeting of the two.</summary>
    public FrozenSet<string> SaidOfAbsent { get; }

    /// <summary>Nouns of a topic before a colon: uprising, elections.</summary>
    public FrozenSet<string> TopicNouns { get; }

    /// <summary>Verb and preposition before whoever is to act: "call on".</summary>
    public FrozenSet<string> Callers { get; }

    /// <summary>Verbs whose object is said to have done what stands under "of", "for" or "with": "accused Chad of attacks".</summary>
    public FrozenSet<string> Accusers { get; }

    /// <summary>Verbs whose receiver is to do what the thing is for: "gave Ukraine a deadline to surrender".</summary>
    public FrozenSet<string> Givers { get; }

    /// <summary>Verbs whose object is to do what the infinitive says: "trains rebels to fight the army".</summary>
    public FrozenSet<string> Trainers { get; }

    /// <summary>Behind "plead" these are said to a judge.</summary>
    public FrozenSet<string> Pleas { get; }

    /// <summary>Verbs by which somebody makes a text his own: "presents a document that".</summary>
    public FrozenSet<string> Publishers { get; }

    /// <summary>Nouns of what tells of acts long past or never done: "a film about the war".</summary>
    public FrozenSet<string> Works { get; }

    /// <summary>Nouns for what is written or voted: whoever passes or sends it says what it says ("a motion demanding").</summary>
    public FrozenSet<string> TextNouns { get; }

    /// <summary>Verbs that lay a deed on their object under "with": "charged him with killing".</summary>
    public FrozenSet<string> ChargersWith { get; }

    /// <summary>Verbs of scolding that take "at" or "against" before whom they scold.</summary>
    public FrozenSet<string> AddressingAt { get; }

    /// <summary>Verbs that thank: what one thanks for was done to oneself.</summary>
    public FrozenSet<string> Thanking { get; }

    /// <summary>Verbs by which a government says what will be done, and then does it: "said that the sanctions would be lifted".</summary>
    public FrozenSet<string> Announcers { get; }

    /// <summary>Verbs that tell somebody what one thinks of what he did: "congratulated Egypt on its accord".</summary>
    public FrozenSet<string> Addressing { get; }

    /// <summary>Nouns of persons, whom a "which" does not mean.</summary>
    public FrozenSet<string> Persons { get; }

    /// <summary>Verbs by which an act makes others answer it: "prompting Japan to voice alarm".</summary>
    public FrozenSet<string> Provoking { get; }

    /// <summary>Nouns for what is recorded: whoever releases it says what it says.</summary>
    public FrozenSet<string> Recordings { get; }

    /// <summary>Participles by which a recording speaks: "a video threatening".</summary>
    public FrozenSet<string> Voicing { get; }

    /// <summary>Verbs by which a text is not taken: what it says is not said by whoever vetoes it.</summary>
    public FrozenSet<string> TurningDown { get; }

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

    /// <summary>Verbs whose "of" may hang on their object: "stripped two clerics of their citizenship".</summary>
    public FrozenSet<string> Deprivers { get; }

    /// <summary>Nouns that say that an act answers another: "in retaliation for".</summary>
    public FrozenSet<string> Answers { get; }

    /// <summary>Parts that stand for their whole: "the third round of talks".</summary>
    public FrozenSet<string> Rounds { get; }

    /// <summary>Verbs that say no more than that what their subject names happens: "talks resumed", "fighting broke out".</summary>
    public FrozenSet<string> Happens { get; }

    /// <summary>Verbs whose "that" either asks or claims: "insists that it stop", "insists that it has stopped".</summary>
    public FrozenSet<string> Asserting { get; }

    /// <summary>Verbs whose "that" either promises or claims: "assured it that it would leave", "that it had left".</summary>
    public FrozenSet<string> Assuring { get; }

    /// <summary>What is laid on trade and joint work: "tariffs on imports", "imposed curbs on trade".</summary>
    public FrozenSet<string> Burdens { get; }

    /// <summary>Verbs whose infinitive somebody else is to do: "to help Ukraine pay its soldiers".</summary>
    public FrozenSet<string> Helpers { get; }

    internal static SyntaxWords Read(KnowledgeFiles files, List<Fault> faults) => new(files.Open("syntax/support.yaml", faults))
    {
        Dating = new(files.Open("syntax/dating.yaml", faults)),
        Harm = new(files.Open("syntax/harm.yaml", faults)),
        Retold = new(files.Open("syntax/retold.yaml", faults)),
        Sides = new(files.Open("syntax/sides.yaml", faults)),
        Status = new(files.Open("syntax/status.yaml", faults)),
        Speech = new(files.Open("speech.yaml", faults)),
    };
}
