namespace Entente.Articles;

/// <summary>Tells the form of an input by its name and its first bytes.</summary>
internal static class InputKinds
{
    /// <param name="name">The path without ".gz"; "-" for standard input.</param>
    /// <param name="head">Its first bytes, uncompressed.</param>
    public static InputKind Find(string name, ReadOnlySpan<byte> head)
    {
        var extension = Path.GetExtension(name).ToUpperInvariant();
        return extension switch
        {
            ".JSONL" or ".NDJSON" or ".JSON" => InputKind.JsonLines,
            ".HTML" or ".HTM" or ".XHTML" => InputKind.Page,
            ".RSS" or ".ATOM" => InputKind.Feed,
            ".XML" => Sniff(head) == InputKind.Page ? InputKind.Page : InputKind.Feed,
            _ => Sniff(head),
        };
    }

    private static InputKind Sniff(ReadOnlySpan<byte> head)
    {
        var text = TextDecoder.Decode(head).AsSpan().TrimStart();
        if (text.StartsWith("{", StringComparison.Ordinal))
        {
            return text[1..].TrimStart() is [] or ['"', ..] or ['}', ..] ? InputKind.JsonLines : InputKind.Text;
        }

        if (!text.StartsWith("<", StringComparison.Ordinal))
        {
            return InputKind.Text;
        }

        if (Has(text, "<rss") || Has(text, "<feed") || Has(text, "<rdf:RDF"))
        {
            return InputKind.Feed;
        }

        return Has(text, "<!doctype html") || Has(text, "<html") || Has(text, "<head") || Has(text, "<body")
            || Has(text, "<article") || Has(text, "<p>") || Has(text, "<div") ? InputKind.Page
            : Has(text, "<?xml") ? InputKind.Feed : InputKind.Text;
    }

    private static bool Has(ReadOnlySpan<char> text, string mark) => text.Contains(mark, StringComparison.OrdinalIgnoreCase);
}
