using System.Globalization;
using CsvHelper;
using Entente.Archive.Corrections;
using Entente.Archive.Store;

namespace Entente.Cli.Correcting;

/// <summary>
/// The names that persons added in an archive, as a file of own actors for as long as the object lives. Its name is always
/// the same, since the hash of the knowledge is made from names and bytes of files.
/// </summary>
internal sealed class AliasFile : IDisposable
{
    private readonly string? folder;

    private AliasFile(string? folder) => this.folder = folder;

    /// <summary>None, or the one file.</summary>
    public string[] Files => folder is null ? [] : [Path.Combine(folder, "aliases.csv")];

    public static AliasFile Of(ArchiveStore store)
    {
        var aliases = ActiveCorrections.Of(new CorrectionBook(store).All()).Select(one => one.Ruling).OfType<Ruling.AnotherName>()
            .Distinct().OrderBy(alias => alias.Name, StringComparer.Ordinal).ThenBy(alias => alias.Actor, StringComparer.Ordinal).ToList();
        if (aliases.Count == 0)
        {
            return new AliasFile(null);
        }

        var made = new AliasFile(Directory.CreateTempSubdirectory("entente-").FullName);
        using var csv = new CsvWriter(new StreamWriter(made.Files[0]) { NewLine = "\n" }, CultureInfo.InvariantCulture);
        csv.WriteField("name");
        csv.WriteField("adds to");
        csv.NextRecord();
        foreach (var alias in aliases)
        {
            csv.WriteField(alias.Name);
            csv.WriteField(alias.Actor);
            csv.NextRecord();
        }

        return made;
    }

    public void Dispose()
    {
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
