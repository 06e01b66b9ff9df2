using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Store;
using Entente.Articles;
using Entente.Benchmarks;
using Entente.Cli;
using Entente.Coding;
using Entente.Coding.Actors;
using Entente.Coding.Sentences;
using Entente.Coding.Times;
using Entente.Language;

// The cost of each stage on one core, in processor time, over the first articles of a file:
//   dotnet run -c Release --project bench/Entente.Benchmarks -- FILE [ARTICLES]
// and what a start costs, in a fresh process:
//   dotnet run -c Release --project bench/Entente.Benchmarks -- load
if (args is ["load"])
{
    Loading.Print(Console.Out);
    return;
}

var path = args.Length > 0 ? args[0] : Path.Combine(Installation.KnowledgeFolder, "..", "samples");
var most = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3000;

IEnumerable<Article> Read() => new ArticleReader().Read([path], new ReadOptions(), default)
    .Select(o => o.Match<Article?>(a => a, _ => null)).OfType<Article>().Take(most);

var articles = Read().ToArray();
var analyzer = Installation.Analyzer();
var knowledge = Installation.Knowledge();
var coder = new Coder(knowledge, analyzer, Installation.Acts());
var actors = new ActorResolver(knowledge.Actors, knowledge.References);
var times = new TimeFinder(knowledge.Times);
ImmutableArray<TimeExpression> noTimes = [];
var stages = new Stages(articles.Length);
for (var run = 0; run < 3; run++)
{
    stages.Time("read", () => Read().Count());
    stages.Time("fingerprint", () => articles.Sum(a => CopyFinder.Of(a).Shingles.Length));
    var sentences = new List<Sentence>();
    stages.Time("split", () =>
    {
        foreach (var article in articles)
        {
            foreach (var part in article.Parts)
            {
                analyzer.Split(article.Text, part.Span, sentences);
            }
        }

        return sentences.Count;
    });
    var words = sentences.Sum(s => s.Words.Length);
    stages.Words = words;
    // As the coder does it: splitting, reading names and headlines, parsing.
    stages.Time("parse", () => articles.Chunk(48).Sum(chunk => coder.Parse(chunk).Length));
    var parsed = articles.Chunk(48).SelectMany(coder.Parse).ToArray();
    var coded = parsed.Select(coder.Code).ToArray();
    stages.Time("actors", () => parsed.Sum(p => actors.Resolve(p, [.. p.Sentences.Select(_ => noTimes)]).Length));
    // Finding and dating the words of time; which act bears them is a part of code.
    stages.Time("times", () => parsed.Sum(p => p.Sentences.Sum(s => times.Find(p.Article.Text, [.. s.Tree.Tokens.Select(t => t.Word)], p.Article.Published, false).Length)));
    stages.Time("code", () => parsed.Sum(p => coder.Code(p).Reports.Length));
    stages.Time("store", () =>
    {
        using var store = ArchiveStore.Open(":memory:");
        using var batch = store.Batch();
        foreach (var one in coded)
        {
            store.Add(one);
        }

        batch.Commit();
        return coded.Length;
    });
}

stages.Print(Console.Out);
