namespace Entente.Knowledge.Files;

/// <summary>A piece of a knowledge file: a scalar, a list or a mapping, with its place.</summary>
public sealed class DataNode
{
    /// <summary>The text of a scalar; null for a list or mapping.</summary>
    public string? Scalar { get; init; }

    /// <summary>The items of a list; null otherwise.</summary>
    public DataNode[]? Items { get; init; }

    /// <summary>The entries of a mapping in file order; null otherwise.</summary>
    public KeyValuePair<string, DataNode>[]? Entries { get; init; }

    /// <summary>From 1.</summary>
    public required int Line { get; init; }

    /// <summary>From 1.</summary>
    public required int Column { get; init; }
}
