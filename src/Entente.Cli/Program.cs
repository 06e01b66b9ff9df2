using System.CommandLine;
using System.Text;
using Entente.Archive.Store;
using Entente.Cli;
using Entente.Cli.Commands;
using Entente.Cli.Commands.Correct;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand(
    "Entente reads news reports and keeps the record of what states do to and with each other.\n\n" +
    "Example: entente read samples && entente dossier Russia Cuba")
{
    ReadCommand.Create(),
    RecodeCommand.Create(),
    CodeCommand.Create(),
    MergeCommand.Create(),
    DossierCommand.Create(),
    QueryCommand.Create(),
    EventCommand.Create(),
    PanelCommand.Create(),
    DiffCommand.Create(),
    ExportCommand.Create(),
    CorrectCommand.Create(),
    ScoreCommand.Create(),
    ExplainCommand.Create(),
    ParseCommand.Create(),
    ActorsCommand.Create(),
    CheckCommand.Create(),
    ManualCommand.Create(),
    TrainCommand.Create(),
};
if (args is ["--version"])
{
    Console.WriteLine($"entente {Installation.Version} (knowledge {Installation.KnowledgeHash()})");
    return 0;
}

var parsed = root.Parse(args);
try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UsageException fault)
{
    Console.Error.WriteLine($"entente: {fault.Message}");
    return 2;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("entente: stopped; what was read so far is kept.");
    return 130;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"entente: {fault.Message}");
    return 1;
}
catch (Exception fault) when (ArchiveException.From(fault, ArchiveOption.Path(parsed)) is ArchiveException plain)
{
    Console.Error.WriteLine($"entente: {plain.Message}");
    return 1;
}
