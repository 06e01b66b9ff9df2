using System.Text;

namespace Entente.Cli;

/// <summary>Article text is untrusted: what could steer a terminal is taken out before it is printed.</summary>
internal static class TerminalText
{
    /// <summary>The text without control characters and marks that turn the direction of writing.</summary>
    public static string Plain(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\t' || !(char.IsControl(c) || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069'))
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }
}
