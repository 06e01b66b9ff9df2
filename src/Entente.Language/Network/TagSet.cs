namespace Entente.Language.Network;

/// <summary>The tag classes, each a part of speech with its Penn tag and features.</summary>
internal sealed class TagSet
{
    private readonly int[][] byUpos;

    public TagSet(string[] tags, string[] upos)
    {
        Upos = upos;
        Xpos = new string[tags.Length];
        Feats = new string[tags.Length];
        var lists = upos.Select(_ => new List<int>()).ToArray();
        for (var t = 0; t < tags.Length; t++)
        {
            var first = tags[t].IndexOf('|', StringComparison.Ordinal);
            var second = tags[t].IndexOf('|', first + 1);
            lists[Array.IndexOf(upos, tags[t][..first])].Add(t);
            Xpos[t] = string.Intern(tags[t][(first + 1)..second]);
            Feats[t] = string.Intern(tags[t][(second + 1)..]);
        }

        byUpos = [.. lists.Select(l => l.ToArray())];
    }

    public string[] Upos { get; }

    public string[] Xpos { get; }

    public string[] Feats { get; }

    /// <summary>The likeliest part of speech and, within it, the likeliest tag.</summary>
    public (int Upos, int Tag) Best(ReadOnlySpan<float> upos, ReadOnlySpan<float> tags)
    {
        var best = 0;
        for (var u = 1; u < Upos.Length; u++)
        {
            best = upos[u] > upos[best] ? u : best;
        }

        var tag = byUpos[best][0];
        foreach (var t in byUpos[best])
        {
            tag = tags[t] > tags[tag] ? t : tag;
        }

        return (best, tag);
    }
}
