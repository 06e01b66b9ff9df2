using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Entente.Coding.Actors;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>
/// What was learnt of acts from items coded by hand (docs/decisions/0011): how likely a word tells an act of each type (a vector for each
/// word in its place, one hidden layer), how well somebody fits as a side of it, and what the evidence for a report counts.
/// </summary>
public sealed class ActModel
{
    /// <summary>The first bytes of the file; the digit is the layout's version.</summary>
    public const string Magic = "entente-acts-3\n";

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> relations = new(StringComparer.Ordinal);
    private readonly byte[] bytes;
    private readonly int width;
    private readonly int hidden;
    private readonly int scales;
    private readonly int rows;
    private readonly float[] byPlace;
    private readonly float[] byTag;
    private readonly float[] byRelation;
    private readonly float[] first;
    private readonly float[] outer;
    private readonly float[] last;
    private readonly float[] parties;
    private readonly float[] nobody;

    private ActModel(byte[] bytes)
    {
        this.bytes = bytes;
        var reader = new ModelReader(bytes, Magic.Length);
        Types = reader.Strings();
        Number(tags, reader.Strings());
        Number(relations, reader.Strings());
        Number(words, reader.Strings());
        (width, hidden) = (reader.Int(), reader.Int());
        scales = reader.Skip(words.Count * 4);
        rows = reader.Skip(words.Count * width);
        byPlace = reader.Halves(ActFeatures.Places.Count * width * hidden);
        byTag = reader.Halves(tags.Count * hidden);
        byRelation = reader.Halves(relations.Count * hidden);
        first = reader.Halves(hidden);
        outer = reader.Halves(Types.Count * hidden);
        last = reader.Halves(Types.Count);
        parties = reader.Halves(SideFeatures.Rows * 2);
        nobody = reader.Halves(SideFeatures.Rows * 2);
        Weights = reader.Halves(Evidence.Weights);
        SignWeights = reader.Halves(Evidence.Rows);
        OtherNewsWeights = reader.Halves(Evidence.Rows);
        if (reader.IsAtEnd)
        {
            return; // one that is still being learnt
        }

        Sides = new SideModel(reader);
        if (!reader.IsAtEnd)
        {
            throw new ArgumentException("length", nameof(bytes));
        }
    }

    /// <summary>PLOVER's types behind "NONE", in the order of the shares.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>What each mark of the evidence for a report counts.</summary>
    public IReadOnlyList<float> Weights { get; }

    /// <summary>What each sign of a report counts.</summary>
    public IReadOnlyList<float> SignWeights { get; }

    /// <summary>What each word counts for <see cref="OtherNews"/>.</summary>
    public IReadOnlyList<float> OtherNewsWeights { get; }

    /// <summary>Who fits the sides that frames leave open; null where that was not learnt.</summary>
    internal SideModel? Sides { get; }

    /// <summary>How well somebody, or nobody, fits as the actor and as the recipient of an act of a type: the higher the better.</summary>
    /// <param name="features">As <see cref="SideFeatures"/> has them.</param>
    internal (float Actor, float Recipient) Fit(List<int> features, int type, bool isNobody)
    {
        var table = isNobody ? nobody : parties;
        var (actor, recipient) = (0f, 0f);
        foreach (var feature in features)
        {
            var typed = SideFeatures.OfType(feature, type);
            actor += table[2 * feature] + table[2 * typed];
            recipient += table[(2 * feature) + 1] + table[(2 * typed) + 1];
        }

        return (actor, recipient);
    }

    /// <exception cref="InvalidDataException">The file is cut short or no model of this version.</exception>
    public static ActModel Load(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (!bytes.AsSpan().StartsWith(Encoding.ASCII.GetBytes(Magic)))
        {
            throw new InvalidDataException($"{path} is no model of acts of this version. Train one with 'entente train acts', or fetch the repository's.");
        }

        try
        {
            return new ActModel(bytes);
        }
        catch (ArgumentException cut)
        {
            throw new InvalidDataException($"{path} is cut short ({bytes.Length} bytes). Fetch it again.", cut);
        }
    }

    /// <summary>The shares of the types at a word, which sum to 1.</summary>
    public float[] Shares(SyntaxTree tree, PartyMap parties, int at)
    {
        ArgumentNullException.ThrowIfNull(tree);
        Span<string> seen = new string[ActFeatures.Places.Count];
        ActFeatures.Read(tree, parties, at, seen);
        Span<float> sum = stackalloc float[hidden];
        first.CopyTo(sum);
        AddRow(byTag, tags.GetValueOrDefault(tree[at].Upos, -1), sum);
        AddRow(byRelation, relations.GetValueOrDefault(ActFeatures.Relation(tree, at), -1), sum);
        for (var place = 0; place < seen.Length; place++)
        {
            if (seen[place].Length > 0 && words.TryGetValue(seen[place], out var word))
            {
                AddWord(word, place, sum);
            }
        }

        return Softmax(sum);
    }

    /// <summary>The place of a type among the shares; 0 for none.</summary>
    internal int IndexOf(string type)
    {
        for (var t = 1; t < Types.Count; t++)
        {
            if (Types[t] == type)
            {
                return t;
            }
        }

        return 0;
    }

    private void AddRow(float[] table, int row, Span<float> sum)
    {
        for (var i = 0; row >= 0 && i < hidden; i++)
        {
            sum[i] += table[(row * hidden) + i];
        }
    }

    private void AddWord(int word, int place, Span<float> sum)
    {
        var scale = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(scales + (word * 4), 4));
        var vector = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(rows + (word * width), width));
        ref var to = ref MemoryMarshal.GetReference(sum);
        ref var weights = ref byPlace[place * width * hidden];
        for (var d = 0; d < vector.Length; d++)
        {
            var by = Vector512.Create(scale * vector[d]);
            var row = (nuint)(d * hidden);
            for (nuint i = 0; i < (nuint)hidden; i += 16)
            {
                Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weights, row + i), by, Vector512.LoadUnsafe(ref to, i)).StoreUnsafe(ref to, i);
            }
        }
    }

    private float[] Softmax(ReadOnlySpan<float> sum)
    {
        var shares = new float[Types.Count];
        var highest = float.NegativeInfinity;
        for (var t = 0; t < shares.Length; t++)
        {
            var value = last[t];
            for (var i = 0; i < hidden; i++)
            {
                value += outer[(t * hidden) + i] * Math.Max(0, sum[i]);
            }

            (shares[t], highest) = (value, Math.Max(highest, value));
        }

        var whole = 0f;
        for (var t = 0; t < shares.Length; t++)
        {
            whole += shares[t] = MathF.Exp(shares[t] - highest);
        }

        for (var t = 0; t < shares.Length; t++)
        {
            shares[t] /= whole;
        }

        return shares;
    }

    private static void Number(Dictionary<string, int> into, string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            into[names[i]] = i;
        }
    }
}
