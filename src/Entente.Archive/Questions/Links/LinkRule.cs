using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Events;

namespace Entente.Archive.Questions.Links;

/// <summary>How the parties of a later act lie to those of the one it hangs on.</summary>
internal enum LinkSides
{
    /// <summary>The same do it to the same: who lifts a sanction imposed it.</summary>
    Same,

    /// <summary>Who suffered it acts: who answers was struck.</summary>
    Turned,

    /// <summary>The same parties, on whichever side.</summary>
    Any,
}

/// <summary>What the sorts of the two acts must have to do with each other beside what the rule names.</summary>
internal enum LinkOf
{
    Nothing,

    /// <summary>Both are one sort of act.</summary>
    Type,

    /// <summary>The earlier one promises, asks for or threatens what the later one does.</summary>
    Content,

    /// <summary>The later one denies or refuses what the earlier one does.</summary>
    Spoken,
}

/// <summary>Whether one sentence may tell of both.</summary>
internal enum LinkSentence
{
    Any,

    /// <summary>Only where it dates the earlier act before the later.</summary>
    Before,

    /// <summary>Only where it tells of the later act behind the earlier one.</summary>
    Behind,

    Apart,
}

/// <summary>A rule of link-rules.txt, which says what its fields mean.</summary>
/// <param name="Later">What the earlier act sees of the later one; its other side is <see cref="LinkKinds.Back"/>.</param>
internal sealed record LinkRule(LinkKind Later, ImmutableArray<ActPattern> LaterActs, ImmutableArray<ActPattern> EarlierActs)
{
    public static ImmutableArray<LinkRule> All { get; } = Read();

    public EventStatus LaterStanding { get; init; }

    public EventStatus EarlierStanding { get; init; }

    public LinkOf Of { get; init; }

    public LinkSides Sides { get; init; }

    public int Days { get; init; }

    public int After { get; init; }

    public double Shared { get; init; }

    public double Fresh { get; init; }

    public double Ageing { get; init; }

    public LinkSentence Sentence { get; init; }

    public WordGroups? Says { get; init; }

    public WordGroups? Said { get; init; }

    public WordGroups? Cue { get; init; }

    public WordGroups? Alike { get; init; }

    public WordGroups? Unsaid { get; init; }

    /// <exception cref="FormatException">A line is no rule.</exception>
    internal static ImmutableArray<LinkRule> Parse(string text)
    {
        var lines = text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
        var lists = lines.Where(line => line[0] != ' ' && line.Contains(':', StringComparison.Ordinal))
            .ToDictionary(line => Cut(line).Name, line => WordGroups.Parse(Cut(line).Value), StringComparer.Ordinal);
        var rules = ImmutableArray.CreateBuilder<LinkRule>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i][0] != ' ' && !lines[i].Contains(':', StringComparison.Ordinal))
            {
                var fields = lines.Skip(i + 1).TakeWhile(line => line[0] == ' ').Select(Cut)
                    .ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
                rules.Add(Rule(lines[i].Trim(), fields, lists));
            }
        }

        return rules.ToImmutable();
    }

    private static LinkRule Rule(string name, Dictionary<string, string> fields, Dictionary<string, WordGroups> lists)
    {
        string? Take(string field) => fields.Remove(field, out var value) ? value : null;
        T Choice<T>(string field)
            where T : struct => Take(field) is { } value ? Enum.Parse<T>(value, ignoreCase: true) : default;
        double Number(string field) => Take(field) is { } value ? double.Parse(value, CultureInfo.InvariantCulture) : 0;
        WordGroups? List(string field) => Take(field) is { } list ? lists[list] : null;
        var standing = (Take("standing") ?? "happened, happened").Split(", ");
        var rule = new LinkRule(LinkKinds.Parse(name), ActPattern.List(Take("later") ?? "*"), ActPattern.List(Take("earlier") ?? "*"))
        {
            LaterStanding = EventStatusNames.Parse(standing[0]),
            EarlierStanding = EventStatusNames.Parse(standing[1]),
            Of = Choice<LinkOf>("of"),
            Sides = Choice<LinkSides>("sides"),
            Days = (int)Number("days"),
            After = (int)Number("after"),
            Shared = Number("shared"),
            Fresh = Number("fresh"),
            Ageing = Number("ageing"),
            Sentence = Choice<LinkSentence>("sentence"),
            Says = List("says"),
            Said = List("said"),
            Cue = List("cue"),
            Alike = List("alike"),
            Unsaid = List("unsaid"),
        };
        return fields.Count == 0 ? rule : throw new FormatException($"link-rules.txt: {name} has the unknown field '{fields.Keys.First()}'.");
    }

    private static (string Name, string Value) Cut(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon].Trim(), line[(colon + 1)..].Trim());
    }

    private static ImmutableArray<LinkRule> Read()
    {
        using var stream = typeof(LinkRule).Assembly.GetManifestResourceStream("link-rules.txt")
            ?? throw new InvalidOperationException("The resource link-rules.txt is missing from Entente.Archive.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
