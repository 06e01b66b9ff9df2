using System.Collections.Frozen;

namespace Entente.Language.Tokens;

/// <summary>The lists of <c>token-rules.txt</c>, which says what each is for.</summary>
internal sealed class TokenRules
{
    private readonly Dictionary<string, List<string>> lists = new(StringComparer.Ordinal);

    private TokenRules(TextReader reader)
    {
        List<string>? current = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                lists[line.Trim('[', ']')] = current = [];
            }
            else if (!line.StartsWith('#'))
            {
                current?.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        Abbreviations = Set("abbreviations");
        BeforeNumber = Set("before a number");
        BeforeCapital = Set("before a capital");
        NotAtEnd = Set("not at the end");
        AfterApostrophe = Set("after an apostrophe");
        Elisions = Set("elisions");
        Starters = Set("sentence starters");
        Prefixes = Set("prefixes");
        Suffixes = Set("suffixes");
        Whole = Set("whole");
        Split = Set("split prefixes");
        Currencies = Set("currencies");
        Extensions = Set("extensions");
        Units = lists["units"].ToFrozenSet(StringComparer.Ordinal);
        Emoticons = [.. lists["emoticons"].OrderByDescending(face => face.Length).ThenBy(f => f, StringComparer.Ordinal)];
        EmoticonStarts = Emoticons.Select(face => face[0]).ToFrozenSet();
        Contractions = ReadContractions();
    }

    public FrozenSet<string> Abbreviations { get; }

    public FrozenSet<string> BeforeNumber { get; }

    public FrozenSet<string> BeforeCapital { get; }

    public FrozenSet<string> NotAtEnd { get; }

    public FrozenSet<string> AfterApostrophe { get; }

    public FrozenSet<string> Elisions { get; }

    public FrozenSet<string> Starters { get; }

    public FrozenSet<string> Prefixes { get; }

    public FrozenSet<string> Suffixes { get; }

    public FrozenSet<string> Whole { get; }

    public FrozenSet<string> Split { get; }

    public FrozenSet<string> Currencies { get; }

    public FrozenSet<string> Extensions { get; }

    public FrozenSet<string> Units { get; }

    /// <summary>Longest first.</summary>
    public string[] Emoticons { get; }

    public FrozenSet<char> EmoticonStarts { get; }

    /// <summary>By the whole word, the lengths of its parts. Keys that keep their case start with "=".</summary>
    public FrozenDictionary<string, int[]> Contractions { get; }

    public static TokenRules Load()
    {
        var stream = typeof(TokenRules).Assembly.GetManifestResourceStream("token-rules.txt")
            ?? throw new InvalidOperationException("The resource token-rules.txt is missing from Entente.Language.");
        using var reader = new StreamReader(stream);
        return new TokenRules(reader);
    }

    public static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private FrozenSet<string> Set(string name) => lists[name].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private FrozenDictionary<string, int[]> ReadContractions() =>
        lists["contractions"].ToFrozenDictionary(
            entry => entry.Replace("+", "", StringComparison.Ordinal),
            entry => entry.TrimStart('=').Split('+').Select(part => part.Length).ToArray(),
            StringComparer.Ordinal);
}
