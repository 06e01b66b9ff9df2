using Entente.Language;

namespace Entente.Training;

/// <summary>Reads <c>irregular-forms.txt</c>, which says what it holds, as words with their tags and lemmas.</summary>
internal static class IrregularForms
{
    public static IEnumerable<Token> Read()
    {
        using var stream = typeof(IrregularForms).Assembly.GetManifestResourceStream("irregular-forms.txt")
            ?? throw new InvalidOperationException("The resource irregular-forms.txt is missing from Entente.Training.");
        using var reader = new StreamReader(stream);
        var upos = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                upos = line.Trim('[', ']');
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                foreach (var token in OfLine(line.Split(' '), upos))
                {
                    yield return token;
                }
            }
        }
    }

    private static IEnumerable<Token> OfLine(string[] columns, string upos)
    {
        string[] tags = upos == "VERB" ? ["VBD", "VBN"] : ["NNS"];
        return tags.Select((tag, i) => new Token(
            0, new Word(default, columns[i + 1], false), columns[0], upos, tag, "_", -1, "_"));
    }
}
