using System.Collections.Immutable;
using System.Text;
using Entente.Archive.Exports;
using Entente.Archive.Store;
using Entente.Cli;
using Entente.Coding.Reports;

namespace Entente.Tests.Archive.Exports;

/// <summary>Exports for tests, and readers of the formats that share nothing with what writes them.</summary>
internal static class Exported
{
    private static readonly Lazy<ExportTables> Loaded =
        new(() => ExportTables.Load(Path.Combine(Installation.KnowledgeFolder, "exports"), Fixtures.Knowledge));

    public static ExportTables Tables => Loaded.Value;

    public static ExportOrigin Origin { get; } = new("9.8.7", "0123456789abcdef");

    public static ExportFormat Format(string name) => ExportFormat.Find(name)!;

    /// <summary>An archive in memory with articles whose reports and publication were changed.</summary>
    public static ArchiveStore Archive(params IEnumerable<CodedArticle> articles)
    {
        var store = Told.EmptyADay();
        store.CodedBy(new CoderVersion("1.2.3", "fedcba9876543210"));
        foreach (var coded in articles)
        {
            store.Add(coded);
        }

        store.Merge(CancellationToken.None);
        return store;
    }

    /// <summary>An article with a title and an address, whose reports are changed by a function.</summary>
    public static CodedArticle With(this Told told, Func<Report, Report> change, string? title = null, string? url = null)
    {
        var coded = told.Coded();
        return coded with
        {
            Article = coded.Article with { Title = title, Url = url },
            Reports = [.. coded.Reports.Select(change)],
        };
    }

    public static (string Text, ExportOutcome Outcome) Rows(ArchiveStore store, string format, ExportSelection? selection = null)
    {
        using var output = new MemoryStream();
        var outcome = Exporter.WriteRows(store, Format(format), selection ?? new(), Tables, Origin, output, CancellationToken.None);
        return (Encoding.UTF8.GetString(output.ToArray()), outcome);
    }

    /// <summary>Writes the files into a new folder, and gives their contents by name.</summary>
    public static ImmutableSortedDictionary<string, string> Files(
        ArchiveStore store, string format, string file = "out.tsv", ExportSelection? selection = null)
    {
        var folder = Directory.CreateTempSubdirectory("entente-export");
        try
        {
            Exporter.WriteFiles(store, Format(format), selection ?? new(), Tables, Origin, Path.Combine(folder.FullName, file), CancellationToken.None);
            return folder.GetFiles().ToImmutableSortedDictionary(f => f.Name, f => File.ReadAllText(f.FullName), StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Rows of a tab format by column. Every row must have the columns of the format, of their types.</summary>
    public static ImmutableArray<Dictionary<string, string>> Tabs(string text, string file, bool hasHeader, string missing = "")
    {
        Assert.True(text.Length == 0 || text.EndsWith('\n'));
        return Table([.. text.Split('\n')[..^1].Select(line => line.Split('\t'))], file, hasHeader, missing);
    }

    /// <summary>Rows of CSV by column.</summary>
    public static ImmutableArray<Dictionary<string, string>> Commas(string text, string file) =>
        Table(Csv(text), file, hasHeader: true, missing: "");

    /// <summary>The cells of CSV as RFC 4180 has it, read sign by sign.</summary>
    public static List<string[]> Csv(string text)
    {
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[++i]);
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        Assert.False(quoted);
        Assert.Empty(row);
        return rows;
    }

    private static ImmutableArray<Dictionary<string, string>> Table(
        IReadOnlyList<string[]> lines, string file, bool hasHeader, string missing)
    {
        var columns = Columns(file);
        if (hasHeader)
        {
            Assert.Equal(columns.Select(column => column.Name), lines[0]);
        }

        var rows = ImmutableArray.CreateBuilder<Dictionary<string, string>>();
        foreach (var line in lines.Skip(hasHeader ? 1 : 0))
        {
            Assert.Equal(columns.Length, line.Length);
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < line.Length; i++)
            {
                Assert.True(IsOf(columns[i].Type, line[i], missing), $"{file}: '{line[i]}' is no {columns[i].Type} for {columns[i].Name}");
                row[columns[i].Name] = line[i];
            }

            rows.Add(row);
        }

        return rows.ToImmutable();
    }

    /// <summary>The columns as they are published, where the shared folder is at hand; else as the knowledge has them.</summary>
    private static ImmutableArray<ColumnName> Columns(string file)
    {
        if (Published.Columns(file) is not { } names)
        {
            return Tables.Columns(file);
        }

        var types = Tables.Columns(file).ToDictionary(column => column.Name, column => column.Type, StringComparer.Ordinal);
        return [.. names.Select(name => new ColumnName(name, types[name]))];
    }

    private static bool IsOf(string type, string cell, string missing) => cell == missing || type switch
    {
        "integer" => long.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _),
        "float" => double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _),
        _ => true,
    };
}
