using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds the frames that fit a sentence and fills their roles. Of several frames at one trigger the best fitting is
/// kept; an act that another is about ("agreed to meet") becomes that one's content.
/// </summary>
public sealed class FrameMatcher(KnowledgeBase knowledge, TriggerIndex triggers)
{
    /// <summary>The frames of acts that are done to nobody (`alone`).</summary>
    public IReadOnlySet<string> Alone { get; } = knowledge.Frames.Where(f => f.Alone).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The matches of a sentence in text order, without those that are another's content.</summary>
    /// <param name="speech">Who says what in the sentence: "Putin said that Kyiv must withdraw" is a demand of his.</param>
    /// <param name="hasTime">Whether a noun has a time of its own.</param>
    /// <param name="isTime">Whether a token is part of a time known by name: "during the cold war" tells of no fighting.</param>
    /// <param name="scene">Where the violence was that the sentences before tell of; null where they tell of none.</param>
    /// <param name="tried">Called for each frame that was tried, with what it lacked; for `explain`.</param>
    public ImmutableArray<FrameMatch> Match(
        Arguments arguments, PartyMap parties, ImmutableArray<SpeechAct> speech, Func<int, bool> hasTime, Func<int, bool> isTime, Party? scene = null, Action<TriggerMatch, string>? tried = null)
    {
        var run = new SentenceFrames(this, arguments, parties, speech, hasTime, isTime, scene, tried);
        var (found, oneSided) = (new List<FrameMatch>(), new List<FrameMatch>());
        for (var i = 0; i < arguments.Tree.Tokens.Length; i++)
        {
            if (run.At(i, 0) is { } match)
            {
                (match.IsOneSided ? oneSided : found).Add(match);
            }
        }

        var sifter = new MatchSifter(Acts, knowledge.Syntax, arguments, found, run.Absorbed);
        var gapped = new Gapped(arguments, parties);
        ImmutableArray<FrameMatch> kept = [.. sifter.Sift(tried).SelectMany(gapped.With)];
        if (MarkedSides.In(arguments.Tree, parties) is not { } marked)
        {
            return oneSided.Count == 0 ? kept : WithOneSided(kept, new MatchSifter(Acts, knowledge.Syntax, arguments, [.. found.Concat(oneSided).OrderBy(m => m.Trigger.Head)], run.Absorbed));
        }

        var more = marked.Accusation(kept, speech, Acts, knowledge.Syntax.Status.Negators) ?? (kept.Any(marked.IsAct) ? null : run.Between(marked, sifter.IsTold));
        return marked.Ordered(more is null ? kept : kept.Append(more));
    }

    /// <summary>An act that lacks a side takes no words from one that has what it needs.</summary>
    /// <param name="sifter">Of both kinds of acts.</param>
    private static ImmutableArray<FrameMatch> WithOneSided(ImmutableArray<FrameMatch> kept, MatchSifter sifter) =>
        [.. kept.Concat(sifter.Sift(tried: null).Where(m => m.IsOneSided && !kept.Any(k => SharesWords(k.Trigger, m.Trigger)))).OrderBy(m => m.Trigger.Head)];

    private static bool SharesWords(TriggerMatch one, TriggerMatch other) =>
        one.Head == other.Head || one.Extra.Contains(other.Head) || other.Extra.Contains(one.Head) || other.Extra.Any(e => one.Extra.Contains(e));

    internal KnowledgeBase Knowledge => knowledge;

    internal TriggerIndex Triggers => triggers;

    internal ActTypes Acts { get; } = new(knowledge.Ontology, knowledge.Traits);

    internal PoliticalActs Political { get; } = new(knowledge.Ontology, knowledge.Traits);
}
