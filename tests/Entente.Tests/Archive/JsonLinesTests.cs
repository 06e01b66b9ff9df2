using System.Buffers;
using System.Text;
using System.Text.Json;
using Entente.Coding.Reports;

namespace Entente.Tests.Archive;

public sealed class JsonLinesTests
{
    [Fact]
    public void The_article_comes_first_and_the_rest_in_text_order()
    {
        var kinds = Lines(Full.Coded).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString());
        Assert.Equal(["article", "quotation", "report", "quotation", "figure", "report"], kinds);
    }

    [Fact]
    public void A_report_has_every_field_of_the_format()
    {
        var reports = Lines(Full.Coded).Where(line => line.StartsWith("{\"kind\":\"report\"", StringComparison.Ordinal)).ToList();
        Assert.Equal("""
            {"kind":"report","id":"r-1","article":"aaaa0000bbbb1111","sentence":{"span":[0,75],"text":"Café \"talks\": 💬 Putin told Raúl Castro on Friday that trade grew ninefold."},"trigger":{"span":[23,27],"text":"told"},"type":"AGREE","mode":"m","context":["diplomatic","economic"],"quad":1,"score":2.5,"cameo":"057","actor":[{"state":"RUS","sector":"GOV","id":"RUS-putin","name":"Vladimir Putin","text":"Putin","span":[17,22],"how":"name"},{"state":null,"sector":"GOV","id":null,"name":null,"text":"other words","span":[17,22],"how":"unknown"}],"recipient":[{"state":"CUB","sector":null,"id":null,"name":null,"text":"Raúl Castro","span":[28,39],"how":"office-on-date"}],"mutual":true,"when":{"edtf":"2018-11-02","text":"Friday","span":[43,49],"basis":"stated"},"content":{"type":"CONSULT","mode":"visit","when":"2019-03"},"where":{"name":"Havana","state":"CUB","span":[0,4]},"auxiliary":["future","historical"],"saidBy":{"party":{"state":"CUB","sector":null,"id":null,"name":null,"text":"Raúl Castro","span":[28,39],"how":"office-on-date"},"cue":"said","quoted":true},"confidence":0.75,"rule":"agree/x","doubts":[{"code":"same-party","sentence":"Cuba appears on both sides."}]}
            """, reports[0].Replace("\\uD83D\\uDCAC", "💬", StringComparison.Ordinal));
        Assert.Equal("""
            {"kind":"report","id":"r-2","article":"aaaa0000bbbb1111","sentence":{"span":[76,81],"text":"More."},"trigger":{"span":[76,80],"text":"More"},"type":"AID","mode":null,"context":[],"quad":2,"score":10,"cameo":"07","actor":[],"recipient":[],"mutual":false,"when":{"edtf":"196X","text":null,"span":null,"basis":"published"},"content":null,"where":null,"auxiliary":[],"saidBy":null,"confidence":0.5,"rule":"aid/y","doubts":[]}
            """, reports[1]);
    }

    [Fact]
    public void A_figure_and_a_quotation_have_every_field_of_the_format()
    {
        var lines = Lines(Full.Coded);
        Assert.Contains("""
            {"kind":"figure","measure":"trade","between":["RUS","CUB"],"of":["USA"],"value":12345678901234.5670,"unit":"USD","factor":9,"base":"2017","approximate":true,"bound":"between","upTo":12345678901235,"forecast":true,"period":"2018","saidBy":{"state":"RUS","sector":"GOV","id":"RUS-putin","name":"Vladimir Putin","text":"Putin","span":[17,22],"how":"name"},"span":[66,74],"article":"aaaa0000bbbb1111"}
            """, lines);
        Assert.Contains("""
            {"kind":"quotation","text":"joined up","span":[55,60],"speaker":null,"addressee":null,"cue":null,"direct":false,"article":"aaaa0000bbbb1111"}
            """, lines);
    }

    [Theory]
    [InlineData("half a pair \ud83d alone")]
    [InlineData("control \u0001 \u001b[31m \u0085 \u2028 tab\t quote\" back\\slash </script>")]
    public void Any_text_gives_one_line_of_valid_JSON(string text)
    {
        var line = Assert.Single(Lines(Told.By(null, null, text).Coded()));
        var read = JsonDocument.Parse(line).RootElement.GetProperty("text").GetString();
        Assert.Equal(text.Length, read?.Length);
        Assert.Equal(text.Replace('\ud83d', '\ufffd'), read);
    }

    private static string[] Lines(CodedArticle coded)
    {
        var bytes = new ArrayBufferWriter<byte>();
        JsonLines.Write(coded, bytes);
        var text = Encoding.UTF8.GetString(bytes.WrittenSpan);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text.TrimEnd('\n').Split('\n');
    }
}
