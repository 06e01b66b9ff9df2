using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace Entente.Knowledge.Times;

/// <summary>A scalar of a YAML file with the place it stands at, so that a fault can point to it.</summary>
internal sealed record Placed(string Text, int Line, int Column)
{
    public override string ToString() => Text;
}

/// <summary>Lets file-shape classes hold <see cref="Placed"/> where they would hold a string.</summary>
internal sealed class PlacedReader : IYamlTypeConverter
{
    public bool Accepts(Type type) => type == typeof(Placed);

    public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
    {
        var scalar = parser.Consume<Scalar>();
        return new Placed(scalar.Value, (int)scalar.Start.Line, (int)scalar.Start.Column);
    }

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
        throw new NotSupportedException("Knowledge is read, never written.");
}
