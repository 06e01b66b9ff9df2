using System.CommandLine;
using Entente.Archive.Corrections;
using Entente.Archive.Store;

namespace Entente.Cli.Commands.Correct;

/// <summary>`entente correct import`: corrections that were made elsewhere.</summary>
internal static class CorrectImportCommand
{
    private const int MostShown = 20;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Lines that 'entente correct list --format jsonl' wrote; - reads standard input." };
        var command = new Command("import",
            "Add corrections that were made in another archive. Those that are here already are passed over; those on texts that are not here wait.\n\n" +
            "Example: entente correct import corrections.jsonl") { file, ArchiveOption.Create() };
        command.SetAction((result, cancellation) => Task.FromResult(Run(result.GetValue(file)!, ArchiveOption.Path(result), cancellation)));
        return command;
    }

    private static int Run(string file, string archive, CancellationToken cancellation)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new UsageException($"there is no file {file}.");
        }

        using var store = Archives.OpenToWrite(archive);
        var read = new List<Correction>();
        var faults = 0;
        var number = 0;
        foreach (var line in file == "-" ? Lines(Console.In) : File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                read.Add(CorrectionJson.Read(line));
            }
            catch (FormatException fault)
            {
                if (faults++ < MostShown)
                {
                    Console.Error.WriteLine(TerminalText.Plain($"{file}:{number}: {fault.Message} The line is left out."));
                }
            }
        }

        var added = new CorrectionBook(store).Add(read);
        var merged = store.Merge(cancellation);
        Console.Error.WriteLine($"{added} corrections added, {read.Count - added} were there, {faults} left out; {merged} reports merged anew.");
        return faults == 0 ? 0 : 3;
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
