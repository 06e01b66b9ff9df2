using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Sentences;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// Finds when an article without a date may have been published: from what it tells as past or ahead, the offices that
/// people hold in it and when they took them, happenings whose day is known, ages, and weekdays beside days.
/// </summary>
internal sealed class PublicationFinder
{
    private readonly ActorDirectory directory;
    private readonly IReadOnlySet<string> founded;
    private readonly YearClues years;
    private readonly TitleClues titles;
    private readonly TurnClues turns;
    private readonly HappeningClues happenings;
    private readonly AgeClues ages;
    private readonly AnniversaryClues anniversaries;
    private readonly WeekdayClues weekdays;

    public PublicationFinder(KnowledgeBase knowledge, TimeFinder times, StatusReader statuses)
    {
        directory = knowledge.Actors;
        founded = knowledge.DateMarks.Founded;
        var relative = new RelativeDays(times);
        years = new YearClues(statuses, knowledge.DateMarks);
        titles = new TitleClues(directory, knowledge.References, knowledge.DateMarks);
        turns = new TurnClues(directory, knowledge.DateMarks, statuses, relative);
        happenings = new HappeningClues(knowledge.DateMarks, times, relative);
        ages = new AgeClues(directory, knowledge.DateMarks);
        anniversaries = new AnniversaryClues(times, knowledge.DateMarks);
        weekdays = new WeekdayClues(times);
    }

    /// <param name="when">The times of each sentence, read without a publication date.</param>
    /// <returns>Null where nothing in the text bounds the date.</returns>
    public InferredDate? Find(ParsedArticle article, IReadOnlyList<ImmutableArray<TimeExpression>> when, IReadOnlyList<PartyMap> parties, IReadOnlyList<Arguments> arguments)
    {
        var lead = Lead(arguments);
        SentenceFacts[] sentences = [.. arguments.Select((a, s) => new SentenceFacts(article.Article.Text, a, when[s], parties[s], s <= lead))];
        List<Clue> clues = [.. Weighed(sentences.SelectMany(years.Find)), .. Exist(parties), .. Weighed(sentences.SelectMany(titles.Find)),
            .. Weighed(sentences.SelectMany(turns.Find)), .. Weighed(sentences.SelectMany(happenings.Find)), .. Weighed(sentences.SelectMany(ages.Find)),
            .. Weighed(anniversaries.Find(sentences))];
        var window = new Window(clues);
        clues.AddRange(sentences.SelectMany(s => weekdays.Find(s, window.First, window.Last)));
        return new Window(clues).Result;
    }

    /// <summary>Each clue once, the later ones first, so that those which narrow most are told.</summary>
    private static IEnumerable<Clue> Weighed(IEnumerable<Clue> clues) =>
        clues.OrderByDescending(c => c.Days[0].From).ThenBy(c => c.Days[^1].To).ThenBy(c => c.Evidence.Reason, StringComparer.Ordinal).DistinctBy(c => c.Evidence.Reason);

    /// <summary>The first sentence that has a weekday's worth of words: what stands before it are headlines and bylines.</summary>
    private static int Lead(IReadOnlyList<Arguments> arguments)
    {
        const int FewestWords = 15;
        const int Headlines = 4;
        for (var s = 0; s < Math.Min(Headlines, arguments.Count); s++)
        {
            if (arguments[s].Tree.Tokens.Length >= FewestWords)
            {
                return s;
            }
        }

        return Headlines;
    }

    /// <summary>Nobody speaks of an organisation before it is there. Of a state they do, whose land had its name already, and of rebels.</summary>
    private IEnumerable<Clue> Exist(IReadOnlyList<PartyMap> parties) =>
        Weighed(parties.SelectMany(map => Enumerable.Range(0, map.Count).SelectMany(t => map[t])).Where(p => p is { Id: not null, How: "name" }).DistinctBy(p => p.Id)
            .Select(p => (Party: p, Entity: directory.Find(p.Id))).Where(p => p.Entity is { Kind: EntityKind.Body, Exists.Earliest: not null } body && founded.Contains(body.What))
            .Select(p => Clue.Since(p.Entity!.Exists!.Earliest!.Value, $"{p.Entity.Name} exists.", p.Party.Span))); // both were just looked at
}
