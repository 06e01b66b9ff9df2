namespace Entente.Knowledge.Files;

/// <summary>A piece of a knowledge file: a scalar, a list or a mapping, with its place.</summary>
public sealed class DataNode
{
    private DataNode[]? items;

    /// <summary>The text of a scalar; null for a list or mapping.</summary>
    public string? Scalar { get; init; }

    /// <summary>The items of a list; null otherwise.</summary>
    public DataNode[]? Items
    {
        get => items ??= Texts is null ? null : Array.ConvertAll(Texts, t => new DataNode { Scalar = t, Line = Line, Column = Column });
        init => items = value;
    }

    /// <summary>The items of a list that holds texts alone, where the compiled form keeps no places for them; null otherwise.</summary>
    public string[]? Texts { get; init; }

    /// <summary>The entries of a mapping in file order; null otherwise.</summary>
    public KeyValuePair<string, DataNode>[]? Entries { get; init; }

    /// <summary>From 1.</summary>
    public required int Line { get; init; }

    /// <summary>From 1.</summary>
    public required int Column { get; init; }
}
