namespace Entente.Articles;

/// <summary>Reads an input that is one article into memory, and stops as soon as it proves too large.</summary>
internal static class WholeInput
{
    /// <returns>The bytes, or why there are none.</returns>
    public static (byte[] Bytes, Refusal? Refusal) Read(string file, PeekedStream stream, int mostBytes)
    {
        if (stream.KnownLength > mostBytes)
        {
            return ([], Refusals.TooLarge(file, mostBytes));
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            while (stream.Read(buffer) is > 0 and var read)
            {
                if (bytes.Length + read > mostBytes)
                {
                    return ([], Refusals.TooLarge(file, mostBytes));
                }

                bytes.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return ([], Refusals.BrokenGzip(file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ([], Refusals.Unreadable(file, failure.Message));
        }

        var all = bytes.ToArray();
        return TextDecoder.IsBinary(all) ? ([], Refusals.Binary(file)) : (all, null);
    }
}
