using Entente.Coding.Examples;

namespace Entente.Tests.Knowledge;

public sealed class ManualTests
{
    [Fact]
    public void The_coding_manual_in_docs_is_what_the_knowledge_gives_now()
    {
        using var made = new StringWriter { NewLine = "\n" };
        CodingManual.Write(Fixtures.Knowledge, made);
        var kept = File.ReadAllText(Path.Combine(Fixtures.Root, "docs", "ontology.md"));
        Assert.True(kept == made.ToString(), "docs/ontology.md is old. Make it again: ./run manual > docs/ontology.md");
    }

    [Fact]
    public void Changed_examples_change_their_coding_as_they_should()
    {
        const double Enough = 0.97;
        var coder = Fixtures.Coder();
        var changes = new Metamorphoses(Fixtures.Knowledge);
        int right = 0, all = 0;
        foreach (var example in Fixtures.Knowledge.Frames.Where((_, i) => i % 4 == 0).SelectMany(f => f.Examples))
        {
            var view = coder.View(coder.Parse(ExampleRunner.ArticleOf(example)));
            foreach (var change in view.Sentences.Length == 1 ? changes.Of(example.Text, view.Coded.Reports, view.Sentences[0]) : [])
            {
                all++;
                right += Metamorphoses.Signs(coder.Code(ExampleRunner.ArticleOf(example with { Text = change.Text })).Reports).SequenceEqual(change.Expected) ? 1 : 0;
            }
        }

        Assert.True(right >= Enough * all, $"{right} of {all}");
    }
}
