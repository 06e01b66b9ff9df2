using Entente.Knowledge.Events;

namespace Entente.Coding.Sentences;

/// <summary>The verbs that frames know, and how a form of one is read that the parser took for a noun.</summary>
public sealed class FrameVerbs(IEnumerable<Frame> frames)
{
    private readonly HashSet<string> verbs = Of(frames);

    /// <summary>The first words of all triggers that are verbs or phrases; a new text is made for each verb once, not for each trigger.</summary>
    internal static HashSet<string> Of(IEnumerable<Frame> frames)
    {
        var verbs = new HashSet<string>(StringComparer.Ordinal);
        var bySpan = verbs.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var frame in frames)
        {
            foreach (var trigger in frame.Triggers)
            {
                if (trigger.Kind is TriggerKind.Verb or TriggerKind.Phrase)
                {
                    bySpan.Add(trigger.Key);
                }
            }
        }

        return verbs;
    }

    public bool Contains(string form) => verbs.Contains(form);

    /// <summary>A verb of the same form that can be nothing else: for "charge" condemn, for "charges" condemns; null for no verb of a frame.</summary>
    /// <param name="form">In small letters.</param>
    public string? Reading(string form) => verbs.Contains(form) ? "condemn" : IsThirdPerson(form) ? "condemns" : null;

    /// <summary>Whether it is the form in -s of a frame's verb.</summary>
    public bool IsThirdPerson(string form) => form.EndsWith('s')
        && (verbs.Contains(form[..^1]) || (form.EndsWith("es", StringComparison.Ordinal) && verbs.Contains(form[..^2]))
            || (form.EndsWith("ies", StringComparison.Ordinal) && verbs.Contains(form[..^3] + "y")));
}
