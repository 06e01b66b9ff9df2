using System.CommandLine;
using Entente.Archive.Corrections;
using Entente.Archive.Store;
using Entente.Cli.Correcting;
using Entente.Language;

namespace Entente.Cli.Commands.Correct;

/// <summary>`entente correct missing`: a report that the coder did not see.</summary>
internal static class CorrectMissingCommand
{
    private const int MostShown = 5;

    public static Command Create()
    {
        var sentence = new Argument<string>("sentence") { Description = "The sentence, or a part of it that stands in one text alone, as it is written there." };
        var words = new Option<string>("--words") { Description = "The words in it that carry the event: 'imposed sanctions'.", Required = true };
        var change = new ChangeOptions();
        var command = new Command("missing",
            "Say that a sentence tells of an event that was not coded.\n\n" +
            "Example: entente correct missing \"Havana turned the envoy away\" --words \"turned\" --type REJECT --actor Cuba --recipient USA")
        {
            sentence, words,
        };
        change.AddTo(command);
        command.SetAction(result => Run(result, result.GetValue(sentence)!, result.GetValue(words)!, change.Read(result)));
        return command;
    }

    private static int Run(ParseResult result, string sentence, string words, CodingChange change)
    {
        using var store = CorrectCommand.Open(result);
        var found = new TextSearch(store).Find(sentence, MostShown + 1);
        var (text, at, published) = found switch
        {
            [var only] => only,
            [] => throw new UsageException($"no text in {ArchiveOption.Path(result)} has these words."),
            _ => throw new UsageException($"the words stand in several places (texts {string.Join(", ", found.Take(MostShown).Select(one => one.Text))}{(found.Count > MostShown ? " …" : "")}). Give more of the sentence."),
        };
        var start = sentence.IndexOf(words, StringComparison.Ordinal);
        if (start < 0 || words.Length == 0)
        {
            throw new UsageException($"'{TerminalText.Plain(words)}' does not stand in the sentence that was given.");
        }

        var coding = change.Whole(Installation.Knowledge(), published);
        var trigger = new TextSpan(at.Start + start, at.Start + start + words.Length);
        return CorrectCommand.Save(result, store, new Ruling.OfReport(new ReportAnchor(text, trigger, at, null, coding.Type), coding));
    }
}
