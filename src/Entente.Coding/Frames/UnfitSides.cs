using Entente.Coding.Syntax;
using Entente.Knowledge;

namespace Entente.Coding.Frames;

/// <summary>Recipients to whom a path leads and to whom the act cannot be done: one's own government, those whom a judged deed befell.</summary>
internal sealed class UnfitSides(Arguments arguments, KnowledgeBase knowledge, FrameConditions conditions)
{
    /// <summary>"promised to reverse Trump's policy towards Cuba": the leader of whoever promises is not the one to whom it is promised.</summary>
    public bool IsOwnLeader(string type, Sides sides) => knowledge.Traits.Pledged.Contains(type) && sides.Actor is [{ State: { } state }] && sides.Recipient.All(p => p.State == state && p is { Sector: "GOV", How: not "given" });

    /// <summary>"Erdogan warned that Ankara will not open the border unless Armenia withdraws", "Blinken phoned to pledge Washington's support": a government neither threatens nor promises itself anything.</summary>
    public bool IsOwnName(string type, Sides sides) => type is "AGREE" or "THREATEN" && sides.Actor is [{ State: { } state, Sector: null or "GOV" }] && !sides.Recipient.IsEmpty
        && sides.Recipient.All(p => p.State == state && p is { Sector: null, How: "name" or "capital" or "seat" } && knowledge.Actors.IsState(state));

    /// <summary>"criticised the moves against Qatar": not Qatar's moves; "backed the operations against Syria" backs nobody there.</summary>
    public bool AreVictims(TriggerMatch trigger, string type, Sides sides)
    {
        var thing = conditions.ObjectOf(trigger);
        if (thing < 0 || sides.Recipient.IsEmpty)
        {
            return false;
        }

        var against = type == "SUPPORT" ? arguments.Under(thing, "against")
            : trigger.Frame.Object is not null || trigger.Extra.Length > 0 ? -1
            : sides.RecipientPath == "object" ? arguments.Under(thing, "against")
            : sides.RecipientPath == "against" ? arguments.Under(trigger.Head, "against") : -1;
        return against >= 0 && arguments.Tree.Subtree(against) is var (start, end)
            && sides.Recipient.All(p => p.How != "given" && p.Span.Start >= arguments.Tree[start].Span.Start && p.Span.End <= arguments.Tree[end - 1].Span.End);
    }
}
