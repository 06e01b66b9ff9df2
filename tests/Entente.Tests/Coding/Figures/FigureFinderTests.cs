using Entente.Knowledge.Files;
using System.Collections.Immutable;
using System.Globalization;
using Entente.Coding.Figures;
using Entente.Knowledge;
using Entente.Knowledge.Figures;
using Entente.Language;
using Entente.Tests.Coding.Times;

namespace Entente.Tests.Coding.Figures;

public sealed class FigureFinderTests
{
    private static readonly FigureFinder Finder = new(ReadWords(), TimeReading.Finder);

    [Fact]
    public void Trade_is_told_by_the_subject_of_had_a_value_of()
    {
        var figure = Assert.Single(Find(
            "in/in/ADP/2/case 2022/2022/NUM/10/obl the/the/DET/5/det trade/trade/NOUN/5/compound exchanges/exchange/NOUN/9/nsubj "
            + "between/between/ADP/8/case countries/country/NOUN/5/nmod -/-/PUNCT/5/punct had/have/VERB/0/root a/a/DET/11/det value/value/NOUN/9/obj of/of/ADP/15/case about/about/ADV/14/advmod "
            + "450/450/NUM/15/compound million/million/NUM/16/nummod dollars/dollar/NOUN/11/nmod"));
        Assert.Equal(("trade", 450_000_000m, "USD", true, false), (figure.Measure, figure.Value, figure.Unit, figure.Approximate, figure.Forecast));
        Assert.Equal(4, figure.HeadToken);
    }

    [Fact]
    public void Ninefold_is_a_factor_and_will_makes_it_a_forecast()
    {
        var figure = Assert.Single(Find(
            "our/our/PRON/3/nmod:poss bilateral/bilateral/ADJ/3/amod trade/trade/NOUN/5/nsubj will/will/AUX/5/aux increase/increase/VERB/0/root "
            + "ninefold/ninefold/ADV/5/advmod compared/compare/VERB/9/case to/to/ADP/9/case 2022/2022/NUM/5/obl"));
        Assert.Equal(("trade", 9m, true, 2), (figure.Measure, figure.Factor, figure.Forecast, figure.HeadToken));
        Assert.Equal((null, null), (figure.Value, figure.Unit));
        Assert.Equal(new TokenRange(8, 9), figure.BaseTokens);
    }

    [Theory]
    [InlineData("the/the/DET/2/det arrest/arrest/NOUN/0/root of/of/ADP/5/case 17/17/NUM/5/nummod people/people/NOUN/2/nmod", "arrested", 17, "person", 1)]
    [InlineData("It/it/PRON/2/nsubj killed/kill/VERB/0/root 12/12/NUM/4/nummod soldiers/soldier/NOUN/2/obj", "killed", 12, "person", 1)]
    [InlineData("17/17/NUM/2/nummod people/people/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass arrested/arrest/VERB/0/root", "arrested", 17, "person", 3)]
    [InlineData("3,000/3,000/NUM/2/nummod troops/troop/NOUN/3/nsubj arrived/arrive/VERB/0/root", "troops", 3000, "person", 1)]
    [InlineData("12/12/NUM/2/nummod soldiers/soldier/NOUN/3/nsubj killed/kill/VERB/0/root him/he/PRON/3/obj", "troops", 12, "person", 1)]
    [InlineData("leaving/leave/VERB/0/root 12/12/NUM/1/obj dead/dead/ADJ/1/xcomp", "killed", 12, "person", 2)]
    [InlineData("It/it/PRON/2/nsubj sent/send/VERB/0/root $/$/SYM/2/obj 4.5/4.5/NUM/5/compound bn/bn/NUM/3/nummod in/in/ADP/7/case aid/aid/NOUN/3/nmod", "aid", 4_500_000_000, "USD", 6)]
    [InlineData("a/a/DET/5/det $/$/SYM/5/compound 60/60/NUM/2/nummod aid/aid/NOUN/5/compound package/package/NOUN/0/root", "aid", 60, "USD", 4)]
    [InlineData("Trade/trade/NOUN/2/nsubj reached/reach/VERB/0/root US$3.6/US$3.6/SYM/4/compound billion/billion/NUM/2/obj", "trade", 3_600_000_000, "USD", 0)]
    [InlineData("a/a/DET/4/det 25/25/NUM/3/nummod %/%/SYM/4/compound tariff/tariff/NOUN/0/root", "tariff", 25, "percent", 3)]
    [InlineData("Two/two/NUM/2/nummod dozen/dozen/NUM/3/nummod protesters/protester/NOUN/4/nsubj sang/sing/VERB/0/root", "protesters", 24, "person", 2)]
    [InlineData("They/they/PRON/2/nsubj paid/pay/VERB/0/root €20m/€20m/NUM/2/obj", "money", 20_000_000, "EUR", 2)]
    [InlineData("expelled/expel/VERB/0/root 60/60/NUM/3/nummod diplomats/diplomat/NOUN/1/obj", "expelled", 60, "person", 0)]
    [InlineData("40/40/NUM/2/nummod people/people/NOUN/3/nsubj died/die/VERB/0/root", "killed", 40, "person", 2)]
    [InlineData("200/200/NUM/2/nummod countries/country/NOUN/3/nsubj met/meet/VERB/0/root", "count", 200, null, 1)]
    [InlineData("killed/kill/VERB/0/root one/one/NUM/3/nummod child/child/NOUN/1/obj and/and/CCONJ/6/cc 3/3/NUM/6/nummod men/man/NOUN/3/conj", "killed", 1, "person", 0)]
    public void A_figure_has_a_measure_a_value_and_a_unit(string sentence, string measure, long value, string? unit, int head)
    {
        var figure = Find(sentence)[0];
        Assert.Equal((measure, value, unit, head), (figure.Measure, figure.Value, figure.Unit, figure.HeadToken));
    }

    [Theory]
    [InlineData("Trade/trade/NOUN/2/nsubj doubled/double/VERB/0/root", "trade", 2)]
    [InlineData("It/it/PRON/2/nsubj tripled/triple/VERB/0/root its/its/PRON/4/nmod:poss exports/export/NOUN/2/obj", "exports", 3)]
    [InlineData("Imports/import/NOUN/2/nsubj rose/rise/VERB/0/root ten/ten/NUM/5/compound -/-/PUNCT/5/punct fold/fold/ADV/2/advmod", "imports", 10)]
    public void A_factor_counts_times(string sentence, string measure, int factor)
    {
        var figure = Assert.Single(Find(sentence));
        Assert.Equal((measure, factor), (figure.Measure, figure.Factor));
    }

    [Fact]
    public void A_third_of_is_a_share_and_a_third_country_is_not()
    {
        var share = Assert.Single(Find("a/a/DET/2/det third/third/NOUN/5/nsubj of/of/ADP/4/case exports/export/NOUN/2/nmod fell/fall/VERB/0/root"));
        Assert.Equal(("exports", 0.3333m, "share"), (share.Measure, share.Value, share.Unit));
        Assert.Empty(Find("a/a/DET/3/det third/third/ADJ/3/amod country/country/NOUN/4/nsubj joined/join/VERB/0/root"));
    }

    [Theory]
    [InlineData("On/on/ADP/2/case March/March/PROPN/5/obl 3/3/NUM/2/nummod he/he/PRON/5/nsubj came/come/VERB/0/root")]
    [InlineData("in/in/ADP/2/case 2014/2014/NUM/3/obl met/meet/VERB/0/root")]
    [InlineData("a/a/DET/5/det three/three/NUM/4/nummod -/-/PUNCT/4/punct day/day/NOUN/5/compound visit/visit/NOUN/0/root")]
    [InlineData("The/the/DET/3/det two/two/NUM/3/nummod countries/country/NOUN/4/nsubj met/meet/VERB/0/root")]
    [InlineData("The/the/DET/2/det G20/G20/PROPN/3/nsubj met/meet/VERB/0/root")]
    [InlineData("Resolution/resolution/NOUN/3/nsubj 1559/1559/NUM/1/nummod passed/pass/VERB/0/root")]
    [InlineData("the/the/DET/3/det second/second/ADJ/3/amod visit/visit/NOUN/0/root")]
    public void Dates_names_and_small_numbers_are_no_figures(string sentence) => Assert.Empty(Find(sentence));

    [Fact]
    public void A_range_gives_both_ends()
    {
        var figure = Assert.Single(Find("killed/kill/VERB/0/root 10/10/NUM/5/nummod to/to/ADP/4/case 12/12/NUM/2/nmod people/people/NOUN/1/obj"));
        Assert.Equal(("killed", 10m, 12m, true), (figure.Measure, figure.Value, figure.UpTo, figure.Approximate));
    }

    [Fact]
    public void Dozens_have_no_value()
    {
        var figure = Assert.Single(Find("Dozens/dozen/NOUN/5/nsubj:pass of/of/ADP/3/case people/people/NOUN/1/nmod were/be/AUX/5/aux:pass killed/kill/VERB/0/root"));
        Assert.Equal(("killed", null, "person", true), (figure.Measure, figure.Value, figure.Unit, figure.Approximate));
    }

    /// <summary>Reads "form/lemma/UPOS/head/relation …"; heads count from 1 as in CoNLL-U.</summary>
    private static ImmutableArray<FoundFigure> Find(string sentence)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var text = "";
        foreach (var part in sentence.Split(' '))
        {
            var fields = part.Split('/');
            text += text.Length > 0 ? " " : "";
            var span = new TextSpan(text.Length, text.Length + fields[0].Length);
            text += fields[0];
            var xpos = fields[2] == "VERB" ? "VBD" : fields[2];
            tokens.Add(new Token(tokens.Count, new Word(span, fields[0], false), fields[1], fields[2], xpos, "_", int.Parse(fields[3], CultureInfo.InvariantCulture) - 1, fields[4]));
        }

        return Finder.Find(new SyntaxTree(new TextSpan(0, text.Length), tokens.ToImmutable()), text);
    }

    internal static FigureWords ReadWords()
    {
        var faults = new List<Fault>();
        var words = FigureWords.Read(KnowledgeFiles.Load(TimeReading.Folder, faults), TimeReading.Words.Numbers, faults);
        return faults.Count == 0 ? words : throw new InvalidOperationException(string.Join('\n', faults));
    }
}
