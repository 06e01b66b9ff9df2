using System.Globalization;
using System.Text.Json;
using Entente.Articles;
using Entente.Tests.Articles;
using Xunit.Abstractions;

namespace Entente.Tests.Coding.Times;

/// <summary>
/// Measures the dates of reports on named-and-relative.txt: sentences written for this test over weekdays, relative and
/// anchored times, lengths, named times, terms of office, feasts, plans, and days that are not.
/// </summary>
public sealed class Named_and_relative_times_of_reports(ITestOutputHelper output)
{
    private const double Floor = 0.97;

    [Fact]
    public void Acts_bear_the_dates_that_their_words_give()
    {
        var coder = Fixtures.Coder();
        int right = 0, all = 0;
        foreach (var line in File.ReadLines(Path.Combine(Fixtures.Root, "tests", "Entente.Tests", "Coding", "Times", "named-and-relative.txt")))
        {
            if (line is [] or ['#', ..] or ['=', ..])
            {
                continue;
            }

            all++;
            var fields = line.Split(" | ");
            var wrong = Wrong(coder, fields[0], fields[1], fields[2]);
            right += wrong.Count == 0 ? 1 : 0;
            if (wrong.Count > 0)
            {
                output.WriteLine($"{fields[0]} {fields[1]} | {string.Join("; ", wrong)}");
            }
        }

        Assert.True(all >= 200);
        var share = (double)right / all;
        Assert.True(share >= Floor, string.Create(CultureInfo.InvariantCulture, $"{right} of {all} are right, {share:0.000}; {Floor:0.00} wanted"));
    }

    /// <summary>As an input line is read, for a dateline is cut off there.</summary>
    private static Article Read(string sentence, string published)
    {
        using var input = new Inputs();
        return input.Article("one.jsonl", $$"""{"text": {{JsonSerializer.Serialize(sentence)}}, "published": "{{published}}"}""");
    }

    private static List<string> Wrong(Entente.Coding.Coder coder, string published, string sentence, string expected)
    {
        var coded = coder.Code(Read(sentence, published));
        var wrong = new List<string>();
        foreach (var wish in expected.Split("; "))
        {
            var cut = wish.LastIndexOf(' ');
            var (word, date) = (wish[..cut], wish[(cut + 1)..]);
            var report = coded.Reports.FirstOrDefault(r => r.Trigger.Of(sentence).Contains(word, StringComparison.OrdinalIgnoreCase));
            var got = report is null ? "no report" : report.When?.Edtf.Text ?? "none";
            if (got != date)
            {
                wrong.Add($"{word}: {got}, not {date}");
            }
        }

        return wrong;
    }
}
