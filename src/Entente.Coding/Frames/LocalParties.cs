using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// People and things of no named state belong to the state where the act happens: "ten people are killed in Baghdad",
/// "hit a market in Idlib". Those who are said to come from elsewhere ("tourists", "foreign workers") do not.
/// </summary>
/// <param name="scene">Where the violence was that the sentences before tell of; null where they tell of none.</param>
internal sealed class LocalParties(Arguments arguments, PartyMap parties, ActorDirectory directory, ReferenceWords words, ActTraits traits, Party? scene)
{
    /// <summary>PLOVER's sector of civilians.</summary>
    private const string Crowd = "CVL";

    private readonly SyntaxTree tree = arguments.Tree;
    private readonly ActPlaces places = new(arguments, parties, directory, words);

    /// <summary>"clashes between protesters and police in Cairo": sides of a mutual act that are of no named state.</summary>
    public (ImmutableArray<Party> Sides, Party Place)? Place(int head, ImmutableArray<Party> sides) =>
        sides.Any(p => IsLocal(p, head)) && places.Of(head, -1) is { } place ? ([.. sides.Select(p => IsLocal(p, head) ? p with { State = place.State } : p)], place) : null;

    /// <summary>Both sides of an act with the state of its place given to those who have none; null where none is given.</summary>
    /// <param name="head">The trigger's head.</param>
    /// <param name="thing">The token of what the act is done to, -1 for none.</param>
    public (ImmutableArray<Party> Actor, ImmutableArray<Party> Recipient, Party Place)? Place(
        string type, int head, int thing, ImmutableArray<Party> actor, ImmutableArray<Party> recipient, bool canFill)
    {
        var isWeak = thing >= 0 && parties[thing].IsEmpty && !recipient.IsEmpty && recipient.All(p => p is { State: null, Id: null, How: not "given" }); // "a refugee camp"
        recipient = isWeak && traits.Suffered.Contains(type) && places.Of(head, thing) is not null ? [] : recipient;
        var doers = actor.Any(p => IsLocal(p, head) && (type == "PROTEST" || (type is "ASSAULT" or "RETREAT" or "CONCEDE" && IsInsurgent(p, head))));
        var crowd = type == "PROTEST" && actor.IsEmpty && arguments.Subject(head) is >= 0 and var many && (tree[many].Has("Number=Plur") || arguments.Words.Sides.Crowds.Contains(tree[many].Lemma)); // "thousands"
        var sufferers = traits.Suffered.Contains(type) && recipient.Any(p => IsLocal(p, head));
        var things = canFill && recipient.IsEmpty && traits.Suffered.Contains(type) && (type != "AID" || !actor.IsEmpty)
            && !(thing >= 0 && (tree[thing].Upos is "PROPN" or "PRON" || !parties[thing].IsEmpty || IsForeign(thing)));
        if (!(doers || crowd || sufferers || things) || ((sufferers ? Home(recipient, head) ?? (type == "ASSAULT" ? Stronghold(head) : null) : null) ?? places.Of(head, thing) ?? (type == "PROTEST" && thing >= 0 && parties[thing] is [{ How: "city" or "capital" or "place" }] ? places.Stated(thing) : null)
            ?? (type == "ASSAULT" && sufferers && actor.All(a => a.State is null ? a.Id is null : a.State == scene?.State) ? scene : null)) is not { } place) // "Bus drivers paralysed Lima"
        {
            return null;
        }

        ImmutableArray<Party> Here(ImmutableArray<Party> side) => [.. side.Select(p => IsLocal(p, head) ? p with { State = place.State } : p)];
        return (doers ? Here(actor) : crowd ? [place with { Id = null, Sector = Crowd }] : actor, sufferers ? Here(recipient) : things && !actor.Any(a => a.State == place.State && a.Sector is null) ? [place] : recipient, place);
    }

    /// <summary>"flying grain to hungry people in the Ethiopian highlands": where those are whom it is done to, by the words of their own phrase; null where it does not say.</summary>
    private Party? Home(ImmutableArray<Party> recipient, int head)
    {
        foreach (var party in recipient)
        {
            if (IsLocal(party, head) && TokenOf(party, head) is var token && token != head && (places.Below(token, 0) ?? Active(token)) is { } home)
            {
                return home;
            }
        }

        return null;
    }

    /// <summary>"insurgents who are active in Balochistan": where a clause says that they are.</summary>
    private Party? Active(int people)
    {
        foreach (var clause in tree.Children(people))
        {
            if (clause > people && tree[clause] is { Relation: "acl:relcl" or "acl", Upos: "ADJ" or "VERB" } && arguments.Words.Sides.Dwelling.Contains(tree[clause].Lemma) && places.Below(clause, 0) is { } there)
            {
                return there;
            }
        }

        return null;
    }

    /// <summary>"killed eight people at a CIA base in Afghanistan": whose the post is where they are harmed; null where it is nobody's.</summary>
    public Party? Stronghold(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > head && tree[child].Relation == "obl" && arguments.Words.Sides.Strongholds.Contains(tree[child].Lemma) && (arguments.HasCase(child, "at") || arguments.HasCase(child, "in") || arguments.HasCase(child, "on") || arguments.HasCase(child, "inside")))
            {
                foreach (var owner in tree.Children(child))
                {
                    if (owner < child && tree[owner].Relation is "amod" or "compound" or "nmod:poss" && parties[owner] is [{ State: { } state, How: not ("city" or "capital" or "place") } of] && directory.IsState(state))
                    {
                        return new Party { State = state, Id = state, Name = directory.Find(state)?.Name ?? of.Name, Text = of.Text, Span = of.Span, How = "place" };
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"Nepal releases 61 prisoners", "MPs ask the government": people of no stated nationality are the doer's own; null where it is otherwise.</summary>
    public ImmutableArray<Party>? Own(string type, int head, ImmutableArray<Party> actor, ImmutableArray<Party> recipient) =>
        (traits.Domestic.Contains(type) || (type == "ACCUSE" && tree[head].Upos == "VERB" && (actor is [{ Sector: "COP" or "JUD" or "MIL" }] || tree[head] is { Relation: "acl", Xpos: "VBN" }) && recipient.All(p => p.Sector is not ("REB" or "PRM" or "UAF" or "CRM")))) && actor is [{ State: { } state } doer, ..] && actor.All(a => a.State == state) && directory.IsState(state)
        && !arguments.Words.Sides.Deporting.Contains(tree[head].Lemma) && (type != "ASSAULT" || (doer.Sector is { } sector && words.People.LocalSectors.Contains(sector)) || arguments.Words.Sides.Executing.Contains(tree[head].Lemma)) && recipient.Any(p => IsLocal(p, head))
            && !(doer.Sector == "CRM" && recipient.Any(p => p.Sector == "BUS")) // "Somali pirates hijack a merchant ship"
            ? [.. recipient.Select(p => IsLocal(p, head) ? p with { State = state } : p)]
            : null;

    /// <summary>
    /// "Ukraine says that four people were killed by shelling", "India states that Pakistan killed four soldiers": the dead of whom a government tells, of no stated nationality, are its
    /// own. Empty where they are not.
    /// </summary>
    /// <param name="troopsAlone">Whether only soldiers and police are surely so: another is said to have done it.</param>
    public ImmutableArray<Party> OfSpeaker(Party speaker, int head, ImmutableArray<Party> recipient, bool troopsAlone) =>
        recipient.Any(p => IsLocal(p, head) && (p.Sector is "MIL" or "COP" || (!troopsAlone && p.Sector is "CVL")))
            ? [.. recipient.Select(p => IsLocal(p, head) ? p with { State = speaker.State } : p)]
            : [];

    /// <summary>"The opposition accused her", "soldiers toppled the government of Mali": whose opposition and whose soldiers they are, the government says that they act against; null where it is otherwise.</summary>
    /// <param name="thing">The token of what the act is done to, -1 for none.</param>
    public ImmutableArray<Party>? AtHome(string type, int head, ImmutableArray<Party> actor, ImmutableArray<Party> recipient, int thing) =>
        recipient is [{ State: { } state } ruler] && directory.IsState(state) && !actor.IsEmpty
        && actor.All(p => IsLocal(p, head) && ((traits.CriticSectors.Contains(p.Sector!) && words.People.OwnHouses.Contains(tree[TokenOf(p, head)].Lemma) && traits.ByCritics.Contains(type)) || (type == "COERCE" && p.Sector is "MIL" or "REB" && thing >= 0 && parties[thing] is [{ Sector: "GOV" or "ELI" }, ..]))) // IsLocal says so.
        && ruler.Sector is null or "GOV" or "ELI" or "MIL"
            ? [.. actor.Select(p => p with { State = state })]
            : null;

    /// <summary>"rebels attacked a convoy of Syrian troops": they fight the state whose people they hit, where no other is named; soldiers may have come from abroad, if those who hit them are no rebels. Null where it is otherwise.</summary>
    public ImmutableArray<Party>? Rebels(string type, int head, ImmutableArray<Party> actor, ImmutableArray<Party> recipient) =>
        type == "ASSAULT" && recipient is [{ State: { } home } hit] && directory.IsState(home) && !actor.IsEmpty && !words.People.Posts.Contains(tree[TokenOf(hit, head)].Lemma.ToLowerInvariant())
        && actor.All(p => IsLocal(p, head) && IsInsurgent(p, head) && (hit.Sector != "MIL" || arguments.Words.Sides.Risen.Contains(tree[TokenOf(p, head)].Lemma)) && IsBare(TokenOf(p, head))) && NamesNoOther(home)
            ? [.. actor.Select(p => p with { State = home })]
            : null;

    /// <summary>"rebels", "separatists": they fight the state where they are; gunmen and bombers may come from anywhere.</summary>
    private bool IsInsurgent(Party party, int head) => arguments.Words.Sides.Insurgents.Contains(tree[TokenOf(party, head)].Lemma);

    /// <summary>"rebels", "ten rebels", "pro-Russian separatists"; not "Turkmen rebels", who have a cause of their own.</summary>
    private bool IsBare(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is "amod" or "compound" && !arguments.Words.Sides.OfCause.Contains(tree[child].Lemma) && !tree[child].Lemma.StartsWith("pro-", StringComparison.OrdinalIgnoreCase) && !tree[child].Lemma.StartsWith("anti-", StringComparison.OrdinalIgnoreCase)
                && !tree[child].Lemma.EndsWith("-backed", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private bool NamesNoOther(string state)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (parties[i].Any(p => p.State is { } other && other != state && directory.IsState(other)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"declares martial law": a government rules its own country so; null for a doer that is no state's.</summary>
    public Party? Country(ImmutableArray<Party> actor) => actor is [{ State: { } state } doer] && directory.IsState(state)
        ? new Party { State = state, Id = state, Name = directory.Find(state)?.Name ?? doer.Name, Text = doer.Text, Span = doer.Span, How = "place" }
        : null;

    /// <summary>"released 46 soldiers from Ivory Coast": people of no stated nationality who come from a state.</summary>
    public ImmutableArray<Party> WithOrigin(int head, ImmutableArray<Party> side) => [.. side.Select(p => IsLocal(p, head) && Origin(TokenOf(p, head)) is { State: { } state } ? p with { State = state } : p)];

    private Party? Origin(int people)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Relation is "nmod" or "obl" && token.Index > people && arguments.HasCase(token.Index, "from") && places.Stated(token.Index) is { } home
                && (token.Head == people || (tree[people].Relation is "obj" or "nsubj:pass" && token.Head == tree[people].Head && tree.Subtree(people).End == tree.Subtree(token.Index).Start)))
            {
                return home;
            }
        }

        return null;
    }

    /// <summary>Somebody described by what he is ("people", "soldiers", "a journalist"), of no state that the words tell.</summary>
    private bool IsLocal(Party party, int head) => party is { State: null, Id: null, Sector: not null, How: not "given" } && !IsForeign(TokenOf(party, head));

    private int TokenOf(Party party, int head)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (parties[i].Any(p => p.Span == party.Span))
            {
                return i;
            }
        }

        return head;
    }

    private bool IsForeign(int token)
    {
        if (words.People.Strangers.Contains(tree[token].Lemma) || words.Pairs.Relational.Contains(tree[token].Lemma)) // "urged his partners" is not his own people
        {
            return true;
        }

        foreach (var child in tree.Children(token))
        {
            if (tree[child].Relation is "amod" or "compound" or "nmod" && words.People.Strangers.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
