using System.Collections.Immutable;

namespace Entente.Knowledge.Events;

/// <summary>One way in which English says that something of one type happened.</summary>
public sealed record Frame
{
    /// <summary>"sanction/x-expels-diplomats-of-y": the file and the name; a report names it as its rule.</summary>
    public required string Id { get; init; }

    /// <summary>The pattern in words, "X expels diplomats of Y".</summary>
    public required string Name { get; init; }

    /// <summary>PLOVER type.</summary>
    public required string Type { get; init; }

    public string? Mode { get; init; }

    /// <summary>CAMEO code, three or four digits.</summary>
    public required string Cameo { get; init; }

    public ImmutableArray<string> Contexts { get; init; } = [];

    public required ImmutableArray<Trigger> Triggers { get; init; }

    /// <summary>Names of paths; the first that gives a party wins.</summary>
    public required ImmutableArray<string> Actor { get; init; }

    public required ImmutableArray<string> Recipient { get; init; }

    /// <summary>Both sides do it together; all stand under actor.</summary>
    public bool Mutual { get; init; }

    /// <summary>The subject's noun must be one of these lemmas ("a court jailed …"); null for any.</summary>
    public LemmaSet? Subject { get; init; }

    /// <summary>… and none of these: a freighter that sails to Syria pays it no visit. Null for none.</summary>
    public LemmaSet? NotSubject { get; init; }

    /// <summary>The sides without which the frame says nothing: "actor", "recipient".</summary>
    public IReadOnlySet<string> Needs { get; init; } = new HashSet<string>();

    /// <summary>The verb must have no object: "returned to Cuba", not "returned the crew to Cuba".</summary>
    public bool Intransitive { get; init; }

    /// <summary>The verb must have an object: "trained the pilots", not "trained in Denmark".</summary>
    public bool Transitive { get; init; }

    /// <summary>The verb must be in the passive: "was told to leave".</summary>
    public bool Passive { get; init; }

    /// <summary>The verb must be denied: "will not". For frames whose trigger is an auxiliary.</summary>
    public bool Negated { get; init; }

    /// <summary>The verb must tell of what is to come or may be: "would draw a response", not "drew one".</summary>
    public bool Coming { get; init; }

    /// <summary>Whether whoever the inner act concerns is no side of this one: "denied arming the rebels" is said to nobody.</summary>
    public bool Alone { get; init; }

    /// <summary>The object's noun must be one of these lemmas; null for any object or none.</summary>
    public LemmaSet? Object { get; init; }

    /// <summary>… and none of these.</summary>
    public LemmaSet? NotObject { get; init; }

    /// <summary>Where one of these stands in the clause, another thing is told: "killed in a bus crash". Null for none.</summary>
    public LemmaSet? Unless { get; init; }

    /// <summary>Paths to the inner act, for acts about acts; empty for plain acts.</summary>
    public ImmutableArray<string> Content { get; init; } = [];

    /// <summary>The resulting type by the inner act's type ("none": no inner act); "same" keeps the inner type.</summary>
    public IReadOnlyDictionary<string, string> Becomes { get; init; } = new Dictionary<string, string>();

    public ImmutableArray<Example> Examples { get; init; } = [];

    public ImmutableArray<Example> Lookalikes { get; init; } = [];

    public ImmutableArray<Example> Pending { get; init; } = [];

    /// <summary>Where it stands: the file, relative to the knowledge folder, and the line.</summary>
    public required (string File, int Line) Place { get; init; }
}

public enum TriggerKind
{
    Verb,
    Noun,
    Adjective,

    /// <summary>A verb and other lemmas below it in the tree: "pay visit", "declare persona non grata".</summary>
    Phrase,

    /// <summary>An auxiliary before a verb: "must" in "must stop". Its paths start at that verb.</summary>
    Auxiliary,
}

/// <summary>Words that a frame looks for. Of tens of thousands few are ever met, so that they are told apart when first asked for.</summary>
public sealed class Trigger
{
    private readonly string text;
    private ImmutableArray<string> words;

    /// <param name="text">Lemmas in lower case with one space between.</param>
    internal Trigger(TriggerKind kind, string text) => (Kind, this.text) = (kind, text);

    public Trigger(TriggerKind kind, ImmutableArray<string> words) => (Kind, text, this.words) = (kind, string.Join(' ', words), words);

    public TriggerKind Kind { get; }

    /// <summary>Lemmas in lower case; the first is the verb, of a noun the last is the head.</summary>
    public ImmutableArray<string> Words => words.IsDefault ? words = [.. text.Split(' ')] : words; // Two threads may both do it; either result is the same.

    /// <summary>Whether it is of more than one word.</summary>
    public bool IsCompound => text.Contains(' ', StringComparison.Ordinal);

    /// <summary>The word that a sentence must hold for the trigger to be looked at.</summary>
    public ReadOnlySpan<char> Key => Kind == TriggerKind.Noun ? text.AsSpan(text.LastIndexOf(' ') + 1) : text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? text.AsSpan(0, end) : text;

    public override string ToString() => text;
}
