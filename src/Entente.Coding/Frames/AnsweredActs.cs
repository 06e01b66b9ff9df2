using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds to whom an act is done that undoes or answers one told before: "Japan released the captain" of the Chinese trawler,
/// "Eritrea accepted the offer", "Nepal refused".
/// </summary>
/// <param name="answering">Verbs by which somebody answers what was asked or offered.</param>
/// <param name="denying">Verbs by which somebody says that it is not so.</param>
/// <param name="carried">Which acts undo or answer which.</param>
internal sealed class AnsweredActs(FrozenSet<string> answering, FrozenSet<string> denying, CarriedSides carried)
{
    /// <summary>Sentences back; farther off another act may be meant.</summary>
    private const int Farthest = 6;

    /// <summary>Sentences back to a deed that is denied though nobody is said to have blamed anybody for it.</summary>
    private const int FarthestDeed = 3;

    /// <summary>The match with the other side of the act that it undoes or answers; as it is where nothing fits.</summary>
    /// <param name="earlier">The reports of the article so far with the number of their sentence, in text order.</param>
    public FrameMatch Complete(FrameMatch match, Arguments arguments, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        if (match is { Type: "RETREAT", Mode: "release", Mutual: false, Actor.IsEmpty: true, Recipient.IsEmpty: false })
        {
            return Freed(match, arguments, sentence, earlier);
        }

        if (match.Mutual || match.Actor.IsEmpty || match.Actor[0].State is not { } own || (match.Actor.Length > 1 && match.Type != "REQUEST"))
        {
            return match;
        }

        if (match.Type == "REQUEST" && match.Mode is "assist" && match.Frame.Object is not null && match.RecipientPath is "object" && match.Object >= 0 && IsOwn(match, own) && !match.Recipient.Any(r => r.Span.End == arguments.Tree[match.Object].Span.End))
        {
            return match with { Recipient = [], RecipientPath = null }; // "Ankara demands the extradition of a Turk"
        }

        if (carried.Demanding.Contains(match.Type, match.Mode))
        {
            return Demanded(match, arguments, own, sentence, earlier);
        }

        if (match.Type == "REJECT" && match.Recipient.IsEmpty && denying.Contains(arguments.Tree[match.Trigger.Head].Lemma))
        {
            return Denied(match, arguments, own, sentence, earlier);
        }

        if (match.Type == "REJECT" && match.Recipient.IsEmpty && match.Object >= 0 && arguments.Words.Dating.ChargeNouns.Contains(arguments.Tree[match.Object].Lemma) && Denied(match, arguments, own, sentence, earlier) is { Recipient.IsEmpty: false } denied)
        {
            return denied; // "rejects the charge"
        }

        if (match is { Type: "REJECT", Mode: "meet", Recipient.IsEmpty: true } && IsNamedAgain(arguments, match.Object))
        {
            return CalledOff(match, arguments, own, sentence, earlier);
        }

        if (match is { Type: "THREATEN", Frame.Content.IsEmpty: true, Frame.Object: not null } && IsOwn(match, own) && IsAvenged(match, arguments))
        {
            return match with { Recipient = [], RecipientPath = null }; // "Iran vows revenge for Soleimani"
        }

        if (!(match.Recipient.IsEmpty || (match.Type == "CONCEDE" && IsOwn(match, own))) || match.Frame.Recipient.IsEmpty && match.Frame.Content.IsEmpty && match.Object < 0)
        {
            return match;
        }

        var undoes = carried.Undoing.Contains(match.Type) && (IsNamedAgain(arguments, match.Object) || (match is { Type: "CONCEDE", Object: < 0 } && IsNamedAgain(arguments, arguments.Under(match.Trigger.Head, "for")))); // "apologised for the incident"
        var answers = carried.Answering.Contains(match.Type) && answering.Contains(arguments.Tree[match.Trigger.Head].Lemma) && (match.Object < 0 || IsNamedAgain(arguments, match.Object));
        for (var i = earlier.Count - 1; (undoes || answers) && i >= 0 && sentence - earlier[i].Sentence <= Farthest; i--)
        {
            var told = earlier[i].Report;
            if (told.Is("negation") || told.Is("future"))
            {
                continue;
            }

            if (answers && match.Object >= 0 && told.Actor.All(a => a.State is not null && a.State != own) && told.Type is "CONCEDE" or "REJECT" && told.Recipient.Length > 0 && told.Recipient.All(r => r.State is not null && r.State != own))
            {
                return To(match, told.Recipient, arguments.Tree[match.Object]); // "Ethiopia accepted the Americans' plan. Eritrea rejected it"
            }

            var others = undoes && carried.Undone.Contains(told.Type) && told.Actor.Any(a => a.State == own) ? told.Recipient
                : answers && carried.Answered.Contains(told.Type) && told.Recipient.Any(r => r.State == own) ? told.Actor
                : [];
            if (others.Any(o => o.State is not null) && others.All(o => o.State != own))
            {
                var token = arguments.Tree[match.Object < 0 ? match.Trigger.Head : match.Object];
                return To(match, others, token);
            }
        }

        return match;
    }

    /// <summary>"Militias kidnapped three South Koreans. They were later released": by whoever held them.</summary>
    private static FrameMatch Freed(FrameMatch match, Arguments arguments, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        var token = arguments.Tree[match.Trigger.Head];
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= FarthestDeed; i--)
        {
            var told = earlier[i].Report;
            if (told is { Mutual: false } && !told.Is("negation") && (told is { Type: "COERCE", Mode: "arrest" } or { Type: "ASSAULT", Mode: "abduct" } or { Type: "SANCTION", Mode: "convict" })
                && told.Actor.Any(a => a.State is not null) && told.Recipient.Any(t => match.Recipient.Any(r => r.State is not null && r.State == t.State)))
            {
                return match with
                {
                    Actor = [.. told.Actor.Where(a => a.State is not null).Select(a => a with { Text = token.Form, Span = token.Span, How = "nominal" })],
                    ActorPath = "who held them",
                };
            }
        }

        return match;
    }

    /// <summary>"Algiers denied it": to whoever has just accused it.</summary>
    private static FrameMatch Denied(FrameMatch match, Arguments arguments, string own, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= Farthest; i--)
        {
            var told = earlier[i].Report;
            ImmutableArray<Party> accusers = told.Type == "ACCUSE" && told.Recipient.Any(r => r.State == own) ? told.Actor
                : told.SaidBy is { Party: { State: not null } teller } && told.Quad > 2 && told.Actor.Any(a => a.State == own) ? [teller] : []; // "Kyiv said that Russia had shelled a school"
            if (!told.Is("negation") && accusers.Any(a => a.State is not null) && accusers.All(a => a.State != own))
            {
                return To(match, accusers, arguments.Tree[match.Object < 0 ? match.Trigger.Head : match.Object]);
            }
        }

        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= 1; i--)
        {
            if (earlier[i].Report.SaidBy is { Party: { State: { } claimant } teller } && claimant != own)
            {
                return To(match, [teller], arguments.Tree[match.Object < 0 ? match.Trigger.Head : match.Object]); // "Russia says that it has captured Kherson. Ukraine denies it"
            }
        }

        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= FarthestDeed; i--)
        {
            var told = earlier[i].Report;
            if (told.Quad == 4 && !told.Mutual && !told.Is("negation") && !told.Is("future") && told.Actor.Any(a => a.State == own) && told.Recipient.Any(r => r.State is not null) && told.Recipient.All(r => r.State != own))
            {
                return To(match, told.Recipient, arguments.Tree[match.Object < 0 ? match.Trigger.Head : match.Object]); // "Iraqi soldiers entered the French residence. Baghdad denied it": to whom it was done
            }
        }

        return match;
    }

    /// <summary>"Bashir was to visit Juba. He called off the trip": with whom he was to meet.</summary>
    private static FrameMatch CalledOff(FrameMatch match, Arguments arguments, string own, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= Farthest; i--)
        {
            var told = earlier[i].Report;
            if (told.Type == "CONSULT" && told.Actor.Any(a => a.State == own) && (told.Mutual ? [.. told.Actor.Where(a => a.State != own)] : told.Recipient) is { IsEmpty: false } others && others.All(o => o.State is not null && o.State != own))
            {
                return To(match, others, arguments.Tree[match.Object]);
            }
        }

        return match;
    }

    /// <summary>"Seoul demanded an apology", "demanded the return of the pilot": of whoever did the last hostile act to those who demand it, or, where others demand it, to anybody.</summary>
    private FrameMatch Demanded(FrameMatch match, Arguments arguments, string own, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        var isOwn = IsOwn(match, own);
        if (isOwn && match.Inner is { } asked && asked.Actor.All(a => a.State == own) && match.Object < 0)
        {
            return Wronged(match, own, sentence, earlier) is { } blamed ? To(match, blamed, arguments.Tree[match.Trigger.Head]) : match; // "demanded that they be released"
        }

        if (!(match.Recipient.IsEmpty || isOwn) || match.Object < 0 || match.Frame.Object is null || match.Recipient.Any(r => r.Span.End == arguments.Tree[match.Object].Span.End))
        {
            return match;
        }

        var thing = arguments.Tree[match.Object];
        Report? wrong = null;
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= Farthest; i--)
        {
            var told = earlier[i].Report;
            if (told.Is("negation") || told.Is("future") || !(carried.Undone.Contains(told.Type) || told.Type == "ACCUSE") || told.Actor.IsEmpty || told.Recipient.IsEmpty || told.Actor.Any(a => a.State is null))
            {
                continue;
            }

            if (told.Type != "ACCUSE" && told.Recipient.Any(r => r.State == own) && told.Actor.All(a => a.State != own))
            {
                wrong = told;
                break;
            }

            if (told.Type == "ACCUSE" && told.Actor.Any(a => a.State == own) && told.Recipient.All(r => r.State is not null && r.State != own))
            {
                return To(match, told.Recipient, thing); // whom they have just blamed
            }

            if (told.Type != "ACCUSE" && !isOwn && wrong is null && IsNamedAgain(arguments, match.Object) && told.Actor.All(a => a.State != own))
            {
                wrong = told;
            }
        }

        return wrong is not null ? To(match, wrong.Actor, thing)
            : isOwn ? match with { Recipient = [], RecipientPath = null }
            : match;
    }

    /// <summary>Whom the doer has just blamed, or who has just wronged him; null for nobody.</summary>
    private ImmutableArray<Party>? Wronged(FrameMatch match, string own, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= 1; i--)
        {
            var told = earlier[i].Report;
            var wrongdoer = told.Is("negation") ? [] : told.Type == "ACCUSE" && told.Actor.Any(a => a.State == own) ? told.Recipient
                : carried.Undone.Contains(told.Type) && told.Recipient.Any(r => r.State == own) ? told.Actor
                : [];
            if (wrongdoer.Any(w => w.State is not null) && wrongdoer.All(w => w.State != own))
            {
                return wrongdoer;
            }
        }

        return null;
    }

    /// <summary>"revenge for Soleimani": for whom it is taken.</summary>
    private static bool IsAvenged(FrameMatch match, Arguments arguments)
    {
        foreach (var child in match.Object < 0 ? default : arguments.Tree.Children(match.Object))
        {
            if (arguments.Tree[child].Relation == "nmod" && arguments.HasCase(child, "for") && match.Recipient.All(r => r.Span.Start <= arguments.Tree[child].Span.Start && r.Span.End >= arguments.Tree[child].Span.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A state that asks something of itself: the one of whom it speaks was taken for the one whom it asks.</summary>
    private static bool IsOwn(FrameMatch match, string own) => match.Actor.Length == 1 && match.Actor[0].Sector is null or "GOV" or "ELI" && !match.Recipient.IsEmpty && match.Recipient.All(r => r.State == own && r.How != "given");

    private static FrameMatch To(FrameMatch match, ImmutableArray<Party> parties, Token token) => match with
    {
        Recipient = [.. parties.Where(p => p.State is not null).Select(p => p with { Text = token.Form, Span = token.Span, How = "nominal" })],
        RecipientPath = "the act named before",
    };

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
