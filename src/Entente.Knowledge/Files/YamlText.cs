using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Entente.Knowledge.Files;

/// <summary>Reads YAML text into nodes. Anchors, tags and several documents in a file are not used.</summary>
internal static class YamlText
{
    /// <summary>The file's root, or null with a fault added when it is no YAML.</summary>
    public static DataNode? Parse(string file, string text, List<Fault> faults)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1)
            {
                return Node(stream.Documents[0].RootNode);
            }

            faults.Add(new Fault(file, 1, 1, "not-one-document",
                $"The file holds {stream.Documents.Count} YAML documents; it must hold one."));
        }
        catch (YamlException broken)
        {
            faults.Add(new Fault(file, (int)broken.Start.Line, (int)broken.Start.Column, "broken-yaml",
                "This is no YAML: " + Reason(broken) +
                " A sentence that holds ': ' or ' #' must stand in quotation marks."));
        }

        return null;
    }

    private static string Reason(YamlException broken)
    {
        var message = broken.Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        return (colon < 0 ? message : message[(colon + 3)..]).TrimEnd('.') + ".";
    }

    private static DataNode Node(YamlNode node)
    {
        var (line, column) = ((int)node.Start.Line, (int)node.Start.Column);
        return node switch
        {
            YamlSequenceNode list => new DataNode
            {
                Items = [.. list.Children.Select(Node)],
                Line = line,
                Column = column,
            },
            YamlMappingNode map => new DataNode
            {
                Entries = [.. map.Children.Select(e => new KeyValuePair<string, DataNode>(
                    ((YamlScalarNode)e.Key).Value ?? "", Keyed(e.Key, Node(e.Value))))],
                Line = line,
                Column = column,
            },
            YamlScalarNode scalar => new DataNode { Scalar = scalar.Value ?? "", Line = line, Column = column },
            _ => throw new YamlException(node.Start, node.End, "Aliases are not used in knowledge files"),
        };
    }

    /// <summary>A value's place is its key's, where an editor should jump to.</summary>
    private static DataNode Keyed(YamlNode key, DataNode value) => new()
    {
        Scalar = value.Scalar,
        Items = value.Items,
        Entries = value.Entries,
        Line = (int)key.Start.Line,
        Column = (int)key.Start.Column,
    };
}
