using System.Collections.Immutable;
using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Examples;

/// <summary>Runs the examples of knowledge entries through the whole coder.</summary>
public sealed class ExampleRunner(Coder coder)
{
    /// <summary>Every example, lookalike and pending example of the frames, in file order.</summary>
    public IEnumerable<ExampleResult> Run(IEnumerable<Frame> frames)
    {
        const int AtOnce = 64;
        foreach (var chunk in frames.SelectMany(Cases).Chunk(AtOnce))
        {
            var coded = coder.Code([.. chunk.Select(c => ArticleOf(c.Example))]);
            for (var i = 0; i < chunk.Length; i++)
            {
                yield return Judge(chunk[i].Frame, chunk[i].Kind, chunk[i].Example, coded[i]);
            }
        }
    }

    /// <summary>A sentence as an article of one paragraph.</summary>
    public static Article ArticleOf(Example example) => new()
    {
        Id = "example",
        Input = "example",
        Text = example.Text,
        Published = example.Published,
        PublishedBasis = "given",
        Parts = [new ArticlePart(PartKind.Paragraph, new TextSpan(0, example.Text.Length))],
    };

    private static IEnumerable<(Frame Frame, ExampleKind Kind, Example Example)> Cases(Frame frame) =>
        frame.Examples.Select(e => (frame, ExampleKind.Example, e))
            .Concat(frame.Lookalikes.Select(e => (frame, ExampleKind.Lookalike, e)))
            .Concat(frame.Pending.Select(e => (frame, ExampleKind.Pending, e)));

    private static ExampleResult Judge(Frame frame, ExampleKind kind, Example example, CodedArticle coded)
    {
        if (kind == ExampleKind.Lookalike)
        {
            var fired = coded.Reports.FirstOrDefault(r => r.Rule == frame.Id);
            return new ExampleResult(frame, kind, example, coded.Reports,
                fired is null ? null : $"this frame must give nothing here ({example.Why})");
        }

        return new ExampleResult(frame, kind, example, coded.Reports, Difference(example, coded.Reports));
    }

    /// <summary>What differs from the expected coding; null when nothing does.</summary>
    private static string? Difference(Example example, ImmutableArray<Report> reports)
    {
        var left = reports.ToList();
        foreach (var expected in example.Gives)
        {
            var best = left.OrderBy(r => Faults(expected, r).Count()).FirstOrDefault();
            if (best is null)
            {
                return $"no report is {ReportText.Of(expected)}";
            }

            var faults = Faults(expected, best).ToArray();
            if (faults.Length > 0)
            {
                return string.Join("; ", faults);
            }

            left.Remove(best);
        }

        return left.Count == 0 ? null : $"a report too many: {ReportText.Of(left[0])}";
    }

    private static IEnumerable<string> Faults(ExpectedReport expected, Report report)
    {
        if (report.Type != expected.Type)
        {
            yield return $"type {report.Type}, not {expected.Type}";
        }

        if (!Names(report.Actor, expected.Actor).SequenceEqual(expected.Actor))
        {
            yield return $"actor [{string.Join(", ", Names(report.Actor, expected.Actor))}], not [{string.Join(", ", expected.Actor)}]";
        }

        if (!Names(report.Recipient, expected.Recipient).SequenceEqual(expected.Recipient))
        {
            yield return $"recipient [{string.Join(", ", Names(report.Recipient, expected.Recipient))}], not [{string.Join(", ", expected.Recipient)}]";
        }

        if (report.Mutual != expected.Mutual)
        {
            yield return $"mutual {report.Mutual}";
        }

        if (expected.Mode is not null && report.Mode != expected.Mode)
        {
            yield return $"mode {report.Mode}, not {expected.Mode}";
        }

        if (expected.Cameo is not null && report.Cameo != expected.Cameo)
        {
            yield return $"CAMEO {report.Cameo}, not {expected.Cameo}";
        }

        if (!report.Auxiliary.SequenceEqual(expected.Auxiliary))
        {
            yield return $"auxiliary [{string.Join(", ", report.Auxiliary)}], not [{string.Join(", ", expected.Auxiliary)}]";
        }

        if (expected.When is not null && !SameWords(expected.When, report.When?.Text))
        {
            yield return $"when '{report.When?.Text}', not '{expected.When}'";
        }

        if (expected.SaidBy is not null && (report.SaidBy?.Party.State ?? report.SaidBy?.Party.Text) != expected.SaidBy)
        {
            yield return $"said by {report.SaidBy?.Party.State ?? report.SaidBy?.Party.Text ?? "nobody"}, not {expected.SaidBy}";
        }

        if (expected.Content is not null
            && expected.Content != $"{report.Content?.Type} {(expected.Content.Contains(' ', StringComparison.Ordinal) ? report.Content?.Mode : null)}".TrimEnd())
        {
            yield return $"content {report.Content?.Type} {report.Content?.Mode}, not {expected.Content}";
        }
    }

    /// <summary>
    /// The parties in the terms of what is expected, sorted, each once: by id, state or words where one of these is
    /// expected, else by state, id or words.
    /// </summary>
    private static IEnumerable<string> Names(ImmutableArray<Party> parties, ImmutableArray<string> expected) => parties
        .Select(p => new[] { p.Id, p.State, LastWord(p.Text), p.Text, p.Name }.FirstOrDefault(n => n is not null && expected.Contains(n))
            ?? p.State ?? p.Id ?? LastWord(p.Text))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>"on Tuesday" and "Tuesday" say the same.</summary>
    private static bool SameWords(string expected, string? got) => got is not null
        && (expected == got || expected.EndsWith(' ' + got, StringComparison.Ordinal));

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];
}
