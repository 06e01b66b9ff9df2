using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Events;

/// <summary>Words that tell whether an act was done, is to be done, or was not done: knowledge/syntax/status.yaml.</summary>
public sealed class StatusWords
{
    internal StatusWords(FileReader from)
    {
        Negators = from.FrozenWords("negators");
        Nobodies = from.FrozenWords("nobodies");
        EmptyDenials = from.FrozenWords("empty denials");
        Deniers = from.FrozenWords("deniers");
        Predicated = from.FrozenWords("predicated");
        Awaited = from.FrozenWords("awaited");
        FutureHeads = from.FrozenWords("future heads");
        FutureAuxiliaries = from.FrozenWords("future auxiliaries");
        Mitigators = from.FrozenWords("mitigators");
        Preventers = from.FrozenWords("preventers");
        Averters = from.FrozenWords("averters");
        Opposers = from.FrozenWords("opposers");
        Demanders = from.FrozenWords("demanders");
        Projects = from.FrozenWords("projects");
        Droppers = from.FrozenWords("droppers");
        RefusedHeads = from.FrozenWords("refused heads");
        ConditionalAuxiliaries = from.FrozenWords("conditional auxiliaries");
        ConditionalMarks = from.FrozenWords("conditional marks");
        ConditionalHeads = from.FrozenWords("conditional heads");
        Background = from.FrozenWords("background");
        Habitual = from.FrozenWords("habitual");
        Obligations = from.FrozenWords("obligations");
        MayNouns = from.FrozenWords("may nouns");
        Worries = from.FrozenWords("worries");
        MayAdjectives = from.FrozenWords("may adjectives");
        ComingAdjectives = from.FrozenWords("coming adjectives");
        Foilers = from.FrozenWords("foilers");
        Ends = from.FrozenWords("ends");
        Weighers = from.FrozenWords("weighers");
        SettledHeads = from.FrozenWords("settled heads");
        Askers = from.FrozenWords("askers");
        Proposers = from.FrozenWords("proposers");
        Goers = from.FrozenWords("goers");
        Confessions = from.FrozenWords("confessions");
        NegatingMarks = from.FrozenWords("negating marks");
        DoneMarks = from.FrozenWords("done marks");
        Discussing = from.FrozenWords("discussing");
        Proofs = from.FrozenWords("proofs");
        BeforeMarks = from.FrozenWords("before marks");
        from.Finish();
    }

    public FrozenSet<string> Negators { get; }

    /// <summary>Verbs whose infinitive behind "be" tells what is so: "is to blame".</summary>
    public FrozenSet<string> Predicated { get; }

    /// <summary>What is awaited of somebody, and no will of his: "is due in Paris".</summary>
    public FrozenSet<string> Awaited { get; }

    /// <summary>Pronouns for nobody: "was condemned by nobody".</summary>
    public FrozenSet<string> Nobodies { get; }

    /// <summary>"spared no effort": a verb and its object that "no" does not deny, as lemmas with a space between.</summary>
    public FrozenSet<string> EmptyDenials { get; }

    public FrozenSet<string> Deniers { get; }

    public FrozenSet<string> FutureHeads { get; }

    public FrozenSet<string> FutureAuxiliaries { get; }

    /// <summary>Verbs whose object is made less or kept from happening: "reduce the risk of war".</summary>
    public FrozenSet<string> Mitigators { get; }

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

    /// <summary>Nouns under which an act is told as what may be: "the risk of an invasion".</summary>
    public FrozenSet<string> MayNouns { get; }

    /// <summary>Nouns that do so for "a blockade", but not for "the blockade".</summary>
    public FrozenSet<string> Worries { get; }

    /// <summary>Adjectives and participles of an act that may be: "a possible attack".</summary>
    public FrozenSet<string> MayAdjectives { get; }

    /// <summary>Adjectives and participles of an act that is to come: "the planned visit".</summary>
    public FrozenSet<string> ComingAdjectives { get; }

    /// <summary>Verbs whose object, a plot or a plan, is another's: "foiled a plot to kill him".</summary>
    public FrozenSet<string> Foilers { get; }

    /// <summary>Nouns that tell of the end of what stands under their "of": "the termination of the pact".</summary>
    public FrozenSet<string> Ends { get; }

    /// <summary>Verbs whose object may be: "feared an attack".</summary>
    public FrozenSet<string> Weighers { get; }

    /// <summary>Their infinitive is decided: "the decision to recognise", "voted to expel".</summary>
    public FrozenSet<string> SettledHeads { get; }

    /// <summary>Verbs of asking: "urged Muslims to fight" tells of no fight.</summary>
    public FrozenSet<string> Askers { get; }

    /// <summary>Verbs whose gerund is not done yet: "suggested bombing the reactor".</summary>
    public FrozenSet<string> Proposers { get; }

    /// <summary>Verbs of going and calling whose purpose is told as done with them: "flew to Baghdad to meet".</summary>
    public FrozenSet<string> Goers { get; }

    /// <summary>Verbs of owning up, whose clause tells what was done: "admitted that it had shot down the airliner".</summary>
    public FrozenSet<string> Confessions { get; }

    /// <summary>Conjunctions whose clause does not happen: "without meeting", "instead of attacking".</summary>
    public FrozenSet<string> NegatingMarks { get; }

    /// <summary>Conjunctions whose participle happened, whatever became of the main clause: "did not comment after meeting".</summary>
    public FrozenSet<string> DoneMarks { get; }

    /// <summary>Verbs of talking over what has happened, whatever the status of the talks: "will discuss the invasion".</summary>
    public FrozenSet<string> Discussing { get; }

    /// <summary>Nouns of what would prove it: "no evidence that it attacked".</summary>
    public FrozenSet<string> Proofs { get; }

    /// <summary>Conjunctions whose participle happened though the main clause did not: "did not consult him before endorsing the plan".</summary>
    public FrozenSet<string> BeforeMarks { get; }
}
