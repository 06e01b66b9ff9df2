namespace Entente.Cli;

/// <summary>Standard output for programs: written in large pieces, since the console's own writer hands on every cell.</summary>
internal static class Output
{
    public static void Text(Action<TextWriter> write)
    {
        using var writer = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, bufferSize: 1 << 16);
        write(writer);
    }

    public static void Bytes(Action<Stream> write)
    {
        using var stream = new BufferedStream(Console.OpenStandardOutput(), bufferSize: 1 << 16);
        write(stream);
    }
}
