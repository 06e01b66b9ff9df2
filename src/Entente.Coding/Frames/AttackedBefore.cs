using System.Collections.Frozen;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;

namespace Entente.Coding.Frames;

/// <summary>
/// Whom an attack befell that is named again without them: "A bomb killed six in Zahedan. Iran says that Britain was behind the attack.",
/// "The Islamic State claimed responsibility for the bombing."
/// </summary>
/// <param name="attacks">Nouns of violence.</param>
internal sealed class AttackedBefore(FrozenSet<string> attacks)
{
    /// <summary>Sentences back; farther off another attack may be meant.</summary>
    private const int Farthest = 3;

    /// <summary>The match with those whom the attack befell that was told last; as it is where it names its own or none was told.</summary>
    /// <param name="earlier">The reports of the article so far with the number of their sentence, in text order.</param>
    public FrameMatch Complete(FrameMatch match, Arguments arguments, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        if (match is { Type: "ASSAULT", Mutual: false, Actor.IsEmpty: true, Recipient.IsEmpty: false })
        {
            return WithAttacker(match, arguments, sentence, earlier);
        }

        if (match.Type != "ASSAULT" || match.Mutual || match.Actor.IsEmpty || !match.Recipient.IsEmpty || Named(match, arguments) is not (>= 0 and var noun))
        {
            return match;
        }

        for (var i = earlier.Count - 1; i >= 0 && earlier[i].Sentence >= sentence - Farthest; i--)
        {
            var told = earlier[i].Report;
            if (told.Type == "ASSAULT" && !told.Mutual && !told.Is("negation") && told.Recipient.Any(p => p.State is not null))
            {
                return told.Actor.All(t => t is { State: null, Id: null }) || told.Actor.Any(t => match.Actor.Any(a => a.Key == t.Key))
                    ? match with
                    {
                        Recipient = [.. told.Recipient.Where(p => p.State is not null).Select(p => p with { Text = arguments.Tree[noun].Form, Span = arguments.Tree[noun].Span, How = "nominal" })],
                        RecipientPath = "whom the attack befell that was told before",
                    }
                    : match; // another's attack
            }
        }

        return match;
    }

    /// <summary>"Israel raided Rafah. The raid left eleven Palestinians dead, and nine were wounded": of the same people, the same did it.</summary>
    private static FrameMatch WithAttacker(FrameMatch match, Arguments arguments, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        if (match.Recipient.Select(r => r.State).Distinct(StringComparer.Ordinal).ToArray() is not [{ } hit])
        {
            return match;
        }

        for (var i = earlier.Count - 1; i >= 0 && earlier[i].Sentence >= sentence - 1; i--)
        {
            var told = earlier[i].Report;
            if (earlier[i].Sentence == sentence || told is not { Type: "ASSAULT", Mutual: false } || told.Is("negation") || told.Is("historical") || told.Is("hypothetical"))
            {
                continue;
            }

            return told.Actor is [{ State: { } by }, ..] && by != hit && told.Actor.All(a => a.State == by) && told.Recipient.Any(r => r.State == hit)
                ? match with
                {
                    Actor = [.. told.Actor.Select(a => a with { Text = arguments.Tree[match.Trigger.Head].Form, Span = arguments.Tree[match.Trigger.Head].Span, How = "nominal" })],
                    ActorPath = "who attacked them before",
                }
                : match;
        }

        return match;
    }

    /// <summary>The noun that names the attack again, with no place or victim of its own; -1 for none.</summary>
    private int Named(FrameMatch match, Arguments arguments)
    {
        var tree = arguments.Tree;
        var (start, end) = tree.Subtree(match.Trigger.Head);
        for (var t = Math.Max(start, match.Trigger.Head); t < end; t++)
        {
            if (attacks.Contains(tree[t].Lemma) && NamedActs.IsAgain(tree, t))
            {
                return arguments.Under(t, "on") < 0 && arguments.Under(t, "in") < 0 && arguments.Under(t, "at") < 0 && arguments.Under(t, "against") < 0 && arguments.Under(t, "of") < 0 && tree.Child(t, "acl:relcl") < 0 ? t : -1;
            }
        }

        return -1;
    }
}
