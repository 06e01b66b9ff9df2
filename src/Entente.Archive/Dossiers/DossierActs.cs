using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Dossiers;

/// <summary>The lists of dossier-acts.txt: what a rule of the knowledge tells of.</summary>
internal static class DossierActs
{
    private static readonly ILookup<string, string> Lists = Read();

    private static readonly FrozenDictionary<string, AgreementStage> Stages = Enum.GetValues<AgreementStage>()
        .SelectMany(stage => Lists[$"agreement {stage.Name()}"].Select(rule => (rule, stage)))
        .ToFrozenDictionary(pair => pair.rule, pair => pair.stage, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Imposings = Kinds
        .SelectMany(kind => Lists[$"imposed {kind}"].Select(rule => (rule, kind)))
        .ToFrozenDictionary(pair => pair.rule, pair => pair.kind, StringComparer.Ordinal);

    private static readonly FrozenSet<string> AgreementWords = Gist.Stems(string.Join(' ', Lists["agreement words"])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What may be imposed and lifted, in the order that a reader gets it.</summary>
    public static ImmutableArray<string> Kinds => ["sanctions", "trade", "travel", "aid", "ties", "membership"];

    /// <summary>Every rule that stands in a list.</summary>
    public static IEnumerable<string> Rules => Lists.SelectMany(list => list).Where(item => item.Contains('/', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    /// <summary>What a report by this rule tells of an agreement; null where of none.</summary>
    public static AgreementStage? Stage(string rule) => Stages.TryGetValue(rule, out var stage) ? stage : null;

    /// <summary>The kind of measure that a report by this rule imposes; null where none.</summary>
    public static string? Imposed(string rule) => Imposings.GetValueOrDefault(rule);

    /// <summary>Whether the word, by its stem, is one for any agreement, so that sharing it says nothing.</summary>
    public static bool NamesAnAgreement(string stem) => AgreementWords.Contains(stem);

    /// <summary>Whether one of this sector of PLOVER acts for itself and not for its state: a firm, the press.</summary>
    public static bool IsPrivate(string? sector) => Lists["private sectors"].Contains(sector, StringComparer.Ordinal);

    /// <summary>Whether a report by this rule tells of contact that is not face to face.</summary>
    public static bool IsFromAfar(string rule) => Lists["from afar"].Contains(rule, StringComparer.Ordinal);

    /// <summary>Whether a report by this rule tells that a measure of the kind ends or is eased.</summary>
    public static bool Lifts(string rule, string kind) => Lists[$"lifted {kind}"].Contains(rule, StringComparer.Ordinal);

    private static ILookup<string, string> Read()
    {
        using var stream = typeof(DossierActs).Assembly.GetManifestResourceStream("dossier-acts.txt")
            ?? throw new InvalidOperationException("The resource dossier-acts.txt is missing from Entente.Archive.");
        using var reader = new StreamReader(stream);
        var items = new List<(string List, string Rule)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cut = line.IndexOf(':', StringComparison.Ordinal);
                items.AddRange(line[(cut + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(rule => (line[..cut], rule)));
            }
        }

        return items.ToLookup(item => item.List, item => item.Rule, StringComparer.Ordinal);
    }
}
