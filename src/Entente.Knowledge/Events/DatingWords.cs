using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Events;

/// <summary>Words that tell when an act was done, or that a time beside it is another act's: knowledge/syntax/dating.yaml.</summary>
public sealed class DatingWords
{
    internal DatingWords(FileReader from)
    {
        ChargeNouns = from.FrozenWords("charge nouns");
        Charging = from.FrozenWords("charging");
        Guilt = from.FrozenWords("guilt");
        Reaching = from.FrozenWords("reaching");
        Bounding = from.FrozenWords("bounding");
        Opening = from.FrozenWords("opening");
        Ending = from.FrozenWords("ending");
        Arriving = from.FrozenWords("arriving");
        DatingPrepositions = from.FrozenWords("dating");
        Within = from.FrozenWords("within");
        DatedByObject = from.FrozenWords("dated by object");
        Besides = from.FrozenWords("besides");
        Stages = from.FrozenWords("stages");
        Inquiring = from.FrozenWords("inquiring");
        Shares = from.FrozenWords("shares");
        Reasons = from.FrozenWords("reasons");
        Habits = from.FrozenWords("habits");
        Termed = from.FrozenWords("termed");
        Harms = from.FrozenWords("harms");
        CallingOff = from.FrozenWords("calling off");
        Participants = from.FrozenWords("participants");
        Sending = from.FrozenWords("sending");
        Dayparts = from.FrozenWords("dayparts");
        Inquests = from.FrozenWords("inquests");
        Scheduled = from.FrozenWords("scheduled");
        Memorials = from.FrozenWords("memorials");
        Marking = from.FrozenWords("marking");
        Planning = from.FrozenWords("planning");
        Lasting = from.FrozenWords("lasting");
        Wanting = from.FrozenWords("wanting");
        from.Finish();
    }

    /// <summary>Nouns of a charge or a verdict, whose "for" and "during" name the crime: "an indictment for crimes during the invasion".</summary>
    public FrozenSet<string> ChargeNouns { get; }

    /// <summary>Verbs of a charge, behind which some years are those of the crimes: "charged with offences from 1992 to 2009".</summary>
    public FrozenSet<string> Charging { get; }

    /// <summary>Adjectives that lay an act on somebody: "found guilty of killing six".</summary>
    public FrozenSet<string> Guilt { get; }

    /// <summary>Verbs whose "to" and "from" name a time as their end, not the day of an act: "dates back to the Soviet era".</summary>
    public FrozenSet<string> Reaching { get; }

    /// <summary>Verbs that tell when an act began or ended: "a visit that began on Thursday".</summary>
    public FrozenSet<string> Bounding { get; }

    /// <summary>Words right before the day from which something is to hold: "suspends flights, starting Tuesday".</summary>
    public FrozenSet<string> Opening { get; }

    /// <summary>Verbs that tell its end: "ended a five-day visit on Saturday".</summary>
    public FrozenSet<string> Ending { get; }

    /// <summary>Verbs of coming, done in a day however long the stay: "arrived on a three-day visit".</summary>
    public FrozenSet<string> Arriving { get; }

    /// <summary>Prepositions with which a time known by name dates an act.</summary>
    public FrozenSet<string> DatingPrepositions { get; }

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

    /// <summary>Adverbs of what is done now and again: "usually opens the border".</summary>
    public FrozenSet<string> Habits { get; }

    /// <summary>Verbs whose "for" tells how long what they set is to last: "has suspended flights for 90 days".</summary>
    public FrozenSet<string> Termed { get; }

    /// <summary>Verbs of harm, done at the time of what does it: "an airstrike yesterday kills five".</summary>
    public FrozenSet<string> Harms { get; }

    /// <summary>What keeps a day of the past in mind: "the anniversary of the landing in 1947".</summary>
    public FrozenSet<string> Memorials { get; }

    /// <summary>Verbs whose object was to be at another time than they: "postponed the talks of 14 June".</summary>
    public FrozenSet<string> CallingOff { get; }

    /// <summary>Whoever had to do with a happening known by name: "a suspect in the Madrid bombings".</summary>
    public FrozenSet<string> Participants { get; }

    /// <summary>Verbs by which somebody is told to do what lies ahead: "ordered his minister to travel on Friday".</summary>
    public FrozenSet<string> Sending { get; }

    /// <summary>Hours of a day: "before midnight on Sunday" is on that Sunday.</summary>
    public FrozenSet<string> Dayparts { get; }

    /// <summary>Nouns of looking into what happened: "a probe into the death in 2004".</summary>
    public FrozenSet<string> Inquests { get; }

    /// <summary>Happenings whose day is set long before: "warns against a boycott of the election on Sunday".</summary>
    public FrozenSet<string> Scheduled { get; }

    /// <summary>Verbs that keep a day: "declared a truce to observe Eid".</summary>
    public FrozenSet<string> Marking { get; }

    /// <summary>Verbs that set a day for what is to come: "talks scheduled for Monday".</summary>
    public FrozenSet<string> Planning { get; }

    /// <summary>Participles that tell what still is so: "sailors held by Eritrea".</summary>
    public FrozenSet<string> Lasting { get; }

    /// <summary>Verbs of asking for what is not there yet.</summary>
    public FrozenSet<string> Wanting { get; }
}
