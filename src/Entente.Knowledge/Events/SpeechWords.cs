using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Events;

/// <summary>Words of speaking and of who is quoted: knowledge/speech.yaml.</summary>
public sealed class SpeechWords
{
    internal SpeechWords(FileReader from)
    {
        Verbs = from.FrozenWords("verbs");
        Told = from.FrozenWords("told");
        Sources = from.FrozenWords("sources");
        Nouns = from.FrozenWords("nouns");
        Phrases = from.FrozenWords("phrases");
        from.Finish();
    }

    public FrozenSet<string> Verbs { get; }

    public FrozenSet<string> Told { get; }

    public FrozenSet<string> Sources { get; }

    public FrozenSet<string> Nouns { get; }

    /// <summary>A verb and a word with it that together say what a clause tells: "make clear", "serve notice".</summary>
    public FrozenSet<string> Phrases { get; }
}
