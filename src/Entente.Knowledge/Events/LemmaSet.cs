namespace Entente.Knowledge.Events;

/// <summary>
/// Lemmas that a frame lists, some of them by the names of classes. Classes are shared, not copied, since many frames name the
/// same; the frame's own words are looked up only where its trigger stands, so they are hashed when first asked for.
/// </summary>
public sealed class LemmaSet
{
    private readonly string[] words;
    private readonly HashSet<string>[] classes;
    private HashSet<string>? own;
    private bool? hasPhrases;
    private bool? hasCompounds;

    internal LemmaSet(string[] words, HashSet<string>[] classes) => (this.words, this.classes) = (words, classes);

    /// <summary>Whether one of them is a noun with another under a preposition: "channel of communication", "ban on fishing".</summary>
    public bool HasPhrases => hasPhrases ??= words.Any(IsPhrase) || classes.Any(shared => shared.Any(IsPhrase));

    private static bool IsPhrase(string word) => word.IndexOf(' ', StringComparison.Ordinal) is > 0 and var first && word.IndexOf(' ', first + 1) > 0;

    /// <summary>Whether one of its own words is made of several: "grain deal".</summary>
    public bool HasCompounds => hasCompounds ??= words.Any(w => w.Contains(' ', StringComparison.Ordinal));

    public bool Contains(string lemma)
    {
        // Two threads may both build it; either result is the same.
        if ((own ??= new HashSet<string>(words, StringComparer.Ordinal)).Contains(lemma))
        {
            return true;
        }

        foreach (var shared in classes)
        {
            if (shared.Contains(lemma))
            {
                return true;
            }
        }

        return false;
    }
}
