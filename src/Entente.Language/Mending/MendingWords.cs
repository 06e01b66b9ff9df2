namespace Entente.Language.Mending;

/// <summary>Words whose grammar decides where something hangs, from mending-words.txt.</summary>
internal sealed class MendingWords
{
    /// <summary>Letters of "AGM".</summary>
    private const int LongestMake = 4;

    private MendingWords()
    {
        using var stream = typeof(MendingWords).Assembly.GetManifestResourceStream("mending-words.txt")
            ?? throw new InvalidOperationException("The resource mending-words.txt is missing from Entente.Language.");
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cut = line.IndexOf(':', StringComparison.Ordinal);
                lists[line[..cut]] = line[(cut + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
            }
        }

        (InfinitiveNouns, SubjectParticiples, Callers, Accusers, PlaceNouns, Permitters, GerundVerbs, Ditransitives, PhrasalVerbs, Days, SpeechParticiples, GerundAdjectives, PhaseVerbs, NextWords, BareTimes, ObjectVerbs, HandlingVerbs, SamePasts, NoMakes, MeansVerbs, DoerlessNouns, StruckThings, AsVerbs, Peers, Tellers, MovingVerbs, JudgingVerbs, GivingVerbs, ThingVerbs, DoneThings, StateOffices, Ranks, StrayPrepositions, Counts, Asides, Utterances, AttackNouns, DoingsBetween, ActingOffices) =
            (lists["infinitive nouns"], lists["subject participles"], lists["callers"], lists["accusers"], lists["place nouns"], lists["permitters"], lists["gerund verbs"], lists["ditransitives"], lists["phrasal verbs"], lists["days"], lists["speech participles"], lists["gerund adjectives"], lists["phase verbs"], lists["next words"], lists["bare times"], lists["object verbs"], lists["handling verbs"], lists["same pasts"], lists["no makes"], lists["means verbs"], lists["doerless nouns"], lists["struck things"], lists["as verbs"], lists["peers"], lists["tellers"], lists["moving verbs"], lists["judging verbs"], lists["giving verbs"], lists["thing verbs"], lists["done things"], lists["state offices"], lists["ranks"], lists["stray prepositions"], lists["counts"], lists["asides"], lists["utterances"], lists["attack nouns"], lists["doings between"], lists["acting offices"]);
        Deeds = lists["deeds"].Select(pair => pair.Split('/')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }

    /// <summary>Gerunds of violent or hostile deeds with their verbs: "bombing" is of bomb.</summary>
    public IReadOnlyDictionary<string, string> Deeds { get; }

    public static MendingWords Shared { get; } = new();

    /// <summary>Nouns that an infinitive completes: "the decision to leave".</summary>
    public IReadOnlySet<string> InfinitiveNouns { get; }

    /// <summary>Participles that speak of the subject though they stand behind the object: "arrived, accompanied by".</summary>
    public IReadOnlySet<string> SubjectParticiples { get; }

    /// <summary>Verbs of calling for something, whose forms are also nouns.</summary>
    public IReadOnlySet<string> Callers { get; }

    /// <summary>Verbs whose object is to do what an infinitive says: "allowed them to leave".</summary>
    public IReadOnlySet<string> Permitters { get; }

    /// <summary>Verbs that take a gerund for their object: "considered leaving".</summary>
    public IReadOnlySet<string> GerundVerbs { get; }

    /// <summary>Verbs whose participle describes the noun behind it even after such a verb: "to end growing tensions".</summary>
    public IReadOnlySet<string> GerundAdjectives { get; }

    /// <summary>Verbs that say that an act begins, goes on, ends or is weighed: "stopped attacking".</summary>
    public IReadOnlySet<string> PhaseVerbs { get; }

    /// <summary>Verbs that never stand without an object: who "arrested in Turkey" was arrested.</summary>
    public IReadOnlySet<string> ObjectVerbs { get; }

    /// <summary>Verbs of what is done to treaties, ties and borders: an "agreement signed" was signed.</summary>
    public IReadOnlySet<string> ThingVerbs { get; }

    /// <summary>Verbs that never stand without the object whom they judge or befall, so that a past form without one is a participle: "Israel condemned over raid".</summary>
    public IReadOnlySet<string> JudgingVerbs { get; }

    /// <summary>Verbs of handling people that want an object in the active: "was detained and put on a plane".</summary>
    public IReadOnlySet<string> HandlingVerbs { get; }

    /// <summary>Pasts that look like the present: "let", "put".</summary>
    public IReadOnlySet<string> SamePasts { get; }

    /// <summary>Letters before a hyphen and a number that name no make: "G-20", "SARS-CoV-2".</summary>
    public IReadOnlySet<string> NoMakes { get; }

    /// <summary>Things that are struck and do not kill: "the bombing of a convoy which killed three".</summary>
    public IReadOnlySet<string> StruckThings { get; }

    /// <summary>Nouns whose "by" names no doer, or not theirs: "was congratulated on his re-election by Xi".</summary>
    public IReadOnlySet<string> DoerlessNouns { get; }

    /// <summary>Verbs done to somebody with something: "threatens flotillas with snipers".</summary>
    public IReadOnlySet<string> MeansVerbs { get; }

    /// <summary>Verbs of judging whose object may stand behind what it is called: "dismissed as groundless the claims".</summary>
    public IReadOnlySet<string> AsVerbs { get; }

    /// <summary>Nouns for somebody of the same rank elsewhere: "his counterpart from Belarus".</summary>
    public IReadOnlySet<string> Peers { get; }

    /// <summary>Verbs whose hearer is told to do what is quoted: "'Leave now,' Niger told France".</summary>
    public IReadOnlySet<string> Tellers { get; }

    /// <summary>Verbs of moving that have no passive: "Tanks rolled into the capital".</summary>
    public IReadOnlySet<string> MovingVerbs { get; }

    /// <summary>Verbs with two objects: "Indian journalist refused visa by Pakistan".</summary>
    public IReadOnlySet<string> GivingVerbs { get; }

    /// <summary>Verbs of what goes on between two, whose gerund is a noun behind a preposition: "after fighting between soldiers of both".</summary>
    public IReadOnlySet<string> DoingsBetween { get; }

    /// <summary>Nouns of offices that somebody may hold as "acting" ones.</summary>
    public IReadOnlySet<string> ActingOffices { get; }

    /// <summary>What these are done to.</summary>
    public IReadOnlySet<string> DoneThings { get; }

    /// <summary>What makes a noun one of its kind, so that an infinitive says by what: "the first leader to visit".</summary>
    public IReadOnlySet<string> Ranks { get; }

    /// <summary>Prepositions that the parser may hang on an infinitive further on: "a truce with the Taliban to save lives".</summary>
    public IReadOnlySet<string> StrayPrepositions { get; }

    /// <summary>Offices named by what they are of, before a name: "Secretary of State Dulles".</summary>
    public IReadOnlySet<string> StateOffices { get; }

    /// <summary>Verbs with two objects: "lent them money".</summary>
    public IReadOnlySet<string> Ditransitives { get; }

    /// <summary>Verbs with the particle that belongs to them, "call-off".</summary>
    public IReadOnlySet<string> PhrasalVerbs { get; }

    /// <summary>Verbs whose participle behind a comma tells what the main subject says: "…, saying", "…, citing".</summary>
    public IReadOnlySet<string> SpeechParticiples { get; }

    /// <summary>Words that lead from one stop to the next: "Venezuela, then Brazil".</summary>
    public IReadOnlySet<string> NextWords { get; }

    /// <summary>Nouns of time that stand without a preposition: "this week".</summary>
    public IReadOnlySet<string> BareTimes { get; }

    /// <summary>Names of days and months.</summary>
    public IReadOnlySet<string> Days { get; }

    /// <summary>Verbs that say what somebody has done wrong: "accuses them of shelling".</summary>
    public IReadOnlySet<string> Accusers { get; }

    /// <summary>Nouns for a part of a state: capital, province.</summary>
    public IReadOnlySet<string> PlaceNouns { get; }

    /// <summary>Nouns that count people and say nothing of them: "dozens were wounded".</summary>
    public IReadOnlySet<string> Counts { get; }

    /// <summary>What stands before "with" where it names one more doer: "together with", "in concert with".</summary>
    public IReadOnlySet<string> Asides { get; }

    /// <summary>Nouns for what kills and wounds: "the bombing of a rally that killed ten".</summary>
    public IReadOnlySet<string> AttackNouns { get; }

    /// <summary>In what somebody says something: "in a speech", "in a letter".</summary>
    public IReadOnlySet<string> Utterances { get; }

    /// <summary>"F", "MiG", "Tu": whether letters may begin the name of a make of aircraft, arms or vehicles; "G-20" and "COVID-19" are none.</summary>
    public bool IsMake(string letters) => letters.Length <= LongestMake && char.IsAsciiLetterUpper(letters[0]) && letters.All(char.IsAsciiLetter) && !NoMakes.Contains(letters);
}
