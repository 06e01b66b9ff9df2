namespace Entente.Language.Lemmas;

/// <summary>Lemmas that are known to come out wrong, from lemma-corrections.txt: "avalanches" is of avalanche, "summoned" of summon.</summary>
internal sealed class LemmaCorrections
{
    private readonly Dictionary<string, string> right = new(StringComparer.Ordinal);

    private LemmaCorrections()
    {
        using var stream = typeof(LemmaCorrections).Assembly.GetManifestResourceStream("lemma-corrections.txt")
            ?? throw new InvalidOperationException("The resource lemma-corrections.txt is missing from Entente.Language.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cut = line.IndexOf(' ', StringComparison.Ordinal);
                right.Add(line[..cut], line[(cut + 1)..]);
            }
        }
    }

    public static LemmaCorrections Shared { get; } = new();

    /// <summary>The lemma itself where it is not known to be wrong.</summary>
    public string Of(string lemma) => right.GetValueOrDefault(lemma, lemma);
}
