using System.Collections.Immutable;

namespace Entente.Archive.Dossiers;

/// <summary>The lists of dossier-acts.txt: what a rule of the knowledge tells of.</summary>
internal static class DossierActs
{
    private static readonly Dictionary<string, HashSet<string>> Lists = Read();

    /// <summary>What may be imposed and lifted, in the order that a reader gets it.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["sanctions", "trade", "travel", "aid", "ties", "membership"];

    /// <summary>By rule, those that tell of agreements or measures.</summary>
    private static readonly Dictionary<string, RuleActs> Told = ByRule();

    /// <summary>Every rule that stands in a list.</summary>
    public static IEnumerable<string> Rules => Lists.Values.SelectMany(list => list).Where(item => item.Contains('/', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    /// <summary>What a report by this rule tells of an agreement; null where of none.</summary>
    public static AgreementStage? Stage(string rule) => Told.TryGetValue(rule, out var acts) ? acts.Stage : null;

    /// <summary>The kind of measure that a report by this rule imposes; null where none.</summary>
    public static string? Imposed(string rule) => Told.TryGetValue(rule, out var acts) ? acts.Imposed : null;

    /// <summary>Whether a report by this rule tells that a measure of the kind ends or is eased.</summary>
    public static bool Lifts(string rule, string kind) => Told.TryGetValue(rule, out var acts) && acts.Lifted.Contains(kind);

    /// <summary>Whether a report by this rule tells that a measure of any kind ends or is eased.</summary>
    public static bool LiftsAny(string rule) => Told.TryGetValue(rule, out var acts) && !acts.Lifted.IsEmpty;

    /// <summary>Whether the word is one for any agreement: "Treaty".</summary>
    public static bool IsAgreementWord(string word) => Lists["agreement words"].Contains(word.ToLowerInvariant());

    /// <summary>Whether the word is one for a tariff, which the rule for sanctions takes too.</summary>
    public static bool IsTariff(string word) => Lists["tariff words"].Contains(word.ToLowerInvariant());

    /// <summary>Whether the word may stand inside a name: "Treaty on Open Skies".</summary>
    public static bool IsWithinName(string word) => Lists["within names"].Contains(word);

    /// <summary>Whether one of this sector of PLOVER acts for itself and not for its state: a firm, the press.</summary>
    public static bool IsPrivate(string? sector) => sector is not null && Lists["private sectors"].Contains(sector);

    /// <summary>Whether a report by this rule tells of contact that is not face to face.</summary>
    public static bool IsFromAfar(string rule) => Lists["from afar"].Contains(rule);

    private static Dictionary<string, RuleActs> ByRule()
    {
        var stages = Enum.GetValues<AgreementStage>();
        var told = new Dictionary<string, RuleActs>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            var at = Array.FindIndex(stages, stage => Lists[stage.ListName()].Contains(rule));
            told[rule] = new RuleActs(
                at < 0 ? null : stages[at], Kinds.FirstOrDefault(kind => Lists["imposed " + kind].Contains(rule)),
                [.. Kinds.Where(kind => Lists["lifted " + kind].Contains(rule))]);
        }

        return told;
    }

    /// <summary>What a rule tells of; <c>Lifted</c> holds kinds of measures.</summary>
    private sealed record RuleActs(AgreementStage? Stage, string? Imposed, ImmutableArray<string> Lifted);

    private static Dictionary<string, HashSet<string>> Read()
    {
        using var stream = typeof(DossierActs).Assembly.GetManifestResourceStream("dossier-acts.txt")
            ?? throw new InvalidOperationException("The resource dossier-acts.txt is missing from Entente.Archive.");
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cut = line.IndexOf(':', StringComparison.Ordinal);
                if (!lists.TryGetValue(line[..cut], out var list))
                {
                    lists[line[..cut]] = list = new HashSet<string>(StringComparer.Ordinal);
                }

                list.UnionWith(line[(cut + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return lists;
    }
}
