namespace Entente.Language.Network;

/// <summary>The trained weights, ready to multiply. Immutable; shared by all threads.</summary>
internal sealed class ParserModel
{
    private ParserModel(ModelFile file)
    {
        Labels = new TagSet(file.Tags, file.Upos);
        Relations = file.Relations;
        Words = new WordTable(file.Words);
        WordVectors = file.Table("word_table");
        PieceVectors = file.Table("form.weight");
        for (var i = 0; file.Has($"lstm.{i}.give.weight"); i++)
        {
            Layers.Add(new LstmLayer(
                Linear(file, $"lstm.{i}.give"),
                Bare(file, $"lstm.{i}.back.0"),
                Bare(file, $"lstm.{i}.back.1")));
        }

        Root = file.Floats("root");
        TagHidden = Linear(file, "tag_hidden");
        TagOut = Linear(file, "tag_out");
        UposOut = Linear(file, "upos_out");
        ArcDependant = Linear(file, "arc_dep");
        ArcHead = Linear(file, "arc_head");
        ArcMix = Transposed(file, "arc_mix");
        RelationDependant = Linear(file, "rel_dep");
        RelationHead = Bare(file, "rel_head.weight");
        RelationOut = Linear(file, "rel_out");
    }

    public TagSet Labels { get; }

    public string[] Relations { get; }

    public WordTable Words { get; }

    public ByteTable WordVectors { get; }

    public ByteTable PieceVectors { get; }

    public List<LstmLayer> Layers { get; } = [];

    /// <summary>The vector that stands for the root of every tree.</summary>
    public float[] Root { get; }

    public PackedMatrix TagHidden { get; }

    public PackedMatrix TagOut { get; }

    public PackedMatrix UposOut { get; }

    public PackedMatrix ArcDependant { get; }

    public PackedMatrix ArcHead { get; }

    /// <summary>The biaffine form between dependant and head; its bias row scores heads by themselves.</summary>
    public PackedMatrix ArcMix { get; }

    public PackedMatrix RelationDependant { get; }

    public PackedMatrix RelationHead { get; }

    public PackedMatrix RelationOut { get; }

    public static ParserModel Load(string path) => new(ModelFile.Read(path));

    private static PackedMatrix Linear(ModelFile file, string name) =>
        new(file.Floats(name + ".weight"), file.Floats(name + ".bias"), file.Sizes(name + ".weight")[1]);

    private static PackedMatrix Bare(ModelFile file, string name) =>
        new(file.Floats(name), [], file.Sizes(name)[1]);

    /// <summary>arc_mix is inputs × outputs with one row more for the constant input: that row is the bias.</summary>
    private static PackedMatrix Transposed(ModelFile file, string name)
    {
        var values = file.Floats(name);
        var outputs = file.Sizes(name)[1];
        var inputs = file.Sizes(name)[0] - 1;
        var turned = new float[inputs * outputs];
        for (var i = 0; i < inputs; i++)
        {
            for (var o = 0; o < outputs; o++)
            {
                turned[(o * inputs) + i] = values[(i * outputs) + o];
            }
        }

        return new PackedMatrix(turned, values.AsSpan(inputs * outputs), inputs);
    }
}
