using System.Globalization;
using Entente.Coding.Examples;
using Entente.Knowledge;
using Entente.Knowledge.Events;

namespace Entente.Cli.Commands;

/// <summary>`entente check --changed`: whether the coding of changed examples changes as it should.</summary>
internal static class ChangedExamples
{
    public static int Print(KnowledgeBase knowledge, Frame[] frames, TextWriter to)
    {
        var coder = Installation.Coder(knowledge);
        var changes = new Metamorphoses(knowledge);
        var counts = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        foreach (var frame in frames)
        {
            foreach (var example in frame.Examples)
            {
                var view = coder.View(coder.Parse(ExampleRunner.ArticleOf(example)));
                if (view.Sentences.Length != 1)
                {
                    continue;
                }

                foreach (var change in changes.Of(example.Text, view.Coded.Reports, view.Sentences[0]))
                {
                    var got = Metamorphoses.Signs(coder.Code(ExampleRunner.ArticleOf(example with { Text = change.Text })).Reports);
                    var right = got.SequenceEqual(change.Expected);
                    var (good, all) = counts.GetValueOrDefault(change.Name);
                    counts[change.Name] = (good + (right ? 1 : 0), all + 1);
                    if (!right)
                    {
                        to.WriteLine($"{change.Name}: {change.Text}");
                        to.WriteLine($"  expected {string.Join(" + ", change.Expected)}");
                        to.WriteLine($"  got      {(got.Count == 0 ? "nothing" : string.Join(" + ", got))}");
                    }
                }
            }
        }

        foreach (var (name, (right, all)) in counts)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14} {right,6} {all,6}  {(double)right / all:0.000}"));
        }

        var (rights, total) = (counts.Values.Sum(c => c.Right), counts.Values.Sum(c => c.All));
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-14} {rights,6} {total,6}  {(double)rights / Math.Max(1, total):0.000}"));
        return 0;
    }
}
