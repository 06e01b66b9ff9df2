using Entente.Coding.Syntax;
using Entente.Knowledge.Events;

namespace Entente.Coding.Frames;

/// <summary>
/// The triggers that share a word. Of a verb like "give" there are hundreds, "give green light" and "give ambassador hour", and a sentence holds the
/// other words of few: they are looked up by one of those words each, the one that fewest of them share.
/// </summary>
internal sealed class Candidates
{
    /// <summary>So few are gone through one by one.</summary>
    private const int Few = 24;

    private readonly List<Candidate> all = [];
    private Anchors? anchors;

    public int Count => all.Count;

    public Candidate this[int index] => all[index];

    public void Add(Trigger trigger, Frame frame) => all.Add(new Candidate(trigger, frame, CopularPhrases.Is(trigger)));

    /// <summary>The places of those whose other words may stand in a sentence, in their order.</summary>
    /// <param name="shared">The word that they share.</param>
    public IEnumerable<int> Of(string shared, Arguments arguments)
    {
        if (all.Count <= Few)
        {
            return Enumerable.Range(0, all.Count);
        }

        var by = anchors ??= Anchors.Of(all, shared); // Two threads may both do it; either result is the same.
        var found = new List<int>(by.Always);
        foreach (var word in arguments.Held)
        {
            if (by.ByWord.TryGetValue(word, out var places))
            {
                found.AddRange(places);
            }
        }

        found.Sort();
        return found;
    }

    /// <param name="Always">Those that no other word must stand beside.</param>
    private sealed record Anchors(List<int> Always, Dictionary<string, List<int>> ByWord)
    {
        public static Anchors Of(List<Candidate> all, string shared)
        {
            var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (var candidate in all)
            {
                foreach (var word in Others(candidate, shared))
                {
                    counts[word] = counts.GetValueOrDefault(word) + 1;
                }
            }

            var anchors = new Anchors([], new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase));
            for (var i = 0; i < all.Count; i++)
            {
                if (Others(all[i], shared).MinBy(w => counts[w]) is not { } anchor)
                {
                    anchors.Always.Add(i);
                    continue;
                }

                if (!anchors.ByWord.TryGetValue(anchor, out var places))
                {
                    anchors.ByWord[anchor] = places = [];
                }

                places.Add(i);
            }

            return anchors;
        }

        /// <summary>The words that must stand in the sentence besides the shared one; "to" may be missing before a quoted command, and any place fits some.</summary>
        private static IEnumerable<string> Others(Candidate candidate, string shared)
        {
            var (trigger, _, isCopular) = candidate;
            return trigger.Kind is not (TriggerKind.Verb or TriggerKind.Adjective or TriggerKind.Noun or TriggerKind.Phrase) || trigger.Words.Length < 2 || (isCopular && (trigger.Words.Length == 2 || trigger.Words.Contains(CopularPhrases.AnyPlace)))
                ? []
                : trigger.Words.Where((word, place) => (trigger.Kind == TriggerKind.Noun ? place < trigger.Words.Length - 1 : place > 0) && word != "to" && !word.Equals(shared, StringComparison.OrdinalIgnoreCase));
        }
    }
}

/// <summary>A trigger of a frame.</summary>
/// <param name="IsCopular">Whether it is a phrase with "be".</param>
internal sealed record Candidate(Trigger Trigger, Frame Frame, bool IsCopular);
