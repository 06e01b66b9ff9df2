using System.Collections.Frozen;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>
/// Headlines whose verb was taken for a noun: "North Korea shells southern island". Where a line without a full stop has no
/// verb, the first word that is a verb of some frame is read as a verb that can be nothing else.
/// </summary>
public sealed class Headlines(IEnumerable<Frame> frames)
{
    private const int Shortest = 3;

    private readonly FrozenSet<string> verbs = frames.SelectMany(f => f.Triggers).Where(t => t.Kind is TriggerKind.Verb or TriggerKind.Phrase)
        .Select(t => t.Words[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The line with its likely verb marked, and where that stands; null where nothing speaks for another reading.</summary>
    public (Sentence Sentence, int Verb)? Again(Sentence sentence, SyntaxTree tree)
    {
        if (tree.Tokens.Length < Shortest || tree[^1].Upos == "PUNCT")
        {
            return null;
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Upos is "VERB" or "AUX")
            {
                return null;
            }
        }

        for (var i = 1; i + 1 < tree.Tokens.Length; i++)
        {
            if (tree[i].Upos is "NOUN" or "PROPN" && tree[i - 1].Upos is "NOUN" or "PROPN" && tree[i + 1].Upos is not "PUNCT" && Reading(tree, i) is { } form)
            {
                return (sentence with { Words = sentence.Words.SetItem(i, sentence.Words[i] with { ReadAs = form }) }, i);
            }
        }

        return null;
    }

    private string? Reading(SyntaxTree tree, int at)
    {
        var form = tree[at].Form.ToLowerInvariant();
        var plural = (tree[at - 1].Form.EndsWith('s') && tree[at - 1].Upos == "NOUN") || tree.Tokens.Take(at).Any(t => t.Form is "," or "and");
        return plural && verbs.Contains(form) ? "condemn"
            : !plural && form.EndsWith('s') && (verbs.Contains(form[..^1]) || (form.EndsWith("es", StringComparison.Ordinal) && verbs.Contains(form[..^2]))
                || (form.EndsWith("ies", StringComparison.Ordinal) && verbs.Contains(form[..^3] + "y"))) ? "condemns"
            : null;
    }
}
