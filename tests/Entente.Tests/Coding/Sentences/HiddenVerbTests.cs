using Entente.Articles;
using Entente.Coding.Sentences;
using Entente.Language;

namespace Entente.Tests.Coding.Sentences;

/// <summary>Words that are nouns elsewhere and the verbs of these sentences; and nouns that stay nouns.</summary>
public sealed class HiddenVerbTests
{
    [Theory]
    [InlineData("Prosecutors in France file charges against Augusto Pinochet.", "file", "root")]
    [InlineData("The Israel Defense Forces (IDF) fire tear gas at around 200 Palestinians.", "fire", "root")]
    [InlineData("A helicopter from the Saudi-led coalition bombs a vehicle outside Aden International Airport.", "bombs", "root")]
    [InlineData("An Afghan soldier kills a Slovak soldier and wounds six others.", "wounds", "conj")]
    [InlineData("Lebanon confiscates a shipment of arms meant for Syrian rebels and arrests 11 crewmembers.", "arrests", "conj")]
    [InlineData("The Pentagon rejects a Russian proposal to stage joint airstrikes in Syria.", "stage", "acl")]
    public void A_noun_that_does_what_only_verbs_do_is_a_verb(string text, string word, string relation)
    {
        var token = Parse(text).Tokens.First(t => t.Form == word);
        Assert.Equal(("VERB", relation), (token.Upos, token.Relation));
    }

    [Theory]
    [InlineData("Japan dispatches ships and planes to monitor developments in North Korea.", "planes")]
    [InlineData("Russia condemns attacks and threats against its embassy.", "threats")]
    public void Other_nouns_stay(string text, string word) => Assert.Equal("NOUN", Parse(text).Tokens.First(t => t.Form == word).Upos);

    private static SyntaxTree Parse(string text)
    {
        var analyzer = Fixtures.Analyzer();
        var knowledge = Fixtures.Knowledge;
        var verbs = new FrameVerbs(knowledge.Frames);
        var parser = new ArticleParser(analyzer, new FamiliarNames(knowledge.Actors, knowledge.References, analyzer), new Headlines(verbs), null, null, new HiddenVerbs(verbs));
        var article = new Article { Id = "a", Input = "a", Text = text, Parts = [new ArticlePart(PartKind.Paragraph, new TextSpan(0, text.Length))] };
        return parser.Parse([article])[0].Sentences[0].Tree;
    }
}
