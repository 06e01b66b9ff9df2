using Entente.Dates;

namespace Entente.Knowledge.Files;

/// <summary>Takes the known keys out of a mapping and complains of all others.</summary>
public sealed class FileReader
{
    private readonly string file;
    private readonly DataNode node;
    private readonly List<Fault> faults;
    private readonly Dictionary<string, DataNode> left = new(StringComparer.Ordinal);
    private readonly List<string> asked = [];

    public FileReader(string file, DataNode node, List<Fault> faults)
    {
        this.file = file;
        this.node = node;
        this.faults = faults;
        if (node.Entries is null)
        {
            Complain(node, "not-a-mapping", "A mapping of keys and values is expected here.");
            return;
        }

        foreach (var (key, value) in node.Entries)
        {
            if (!left.TryAdd(key, value))
            {
                Complain(value, "twice", $"The key '{key}' stands here twice. Join the two.");
            }
        }
    }

    public int Line => node.Line;

    public int Column => node.Column;

    public string File => file;

    /// <summary>A required text; an empty one, with a fault, when it is missing.</summary>
    public string Text(string key)
    {
        var text = TextOrNull(key);
        if (text is null)
        {
            Complain(node, "missing-key", $"'{key}' is missing here. Add '{key}: …'.");
        }

        return text ?? "";
    }

    public string? TextOrNull(string key)
    {
        var value = Take(key);
        if (value is not null && value.Scalar is null)
        {
            Complain(value, "not-a-text", $"'{key}' wants one text, not a list or mapping.");
        }

        return string.IsNullOrEmpty(value?.Scalar) ? null : value.Scalar;
    }

    /// <summary>A list of texts; one text alone counts as a list of one; missing is empty.</summary>
    public string[] Texts(string key)
    {
        var value = Take(key);
        if (value is null)
        {
            return [];
        }

        if (value.Scalar is not null)
        {
            return value.Scalar.Length == 0 ? [] : [value.Scalar];
        }

        if (value.Texts is { } texts)
        {
            return texts;
        }

        foreach (var item in value.Items ?? [])
        {
            if (item.Scalar is null)
            {
                Complain(item, "not-a-text", $"The items of '{key}' are texts. Quote an item that holds ': '.");
            }
        }

        if (value.Items is null)
        {
            Complain(value, "not-a-list", $"'{key}' wants a list: [one, two].");
        }

        return [.. (value.Items ?? []).Select(i => i.Scalar).OfType<string>()];
    }

    /// <summary>A list of names; one that held for a time only is a mapping: {name: Zaire, term: 1971-10-27/1997-05-17}.</summary>
    public IReadOnlyList<(string Name, Edtf? Term)> Names(string key)
    {
        if (Take(key) is not { } value)
        {
            return [];
        }

        if (value.Items is null)
        {
            Complain(value, "not-a-list", $"'{key}' wants a list: [one, two].");
        }

        return [.. (value.Items ?? []).Select(i => i.Scalar is { } text ? (text, null) : DatedName(i))];
    }

    private (string, Edtf?) DatedName(DataNode item)
    {
        var from = new FileReader(file, item, faults);
        var name = (from.Text("name"), from.Date("term"));
        from.Finish();
        return name;
    }

    /// <summary>Whether a key that was not asked for yet holds a list.</summary>
    public bool HoldsList(string key) => left.TryGetValue(key, out var value) && value.Items is not null;

    public int? Number(string key)
    {
        if (Take(key) is not { } value)
        {
            return null;
        }

        if (int.TryParse(value.Scalar, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Complain(value, "not-a-number", $"'{key}' wants a whole number, not '{value.Scalar}'.");
        return null;
    }

    public double Decimal(string key)
    {
        var text = Text(key);
        if (double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Complain(node, "not-a-number", $"'{key}' wants a number, not '{text}'.");
        return 0;
    }

    public bool Flag(string key)
    {
        var value = Take(key);
        if (value is not null && value.Scalar is not ("true" or "false"))
        {
            Complain(value, "not-a-flag", $"'{key}' is true or false.");
        }

        return value?.Scalar == "true";
    }

    public Edtf? Date(string key)
    {
        var value = Take(key);
        if (value?.Scalar is not { Length: > 0 } text)
        {
            return null;
        }

        var date = Edtf.TryParse(text);
        if (date is null)
        {
            Complain(value, "not-a-date", $"'{text}' is no EDTF date. Write 2018-04-19, 2018-04, 2018 or 2018-04-19/.. .");
        }

        return date;
    }

    /// <summary>A list of mappings; missing is empty.</summary>
    public IReadOnlyList<FileReader> Maps(string key)
    {
        var value = Take(key);
        if (value is null)
        {
            return [];
        }

        if (value.Items is null && value.Scalar is not "")
        {
            Complain(value, "not-a-list", $"'{key}' wants a list of mappings, each after a dash.");
        }

        return [.. (value.Items ?? []).Select(i => new FileReader(file, i, faults))];
    }

    /// <summary>The pairs of a mapping whose keys are free; missing is empty.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs(string key)
    {
        var value = Take(key);
        if (value is not null && value.Entries is null)
        {
            Complain(value, "not-a-mapping", $"'{key}' wants a mapping: {{key: value}}.");
        }

        return [.. (value?.Entries ?? []).Select(e => new KeyValuePair<string, string>(e.Key, e.Value.Scalar ?? ""))];
    }

    public FileReader? Map(string key) => Take(key) is { } value ? new FileReader(file, value, faults) : null;

    /// <summary>Complains of every key that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var (key, value) in left)
        {
            Complain(value, "unknown-key", $"'{key}' is no key here.{Suggestion.For(key, asked)}");
        }
    }

    public void Complain(string id, string message) => Complain(node, id, message);

    /// <summary>Complains at a value of a list or at a key that was already taken.</summary>
    public void ComplainAt(string key, string id, string message)
    {
        var found = (node.Entries ?? []).FirstOrDefault(e => e.Key == key).Value;
        Complain(found ?? node, id, message);
    }

    private void Complain(DataNode at, string id, string message) =>
        faults.Add(new Fault(file, at.Line, at.Column, id, message));

    private DataNode? Take(string key)
    {
        asked.Add(key);
        return left.Remove(key, out var value) ? value : null;
    }
}
