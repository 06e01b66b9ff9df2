using Entente.Coding.Examples;
using Entente.Tests.Coding.Frames;

namespace Entente.Tests.Coding.Actors;

public class MentionTests
{
    /// <summary>Of the marked mentions of all sheets this share must be right; scores/actors.txt has the figure.</summary>
    private const double Enough = 0.97;

    private static string Sheets => Path.Combine(Fixtures.Root, "tests", "Entente.Tests", "Coding", "Actors", "mentions");

    [Fact]
    public void Who_is_meant_is_right_in_nearly_all_marked_mentions()
    {
        var checker = new MentionChecker(Fixtures.Coder(), Fixtures.Knowledge.Actors);
        var results = Directory.GetFiles(Sheets, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => checker.Check(MarkedText.ReadAll(File.ReadLines(f)))).ToArray();
        var wrong = results.Where(r => !r.IsRight).ToArray();
        Assert.True(
            results.Length - wrong.Length >= Enough * results.Length,
            $"{results.Length - wrong.Length} of {results.Length} right:\n{string.Join('\n', wrong.Take(40).Select(w => w.ToString()))}");
    }

    [Fact]
    public void Marks_are_taken_out_of_the_text()
    {
        var text = MarkedText.Parse("2018-03-20 | [Moscow]{RUS} expelled two [British]{GBR} diplomats.", 1);
        Assert.Equal("Moscow expelled two British diplomats.", text.Text);
        Assert.Equal("2018-03-20", text.Published.Text);
        Assert.Equal(["Moscow", "British"], text.Mentions.Select(m => m.Span.Of(text.Text)));
        Assert.Equal(["RUS", "GBR"], text.Mentions.Select(m => m.Answer));
    }

    [Fact]
    public void A_mark_that_is_not_closed_is_refused_with_its_place()
    {
        var fault = Assert.Throws<FormatException>(() => MarkedText.Parse("The [Kremlin{RUS} said so.", 7));
        Assert.StartsWith("line 7: the mark at column 5", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_marked_reads_back_as_itself()
    {
        var article = Coded.Text("Moscow expelled two British diplomats, Sergei Lavrov said.").Article;
        var line = MarkedWriter.Write(Fixtures.Coder().View(Fixtures.Coder().Parse(article)));
        Assert.Equal(article.Text, MarkedText.Parse(line, 1).Text);
        Assert.All(new MentionChecker(Fixtures.Coder(), Fixtures.Knowledge.Actors).Check([MarkedText.Parse(line, 1)]), r => Assert.True(r.IsRight, r.ToString()));
    }
}
