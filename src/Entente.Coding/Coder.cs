using System.Collections.Immutable;
using System.Globalization;
using Entente.Articles;
using Entente.Coding.Actors;
using Entente.Coding.Figures;
using Entente.Coding.Frames;
using Entente.Coding.Learnt;
using Entente.Coding.Reports;
using Entente.Coding.Sentences;
using Entente.Coding.Speech;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Coding.Times;
using Entente.Coding.Times.Publication;
using Entente.Dates;
using Entente.Knowledge;
using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// From articles to reports: the stages in their order. Pure and synchronous; one instance serves one thread, and
/// <see cref="Fork"/> gives another thread its own.
/// </summary>
public sealed class Coder
{
    private readonly KnowledgeBase knowledge;
    private readonly ArticleParser parser;
    private readonly ActorResolver actors;
    private readonly TimeFinder times;
    private readonly TermTimes terms;
    private readonly FigureCoder figures;
    private readonly SpeechFinder speech;
    private readonly FrameMatcher frames;
    private readonly ActModel? learnt;
    private readonly StatusReader statuses;
    private readonly NamedActs acts;
    private readonly AnsweredActs answers;
    private readonly AttackedBefore attacked;
    private readonly RepeatedActs repeated;
    private readonly Lazy<PublicationFinder> publication;

    /// <summary>Sets the stages up; costs what the model and the knowledge cost to index.</summary>
    /// <param name="learnt">Weighs what the frames find; null to go by the frames alone.</param>
    public Coder(KnowledgeBase knowledge, TextAnalyzer analyzer, ActModel? learnt = null)
    {
        this.knowledge = knowledge;
        var verbs = new FrameVerbs(knowledge.Frames);
        parser = new ArticleParser(
            analyzer, new FamiliarNames(knowledge.Actors, knowledge.References, analyzer), new Headlines(verbs), new Citations(knowledge.Syntax),
            new FamiliarVerbs(knowledge.Frames, analyzer), new HiddenVerbs(verbs));
        actors = new ActorResolver(knowledge.Actors, knowledge.References);
        times = new TimeFinder(knowledge.Times);
        terms = new TermTimes(knowledge.Actors, knowledge.Times.Terms);
        figures = new FigureCoder(new FigureFinder(knowledge.Figures, times));
        speech = new SpeechFinder(knowledge.Syntax);
        frames = new FrameMatcher(knowledge, new TriggerIndex(knowledge.Frames, knowledge.Times));
        this.learnt = learnt;
        statuses = new StatusReader(knowledge.Syntax);
        acts = new NamedActs(knowledge);
        attacked = new AttackedBefore(knowledge.Syntax.Sides.AttackNouns);
        answers = new AnsweredActs(knowledge.Syntax.Retold.Answering, knowledge.Syntax.Retold.Denying, knowledge.Carried);
        repeated = new RepeatedActs(knowledge);
        publication = new Lazy<PublicationFinder>(() => new PublicationFinder(knowledge, times, statuses));
    }

    private Coder(Coder other)
    {
        knowledge = other.knowledge;
        parser = other.parser.Fork();
        actors = other.actors;
        times = other.times;
        terms = other.terms;
        figures = other.figures;
        speech = other.speech;
        frames = other.frames;
        learnt = other.learnt;
        statuses = other.statuses;
        acts = other.acts;
        answers = other.answers;
        attacked = other.attacked;
        repeated = other.repeated;
        publication = other.publication;
    }

    /// <summary>A coder for another thread; the knowledge and the model are shared.</summary>
    public Coder Fork() => new(this);

    /// <summary>Codes one article.</summary>
    public CodedArticle Code(Article article) => Code([article])[0];

    /// <summary>Codes several at once, which keeps the parser busier; the result of each is as if it were alone.</summary>
    public CodedArticle[] Code(IReadOnlyList<Article> articles) => [.. parser.Parse(articles).Select(Code)];

    /// <summary>The stages for one parsed article.</summary>
    public CodedArticle Code(ParsedArticle article) => View(article).Coded;

    /// <summary>As <see cref="Code(Article)"/>, with what the stages between found.</summary>
    /// <param name="tried">Told of each frame that was tried, and of what it lacked; null for nobody.</param>
    /// <param name="weighed">Told of each report what speaks for it, whether it is kept or not; null for nobody.</param>
    /// <param name="opened">Told of each report with an open side, of the same with the likeliest party there, and by which marks one of them is chosen; null for nobody.</param>
    public ArticleView View(ParsedArticle article, Action<TriggerMatch, string>? tried = null, Action<Report, Evidence>? weighed = null, Action<Report, Report, IReadOnlyList<double>>? opened = null)
    {
        var when = Enumerable.Range(0, article.Sentences.Length).Select(s => TimesOf(article, s, article.Article.Published)).ToArray();
        if (Dateline.DayOf(article.Article, times) is { } there)
        {
            when = [.. Enumerable.Range(0, article.Sentences.Length).Select(s => TimesOf(article, s, there))];
        }

        var parties = actors.Resolve(article, when);
        var arguments = article.Sentences.Select(s => new Arguments(s.Tree, knowledge.Syntax)).ToArray();
        var inferred = article.Article.Published is null ? publication.Value.Find(article, when, parties, arguments) : null;
        if (inferred is not null)
        {
            article = article with { Article = article.Article with { Published = inferred.Interval, PublishedBasis = "inferred" } };
            parties = actors.Resolve(article, when); // offices by the days that are possible
        }

        var said = arguments.Select((a, s) => speech.Find(a, parties[s])).ToArray();
        var quotations = QuotationFinder.Find(article, arguments, parties, said);
        for (var s = 0; s < arguments.Length; s++)
        {
            QuotedPronouns.Resolve(arguments[s].Tree, parties[s], quotations, knowledge.References);
        }

        var builder = new ReportBuilder(knowledge.Ontology, frames.Acts, knowledge.Actors, statuses, article.Article.Id, article.Article.Published);
        var reports = ImmutableArray.CreateBuilder<Report>();
        var found = ImmutableArray.CreateBuilder<Figure>();
        var views = ImmutableArray.CreateBuilder<SentenceView>();
        var told = new List<(int Sentence, Report Report)>();
        var oneSided = new HashSet<string>(StringComparer.Ordinal);
        var marked = new HashSet<TextSpan>(); // sentences whose sides are given, and that something passes between them
        var otherNews = new Dictionary<TextSpan, double>();
        var trees = article.Sentences.Select(x => x.Tree).ToArray();
        var closed = new HashSet<string>(StringComparer.Ordinal);
        var ownVoice = learnt is null ? 0 : OwnVoice.Share(trees, quotations);
        ReportTime? carried = null;
        var scenes = new Scenes(knowledge.Actors);
        var accidents = new Accidents(article, knowledge.Syntax);
        for (var s = 0; s < arguments.Length; s++)
        {
            carried = s > 0 && article.Sentences[s].Part == article.Sentences[s - 1].Part ? carried : null;
            var walker = new PathWalker(arguments[s], parties[s], knowledge, said[s]);
            var context = new SentenceContext
            {
                Arguments = arguments[s],
                Parties = parties[s],
                Speech = said[s],
                Times = new ClauseTimes(arguments[s], terms.With(when[s], arguments[s], parties[s], article.Article.Published), carried, article.Article.Published),
                Quotations = quotations,
                SupportOf = walker.Supports.Of,
            };
            var isMarked = MarkedSides.In(arguments[s].Tree, parties[s]) is not null;
            if (isMarked)
            {
                marked.Add(arguments[s].Tree.Span);
            }

            var likely = learnt is null ? null : new LearntActs(learnt, arguments[s].Tree, parties[s]);
            var matches = frames.Match(arguments[s], parties[s], said[s], context.Times.IsTimed, context.Times.IsName, scenes.Of(s, article.Sentences[s].Part, parties[s]), tried);
            scenes.Read(s, matches);
            var own = new List<Report>();
            foreach (var match in matches)
            {
                var whole = attacked.Complete(answers.Complete(acts.Complete(match, arguments[s], s, told, article.Article.Text), arguments[s], s, told), arguments[s], s, told);
                if (whole.Awaits >= 0 && whole.Recipient.IsEmpty)
                {
                    continue; // nobody did what it judges
                }

                var report = builder.Build(context, whole);
                if (accidents.IsTold(report, s))
                {
                    continue;
                }

                if (likely?.Of(report, whole) is { } evidence)
                {
                    otherNews[report.Sentence] = likely.OtherNews;
                    weighed?.Invoke(report, evidence);
                    report = report with { Confidence = Math.Round(likely.Weigh(evidence), 2) };
                    if (!LeastConfidence.IsReached(report, likely.OtherNews, ownVoice) && !isMarked)
                    {
                        tried?.Invoke(whole.Trigger, string.Create(CultureInfo.InvariantCulture, $"it fits, but of such reports only {report.Confidence:0.00} are right"));
                    }
                }

                if (report.Recipient.IsEmpty && !report.Is("negation") && acts.IsUnknown(whole, arguments[s]))
                {
                    closed.Add(report.Id);
                }

                own.Add(report);
                if (whole.IsOneSided && whole.Recipient.IsEmpty)
                {
                    oneSided.Add(report.Id);
                }
                else
                {
                    told.Add((s, report));
                }
            }

            var all = matches;
            foreach (var match in repeated.Of(arguments[s], walker.Phrases, matches, s, trees, told))
            {
                all = all.Add(match);
                own.Add(builder.Build(context, match));
                told.Add((s, own[^1]));
            }

            reports.AddRange(Doublets.Without(own));

            found.AddRange(figures.Code(article.Article, context, walker));
            views.Add(new SentenceView(article.Sentences[s], parties[s], all));
            carried = context.Times.Main;
        }

        var completed = new Counterparts(knowledge.Actors, article.Article.Text, frames.Alone, knowledge.Syntax, knowledge.Carried, oneSided, closed).Complete(reports.ToImmutable());
        if (learnt?.Sides is not null)
        {
            var bySentence = completed.ToLookup(r => r.Sentence);
            var sentences = trees.Select((t, s) => new LearntSentence(t, parties[s], bySentence[t.Span])).ToArray();
            completed = new LikelySides(learnt, knowledge, sentences, article.Article.Text, opened).Complete(completed, r => marked.Contains(r.Sentence) || closed.Contains(r.Id));
        }

        return new ArticleView(
            new CodedArticle(article.Article, completed.RemoveAll(r => otherNews.TryGetValue(r.Sentence, out var share) && !LeastConfidence.IsReached(r, share, ownVoice) && !marked.Contains(r.Sentence)), found.ToImmutable(), quotations) { Inferred = inferred },
            views.ToImmutable());
    }

    /// <summary>An article's sentences as the parser reads them, for training it.</summary>
    public IReadOnlyList<Sentence> Sentences(Article article) => parser.Sentences(article);

    /// <summary>Parses without coding, for `explain` and `parse`.</summary>
    public ParsedArticle Parse(Article article) => Parse([article])[0];

    /// <summary>As <see cref="Parse(Article)"/>, several at once.</summary>
    public ParsedArticle[] Parse(IReadOnlyList<Article> articles) => parser.Parse(articles);

    private ImmutableArray<TimeExpression> TimesOf(ParsedArticle article, int sentence, Edtf? published)
    {
        var tree = article.Sentences[sentence].Tree;
        return times.Find(article.Article.Text, [.. tree.Tokens.Select(t => t.Word)], published,
            statuses.LeansFuture(tree));
    }
}
