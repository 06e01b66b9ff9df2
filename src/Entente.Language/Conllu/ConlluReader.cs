namespace Entente.Language.Conllu;

/// <summary>Reads CoNLL-U one sentence at a time. Empty nodes ("8.1") are left out: basic trees do not hold them.</summary>
public static class ConlluReader
{
    /// <exception cref="InvalidDataException">A line that CoNLL-U does not allow; the message names file and line.</exception>
    public static IEnumerable<ConlluSentence> Read(string path)
    {
        using var reader = new StreamReader(path);
        foreach (var sentence in Read(reader, path))
        {
            yield return sentence;
        }
    }

    /// <param name="name">What messages call the file.</param>
    /// <exception cref="InvalidDataException">A line that CoNLL-U does not allow; the message names file and line.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string name)
    {
        var lines = new ConlluLines(name);
        while (reader.ReadLine() is { } line)
        {
            if (lines.Add(line) is { } sentence)
            {
                yield return sentence;
            }
        }

        if (lines.Add("") is { } last)
        {
            yield return last;
        }
    }
}
