using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Archive.Dossiers;
using Entente.Archive.Questions;
using Entente.Archive.Store;
using Entente.Cli;

namespace Entente.Tests.Archive.Questions;

/// <summary>Words of articles are untrusted in every form that they are given out in.</summary>
public sealed class OutputTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\tx", "'x")]
    [InlineData("\rx", "'x")]
    [InlineData("\u001b=1", "'=1")]
    [InlineData(" =1", "'=1")]
    [InlineData("a\nb,c", "\"a b,c\"")]
    [InlineData("a\u001b[31mb\u202ec", "a[31mbc")]
    [InlineData("said \"no\"", "\"said \"\"no\"\"\"")]
    [InlineData("2+2=4", "2+2=4")]
    [InlineData("Ünï 😀 “x”", "Ünï 😀 “x”")]
    [InlineData("", "")]
    public void A_cell_of_CSV_is_no_formula_and_a_record_is_a_line(string words, string cell) => Assert.Equal(cell + "\n", Line(words));

    [Fact]
    public void Numbers_of_CSV_stay_numbers() =>
        Assert.Equal("-6,0.3,true,,2018-11-02\n", Line(-6.0, 0.1 + 0.2, true, null, new DateOnly(2018, 11, 2)));

    [Fact]
    public void An_event_is_a_line_of_CSV_and_of_JSON()
    {
        using var store = Told.ADay(Told.By("=Wire", "2018-11-03", "=1\n\u001b[2J, he \"said\".").That("RUS+BLR>CUB", "SANCTION/expel", "2018-11"));
        var events = EventFinder.Find(store, new EventFilter()).Events;
        using var csv = new StringWriter(CultureInfo.InvariantCulture);
        EventCsv.Write(events, csv);
        var lines = csv.ToString().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Contains(",2018-11,2018-11-01,2018-11-30,BLR;RUS,CUB,false,SANCTION,expel,,4,-6,", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"'=1 [2J, he \"\"said\"\".\",,'=Wire,2018-11-03,", lines[1], StringComparison.Ordinal);
        using var bytes = new MemoryStream();
        EventJson.WriteLines([.. events, .. events], bytes);
        var objects = Encoding.UTF8.GetString(bytes.ToArray()).TrimEnd('\n').Split('\n');
        Assert.Equal(2, objects.Length);
        using var json = JsonDocument.Parse(objects[1]);
        Assert.Equal("=1\n\u001b[2J, he \"said\".", json.RootElement.GetProperty("best").GetProperty("sentence").GetString());
    }

    [Fact]
    public void A_row_of_a_table_is_a_line_that_commands_no_terminal()
    {
        var table = new TextTable(("id", false), ("n", true), ("sentence", false));
        table.Add(("a", Style.Plain), ("7", Style.Plain), ("One\nline \u001b[31mred\u202e.", Style.Quote));
        table.Add(("bcd", Style.Plain), ("12", Style.Plain), ("", Style.Quote));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        table.PrintPlain(text);
        Assert.Equal("id    n  sentence\na     7  One line [31mred.\nbcd  12\n", text.ToString());
    }

    [Fact]
    public void On_a_narrow_terminal_the_sentence_stands_below_what_it_tells_of()
    {
        var table = new TextTable(("id", false), ("date", false), ("who", false), ("reports", true), ("sentence", false));
        table.Add(("274b99297925f458", Style.Plain), ("1960-05-08", Style.Plain), ("Cuba [and] Russia", Style.Plain), ("7", Style.Plain), ("They met.", Style.Quote));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings { Out = new Spectre.Console.AnsiConsoleOutput(text) });
        console.Profile.Width = 80;
        console.Write(table.Drawn(colours: false));
        var lines = text.ToString().Split('\n').Select(line => line.TrimEnd()).ToList();
        var first = lines.FindIndex(line => line.Contains("274b99297925f458", StringComparison.Ordinal));
        Assert.EndsWith("Cuba [and] Russia  reports 7", lines[first], StringComparison.Ordinal);
        Assert.EndsWith("They met.", lines[first + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SANCTON", "'SANCTION'")]
    [InlineData("consul", "'CONSULT'")]
    public void A_wrong_type_is_told_with_the_nearest(string type, string nearest)
    {
        var fault = Assert.Throws<UsageException>(() => Choices.Types([type], Fixtures.Knowledge).ToList());
        Assert.Contains($"Did you mean {nearest}?", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_may_be_parted_by_commas_or_given_one_by_one()
    {
        Assert.Equal(["CONSULT", "SANCTION", "AID"], Choices.Types(["consult,Sanction", "AID"], Fixtures.Knowledge));
        Assert.Equal([4, 1], Choices.QuadClasses(["4", "verbal-cooperation"]));
        Assert.Equal(2, Choices.Statuses([]).Count());
        Assert.Empty(Choices.Statuses(["planned", "all"]));
    }

    private static string Line(params object?[] cells)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvLine.Write(text, cells);
        return text.ToString();
    }
}
