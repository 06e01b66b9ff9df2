using System.Collections.Frozen;
using Entente.Knowledge.Events;

namespace Entente.Coding.Sentences;

/// <summary>The verbs that frames know, and how a form of one is read that the parser took for a noun.</summary>
public sealed class FrameVerbs(IEnumerable<Frame> frames)
{
    private readonly FrozenSet<string> verbs = frames.SelectMany(f => f.Triggers).Where(t => t.Kind is TriggerKind.Verb or TriggerKind.Phrase)
        .Select(t => t.Words[0]).ToFrozenSet(StringComparer.Ordinal);

    public bool Contains(string form) => verbs.Contains(form);

    /// <summary>A verb of the same form that can be nothing else: for "charge" condemn, for "charges" condemns; null for no verb of a frame.</summary>
    /// <param name="form">In small letters.</param>
    public string? Reading(string form) => verbs.Contains(form) ? "condemn" : IsThirdPerson(form) ? "condemns" : null;

    /// <summary>Whether it is the form in -s of a frame's verb.</summary>
    public bool IsThirdPerson(string form) => form.EndsWith('s')
        && (verbs.Contains(form[..^1]) || (form.EndsWith("es", StringComparison.Ordinal) && verbs.Contains(form[..^2]))
            || (form.EndsWith("ies", StringComparison.Ordinal) && verbs.Contains(form[..^3] + "y")));
}
