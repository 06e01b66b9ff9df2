using Entente.Articles;
using Entente.Coding;
using Entente.Coding.Frames;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary>Says why a sentence gives no report of one type: what of it was found, and what each frame of it lacked.</summary>
internal static class WhyNot
{
    /// <summary>Triggers named for a type of which the sentence holds no word.</summary>
    private const int Shown = 12;

    public static void Show(Coder coder, KnowledgeBase knowledge, Article article, TextSpan? only, string type)
    {
        var tried = new List<(TriggerMatch Trigger, string Fault)>();
        var view = coder.View(coder.Parse(article), (t, f) => tried.Add((t, f)));
        var reports = view.Coded.Reports.Where(r => only is null || r.Sentence.Overlaps(only.Value)).ToArray();
        foreach (var report in reports.Where(r => r.Type == type))
        {
            Console.WriteLine(TerminalText.Plain(
                $"It does give {type}: by {report.Rule}, words '{report.Trigger.Of(article.Text)}'{Status(report.Auxiliary)}"));
        }

        var mine = tried.Where(t => CanGive(t.Trigger.Frame, type)).ToArray();
        foreach (var (trigger, fault) in mine)
        {
            Console.WriteLine(TerminalText.Plain(
                $"{trigger.Frame.Id} at '{trigger.Trigger}': {fault} (knowledge/{trigger.Frame.Place.File}:{trigger.Frame.Place.Line})"));
        }

        if (mine.Length == 0 && !reports.Any(r => r.Type == type))
        {
            Words(knowledge, view, only, type);
        }

        foreach (var report in reports.Where(r => r.Type != type))
        {
            Console.WriteLine(TerminalText.Plain($"Instead: {report.Type} by {report.Rule}, words '{report.Trigger.Of(article.Text)}'{Status(report.Auxiliary)}"));
        }
    }

    /// <summary>No frame was even tried: which words of the sentence would be a trigger with others beside them.</summary>
    private static void Words(KnowledgeBase knowledge, ArticleView view, TextSpan? only, string type)
    {
        var lemmas = view.Sentences.Where(s => only is null || s.Sentence.Tree.Span.Overlaps(only.Value))
            .SelectMany(s => s.Sentence.Tree.Tokens).Select(t => t.Lemma).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var frames = knowledge.Frames.Where(f => CanGive(f, type)).ToArray();
        var half = frames.SelectMany(f => f.Triggers.Where(t => lemmas.Contains(t.Key.ToString())).Select(t => (Frame: f, Trigger: t))).ToArray();
        foreach (var (frame, trigger) in half)
        {
            Console.WriteLine(TerminalText.Plain(
                $"{frame.Id} has the trigger '{trigger}' ({trigger.Kind.ToString().ToLowerInvariant()}), which does not stand here so (knowledge/{frame.Place.File}:{frame.Place.Line})"));
        }

        if (half.Length == 0)
        {
            var some = frames.SelectMany(f => f.Triggers).Select(t => t.ToString()).Distinct(StringComparer.Ordinal).Take(Shown);
            Console.WriteLine($"No word of the sentence is a trigger of {type}. Triggers are, for instance: {string.Join(", ", some)}.");
            Console.WriteLine("To add one, see 'Add a verb' in CONTRIBUTING.md.");
        }
    }

    private static bool CanGive(Frame frame, string type) => frame.Content.IsEmpty ? frame.Type == type : frame.Type == type || frame.Becomes.Values.Contains(type);

    private static string Status(IEnumerable<string> auxiliary) => string.Join(", ", auxiliary) is { Length: > 0 } status ? $" ({status})" : "";
}
