using System.Collections.Immutable;
using Entente.Archive.Corrections;
using Entente.Cli.Commands;
using Entente.Dates;
using Entente.Knowledge;
using Entente.Knowledge.Files;

namespace Entente.Cli.Correcting;

/// <summary>What a person wants other in a coding; null and empty lists leave it as it is.</summary>
/// <param name="Mode">"none" takes it away.</param>
/// <param name="Actor">"none" alone empties the side.</param>
/// <param name="Recipient">Likewise.</param>
/// <param name="Date">"none" takes it away.</param>
/// <param name="Status">happened, past, planned, hypothetical or denied.</param>
internal sealed record CodingChange(
    string? Type, string? Mode, IReadOnlyList<string> Actor, IReadOnlyList<string> Recipient, bool? Mutual, string? Date, string? Status)
{
    private const string None = "none";

    public static ImmutableArray<string> Statuses { get; } = ["happened", "past", "planned", "hypothetical", "denied"];

    public bool IsEmpty => (Type ?? Mode ?? Date ?? Status) is null && Actor.Count + Recipient.Count == 0 && Mutual is null;

    /// <exception cref="UsageException">A word is not one of the codebook's, or a party is not known.</exception>
    public JudgedCoding Apply(JudgedCoding coded, KnowledgeBase knowledge)
    {
        var type = Type is null ? coded.Type : Known(Type.ToUpperInvariant(), "PLOVER type", knowledge.Ontology.Types.Keys);
        var modes = knowledge.Ontology.Types[type].Modes;
        // A mode belongs to its type.
        var mode = Mode == None ? null : Mode is null ? (coded.Mode is { } kept && modes.ContainsKey(kept) ? kept : null)
            : Known(Mode.ToLowerInvariant(), $"mode of {type}", modes.Keys);
        var same = type == coded.Type && mode == coded.Mode;
        var mutual = Mutual ?? coded.Mutual;
        var actor = Side(Actor, coded.Actor, knowledge);
        var recipient = mutual && Recipient.Count == 0 ? [] : Side(Recipient, coded.Recipient, knowledge);
        return coded with
        {
            Type = type,
            Mode = mode,
            Quad = knowledge.Ontology.Types[type].Quad,
            Score = same ? coded.Score : knowledge.Ontology.ScoreOf(type, mode),
            Cameo = type == coded.Type ? coded.Cameo : knowledge.Ontology.Types[type].Cameo,
            // All parties of a mutual act stand on one side.
            Actor = mutual ? [.. actor, .. recipient] : actor,
            Recipient = mutual ? [] : recipient,
            Mutual = mutual,
            When = Date == None ? null : Date is null ? coded.When : Options.Date(Date),
            Auxiliary = Status is null ? coded.Auxiliary : Auxiliary(Status),
        };
    }

    /// <summary>A coding that a person gives whole, where the coder had none.</summary>
    /// <exception cref="UsageException">The type is missing, or as for <see cref="Apply"/>.</exception>
    public JudgedCoding Whole(KnowledgeBase knowledge, Edtf? published)
    {
        var name = Known((Type ?? throw new UsageException("a report that is missing needs its --type.")).ToUpperInvariant(), "PLOVER type", knowledge.Ontology.Types.Keys);
        var type = knowledge.Ontology.Types[name];
        return Apply(new JudgedCoding { Type = name, Quad = type.Quad, Score = type.Score, Cameo = type.Cameo, Actor = [], Recipient = [], When = published }, knowledge);
    }

    private static ImmutableArray<JudgedParty> Side(IReadOnlyList<string> named, ImmutableArray<JudgedParty> coded, KnowledgeBase knowledge) =>
        named.Count == 0 ? coded : named is [None] ? [] : [.. named.Select(name => PartyArgument.Read(knowledge, name)).Distinct()];

    private static ImmutableArray<string> Auxiliary(string status) => Known(status, "status of a report", Statuses) switch
    {
        "past" => ["historical"],
        "planned" => ["future"],
        "hypothetical" => ["hypothetical"],
        "denied" => ["negation"],
        _ => [],
    };

    private static string Known(string word, string what, IEnumerable<string> known) => known.Contains(word)
        ? word
        : throw new UsageException($"'{word}' is no {what}.{Suggestion.For(word, known)}");
}
