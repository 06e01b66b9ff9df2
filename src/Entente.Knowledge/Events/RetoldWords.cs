using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Events;

/// <summary>Words that speak again of an act that was told before: knowledge/syntax/retold.yaml.</summary>
public sealed class RetoldWords
{
    internal RetoldWords(FileReader from)
    {
        ActNouns = from.FrozenWords("act nouns");
        NamedActs = from.FrozenWords("named acts");
        DecidedActs = from.FrozenWords("decided acts");
        BodyPapers = from.FrozenWords("body papers");
        Alike = from.FrozenWords("alike");
        JointNouns = from.FrozenWords("joint nouns");
        ToldNouns = TypesByNoun(from.Maps("told nouns"));
        Answering = from.FrozenWords("answering");
        Vowing = from.FrozenWords("vowing");
        Replying = from.FrozenWords("replying");
        Denying = from.FrozenWords("denying");
        Permitting = from.FrozenWords("permitting");
        Repeating = from.FrozenWords("repeating");
        Returning = from.FrozenWords("returning");
        from.Finish();
    }

    /// <summary>Nouns for any act that was told before: "the decision", "the move".</summary>
    public FrozenSet<string> ActNouns { get; }

    /// <summary>Nouns that name again an act that was told before: "Sweden welcomed the vote".</summary>
    public FrozenSet<string> NamedActs { get; }

    /// <summary>Nouns of acts that are decided or announced, and no attack: "the decision".</summary>
    public FrozenSet<string> DecidedActs { get; }

    /// <summary>"Spain also protested": as those did who were told of before, and against the same.</summary>
    public FrozenSet<string> Alike { get; }

    /// <summary>"Ethiopia denounced the resolution": what only an organisation adopts.</summary>
    public FrozenSet<string> BodyPapers { get; }

    /// <summary>Nouns that name again what two did together: "Cuba praised the talks".</summary>
    public FrozenSet<string> JointNouns { get; }

    /// <summary>Nouns that name again an act that was told in other words, with the types that it may have: a declaration was signed.</summary>
    public FrozenDictionary<string, IReadOnlyList<string>> ToldNouns { get; }

    /// <summary>Verbs by which somebody answers what was asked or offered: "Eritrea accepted the offer".</summary>
    public FrozenSet<string> Answering { get; }

    /// <summary>Verbs by which somebody says that he will answer, and has not: "vowed to answer in kind".</summary>
    public FrozenSet<string> Vowing { get; }

    /// <summary>Verbs by which somebody takes or leaves what another asks of him or offers him: "turned down the request".</summary>
    public FrozenSet<string> Replying { get; }

    /// <summary>Verbs by which somebody says that it is not so: "Algiers denied it".</summary>
    public FrozenSet<string> Denying { get; }

    /// <summary>Verbs by which somebody lets a thing be done: who promises not to is asked to, and yields.</summary>
    public FrozenSet<string> Permitting { get; }

    /// <summary>Verb and further words by which somebody does what another was just said to do: "follow suit".</summary>
    public FrozenSet<string> Repeating { get; }

    /// <summary>The same by which it is done back to whoever did it: "respond in kind".</summary>
    public FrozenSet<string> Returning { get; }

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
}
