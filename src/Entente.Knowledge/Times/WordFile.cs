using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Entente.Knowledge.Times;

/// <summary>One YAML file of words: a list of entries of one shape. Unknown keys are faults.</summary>
/// <param name="File">As faults name it: "knowledge/times/months.yaml".</param>
internal sealed record WordFile<T>(string File, List<T> Entries, List<Fault> Faults)
{
    /// <summary>Reads the file; what cannot be read is a fault and gives no entries.</summary>
    public static WordFile<T> Read(string folder, string name, List<Fault> faults)
    {
        var file = $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}/{name}";
        try
        {
            using var reader = new StreamReader(Path.Combine(folder, name));
            var entries = Deserializer().Deserialize<List<T>?>(reader) ?? [];
            return new(file, entries, faults);
        }
        catch (YamlException e)
        {
            var why = e.InnerException?.Message ?? e.Message;
            // The library names our class: "Property 'saison' not found on type 'SeasonEntry'".
            var isKey = why.StartsWith("Property '", StringComparison.Ordinal);
            faults.Add(new Fault(
                file, (int)e.Start.Line, (int)e.Start.Column, isKey ? "unknown-key" : "unreadable",
                isKey ? $"'{why.Split('\'')[1]}' is no key here. The first comment of the file tells the keys." : why));
        }
        catch (IOException e)
        {
            faults.Add(new Fault(file, 0, 0, "missing-file", e.Message));
        }

        return new(file, [], faults);
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

    private static IDeserializer Deserializer() => new DeserializerBuilder()
        .WithNamingConvention(LowerCaseNamingConvention.Instance)
        .WithTypeConverter(new PlacedReader())
        .Build();
}
