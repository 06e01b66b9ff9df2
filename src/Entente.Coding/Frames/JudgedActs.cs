using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds who is judged by words that name no act, but point to the one just told: "called it a mistake", "said that this was a violation
/// of its sovereignty", "spoke of a breach of the law", "protested".
/// </summary>
internal sealed class JudgedActs(ActTraits traits)
{
    /// <summary>What a frame needs whose other side is whoever did what was just told.</summary>
    public const string Told = "told";

    /// <summary>Sentences back to the act that a pronoun means.</summary>
    private const int Farthest = 1;

    /// <summary>Sentences back where nothing stands between but what is no report: a quotation, a colour.</summary>
    private const int FarthestTold = 3;

    /// <summary>The token that points to what was told: a pronoun, or a verb that says alone that somebody minds; -1 for none.</summary>
    public int Pointer(FrameMatch match, Arguments arguments)
    {
        if (!traits.Judgement.Contains(match.Type))
        {
            return -1;
        }

        var tree = arguments.Tree;
        if (match.Recipient.IsEmpty && match.Frame.Needs.Contains(Told))
        {
            return match.Trigger.Head;
        }

        if (match.Object >= 0 && (match.Trigger.Extra.IsEmpty ? match.Recipient.IsEmpty && IsIt(tree, match.Object) : IsIt(tree, match.Object) || AreThey(tree, match.Object)))
        {
            return match.Object; // "called it irresponsible" is said of an act, though a state was the last thing named
        }

        return match.Recipient.IsEmpty && match.Frame.Actor is [PathNames.Speaker] && tree.Child(match.Trigger.Head, "nsubj") is >= 0 and var subject && IsIt(tree, subject) ? subject : -1;
    }

    /// <summary>Who did it: of whom the sentence before told a deed, or whom it had somebody judge; null for none.</summary>
    /// <param name="isAlike">Whether it is done as well, "also protested", and so against whomever the one before acted with words or penalties.</param>
    public ImmutableArray<Party>? Of(FrameMatch match, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier, bool isAlike)
    {
        var isTold = match.Frame.Needs.Contains(Told);
        if ((isTold || !match.Trigger.Extra.IsEmpty) && !match.Actor.All(a => (a.State is not null || a.Id is not null) && (a.Sector is null || traits.JudgingSectors.Contains(a.Sector))))
        {
            return null;
        }

        ImmutableArray<Party>? friendly = null;
        var from = isTold || !match.Trigger.Extra.IsEmpty ? FarthestTold : Farthest;
        var last = -1;
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= from; i--)
        {
            if (friendly is not null && earlier[i].Sentence != last)
            {
                break;
            }

            if (Meant(match, earlier[i].Report, isAlike) is not { } meant)
            {
                continue;
            }

            if (match.Type == "SUPPORT" || earlier[i].Report.Quad > 2 || IsJudgement(earlier[i].Report))
            {
                return meant;
            }

            (friendly, last) = (friendly ?? meant, earlier[i].Sentence);
        }

        return friendly;
    }

    private ImmutableArray<Party>? Meant(FrameMatch match, Report report, bool isAlike)
    {
        if (report.Is("negation") || (report.Mutual && report.Quad > 2))
        {
            return null;
        }

        var meant = IsJudgement(report) || (isAlike && !report.Mutual && report.Type is "SANCTION" or "THREATEN") ? report.Recipient : report.Mutual ? [.. report.Actor.Where(m => !NamedActs.IsOf(match, m))] : report.Actor;
        return meant.Any(m => m.State is not null) && !meant.Any(m => NamedActs.IsOf(match, m)) ? [.. meant.Where(m => m.State is not null)] : null;
    }

    private bool IsJudgement(Report report) => traits.Judgement.Contains(report.Type) && (report.Type != "SUPPORT" || traits.PraiseCodes.Contains(report.Cameo));

    /// <summary>"it", "this", "that": what was just told.</summary>
    public static bool IsIt(SyntaxTree tree, int token) => tree[token].Upos == "PRON" && tree[token].Form.ToLowerInvariant() is "it" or "this" or "that";

    private static bool AreThey(SyntaxTree tree, int token) => tree[token].Upos == "PRON" && tree[token].Form.ToLowerInvariant() is "them" or "these" or "those";
}
