using Entente.Archive.Events;
using Entente.Dates;
using Entente.Language;

namespace Entente.Archive.Questions.Links;

/// <summary>Whether a later act hangs on an earlier one by a rule.</summary>
internal static class LinkTest
{
    /// <summary>Units of text on either side of an act that belong to it.</summary>
    private const int Around = 30;

    /// <summary>What can be asked of the later act alone.</summary>
    public static bool IsLater(LinkRule rule, LinkedAct later) =>
        later.Day is not null && Stands(later.Event, rule.LaterStanding) && rule.LaterActs.Any(act => act.IsOf(later.Event))
        && (rule.Says is not { } says || says.IsIn(Gist.Of(later.Sentence[Math.Max(0, later.Trigger.Start - Around)..Math.Min(later.Sentence.Length, later.Trigger.End + Around)])))
        && (rule.Cue is not { } cue || Told(later, cue) is not null);

    public static bool IsEarlier(LinkRule rule, LinkedAct earlier) =>
        earlier.Day is not null && Stands(earlier.Event, rule.EarlierStanding) && rule.EarlierActs.Any(act => act.IsOf(earlier.Event))
        && (rule.Said?.IsIn(earlier.Words) ?? true) && !(rule.Unsaid?.IsIn(earlier.Words) ?? false);

    public static bool Fits(LinkRule rule, LinkedAct later, LinkedAct earlier) =>
        later.Event.Id != earlier.Event.Id && IsLater(rule, later) && IsEarlier(rule, earlier)
        && SidesFit(rule.Sides, later, earlier)
        && later.Day - earlier.Day is { } days && TimesFit(rule, later, earlier, days)
        && SortsFit(rule.Of, later.Event, earlier.Event)
        && SentencesFit(rule.Sentence, later, earlier)
        && (rule.Alike?.IsInBoth(later.Words, earlier.Words) ?? true)
        && WordsFit(rule, later, earlier, days);

    private static bool Stands(Event one, EventStatus standing) =>
        one.Status == standing || (standing == EventStatus.Happened && one.Status == EventStatus.Confirmed);

    /// <summary>A dated plan or promise binds the later act to its time, and what is done at once was no promise.</summary>
    private static bool TimesFit(LinkRule rule, LinkedAct later, LinkedAct earlier, int days)
    {
        if (rule.Later == LinkKind.Denial)
        {
            return Math.Abs(days) <= rule.Days;
        }

        if (rule.Of == LinkOf.Nothing)
        {
            return days >= rule.After && days <= rule.Days;
        }

        var since = Since(later, earlier);
        return later.Event.When is { } when && (when.Latest is not { } last || last.DayNumber >= later.Day - since) && since >= (rule.Of == LinkOf.Content ? 1 : 0)
            && (Ahead(rule, earlier) is { } ahead ? ahead.Holds(DateOnly.FromDayNumber(later.Day!.Value)) : since <= rule.Days); // not null: asked before
    }

    /// <summary>The time that a plan or promise gives, with an end; null where it gives none.</summary>
    private static Edtf? Ahead(LinkRule rule, LinkedAct earlier) =>
        (rule.Of == LinkOf.Content ? earlier.Event.Content?.When : earlier.Event.When) is { Latest: not null } when ? when : null;

    /// <summary>Days since it was said.</summary>
    private static int Since(LinkedAct later, LinkedAct earlier) =>
        later.Day!.Value - (earlier.Event.First?.Earliest?.DayNumber ?? earlier.Day!.Value); // not null: asked before

    private static bool SortsFit(LinkOf of, Event later, Event earlier) => of switch
    {
        LinkOf.Type => later.Type == earlier.Type && ModesFit(later.Mode, earlier.Mode),
        LinkOf.Content => earlier.Content is { } content && content.Type == later.Type && ModesFit(later.Mode, content.Mode),
        LinkOf.Spoken => later.Content is { } content && content.Type == earlier.Type && ModesFit(earlier.Mode, content.Mode),
        _ => true,
    };

    private static bool ModesFit(string? one, string? other) => one is null || other is null || one == other;

    private static bool SidesFit(LinkSides sides, LinkedAct later, LinkedAct earlier) =>
        later.Parties.Intersect(earlier.Parties).Count > 1 && sides switch
        {
            LinkSides.Same => later.Actors.Overlaps(earlier.Actors) && later.Recipients.Overlaps(earlier.Recipients),
            LinkSides.Turned => later.Actors.Overlaps(earlier.Recipients) && later.Recipients.Overlaps(earlier.Actors),
            _ => true,
        };

    private static bool SentencesFit(LinkSentence sentence, LinkedAct later, LinkedAct earlier) =>
        later.Sentence != earlier.Sentence || sentence switch
        {
            LinkSentence.Before => earlier.Day < later.Day,
            LinkSentence.Behind => earlier.Trigger.Start < later.Trigger.Start,
            LinkSentence.Apart => false,
            _ => true,
        };

    private static bool WordsFit(LinkRule rule, LinkedAct later, LinkedAct earlier, int days)
    {
        var age = rule.Of == LinkOf.Nothing ? days : Ahead(rule, earlier) is null ? Since(later, earlier) : 0;
        var least = rule.Shared + (rule.Ageing == 0 ? 0 : rule.Ageing * Math.Max(0, Math.Log2(age / rule.Fresh)));
        if (rule.Cue is not { } cue)
        {
            return least == 0 || later.Shared(earlier) >= least;
        }

        var told = Told(later, cue)!.Value; // not null: asked of the later act
        return later.Sentence == earlier.Sentence
            ? told.Start <= earlier.Trigger.Start && earlier.Trigger.End <= told.End
            : earlier.Shared(Gist.Of(told.Of(later.Sentence)), later) >= least;
    }

    /// <summary>
    /// What the act answers: the words behind the cue, up to the comma where the act stands behind it. "In response to the
    /// raids, Syria …"; "Syria … in response to the raids." Null where no cue leads over to the act.
    /// </summary>
    private static TextSpan? Told(LinkedAct later, WordGroups cue)
    {
        var sentence = later.Sentence;
        foreach (var word in Entente.Language.Words.WordStems.Words(sentence))
        {
            if (cue.IsIn(Gist.Of(word.Of(sentence))))
            {
                var comma = sentence.IndexOf(',', word.End);
                return later.Trigger.Start < word.Start ? new TextSpan(word.End, sentence.Length)
                    : comma >= 0 && comma < later.Trigger.Start ? new TextSpan(word.End, comma)
                    : null;
            }
        }

        return null;
    }
}
