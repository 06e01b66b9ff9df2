using Entente.Articles;
using Entente.Cli;
using Entente.Coding;
using Entente.Coding.Actors;
using Entente.Coding.Examples;
using Entente.Coding.Learnt;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Tests.Coding.Frames;

/// <summary>What was learnt of acts from items coded by hand, and what it makes of a report's confidence.</summary>
public class LearntActsTests
{
    private static readonly Lazy<ActModel> Model = new(() => ActModel.Load(Path.Combine(Installation.ModelFolder, "acts.bin")));

    [Theory]
    [InlineData("Kenya condemned the raid.", "condemned", "ACCUSE")]
    [InlineData("The ministers of Peru and Chile met in Lima.", "met", "CONSULT")]
    [InlineData("Troops from Chad shelled the town.", "shelled", "ASSAULT")]
    [InlineData("Norway imposed sanctions on Belarus.", "imposed", "SANCTION")]
    public void A_word_is_read_as_the_act_that_it_tells(string text, string word, string type)
    {
        var (tree, parties) = View(text);
        var at = tree.Tokens.Single(t => t.Form == word).Index;
        var shares = Model.Value.Shares(tree, parties, at);
        Assert.Equal(type, Model.Value.Types[Enumerable.Range(0, shares.Length).MaxBy(t => shares[t])]);
        Assert.Equal(1f, shares.Sum(), 4);
    }

    [Fact]
    public void Who_is_named_changes_nothing_but_of_what_kind_he_is()
    {
        var (one, first) = View("Kenya condemned the raid.");
        var (other, second) = View("Norway condemned the raid.");
        Assert.Equal(Model.Value.Shares(one, first, 1), Model.Value.Shares(other, second, 1));
    }

    [Fact]
    public void A_plain_report_is_surer_than_one_with_an_open_side()
    {
        var plain = Assert.Single(Reports("Kenya condemned Norway on Tuesday."));
        var open = Assert.Single(Reports("A court has convicted a Norwegian engineer."), r => r.Type == "SANCTION");
        Assert.True(plain.Confidence > open.Confidence, $"{plain.Confidence} against {open.Confidence}");
        Assert.InRange(plain.Confidence, 0.7, 1);
    }

    [Theory]
    [InlineData("Israel opens fire again, with the Gaza Health Ministry claiming one Palestinian was killed.", "PSE")]
    [InlineData("Ukraine claims to have hit the warship. Russia said it sank in a storm.", "RUS")]
    public void In_a_short_text_the_one_other_state_is_the_other_side(string text, string other) =>
        Assert.Equal(other, Assert.Single(Reports(text), r => r.Type == "ASSAULT" && r.Actor.Length > 0).Recipient[0].State);

    [Theory]
    [InlineData("The Malaysian premier accused Pyongyang of holding Malaysians hostage and demanded that they be released at once.", "REQUEST", "PRK")]
    [InlineData("The Soviet envoy condemned the landing of American marines in Lebanon and demanded that the force be withdrawn at once.", "REQUEST", "USA")]
    [InlineData("Under an accord with Georgia, Russia has promised to withdraw its remaining soldiers.", "CONCEDE", "GEO")]
    [InlineData("Libya accepts responsibility for the policewoman's death in Britain and will compensate the family.", "AID", "GBR")]
    [InlineData("The Kenyan president met Ugandan traders and promised to help them.", "AGREE", "UGA")]
    [InlineData("Kenyan police arrested six Kenyan students and beat them.", "ASSAULT", "KEN")]
    public void Whom_a_pronoun_or_a_title_hardly_means_it_does_not_mean(string text, string type, string other) =>
        Assert.Equal(other, Assert.Single(Reports(text), r => r.Type == type).Recipient.Single().State);

    [Theory]
    [InlineData("Indian guns returned fire, and Peru praised Nepal.", "ASSAULT", "NPL")]
    [InlineData("Danish officials said that Indian guns returned fire.", "ASSAULT", "DNK")]
    public void Nobody_is_taken_for_a_side_from_a_clause_that_is_joined_or_tells_it(string text, string type, string other) =>
        Assert.DoesNotContain(Assert.Single(Reports(text), r => r.Type == type).Recipient, p => p.State == other);

    [Fact]
    public void Whoever_fills_an_open_side_is_told_as_a_doubt()
    {
        var report = Assert.Single(Reports("The Kurdish city of Kobane in the Raqqa governate is on the brink of catastrophe as ISIL fighters besiege the city."), r => r.Type == "ASSAULT");
        Assert.Equal("SYR", Assert.Single(report.Recipient).State);
        Assert.Contains(report.Doubts, d => d.Code == "likely-party" && d.Sentence.Contains("Syria", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_owns_a_theory_by_the_name_of_a_town() =>
        Assert.DoesNotContain(Reports("Koštunica, Prime Minister of Serbia, reverses the earlier decision to suspend the teaching of Darwin's theory of evolution."), r => r.Recipient.Any(p => p.State == "AUS"));

    [Theory]
    [InlineData("The United Nations accuses the Syrian government of killings and torture.", "UN")]
    [InlineData("Protests continue to grip Tunisia, the North African country.", "AFR")]
    public void Bodies_that_judge_and_regions_fill_no_side(string text, string body) =>
        Assert.DoesNotContain(Reports(text).SelectMany(r => r.Doubts), d => d.Code == "likely-party" && d.Sentence.Contains(body == "UN" ? "United Nations" : "Africa", StringComparison.Ordinal));

    [Theory]
    [InlineData("Danish officials said that Poland complained that the rules were unfair.", "DNK")]
    [InlineData("Tunisian forces launched air strikes on militants near the Algerian border.", "DZA")]
    public void Not_whoever_only_tells_it_or_lies_beyond_the_border(string text, string other) =>
        Assert.DoesNotContain(Reports(text), r => r.Recipient.Any(p => p.State == other));

    [Fact]
    public void A_text_in_its_writers_own_voice_must_be_surer_of_its_reports()
    {
        const string Claim = "Germany considers sending troops to Mali. ";
        const string Musing = "I think of you and me when we walk in our garden, and I tell you that we love it as you do. ";
        Assert.Single(Reports(Claim));
        Assert.Empty(Reports(Claim + string.Concat(Enumerable.Repeat(Musing, 8))));
    }

    [Fact]
    public void What_is_told_of_each_report_gives_its_confidence()
    {
        var found = new List<(Report Report, Evidence Evidence)>();
        var coder = Coder();
        var coded = coder.View(coder.Parse(Article("Kenya condemned Norway on Tuesday.")), weighed: (r, e) => found.Add((r, e))).Coded;
        var (_, evidence) = Assert.Single(found);
        Assert.Equal(Math.Round(evidence.Weigh(Model.Value.Weights, Model.Value.SignWeights), 2), Assert.Single(coded.Reports).Confidence);
    }

    [Fact]
    public void Hardly_an_example_of_the_knowledge_is_held_to_be_unlikely()
    {
        var results = new ExampleRunner(Coder()).Run(Fixtures.Knowledge.Frames).Where(r => r.Kind == ExampleKind.Example).ToArray();
        var lost = results.Where(r => r.Fails).Select(r => r.ToString()).ToArray();
        Assert.True(lost.Length * 200 < results.Length, $"{lost.Length} of {results.Length}, as {string.Join("\n", lost.Take(5))}");
    }

    [Theory]
    [InlineData("Ultimate Electronics, a United States retail chain, has applied to a bankruptcy court for permission to close its shops.")]
    [InlineData("The Swedish midfielder was banned for three matches by the league after he elbowed a defender in the cup final.")]
    [InlineData("The chief executive of the American carmaker stepped down on Monday after shares fell and quarterly sales and profits missed the forecasts of analysts.")]
    [InlineData("The Danish football association appealed against the ban of its goalkeeper.")]
    public void Business_and_sport_are_no_acts_of_states(string text) => Assert.Empty(Reports(text));

    [Fact]
    public void A_file_that_is_cut_short_is_named()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, File.ReadAllBytes(Path.Combine(Installation.ModelFolder, "acts.bin"))[..5000]);
            Assert.Contains("cut short", Assert.Throws<InvalidDataException>(() => ActModel.Load(path)).Message, StringComparison.Ordinal);
            File.WriteAllText(path, "something else");
            Assert.Contains("no model of acts", Assert.Throws<InvalidDataException>(() => ActModel.Load(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Coder Coder() => new(Fixtures.Knowledge, Fixtures.Analyzer(), Model.Value);

    private static IReadOnlyList<Report> Reports(string text) => Coder().Code(Article(text)).Reports;

    private static (SyntaxTree Tree, PartyMap Parties) View(string text)
    {
        var coder = Coder();
        var sentence = Assert.Single(coder.View(coder.Parse(Article(text))).Sentences);
        return (sentence.Sentence.Tree, sentence.Parties);
    }

    private static Article Article(string text) => new()
    {
        Id = "test",
        Input = "test",
        Text = text,
        Published = Entente.Dates.Edtf.Parse("2024-06-12"),
        PublishedBasis = "given",
        Parts = [new ArticlePart(PartKind.Paragraph, new TextSpan(0, text.Length))],
    };
}
