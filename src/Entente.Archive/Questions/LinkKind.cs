namespace Entente.Archive.Questions;

/// <summary>How another event hangs on the one that is asked for.</summary>
public enum LinkKind
{
    /// <summary>An announcement of such an act, which no event has fulfilled.</summary>
    Plan,

    /// <summary>The act that was announced; the event asked for is an open plan.</summary>
    Act,

    /// <summary>Somebody says that it did not happen.</summary>
    Denial,

    /// <summary>What the event asked for denies.</summary>
    Denied,

    /// <summary>Words about it: it was promised, asked for, threatened or refused for that time.</summary>
    Spoken,

    /// <summary>What the event asked for speaks of.</summary>
    SpokenOf,

    /// <summary>The sanction asked for is lifted or eased by it.</summary>
    Lifting,

    /// <summary>The latest sanction that the event asked for lifts.</summary>
    Lifted,

    /// <summary>It sets free whom the event asked for took.</summary>
    Release,

    /// <summary>The arrest or abduction that the release asked for ends.</summary>
    Taking,

    /// <summary>It takes home the troops that the event asked for sent.</summary>
    Withdrawal,

    /// <summary>The sending of the troops whose withdrawal is asked for.</summary>
    Deployment,

    /// <summary>It takes up the tie that the event asked for cut.</summary>
    Resumption,

    /// <summary>The cut of the tie that the event asked for takes up.</summary>
    Cut,

    /// <summary>It refuses or denies what the event asked for demands, offers or charges.</summary>
    Refusal,

    /// <summary>What the event asked for refuses or denies.</summary>
    Refused,

    /// <summary>It ends the fighting that the event asked for is a part of.</summary>
    Ceasefire,

    /// <summary>The latest fighting before the ceasefire that is asked for.</summary>
    Fight,

    /// <summary>It is said to be done in answer to the event asked for.</summary>
    Answer,

    /// <summary>What the event asked for is said to answer.</summary>
    Answered,

    /// <summary>A report of it is like one of the event, but not enough to be one with it.</summary>
    Near,
}

/// <summary>The names of links in JSON, and what they mean.</summary>
public static class LinkKinds
{
    private static readonly (string Name, string Meaning)[] All =
    [
        ("plan", "announced for that time, and not taken to be this event"),
        ("act", "reported for the time that this plan gives, and not taken to be it"),
        ("denial", "said not to have happened"),
        ("denied", "what is denied here"),
        ("spoken", "words about it beforehand or after"),
        ("spoken of", "the act that is spoken of here"),
        ("lifting", "lifts what was imposed here"),
        ("lifted", "the latest before it of what is lifted here"),
        ("release", "sets free who was taken here"),
        ("taking", "how those set free here were taken"),
        ("withdrawal", "takes home whom this sent"),
        ("deployment", "the latest sending of those who go home here"),
        ("resumption", "takes up the tie that was cut here"),
        ("cut", "how the tie was cut that is taken up here"),
        ("refusal", "refuses or denies it"),
        ("refused", "what is refused or denied here"),
        ("ceasefire", "ends the fighting"),
        ("fight", "the latest fighting before it"),
        ("answer", "said to be done in answer to it"),
        ("answered", "what it is said to answer"),
        ("near", "alike, but not taken to be one with it"),
    ];

    public static string Name(this LinkKind kind) => All[(int)kind].Name;

    public static string Meaning(this LinkKind kind) => All[(int)kind].Meaning;

    /// <summary>What the other event sees of the one asked for: they stand in pairs.</summary>
    internal static LinkKind Back(this LinkKind kind) => kind == LinkKind.Near ? kind : (LinkKind)((int)kind ^ 1);

    internal static LinkKind Parse(string name) => (LinkKind)Array.FindIndex(All, kind => kind.Name == name);
}
