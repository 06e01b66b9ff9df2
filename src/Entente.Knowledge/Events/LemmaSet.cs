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

    internal LemmaSet(string[] words, HashSet<string>[] classes) => (this.words, this.classes) = (words, classes);

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
