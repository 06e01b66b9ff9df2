using System.CommandLine;
using System.Text;
using Entente.Archive.Store;
using Entente.Cli;
using Entente.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is ["--version"])
{
    Console.WriteLine($"entente {Installation.Version} (knowledge {Installation.KnowledgeHash()})");
    return 0;
}

var root = new RootCommand(
    "Entente reads news reports and keeps the record of what states do to and with each other.\n\n" +
    "Example: entente read samples && entente dossier Russia Cuba");

// To make all takes 30 ms, a tenth of a short call; only help and a mistyped name need them all.
var given = AllCommands.List.FirstOrDefault(command => args.Length > 0 && command.Name == args[0]);
foreach (var (_, create) in given.Create is null ? AllCommands.List : [given])
{
    root.Add(create());
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
