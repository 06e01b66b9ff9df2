using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Frames;

/// <summary>Of whom the article has told what they did together or to others: the two who just talked, those of whom it tells most, the organisation that acted last.</summary>
internal static class ToldSides
{
    /// <summary>"The negotiations between Washington and Tehran were cancelled. Oman, which has been mediating": the two who talk in the sentence before; null for none.</summary>
    public static SortedDictionary<string, Party>? JustTalked(FrameMatch match, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= 1; i--)
        {
            if (earlier[i].Report is { Mutual: true, Quad: 1 } report && SidesOf(report) is { Count: 2 } sides && !match.Actor.Any(a => sides.ContainsKey(a.State!))) // checked by the caller
            {
                return sides;
            }
        }

        return null;
    }

    /// <summary>The states that did such a thing, and of which the article tells most so far, of several the last: "Cuba praised the talks"; null for none.</summary>
    public static SortedDictionary<string, Party>? MostTold(IReadOnlyList<(int Sentence, Report Report)> earlier, Func<Report, bool> isSuch)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        SortedDictionary<string, Party>? best = null;
        var most = 0;
        foreach (var (_, report) in earlier)
        {
            if (SidesOf(report) is not { Count: > 1 } sides)
            {
                continue;
            }

            var key = string.Join(' ', sides.Keys);
            var count = counts[key] = counts.GetValueOrDefault(key) + 1;
            (best, most) = count >= most && isSuch(report) ? (sides, count) : (best, most);
        }

        return best;
    }

    /// <summary>The states of a report, each with a party of it, in text order.</summary>
    public static SortedDictionary<string, Party> SidesOf(Report report)
    {
        var sides = new SortedDictionary<string, Party>(StringComparer.Ordinal);
        foreach (var party in report.Actor.AddRange(report.Recipient))
        {
            if (party.State is { } state)
            {
                sides.TryAdd(state, party);
            }
        }

        return sides;
    }

    /// <summary>"The Security Council imposed an embargo. Ethiopia denounced the resolution": the organisation that acted last; null for none.</summary>
    public static Party? LastBody(FrameMatch match, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier, ActorDirectory directory)
    {
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= NamedActs.Farthest; i--)
        {
            if (earlier[i].Report is { Mutual: false, Actor: [var body] } && !directory.IsState(body.State) && directory.Find(body.Id) is { Kind: EntityKind.Body or EntityKind.Organ } && !NamedActs.IsOf(match, body))
            {
                return body;
            }
        }

        return null;
    }
}
