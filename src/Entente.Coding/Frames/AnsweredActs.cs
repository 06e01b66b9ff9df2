using System.Collections.Frozen;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds to whom an act is done that undoes or answers one told before: "Japan released the captain" of the Chinese trawler,
/// "Eritrea accepted the offer", "Nepal refused".
/// </summary>
/// <param name="answering">Verbs by which somebody answers what was asked or offered.</param>
internal sealed class AnsweredActs(FrozenSet<string> answering)
{
    /// <summary>Sentences back; farther off another act may be meant.</summary>
    private const int Farthest = 6;

    private static readonly HashSet<string> Undoing = new(StringComparer.Ordinal) { "CONCEDE", "RETREAT" };

    private static readonly HashSet<string> Undone = new(StringComparer.Ordinal) { "ASSAULT", "COERCE", "MOBILIZE", "SANCTION" };

    private static readonly HashSet<string> Answer = new(StringComparer.Ordinal) { "AGREE", "CONCEDE", "REJECT" };

    private static readonly HashSet<string> Asked = new(StringComparer.Ordinal) { "AGREE", "REQUEST", "THREATEN" };

    /// <summary>The match with the other side of the act that it undoes or answers; as it is where nothing fits.</summary>
    /// <param name="earlier">The reports of the article so far with the number of their sentence, in text order.</param>
    public FrameMatch Complete(FrameMatch match, Arguments arguments, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        if (!match.Recipient.IsEmpty || match.Mutual || match.Actor is not [{ State: { } own }] || match.Frame.Recipient.IsEmpty && match.Frame.Content.IsEmpty && match.Object < 0)
        {
            return match;
        }

        var undoes = Undoing.Contains(match.Type) && IsNamedAgain(arguments, match.Object);
        var answers = Answer.Contains(match.Type) && answering.Contains(arguments.Tree[match.Trigger.Head].Lemma) && (match.Object < 0 || IsNamedAgain(arguments, match.Object));
        for (var i = earlier.Count - 1; (undoes || answers) && i >= 0 && sentence - earlier[i].Sentence <= Farthest; i--)
        {
            var told = earlier[i].Report;
            if (told.Is("negation") || told.Is("future"))
            {
                continue;
            }

            var others = undoes && Undone.Contains(told.Type) && told.Actor.Any(a => a.State == own) ? told.Recipient
                : answers && Asked.Contains(told.Type) && told.Recipient.Any(r => r.State == own) ? told.Actor
                : [];
            if (others.Any(o => o.State is not null) && others.All(o => o.State != own))
            {
                var token = arguments.Tree[match.Object < 0 ? match.Trigger.Head : match.Object];
                return match with
                {
                    Recipient = [.. others.Where(o => o.State is not null).Select(o => o with { Text = token.Form, Span = token.Span, How = "nominal" })],
                    RecipientPath = "the act named before",
                };
            }
        }

        return match;
    }

    /// <summary>"the captain", "those measures", "some of the sanctions", "them".</summary>
    private static bool IsNamedAgain(Arguments arguments, int thing)
    {
        if (thing < 0)
        {
            return false;
        }

        var tree = arguments.Tree;
        if (tree[thing] is { Upos: "PRON", Relation: "obj" })
        {
            return true;
        }

        foreach (var child in tree.Children(thing))
        {
            if (tree[child].Relation == "det" ? tree[child].Lemma.ToLowerInvariant() is "the" or "that" or "this" or "these" or "those" or "both"
                : tree[child].Relation == "nmod" && arguments.HasCase(child, "of") && tree[thing].Upos is "DET" or "NUM" or "PRON" or "ADJ" && IsNamedAgain(arguments, child))
            {
                return true;
            }
        }

        return false;
    }
}
