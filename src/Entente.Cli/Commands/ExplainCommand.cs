using System.CommandLine;
using Entente.Articles;
using Entente.Coding;
using Entente.Coding.Learnt;
using Entente.Coding.Examples;
using Entente.Coding.Frames;
using Entente.Coding.Reports;
using Entente.Coding.Sentences;
using Entente.Dates;
using Entente.Knowledge.Files;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary>`entente explain`: why a sentence is coded as it is.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("sentence") { Description = "A sentence in quotation marks, or a report's id." };
        var published = new Option<string?>("--published") { Description = "The publication date that dates are counted from." };
        var whyNot = new Option<string?>("--why-not") { Description = "A PLOVER type: show only what stopped it." };
        var command = new Command("explain",
            "Show a sentence's tree, who is named, the frames that were tried and where they failed, and the reports.\n\n" +
            "Example: entente explain \"Moscow expelled two British diplomats on Tuesday.\" --published 2018-03-20")
        {
            what, whyNot, published, ArchiveOption.Create(), ActorsOption.Create(),
        };
        command.SetAction(result => Run(
            result.GetValue(what)!, result.GetValue(whyNot)?.ToUpperInvariant(), Options.Date(result.GetValue(published)), ArchiveOption.Path(result),
            ActorsOption.Files(result)));
        return command;
    }

    private static int Run(string what, string? whyNot, Edtf? published, string archive, string[] own)
    {
        var knowledge = Installation.Knowledge(own);
        if (whyNot is not null && !knowledge.Ontology.Types.ContainsKey(whyNot))
        {
            throw new UsageException($"'{whyNot}' is no PLOVER type.{Suggestion.For(whyNot, knowledge.Ontology.Types.Keys)}");
        }

        var coder = Installation.Coder(knowledge);
        void Show(Article article, TextSpan? only)
        {
            if (whyNot is null)
            {
                Explain(coder, article, only);
            }
            else
            {
                WhyNot.Show(coder, knowledge, article, only, whyNot);
            }
        }

        if (IsReportId(what))
        {
            if (!File.Exists(archive))
            {
                throw new UsageException($"{what} looks like a report's id, but there is no archive at {archive}.");
            }

            using var store = Archives.OpenToRead(archive);
            var found = store.Report(what) ?? throw new UsageException($"the archive {archive} holds no report {what}.");
            Show(found.Coded.Article, found.Report.Sentence);
            return 0;
        }

        var article = new Article
        {
            Id = "explained",
            Input = "explain",
            Text = what,
            Published = published,
            PublishedBasis = published is null ? null : "given",
            Parts = [new ArticlePart(PartKind.Paragraph, new TextSpan(0, what.Length))],
        };
        Show(article, null);
        return 0;
    }

    private static bool IsReportId(string text) => text.Length == 16 && text.All(char.IsAsciiHexDigitLower);

    private static void Explain(Coder coder, Article article, TextSpan? only)
    {
        var parsed = coder.Parse(article);
        var tried = new List<(TriggerMatch Trigger, string Fault)>();
        var evidence = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        var view = coder.View(parsed, (t, f) => tried.Add((t, f)), (report, found) => evidence[report.Id] = found);
        foreach (var sentence in view.Sentences.Where(s => only is null || s.Sentence.Tree.Span.Overlaps(only.Value)))
        {
            Tree(sentence.Sentence, sentence.Parties.Count);
            Parties(sentence);
            Matches(sentence);
            foreach (var report in view.Coded.Reports.Where(r => r.Sentence == sentence.Sentence.Tree.Span))
            {
                Report(article.Text, report);
                if (evidence.TryGetValue(report.Id, out var found))
                {
                    Console.WriteLine(EvidenceText.Of(found));
                }
            }
        }

        Console.WriteLine("Frames that were tried and did not fit:");
        foreach (var (trigger, fault) in tried)
        {
            Console.WriteLine($"  {trigger.Frame.Id} at '{trigger.Trigger}': {fault}");
        }

        if (tried.Count == 0)
        {
            Console.WriteLine("  none");
        }
    }

    private static void Tree(ParsedSentence sentence, int count)
    {
        Console.WriteLine(TerminalText.Plain($"Sentence ({sentence.ArticlePart.Kind}, {count} words)"));
        foreach (var token in sentence.Tree.Tokens)
        {
            Console.WriteLine(TerminalText.Plain(
                $"  {token.Index + 1,3} {token.Form,-18} {token.Lemma,-16} {token.Upos,-6} {token.Relation,-12} " +
                $"{(token.Head < 0 ? "ROOT" : $"{token.Head + 1} {sentence.Tree[token.Head].Form}")}"));
        }
    }

    private static void Parties(SentenceView sentence)
    {
        Console.WriteLine("Who is named:");
        for (var i = 0; i < sentence.Parties.Count; i++)
        {
            foreach (var party in sentence.Parties[i])
            {
                Console.WriteLine(TerminalText.Plain(
                    $"  {i + 1,3} '{party.Text}' → {party.State ?? "no state"} {party.Sector} {party.Name} (by {party.How})"));
            }
        }
    }

    private static void Matches(SentenceView sentence)
    {
        Console.WriteLine("Frames that fit:");
        foreach (var match in sentence.Matches)
        {
            Console.WriteLine(
                $"  {match.Frame.Id} at '{match.Trigger.Trigger}': actor by '{match.ActorPath ?? "nothing"}', " +
                $"recipient by '{match.RecipientPath ?? "nothing"}'" +
                (match.Inner is null ? "" : $", about {match.Inner.Frame.Id}") +
                $" (knowledge/{match.Frame.Place.File}:{match.Frame.Place.Line})");
        }
    }

    private static void Report(string text, Report report)
    {
        Console.WriteLine($"Report {report.Id}: {ReportText.Of(report)}");
        Console.WriteLine(TerminalText.Plain(
            $"  words '{report.Trigger.Of(text)}', CAMEO {report.Cameo}, score {report.Score}, confidence {report.Confidence}"));
        Console.WriteLine(TerminalText.Plain(
            $"  when {report.When?.Edtf.Text ?? "not said"} ({report.When?.Basis}: '{report.When?.Text}')" +
            $", said by {report.SaidBy?.Party.Name ?? "the reporter"}"));
        foreach (var doubt in report.Doubts)
        {
            Console.WriteLine(TerminalText.Plain($"  doubt: {doubt.Sentence}"));
        }
    }
}
