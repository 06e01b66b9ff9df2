using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge;

namespace Entente.Coding.Frames;

/// <summary>Recipients to whom a path leads and to whom the act cannot be done: one's own government, those whom a judged deed befell.</summary>
internal sealed class UnfitSides(Arguments arguments, PartyMap parties, KnowledgeBase knowledge, FrameConditions conditions)
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

    /// <summary>"demanded the release of two Italian hostages": those who are held by others cannot grant it; dissidents are asked of their own state.</summary>
    public bool AreCaptives(TriggerMatch trigger, string type, Sides sides)
    {
        if (type != "REQUEST" || sides.Recipient is not [{ Sector: not null } held] || conditions.ObjectOf(trigger) is not (>= 0 and var thing) || !arguments.Words.Sides.Freeing.Contains(arguments.Tree[thing].Lemma))
        {
            return false;
        }

        var tree = arguments.Tree;
        var people = arguments.Under(thing, "of") is >= 0 and var of ? of : arguments.Under(thing, "for");
        if (people < 0 || !(tree[people].Span.Start >= held.Span.Start && tree[people].Span.End <= held.Span.End))
        {
            return false;
        }

        foreach (var child in tree.Children(people))
        {
            if (child < people && tree[child].Relation is "amod" or "compound" && arguments.Words.Sides.Captives.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

        return arguments.Words.Sides.Captives.Contains(tree[people].Lemma);
    }

    /// <summary>"Japan and China agree to visits of their foreign ministers": both do it for their own, and for nobody else.</summary>
    public bool AreTheirOwn(string type, Sides sides)
    {
        if (!knowledge.Traits.Pledged.Contains(type) || sides.Actor.Length < 2 || sides.Recipient is not [{ State: null, Id: null, How: not "given" } own])
        {
            return false;
        }

        foreach (var token in arguments.Tree.Tokens)
        {
            if (token.Relation == "nmod:poss" && token.Has("Person=3") && token.Has("Number=Plur") && token.Head >= 0 && own.Span.Contains(arguments.Tree[token.Head].Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Myanmar rebels captured a town on the Chinese border", "seized the border with Algeria": the border only says where.</summary>
    public bool AreBeyondBorder(string type, Sides sides)
    {
        if (type is not ("ASSAULT" or "COERCE") || sides.Recipient is not [{ State: { } beyond, Sector: null } other] || sides.Actor.Length == 0)
        {
            return false;
        }

        var areRebels = sides.Actor.All(p => p.Sector == "REB" && p.State is { } home && home != beyond);
        foreach (var token in arguments.Tree.Tokens)
        {
            if ((areRebels || (type == "ASSAULT" && IsSharedBorder(token.Index, other, sides))) && token.Relation is "nmod" or "obl" or "obj" && arguments.Words.Sides.Borders.Contains(token.Lemma) && arguments.Tree.Subtree(token.Index) is var (start, end)
                && other.Span.Start >= arguments.Tree[start].Span.Start && other.Span.End <= arguments.Tree[end - 1].Span.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the border with Algeria", "near the Israel-Syria border" for Syria's planes: across it lies another, who suffers nothing.</summary>
    private bool IsSharedBorder(int border, Party beyond, Sides sides)
    {
        var tree = arguments.Tree;
        if (arguments.Under(border, "with") is >= 0 and var neighbour && tree[neighbour].Span.Start >= beyond.Span.Start && tree[neighbour].Span.End <= beyond.Span.End)
        {
            return true;
        }

        foreach (var before in tree.Children(border))
        {
            if (before < border && tree[before].Relation is "compound" or "amod" && !(tree[before].Span.Start >= beyond.Span.Start && tree[before].Span.End <= beyond.Span.End) && IsNearTo(before, border, sides))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word, or one joined to it before the border, names the doers' own state.</summary>
    private bool IsNearTo(int word, int border, Sides sides)
    {
        for (var i = arguments.Tree.Subtree(word).Start; i < border; i++)
        {
            if (parties[i].Any(p => p.State is { } state && sides.Actor.Any(a => a.State == state)))
            {
                return true;
            }
        }

        return false;
    }
}
