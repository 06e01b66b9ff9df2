namespace Entente.Tests.Archive.Exports;

/// <summary>The lists that the field publishes, read from the shared folder; null without it.</summary>
internal static class Published
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["gdelt1"] = "cols_gdelt1_events",
        ["gdelt2"] = "cols_gdelt2_events",
        ["gdelt2-mentions"] = "cols_gdelt2_mentions",
        ["icews"] = "cols_icews",
        ["phoenix"] = "cols_phoenix_oeda",
        ["phoenix-cline"] = "cols_phoenix_historical_cline",
        ["polecat"] = "cols_polecat",
    };

    public static IEnumerable<string> Formats => Files.Keys;

    public static string[]? Columns(string format) => Table(Files[format])?.Select(row => row["column"]).ToArray();

    /// <summary>Rows by column; null without the shared folder.</summary>
    public static List<Dictionary<string, string>>? Table(string file)
    {
        if (Fixtures.Shared is not { } shared)
        {
            return null;
        }

        var lines = Exported.Csv(File.ReadAllText(Path.Combine(shared, "formats", file + ".csv")).ReplaceLineEndings("\n"));
        return lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)).ToList();
    }
}
