using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Events;

/// <summary>Words of harm, by will or by accident: knowledge/syntax/harm.yaml.</summary>
public sealed class HarmWords
{
    internal HarmWords(FileReader from)
    {
        Calamities = from.FrozenWords("calamities");
        Wrecks = from.FrozenWords("wrecks");
        Volatile = from.FrozenWords("volatile");
        Catching = from.FrozenWords("catching");
        Burning = from.FrozenWords("burning");
        Explosions = from.FrozenWords("explosions");
        Shots = from.FrozenWords("shots");
        Stormy = from.FrozenWords("stormy");
        Violence = from.FrozenWords("violence");
        Harming = from.FrozenWords("harming");
        Telling = from.FrozenWords("telling");
        Judging = from.FrozenWords("judging");
        from.Finish();
    }

    /// <summary>What kills without anybody's will, and how: "crash", "avalanche", "plunge".</summary>
    public FrozenSet<string> Calamities { get; }

    /// <summary>Of these what a craft does by itself, whoever's it is: "an army helicopter crashed, killing six".</summary>
    public FrozenSet<string> Wrecks { get; }

    /// <summary>Verbs whose "fire" is one that burns: "caught fire".</summary>
    public FrozenSet<string> Catching { get; }

    /// <summary>What stands before a fire that burns and is not fired: "a forest fire".</summary>
    public FrozenSet<string> Burning { get; }

    /// <summary>What blows up by itself: "an explosion at a fireworks factory".</summary>
    public FrozenSet<string> Volatile { get; }

    public FrozenSet<string> Explosions { get; }

    /// <summary>What stands before fire that is shot: "rocket fire".</summary>
    public FrozenSet<string> Shots { get; }

    /// <summary>What is weather as a noun and a deed as a verb with an object: "stormed a hotel".</summary>
    public FrozenSet<string> Stormy { get; }

    /// <summary>Words of violence, beside which nothing is an accident.</summary>
    public FrozenSet<string> Violence { get; }

    /// <summary>Verbs of what a deed does to people and things: "strikes on a market, killing 20".</summary>
    public FrozenSet<string> Harming { get; }

    /// <summary>Verbs by which somebody tells of a deed: what it does he does not do.</summary>
    public FrozenSet<string> Telling { get; }

    /// <summary>Verbs that judge a deed: what it does he who judges does not do, and where he does is not where it happened.</summary>
    public FrozenSet<string> Judging { get; }
}
