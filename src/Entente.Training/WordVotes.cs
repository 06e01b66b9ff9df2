using Entente.Language;
using Entente.Language.Lemmas;

namespace Entente.Training;

/// <summary>A word with its tag and the script that most often gives its lemma.</summary>
/// <param name="Forms">The ways in which it is written, which differ in case alone.</param>
internal sealed record TaggedWord(string[] Forms, string Lower, string Tag, string Upos, LemmaScript Script);

/// <summary>Counts, for every word and tag of the treebanks, which lemmas it had.</summary>
internal sealed class WordVotes
{
    private readonly Dictionary<(string Lower, string Tag), Entry> words = [];

    /// <summary>By tag: of the words with capitals, how many more keep than lose them.</summary>
    private readonly Dictionary<string, int> keepers = new(StringComparer.Ordinal);

    /// <summary>The lemmas that were met, by <see cref="LemmaTable.LemmaKey"/>.</summary>
    public HashSet<int> Lemmas { get; } = [];

    public void Add(Token token)
    {
        if (token.Upos == "PROPN" && char.IsUpper(token.Form[0]) && !char.IsUpper(token.Lemma[0]))
        {
            // Slips: UD English keeps the capitals of names.
            return;
        }

        var tag = LemmaTable.Tag(token.Upos, token.Xpos, token.Feats);
        var lower = token.Form.ToLowerInvariant();
        if (!words.TryGetValue((lower, tag), out var entry))
        {
            words[(lower, tag)] = entry = new Entry(token.Upos);
        }

        entry.Counts[(token.Form, token.Lemma)] = entry.Counts.GetValueOrDefault((token.Form, token.Lemma)) + 1;
        Lemmas.Add(LemmaTable.LemmaKey(token.Lemma, token.Upos));
        if (token.Form != lower && entry.Counts[(token.Form, token.Lemma)] == 1)
        {
            keepers[tag] = keepers.GetValueOrDefault(tag) + (char.IsUpper(token.Lemma[0]) ? 1 : -1);
        }
    }

    /// <summary>Whether the word was met with this tag.</summary>
    public bool Holds(Token token) =>
        words.ContainsKey((token.Form.ToLowerInvariant(), LemmaTable.Tag(token.Upos, token.Xpos, token.Feats)));

    /// <summary>The words by their characters and tags, the same in every run.</summary>
    public IEnumerable<TaggedWord> InOrder() =>
        words.OrderBy(w => w.Key.Lower, StringComparer.Ordinal).ThenBy(w => w.Key.Tag, StringComparer.Ordinal)
            .Select(w => new TaggedWord(
                [.. w.Value.Counts.Keys.Select(c => c.Form).Distinct().Order(StringComparer.Ordinal)], w.Key.Lower, w.Key.Tag,
                w.Value.Upos, BestScript(w.Value, w.Key.Lower, keepers.GetValueOrDefault(w.Key.Tag) > 0)));

    /// <summary>The script with most votes; of equal ones the shortest.</summary>
    public static LemmaScript Best(Dictionary<LemmaScript, int> scripts) =>
        scripts.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Cut.Length)
            .ThenBy(s => s.Key.Cut, StringComparer.Ordinal).ThenBy(s => s.Key.Add, StringComparer.Ordinal)
            .ThenBy(s => s.Key.KeepCase).First().Key;

    /// <summary>The script that is right most often over all ways in which the word is written.</summary>
    /// <param name="keeps">Whether words of this tag keep their capitals; tried first.</param>
    private static LemmaScript BestScript(Entry entry, string lower, bool keeps)
    {
        var candidates = new List<LemmaScript>();
        foreach (var ((form, lemma), _) in entry.Counts.OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Form, StringComparer.Ordinal).ThenBy(c => c.Key.Lemma, StringComparer.Ordinal))
        {
            candidates.Add(LemmaScript.Between(form, lemma, keeps));
            candidates.Add(LemmaScript.Between(form, lemma, !keeps));
        }

        return candidates.MaxBy(script => (Right(entry, lower, script), -script.Cut.Length - script.Add.Length))!;
    }

    private static int Right(Entry entry, string lower, LemmaScript script) =>
        entry.Counts.Sum(c => script.Apply(c.Key.Form, lower) == c.Key.Lemma ? c.Value : 0);

    private sealed record Entry(string Upos)
    {
        public Dictionary<(string Form, string Lemma), int> Counts { get; } = [];
    }
}
