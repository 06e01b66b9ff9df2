using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>What rules an act out once its type, its sides and the act that it is about are known.</summary>
internal sealed class ActVetoes(Arguments arguments, ImmutableArray<SpeechAct> speech, OwnCountry home, Mishaps mishaps)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The first veto, as `explain` prints it; null for none.</summary>
    public string? Of(Draft draft) =>
        SpeaksOfOthers(draft)
        ?? ReportsOnly(draft)
        ?? TellsOfOwnAct(draft)
        ?? IsAnothersAttack(draft)
        ?? TellsOfPastDuty(draft)
        ?? AsksForOwnCountry(draft)
        ?? TravelsAtHome(draft)
        ?? MovesAtHome(draft)
        ?? IsMishap(draft);

    /// <summary>"Seoul warns that Pyongyang is planning an attack"</summary>
    private static string? SpeaksOfOthers(Draft draft) =>
        draft is { Type: "THREATEN", IsNoun: false, Actor.IsEmpty: false, Frame.Type: not "REQUEST", Inner: { Actor.IsEmpty: false } inner }
        && ((inner.Actor.All(draft.IsForeign) && inner.Actor.All(p => p.How != "pronoun"))
            || (draft.Frame.Alone && !AreSame(draft, inner.Actor)))
            ? "they speak of what others may do"
            : null;

    /// <summary>"Ethiopian troops are massing along the frontier, diplomats warned": officials of no named state tell what goes on, and threaten nobody.</summary>
    private string? ReportsOnly(Draft draft) =>
        draft is { Type: "THREATEN", IsNoun: false, Inner: not null, Trigger.Head: var head } && arguments.Words.Sides.Reporters.Contains(tree[head].Lemma) && arguments.Subject(head) is >= 0 and var teller
        && tree[teller] is { Upos: "NOUN" } && tree[teller].Has("Number=Plur") && draft.Actor is [{ Sector: not ("REB" or "MIL") }] && tree.Subtree(teller).Count == 1
            ? "those who warn only tell of it"
            : null;

    /// <summary>Whether one of these is a doer, or of a doer's state.</summary>
    private static bool AreSame(Draft draft, ImmutableArray<Party> others) =>
        others.Any(p => draft.IsHome(p) || draft.Actor.Any(a => a.Key == p.Key));

    /// <summary>"The Lebanese government decided to send its army to the south of the country"</summary>
    private static string? MovesAtHome(Draft draft) =>
        draft is { Type: "THREATEN", Inner.Type: "MOBILIZE", Recipient: { IsEmpty: false } recipient } && recipient.All(p => p.Sector is null && draft.IsHome(p))
            ? "it moves its own troops about its own country"
            : null;

    /// <summary>"Israel claims to have destroyed a missile"</summary>
    private static string? TellsOfOwnAct(Draft draft)
    {
        if (draft is not { Type: "ACCUSE", IsNoun: false, Inner: { Type: not "ACCUSE" } inner })
        {
            return null;
        }

        var isSaid = draft.Frame.Content is [PathNames.Complement];
        return (inner.Actor.IsEmpty ? isSaid : AreOwn(draft, inner.Actor, isSaid)) ? "they tell of an act of their own" : null;
    }

    /// <summary>Whether each is a doer by his key; or by his state, where he is a pronoun or the frame only says what is said.</summary>
    private static bool AreOwn(Draft draft, ImmutableArray<Party> others, bool isSaid) =>
        others.All(p => draft.Actor.Any(a => a.Key == p.Key || (a.State == p.State && (p.How == "pronoun" || isSaid))));

    /// <summary>"claims an Iranian attack on its soldiers"</summary>
    private static string? IsAnothersAttack(Draft draft) =>
        draft is { Type: "ASSAULT", Inner: { Actor.IsEmpty: false } inner }
        && inner.Actor.All(draft.IsForeign) && inner.Recipient.Any(draft.IsHome)
            ? "the attack is another's"
            : null;

    /// <summary>"says that doctors had to flee"</summary>
    private string? TellsOfPastDuty(Draft draft) =>
        draft is { Type: "REQUEST", IsSpoken: true, Trigger.Head: var head }
        && tree[head].Xpos == "VBD" && arguments.Words.Status.Obligations.Contains(tree[head].Lemma) && IsToldNow(head)
            ? "it tells what they had to do"
            : null;

    /// <summary>Whether whoever says it does so in the present, so that a past tense within is a past.</summary>
    private bool IsToldNow(int at) =>
        speech.Where(a => a.Verb >= 0 && a.Verb != at && a.Holds(at)).OrderBy(a => a.Scope.Count).FirstOrDefault() is { } act
        && tree[act.Verb].Xpos is "VBZ" or "VBP";

    /// <summary>"says Turkey should be allowed to join"</summary>
    private string? AsksForOwnCountry(Draft draft) =>
        draft is { Type: "REQUEST", IsSpoken: true, RecipientPath: PathNames.InnerAct }
        && draft is { Inner.Trigger: { Trigger.Kind: not TriggerKind.Noun, Head: var asked } }
        && arguments.IsPassive(asked) && home.IsAmongRecipients(draft)
            ? "they speak of their own country"
            : null;

    /// <summary>"the senator goes to Manila"</summary>
    private string? TravelsAtHome(Draft draft) =>
        draft is { Type: "CONSULT", Frame.Mode: "visit", Recipient.IsEmpty: false }
        && draft.Recipient.All(p => p.How is "city" or "capital" or "place" or "name") && home.IsEachRecipient(draft)
            ? "they travel in their own country"
            : null;

    /// <summary>"killed when a bus plunged into a ravine"</summary>
    private string? IsMishap(Draft draft) =>
        draft is { Type: "ASSAULT", Frame.Subject: null, Trigger.Trigger: { Kind: TriggerKind.Verb, Words.Length: 1 } }
        && draft.Actor.All(p => p.How is "pronoun" or "place" || (p.Sector is null && p.How != "given"))
        && !draft.Recipient.Any(p => p.How == "given") && mishaps.IsTold()
            ? "the sentence tells of a mishap"
            : null;
}
