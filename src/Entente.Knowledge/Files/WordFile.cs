using System.Reflection;

namespace Entente.Knowledge.Files;

/// <summary>A scalar of a knowledge file with the place it stands at, so that a fault can point to it.</summary>
internal sealed record Placed(string Text, int Line, int Column)
{
    public override string ToString() => Text;
}

/// <summary>
/// One file of words: a list of entries of one shape. The shape is a class whose properties bear the keys' names (a space
/// in a key is left out); they are a <see cref="Placed"/>, a list of them, or a flag. Unknown keys are faults.
/// </summary>
/// <param name="File">As faults name it: "times/months.yaml".</param>
internal sealed record WordFile<T>(string File, List<T> Entries, List<Fault> Faults)
    where T : new()
{
    /// <summary>Takes the file's entries; what cannot be read is a fault and gives no entry.</summary>
    public static WordFile<T> Read(KnowledgeFiles files, string name, List<Fault> faults)
    {
        var file = new WordFile<T>(name, [], faults);
        if (!files.Roots.TryGetValue(name, out var root))
        {
            file.Fault(null, "missing-file", "The file is missing. Take it from the repository.");
            return file;
        }

        var properties = typeof(T).GetProperties().ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var item in root.Items ?? [])
        {
            var entry = new T();
            var before = faults.Count;
            foreach (var (key, value) in item.Entries ?? [])
            {
                if (properties.TryGetValue(key.Replace(" ", "", StringComparison.Ordinal), out var property))
                {
                    file.Set(entry, property, key, value);
                }
                else
                {
                    faults.Add(new Fault(name, value.Line, value.Column, "unknown-key",
                        $"'{key}' is no key here.{Suggestion.For(key, properties.Keys.Select(p => p.ToLowerInvariant()))}"));
                }
            }

            if (faults.Count == before)
            {
                file.Entries.Add(entry);
            }
        }

        return file;
    }

    /// <summary>Records a fault at a scalar, or at the file where the scalar is missing.</summary>
    public void Fault(Placed? at, string id, string message) =>
        Faults.Add(new Fault(File, at?.Line ?? 0, at?.Column ?? 0, id, message));

    /// <summary>A whole number, or a fault and null.</summary>
    public int? Whole(Placed? at, string key, int least, int most)
    {
        if (at is not null && int.TryParse(at.Text, System.Globalization.CultureInfo.InvariantCulture, out var value)
            && value >= least && value <= most)
        {
            return value;
        }

        Fault(at, "bad-number", $"'{at?.Text}' is no value for {key}. Write a whole number from {least} to {most}.");
        return null;
    }

    private void Set(T entry, PropertyInfo property, string key, DataNode value)
    {
        if (property.PropertyType == typeof(Placed) && value.Scalar is not null)
        {
            Setter<Placed>(property)(entry, At(value));
        }
        else if (property.PropertyType == typeof(bool) && value.Scalar is "true" or "false")
        {
            Setter<bool>(property)(entry, value.Scalar == "true");
        }
        else if (property.PropertyType == typeof(List<Placed>) && value.Items is { } items && items.All(i => i.Scalar is not null))
        {
            Setter<List<Placed>>(property)(entry, items.Select(At).ToList());
        }
        else
        {
            Faults.Add(new Fault(File, value.Line, value.Column, "unreadable",
                $"'{key}' wants {(property.PropertyType == typeof(List<Placed>) ? "a list of words" : property.PropertyType == typeof(bool) ? "true or false" : "one word")}."));
        }
    }

    /// <summary>A delegate, because setting by reflection compiles a stub for each property at the program's start.</summary>
    private static Action<T, TValue> Setter<TValue>(PropertyInfo property) =>
        property.SetMethod!.CreateDelegate<Action<T, TValue>>(); // every property of a shape can be set

    private static Placed At(DataNode node) => new(node.Scalar!, node.Line, node.Column); // scalars only come here
}
