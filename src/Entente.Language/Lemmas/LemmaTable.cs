using System.Text;

namespace Entente.Language.Lemmas;

/// <summary>
/// What the lemmatiser learned: scripts by the end of a word and its tag, scripts of words that do not follow their
/// ending, and the lemmas it has met.
/// </summary>
internal sealed class LemmaTable
{
    private const uint Magic = 0x334D454C; // "LEM3"

    private readonly LemmaScript[] scripts;
    // Not frozen: to freeze them costs a third of the time in which the models are read, and a look-up hardly gains.
    private readonly Dictionary<string, int> words;
    private readonly Dictionary<string, int> endings;
    private readonly HashSet<int> lemmas;

    /// <param name="scripts">At most 65,536 different ones.</param>
    /// <param name="words">By <see cref="Key"/> of the whole form, the index of its script.</param>
    /// <param name="endings">By <see cref="Key"/> of an ending, the index of its script.</param>
    /// <param name="lemmas">By <see cref="LemmaKey"/>.</param>
    public LemmaTable(
        LemmaScript[] scripts, Dictionary<string, int> words, Dictionary<string, int> endings, HashSet<int> lemmas)
    {
        this.scripts = scripts;
        this.words = words;
        this.endings = endings;
        this.lemmas = lemmas;
    }

    /// <summary>Words and endings are kept by their lower-case characters and their tag.</summary>
    public static string Key(ReadOnlySpan<char> lower, string tag) => string.Concat(lower, "\t", tag);

    /// <summary>XPOS and UPOS, and whether the word has a plural alone ("clothes" is its own lemma).</summary>
    public static string Tag(string upos, string xpos, string feats) =>
        feats.Contains("Number=Ptan", StringComparison.Ordinal) ? $"{xpos}/{upos}+" : $"{xpos}/{upos}";

    public static int LemmaKey(string lemma, string upos) =>
        unchecked((int)Tokens.TextHash.Mix(Tokens.TextHash.Of(lemma), Tokens.TextHash.Of(upos)));

    /// <summary>The script of a word that does not follow its ending, or null.</summary>
    public LemmaScript? OfWord(string lower, string tag) =>
        words.TryGetValue(Key(lower, tag), out var index) ? scripts[index] : null;

    /// <summary>Whether the treebanks hold this lemma for this part of speech.</summary>
    public bool IsMet(string lemma, string upos) => lemmas.Contains(LemmaKey(lemma, upos));

    /// <summary>
    /// The lemma by the word's ending: the longest ending counts, unless a shorter one leads to a lemma that was met and
    /// the longest does not. Null when no ending of this tag fits.
    /// </summary>
    public string? ByEnding(string form, string lower, string tag, string upos)
    {
        string? first = null;
        foreach (var ending in WordEnding.All(lower))
        {
            if (!endings.TryGetValue(Key(ending, tag), out var index) || !scripts[index].Fits(lower))
            {
                continue;
            }

            var lemma = scripts[index].Apply(form, lower);
            if (IsMet(lemma, upos))
            {
                return lemma;
            }

            first ??= lemma;
        }

        return first;
    }

    /// <exception cref="InvalidDataException">The stream holds no lemma table.</exception>
    public static LemmaTable Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadUInt32() != Magic)
            {
                throw new InvalidDataException("This is no table of lemmas (models/lemmas.bin).");
            }

            var scripts = new LemmaScript[reader.ReadInt32()];
            for (var i = 0; i < scripts.Length; i++)
            {
                scripts[i] = new LemmaScript(reader.ReadBoolean(), reader.ReadString(), reader.ReadString());
            }

            var words = ReadScripts(reader);
            var endings = ReadScripts(reader);
            var count = reader.ReadInt32();
            var lemmas = new HashSet<int>(count);
            for (var i = 0; i < count; i++)
            {
                lemmas.Add(reader.ReadInt32());
            }

            return new LemmaTable(scripts, words, endings, lemmas);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The table of lemmas (models/lemmas.bin) is cut short.", e);
        }
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(scripts.Length);
        foreach (var script in scripts)
        {
            writer.Write(script.KeepCase);
            writer.Write(script.Cut);
            writer.Write(script.Add);
        }

        WriteScripts(writer, words);
        WriteScripts(writer, endings);
        writer.Write(lemmas.Count);
        foreach (var lemma in lemmas.Select(l => unchecked((uint)l)).Order())
        {
            writer.Write(lemma);
        }
    }

    private static Dictionary<string, int> ReadScripts(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var scripts = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            scripts[reader.ReadString()] = reader.ReadUInt16();
        }

        return scripts;
    }

    private static void WriteScripts(BinaryWriter writer, Dictionary<string, int> scripts)
    {
        writer.Write(scripts.Count);
        foreach (var (key, index) in scripts.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write(checked((ushort)index));
        }
    }
}
