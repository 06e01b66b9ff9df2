using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Entente.Archive.Corrections;
using Entente.Archive.Dossiers;
using Entente.Archive.Store;
using Entente.Cli.Correcting;
using Entente.Coding.Reports;

namespace Entente.Cli.Commands;

/// <summary>`entente score`: the coder against what persons corrected and confirmed.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var by = new Option<string[]>("--by") { Description = "Only what this person said; may be given more than once." };
        var show = new Option<bool>("--misses") { Description = "List each report that the coder has otherwise." };
        var command = new Command("score",
            "Compare what this version codes with the corrections in an archive: precision, recall and F1 by type, and how far two people agree who " +
            "judged the same reports (Krippendorff's alpha). Only judged reports count; 'entente correct report ID --right' judges one that is right.\n\n" +
            "Example: entente score --archive my.db --misses")
        {
            by, show, format, ArchiveOption.Create(), ActorsOption.Create(),
        };
        command.SetAction(result => Run(
            ArchiveOption.Path(result), result.GetValue(by) ?? [], result.GetValue(show), result.GetValue(format)!, ActorsOption.Files(result)));
        return command;
    }

    private static int Run(string archive, string[] by, bool show, string format, string[] own)
    {
        using var store = Archives.OpenToRead(archive);
        var judgements = Judgement.Of(new CorrectionBook(store).All()).FindAll(one => by.Length == 0 || by.Contains(one.Author));
        if (judgements.Count == 0)
        {
            throw new UsageException($"nobody{(by.Length == 0 ? "" : " of that name")} has judged a report in {archive}. 'entente correct report --help' tells how.");
        }

        using var aliases = AliasFile.Of(store);
        var coder = Installation.Coder(Installation.Knowledge([.. own, .. aliases.Files]));
        var texts = judgements.Select(one => one.At.Text).Distinct(StringComparer.Ordinal).ToList();
        var articles = texts.Select(new Recoding(store).ArticleOf).OfType<Entente.Articles.Article>().ToList();
        var coded = coder.Code(articles).Zip(articles).ToDictionary(pair => pair.Second.Id, pair => pair.First, StringComparer.Ordinal);
        var score = CoderScore.Of(judgements, coded);
        var agreement = Agreement.Of(judgements);
        if (format == "json")
        {
            Output.Bytes(output => WriteJson(score, agreement, output));
            return 0;
        }

        Print(score, agreement);
        if (show)
        {
            Misses(score, coded);
        }

        if (texts.Count > articles.Count)
        {
            Console.Error.WriteLine($"Judgements on {Wording.Plural(texts.Count - articles.Count, "text")} that the archive does not hold are left out.");
        }

        return 0;
    }

    private static void Print(CoderScore score, Agreement agreement)
    {
        var table = new TextTable(("type", false), ("expected", true), ("coded", true), ("right", true), ("precision", true), ("recall", true),
            ("F1", true), ("mode", true), ("date", true), ("status", true));
        foreach (var row in score.Types.Append(score.Total))
        {
            table.Add([.. new[]
            {
                row.Type.Length == 0 ? "all" : row.Type, Count(row.Expected), Count(row.Coded), Count(row.Right), Share(row.Precision), Share(row.Recall),
                Share(row.F1), $"{row.Mode}/{row.Right}", $"{row.When}/{row.Right}", $"{row.Status}/{row.Right}",
            }.Select(cell => (cell, Style.Plain))]);
        }

        table.Print();
        Console.WriteLine();
        Console.WriteLine("right: type and both sides are those expected. mode, date, status: how many of the right ones have these too.");
        if (agreement.Reports > 0)
        {
            Console.WriteLine();
            Console.WriteLine(TerminalText.Plain($"Agreement of {string.Join(", ", agreement.Authors)} on {Wording.Plural(agreement.Reports, "report")} (Krippendorff's alpha, nominal):"));
            foreach (var (about, alpha) in agreement.Alphas)
            {
                Console.WriteLine($"  {about,-13} {(alpha is { } value ? Share(value) : "cannot be told: all gave one answer")}");
            }
        }
    }

    private static void Misses(CoderScore score, Dictionary<string, CodedArticle> coded)
    {
        foreach (var item in score.Items.Where(item => !item.IsRight && (item.Expected is not null || item.Coded is not null)))
        {
            Console.WriteLine();
            Console.WriteLine(TerminalText.Plain($"“{Wording.Quote(item.At.Sentence.Of(coded[item.At.Text].Article.Text))}”"));
            Console.WriteLine(TerminalText.Plain($"  expected  {CorrectionLines.Words(item.Expected)}"));
            Console.WriteLine(TerminalText.Plain($"  coded     {(item.Coded is null ? "nothing" : CorrectionLines.Words(item.Coded))}"));
        }
    }

    private static void WriteJson(CoderScore score, Agreement agreement, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteStartArray("types");
        foreach (var row in score.Types.Append(score.Total))
        {
            json.WriteStartObject();
            json.WriteString("type", row.Type.Length == 0 ? "all" : row.Type);
            json.WriteNumber("expected", row.Expected);
            json.WriteNumber("coded", row.Coded);
            json.WriteNumber("right", row.Right);
            Number(json, "precision", row.Precision);
            Number(json, "recall", row.Recall);
            Number(json, "f1", row.F1);
            json.WriteNumber("modeRight", row.Mode);
            json.WriteNumber("whenRight", row.When);
            json.WriteNumber("statusRight", row.Status);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("agreement");
        json.WriteNumber("reports", agreement.Reports);
        json.WriteStartArray("authors");
        foreach (var author in agreement.Authors)
        {
            json.WriteStringValue(author);
        }

        json.WriteEndArray();
        json.WriteStartObject("alpha");
        foreach (var (about, alpha) in agreement.Alphas)
        {
            Number(json, about, alpha);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Math.Round(number, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double? share) => share is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "–";
}
