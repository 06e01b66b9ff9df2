using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds whose act a noun means that names it again: in "Seoul condemned the attack" the attack is the one that was told
/// before, and whoever did it is condemned.
/// </summary>
internal sealed class NamedActs
{
    /// <summary>Sentences back; farther off another act may be meant.</summary>
    internal const int Farthest = 6;

    /// <summary>The last of the sentences that say what the article is about: "the raid" far below is still that one.</summary>
    private const int LastOfLead = 1;

    /// <summary>Sentences back to what two did together in the noun's own word.</summary>
    private const int FarthestNamed = 40;

    private readonly Dictionary<string, HashSet<string>> types = new(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenSet<string> anyAct;
    private readonly FrozenSet<string> pacts;
    private readonly FrozenSet<string> papers;
    private readonly FrozenSet<string> bodyPapers;
    private readonly FrozenSet<string> alike;
    private readonly ActorDirectory directory;
    private readonly ActTraits traits;
    private readonly CarriedSides carried;
    private readonly JudgedActs judged;

    public NamedActs(KnowledgeBase knowledge)
    {
        anyAct = knowledge.Syntax.Retold.ActNouns.Union(knowledge.Syntax.Retold.NamedActs).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        pacts = knowledge.Syntax.Retold.JointNouns;
        papers = knowledge.Syntax.Retold.DecidedActs;
        bodyPapers = knowledge.Syntax.Retold.BodyPapers;
        alike = knowledge.Syntax.Retold.Alike;
        directory = knowledge.Actors;
        traits = knowledge.Traits;
        carried = knowledge.Carried;
        judged = new JudgedActs(knowledge.Traits);
        foreach (var (noun, told) in knowledge.Syntax.Retold.ToldNouns)
        {
            types[noun] = [.. told];
        }

        foreach (var frame in knowledge.Frames)
        {
            if (frame.Actor.Contains(PathNames.Speaker))
            {
                continue; // "said that it was a Russian missile": the noun names what is laid on somebody
            }

            foreach (var trigger in frame.Triggers.Where(t => t.Kind == TriggerKind.Noun))
            {
                var noun = trigger.Key.ToString();
                if (!types.TryGetValue(noun, out var known))
                {
                    types[noun] = known = new HashSet<string>(StringComparer.Ordinal);
                }

                known.Add(frame.Type);
            }
        }
    }

    /// <summary>The match with whoever did the act that its object names; as it is where nothing fits.</summary>
    /// <param name="earlier">The reports of the article so far with the number of their sentence, in text order.</param>
    /// <param name="text">The article's.</param>
    public FrameMatch Complete(FrameMatch match, Arguments arguments, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier, string text)
    {
        if (match.Mutual || match.Actor.IsEmpty || !(match.Recipient.IsEmpty || IsOwn(match) || IsPointer(match, arguments)))
        {
            return match;
        }

        if (carried.Mediating.Contains(match.Type, match.Mode))
        {
            return Mediated(match, sentence, earlier);
        }

        if (match.Frame.Needs.Contains(JudgedActs.Told))
        {
            return match.Recipient.IsEmpty && judged.Of(match, sentence, earlier, IsAlike(match, arguments)) is { } doers
                ? With(match, doers, arguments.Tree[match.Trigger.Head].Form, arguments.Tree[match.Trigger.Head].Span)
                : match;
        }

        if ((match.Inner is { } inner && match.Awaits < 0 && !(inner.Trigger.Trigger.Kind == TriggerKind.Noun && inner.Actor.IsEmpty && inner.Recipient.IsEmpty)) || !carried.Judging.Contains(match.Type))
        {
            return match;
        }

        if (Thing(match, arguments) is not (>= 0 and var thing))
        {
            if (judged.Pointer(match, arguments) is not (>= 0 and var pointer))
            {
                return match;
            }

            return judged.Of(match, sentence, earlier, IsAlike(match, arguments)) is { } told ? With(match, told, arguments.Tree[pointer].Form, arguments.Tree[pointer].Span)
                : match.Actor.All(a => a.State is not null || a.Id is not null) ? match
                : match with { Recipient = [], RecipientPath = null, Awaits = pointer }; // "scientists called it a disaster": not the state that was named last
        }

        var noun = arguments.Tree[thing];
        if (match.Recipient.IsEmpty && bodyPapers.Contains(noun.Lemma) && ToldSides.LastBody(match, sentence, earlier, directory) is { } author)
        {
            return With(match, [author], noun.Form, noun.Span);
        }

        var wanted = types.GetValueOrDefault(noun.Lemma);
        if (wanted is null && !anyAct.Contains(noun.Lemma) && !pacts.Contains(noun.Lemma))
        {
            return Again(match, arguments, noun, sentence, earlier, text) is { IsEmpty: false } doers ? With(match, doers, noun.Form, noun.Span) : match;
        }

        if (pacts.Contains(noun.Lemma) && ToldSides.MostTold(earlier, r => r.Mutual && !r.Is("negation") && carried.NamedTogether.Contains(r.Type)) is { } joint)
        {
            return match.Actor.Any(a => a.State is { } own && joint.ContainsKey(own)) || !match.Recipient.IsEmpty ? match // its own: the article tells whether there is but one other
                : With(match, [.. joint.Values], noun.Form, noun.Span);
        }

        if (carried.Accepting.Contains(match.Type) && (wanted is null || !carried.Accepted.Overlaps(wanted)))
        {
            return match; // "accepted the offer", not "promised the money"
        }

        if (IsOfItsOwn(arguments, thing))
        {
            return match; // "the July coup attempt in Turkey" is none that was told
        }

        var best = Told(match, noun, wanted, sentence, earlier, text);
        if (!anyAct.Contains(noun.Lemma) && best?.Sentence.Of(text).Contains(noun.Form, StringComparison.OrdinalIgnoreCase) != true && Again(match, arguments, noun, sentence, earlier, text) is { IsEmpty: false } again)
        {
            return With(match, again, noun.Form, noun.Span);
        }

        return best is null ? match : match with
        {
            Recipient = [.. best.Actor.Where(a => !match.Actor.Any(m => m.State is not null && m.State == a.State)).Select(a => a with { Text = noun.Form, Span = noun.Span, How = "nominal" })],
            RecipientPath = "the act named before",
        };
    }

    /// <summary>"Spain also protested".</summary>
    private bool IsAlike(FrameMatch match, Arguments arguments)
    {
        foreach (var child in arguments.Tree.Children(match.Trigger.Head))
        {
            if (arguments.Tree[child].Relation == "advmod" && alike.Contains(arguments.Tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The U.S. and Guyanese air forces held joint flights. Caracas condemned the flights": whoever did what was told in the very word; empty for nobody.</summary>
    private static ImmutableArray<Party> Again(FrameMatch match, Arguments arguments, Token noun, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier, string text)
    {
        const int Stem = 4;
        if (!match.Recipient.IsEmpty || noun.Form.Length < Stem || !IsAgain(arguments.Tree, noun.Index))
        {
            return [];
        }

        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= Farthest; i--)
        {
            var told = earlier[i].Report;
            var words = told.Sentence.Of(text);
            var from = told.Trigger.Start - told.Sentence.Start;
            if (earlier[i].Sentence < sentence && !told.Is("negation") && words.AsSpan(from).IndexOf(noun.Form, StringComparison.OrdinalIgnoreCase) is >= 0 and < NearWords)
            {
                ImmutableArray<Party> doers = [.. told.Actor.Where(a => a.State is not null && !IsOf(match, a))];
                if (!doers.IsEmpty)
                {
                    return doers;
                }
            }
        }

        return [];
    }

    /// <summary>Characters from the words of an act to a noun that belongs to it: "held joint flights".</summary>
    private const int NearWords = 60;

    /// <summary>"Annan condemned the killings", of which the text has not told who did them: with whomever he deals otherwise, it need not be they.</summary>
    public bool IsUnknown(FrameMatch match, Arguments arguments) => match.Type == "ACCUSE" && match.Object >= 0 && IsAgain(arguments.Tree, match.Object)
        && (types.GetValueOrDefault(arguments.Tree[match.Object].Lemma)?.Any(t => traits.Condemned.Contains(t)) == true);

    /// <summary>"London backed them", "called it a step forward": the recipient is what a pronoun was taken to mean, which may be an act.</summary>
    private static bool IsPointer(FrameMatch match, Arguments arguments) => match.Object >= 0 && match.Recipient.All(r => r.How == "pronoun" && r.Span.Start == arguments.Tree[match.Object].Span.Start);

    /// <summary>"Moscow was outraged by the strikes, but London backed them": the act in a clause before that a pronoun takes up; -1 for none.</summary>
    private int Meant(int pronoun, SyntaxTree tree)
    {
        if (tree[pronoun].Upos != "PRON" || tree[pronoun].Relation != "obj" || tree[pronoun].Form is not ("it" or "them"))
        {
            return -1;
        }

        var many = tree[pronoun].Form == "them";
        for (var i = pronoun - 1; i >= 0; i--)
        {
            if (tree[i].Upos == "NOUN" && tree[i].Head != tree[pronoun].Head && tree[i].Has("Number=Plur") == many && tree[i].Relation is "obj" or "obl" or "obl:agent" or "nsubj" or "nsubj:pass")
            {
                return (types.ContainsKey(tree[i].Lemma) || anyAct.Contains(tree[i].Lemma) || pacts.Contains(tree[i].Lemma)) && IsAgain(tree, i) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>"Baghdad called the killing a violation of its sovereignty": it is not Baghdad that is blamed.</summary>
    private static bool IsOwn(FrameMatch match) => match.Type == "ACCUSE" && match.Recipient.All(r => r.How == "pronoun" && r.State is not null && match.Actor.Any(a => a.State == r.State));

    /// <summary>The noun that names an act again: what the frame waits for, its object, or the first of two objects ("called the raid terrorism"); -1 for none.</summary>
    private int Thing(FrameMatch match, Arguments arguments)
    {
        if (match.Object >= 0 && arguments.Tree[match.Object].Upos == "PRON")
        {
            return Meant(match.Object, arguments.Tree);
        }

        if (match.Awaits >= 0 || (match.Object >= 0 && !match.Trigger.Extra.Contains(match.Object) && IsAgain(arguments.Tree, match.Object)))
        {
            return match.Awaits >= 0 ? match.Awaits : match.Object;
        }

        foreach (var child in arguments.Tree.Children(match.Trigger.Head))
        {
            if (arguments.Tree[child] is { Relation: "obj", Upos: "PRON" } && !match.Trigger.Extra.Contains(child))
            {
                return Meant(child, arguments.Tree);
            }

            if (arguments.Tree[child].Relation == "obj" && !match.Trigger.Extra.Contains(child) && match.Trigger.Extra.Contains(match.Object))
            {
                return IsAgain(arguments.Tree, child) ? child : -1;
            }
        }

        return -1;
    }

    /// <summary>The act that was told before which the noun means: for who condemns rather one that was hostile and done to him, for who praises rather a friendly one.</summary>
    private Report? Told(FrameMatch match, Token noun, HashSet<string>? wanted, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier, string text)
    {
        Report? best = null;
        var most = 0;
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= FarthestNamed; i--)
        {
            var report = earlier[i].Report;
            if (sentence - earlier[i].Sentence > Farthest && earlier[i].Sentence > LastOfLead && !(report.Mutual && report.Sentence.Of(text).Contains(noun.Form, StringComparison.OrdinalIgnoreCase)))
            {
                continue; // "signed the Lahore Declaration" is still the declaration far below
            }

            if (!report.Actor.Any(a => a.State is not null || a.Id is not null) || report.Auxiliary.Contains("negation") || (report.Mutual ? !IsShared(match, report) : report.Actor.Any(a => IsOf(match, a)))
                || (report.Type == "ASSAULT" && papers.Contains(noun.Lemma)) || (!anyAct.Contains(noun.Lemma) && wanted?.Contains(report.Type) != true))
            {
                continue;
            }

            var points = 1 + (report.Recipient.Any(r => r.State is not null && IsOf(match, r)) ? 2 : 0) // "Iran denied the charge": the one that was made against Iran
                + (match.Type is "ACCUSE" && report.Quad is 3 or 4 ? 1 : 0) + (match.Type is "ACCUSE" && report.Quad == 4 ? 1 : 0)
                + (IsSameWord(noun, report, text) ? 2 : 0) + (earlier[i].Sentence <= LastOfLead || sentence - earlier[i].Sentence <= 1 ? 1 : 0);
            if (points > most)
            {
                (best, most) = (report, points);
            }
        }

        return best;
    }

    /// <summary>"shelled the island … condemned the shelling": the noun is the told verb's own, or begins as it does.</summary>
    private static bool IsSameWord(Token noun, Report report, string text)
    {
        const int Stem = 4;
        var verb = report.Trigger.Of(text);
        return noun.Lemma.Length >= Stem && verb.Length >= Stem && verb.AsSpan(0, Stem).Equals(noun.Lemma.AsSpan(0, Stem), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Cuba praised the talks": what two did together, where the praise is of neither.</summary>
    private bool IsShared(FrameMatch match, Report report) => carried.JudgingBoth.Contains(match.Type) && !report.Actor.Any(a => IsOf(match, a));

    /// <summary>Whether a party does the act, or is of a state that does.</summary>
    public static bool IsOf(FrameMatch match, Party party) => match.Actor.Any(m => m.Key == party.Key || (party.State is not null && party.State == m.State));

    /// <summary>"Envoys from Brazil mediated", "Qatar brokered the truce": between two of whom the article told.</summary>
    private static FrameMatch Mediated(FrameMatch match, int sentence, IReadOnlyList<(int Sentence, Report Report)> earlier) =>
        !match.Actor.Any(a => a.State is null) && (ToldSides.JustTalked(match, sentence, earlier) ?? ToldSides.MostTold(earlier, r => ToldSides.SidesOf(r) is { Count: 2 } sides && !match.Actor.Any(a => sides.ContainsKey(a.State!)))) is { } two // checked just before
            ? With(match, [.. two.Values], match.Actor[0].Text, match.Actor[0].Span)
            : match;

    private static FrameMatch With(FrameMatch match, ImmutableArray<Party> recipient, string text, TextSpan span) => match with
    {
        Recipient = [.. recipient.Select(p => p with { Text = text, Span = span, How = "nominal" })],
        RecipientPath = "the act named before",
    };

    /// <summary>"condemned the attack in Paris": an act with a place of its own; "the attack in July" has none.</summary>
    private static bool IsOfItsOwn(Arguments arguments, int thing)
    {
        var tree = arguments.Tree;
        var verb = tree[thing].Relation == "obj" ? tree[thing].Head : -1;
        for (var i = thing + 1; i < tree.Tokens.Length; i++)
        {
            if (tree[i].Upos == "PROPN" && ((tree[i].Relation == "nmod" && tree[i].Head == thing) || (verb >= 0 && tree[i].Relation == "obl" && tree[i].Head == verb))
                && arguments.HasCase(i, "in") && !CalendarNames.All.Contains(tree[i].Form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the attack", "that decision", bare "sanctions": with nobody's name on it.</summary>
    public static bool IsAgain(SyntaxTree tree, int noun)
    {
        if (tree[noun].Upos != "NOUN")
        {
            return false;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation == "det")
            {
                return IsPointing(tree, child);
            }
        }

        return noun > 0 && tree[noun - 1].Relation == "det" && IsPointing(tree, noun - 1); // hung on another: "called the raid state terrorism"
    }

    private static bool IsPointing(SyntaxTree tree, int determiner) => tree[determiner].Lemma.ToLowerInvariant() is "the" or "that" or "this" or "these" or "those";
}
