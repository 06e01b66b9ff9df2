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
    /// <summary>Phrases within phrases: "a checkpoint near the village of X in the province of Y".</summary>
    private const int Deepest = 3;

    /// <summary>PLOVER's sector of civilians.</summary>
    private const string Crowd = "CVL";

    private static readonly string[] Within = ["in", "at", "near", "outside", "inside", "on", "across", "around", "within", "throughout", "through", "off", "along", "of", "from"];

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"clashes between protesters and police in Cairo": sides of a mutual act that are of no named state.</summary>
    public (ImmutableArray<Party> Sides, Party Place)? Place(int head, ImmutableArray<Party> sides) =>
        sides.Any(p => IsLocal(p, head)) && Of(head, -1) is { } place ? ([.. sides.Select(p => IsLocal(p, head) ? p with { State = place.State } : p)], place) : null;

    /// <summary>Both sides of an act with the state of its place given to those who have none; null where none is given.</summary>
    /// <param name="head">The trigger's head.</param>
    /// <param name="thing">The token of what the act is done to, -1 for none.</param>
    public (ImmutableArray<Party> Actor, ImmutableArray<Party> Recipient, Party Place)? Place(
        string type, int head, int thing, ImmutableArray<Party> actor, ImmutableArray<Party> recipient, bool canFill)
    {
        var isWeak = thing >= 0 && parties[thing].IsEmpty && !recipient.IsEmpty && recipient.All(p => p is { State: null, Id: null, How: not "given" }); // "a refugee camp"
        recipient = isWeak && traits.Suffered.Contains(type) && Of(head, thing) is not null ? [] : recipient;
        var doers = actor.Any(p => IsLocal(p, head) && (type == "PROTEST" || (type == "ASSAULT" && IsInsurgent(p, head))));
        var crowd = type == "PROTEST" && actor.IsEmpty && arguments.Subject(head) is >= 0 and var many && (tree[many].Has("Number=Plur") || arguments.Words.Sides.Crowds.Contains(tree[many].Lemma)); // "thousands"
        var sufferers = traits.Suffered.Contains(type) && recipient.Any(p => IsLocal(p, head));
        var things = canFill && recipient.IsEmpty && traits.Suffered.Contains(type) && (type != "AID" || !actor.IsEmpty)
            && !(thing >= 0 && (tree[thing].Upos is "PROPN" or "PRON" || !parties[thing].IsEmpty || IsForeign(thing)));
        if (!(doers || crowd || sufferers || things) || ((sufferers ? Home(recipient, head) ?? (type == "ASSAULT" ? Stronghold(head) : null) : null) ?? Of(head, thing) ?? (type == "PROTEST" && thing >= 0 && parties[thing] is [{ How: "city" or "capital" or "place" }] ? Stated(thing) : null)
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
            if (IsLocal(party, head) && TokenOf(party, head) is var token && token != head && (Below(token, 0) ?? Active(token)) is { } home)
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
            if (clause > people && tree[clause] is { Relation: "acl:relcl" or "acl", Upos: "ADJ" or "VERB" } && arguments.Words.Sides.Dwelling.Contains(tree[clause].Lemma) && Below(clause, 0) is { } there)
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

    /// <summary>The place under a word; null for none.</summary>
    private Party? Held(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if ((child > word || tree[child].Relation == "obl") && tree[child].Relation is "obl" or "nmod" && (arguments.HasCase(child, "in") || arguments.HasCase(child, "at") || arguments.HasCase(child, "near") || arguments.HasCase(child, "across")) && (Stated(child) ?? Below(child, 1)) is { } place)
            {
                return place with { Id = null };
            }
        }

        return null;
    }

    /// <summary>"two Canadians jailed in Santiago", "protesters are detained in Russia": whoever rules the place does it, where nobody is said to; null where it says more or less.</summary>
    public Party? Jailer(int head, ImmutableArray<Party> recipient)
    {
        if (!arguments.Words.Sides.Penal.Contains(tree[head].Lemma) || !(arguments.IsPassive(head) || tree[head] is { Relation: "acl", Xpos: "VBN" or "VBD" }) || IsBySomebody(head)
            || recipient.IsEmpty || recipient.Any(p => p.Sector is "REB" or "CRM" && p.State is null))
        {
            return null;
        }

        if (Held(head) is { } here && (recipient.All(p => p.State != here.State) ? recipient.All(p => p.Sector is not ("REB" or "CRM")) : recipient.All(p => p.State == here.State)))
        {
            return here;
        }

        if (recipient.Any(p => p.State is null || p.Sector is "REB" or "CRM"))
        {
            return null;
        }

        if (tree[head] is { Relation: "advcl" or "conj", Head: >= 0 and var main } && tree.Child(head, "nsubj:pass") < 0 && arguments.IsPassive(main) && arguments.Words.Sides.Penal.Contains(tree[main].Lemma) && !IsBySomebody(main)
            && Held(main) is { } same && recipient.All(p => p.State != same.State))
        {
            return same; // "are jailed in Pakistan after being arrested"
        }

        foreach (var clause in tree.Children(head))
        {
            if (clause > head && tree[clause] is { Relation: "advcl", Upos: "VERB" } && (arguments.HasMark(clause, "as") || arguments.HasMark(clause, "when") || arguments.HasMark(clause, "while") || arguments.HasMark(clause, "after") || (tree.Child(clause, "advmod") is >= 0 and var when && tree[when].Lemma == "when"))
                && (Held(clause) ?? Entered(clause) ?? (tree.Child(clause, "obj") is >= 0 and var left ? Held(left) : null)) is { } scene && recipient.All(p => p.State != scene.State))
            {
                return scene; // "was arrested as he stepped off a plane in El Paso"
            }
        }

        return null;
    }

    /// <summary>"executed by hanging" is by nobody.</summary>
    private bool IsBySomebody(int head) => arguments.Under(head, "by") is >= 0 and var by && (tree[by].Upos is "PRON" or "PROPN" || tree.Subtree(by) is var (start, end) && Enumerable.Range(start, end - start).Any(t => !parties[t].IsEmpty && !arguments.HasCase(t, "in") && !arguments.HasCase(t, "at")));

    /// <summary>"after crossing into North Korea": where somebody has gone; null for nowhere.</summary>
    private Party? Entered(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && ((tree[child].Relation == "obl" && arguments.HasCase(child, "into")) || (tree[child].Relation == "obj" && tree[verb].Lemma == "enter")) && Stated(child) is { } place)
            {
                return place with { Id = null };
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
        type == "ASSAULT" && recipient is [{ State: { } home } hit] && directory.IsState(home) && !actor.IsEmpty
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
            if (token.Relation is "nmod" or "obl" && token.Index > people && arguments.HasCase(token.Index, "from") && Stated(token.Index) is { } home
                && (token.Head == people || (tree[people].Relation is "obj" or "nsubj:pass" && token.Head == tree[people].Head && tree.Subtree(people).End == tree.Subtree(token.Index).Start)))
            {
                return home;
            }
        }

        return null;
    }

    /// <summary>The state of the place that the phrase of the act, of what it is done to, or the clauses above name.</summary>
    private Party? Of(int head, int thing)
    {
        if ((thing >= 0 ? Below(thing, 0) : null) is { } near)
        {
            return near;
        }

        if (arguments.Subject(head) is >= 0 and var attack && (arguments.Words.Sides.AttackNouns.Contains(tree[attack].Lemma) || arguments.Words.Sides.Bombs.Contains(tree[attack].Lemma)) && ((StruckPlaces.Owner(arguments, parties, attack) is >= 0 and var owner ? State(owner) : null) ?? Below(attack, 0)) is { } scene)
        {
            return scene; // "the Kabul bombing killed ten people", "the Israeli embassy bombing"
        }

        var at = head;
        for (var up = 0; at >= 0 && up < Deepest; up++)
        {
            if (at != head && tree[at].Upos == "VERB" && arguments.Words.Harm.Judging.Contains(tree[at].Lemma))
            {
                return null; // "gathered in Dublin to condemn the Israeli offensive"
            }

            if ((Below(at, 0) ?? (at != head && tree[at].Upos == "VERB" && tree.Child(at, "obj") is >= 0 and var entered && entered < head ? Below(entered, 0) : null)) is { } place) // "entered a school in Uganda and shot 37 pupils"
            {
                return place;
            }

            foreach (var next in tree.Children(at))
            {
                if (tree[next].Relation == "conj" && next > at && tree[next].Upos == "VERB" && Below(next, 0) is { } shared)
                {
                    return shared; // "killed ten people and wounded twenty in Zaporizhzhia"
                }
            }

            at = tree[at].Relation is "conj" or "xcomp" or "advcl" or "acl" or "obj" or "obl" or "nmod" or "nsubj" or "nsubj:pass" ? tree[at].Head : -1;
        }

        return null;
    }

    private Party? Below(int word, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        foreach (var child in tree.Children(word))
        {
            var token = tree[child];
            if (token.Relation == "obl:agent" && depth == 0 && parties[child].IsEmpty && Below(child, depth + 1) is { } there)
            {
                return there; // "killed by a bomb in Baghdad"
            }

            if (token.Relation is "obl" or "nmod" && IsWithin(child, word, depth))
            {
                if (Stated(child) is { } named)
                {
                    return named;
                }

                if ((tree[child].Upos == "NOUN" || IsPost(child) || !parties[child].Any(p => p.State is not null || p.Id is not null)) && Below(child, depth + 1) is { } further)
                {
                    return further;
                }
            }
            else if (token.Relation is "obl" or "nmod" && depth == 0 && parties[child].IsEmpty && arguments.HasCase(child, "with") && Below(child, Deepest) is { } beside)
            {
                return beside; // "attacking soldiers with a machete in Brussels"
            }
            else if (token.Relation is "amod" or "compound" or "nmod:desc" or "nmod:poss" or "appos" or "flat" && words.Names.Parts.Contains(tree[word].Lemma) && State(child) is { } owner)
            {
                return owner; // "the Sudanese state of Sennar"
            }
            else if (token.Relation == "compound" && depth == 0 && tree[word].Upos == "NOUN" && parties[child] is [{ How: "city" or "capital" or "place" }] && Stated(child) is { } town)
            {
                return town; // "a Kabul hotel"
            }
        }

        return null;
    }

    /// <summary>"outside the French Embassy in Baghdad" is in Baghdad.</summary>
    private bool IsPost(int noun) => parties[noun] is [{ Sector: not null, How: "title" }];

    private bool IsWithin(int noun, int above, int depth)
    {
        foreach (var preposition in Within)
        {
            if (arguments.HasCase(noun, preposition))
            {
                return preposition is not ("of" or "from") || (preposition == "of" ? (depth > 0 && !(IsPost(above) && (arguments.HasCase(above, "outside") || arguments.HasCase(above, "near")))) || words.Names.Parts.Contains(tree[above].Lemma) : tree[above].Upos == "NOUN" || arguments.Words.Sides.Takers.Contains(tree[above].Lemma));
            }
        }

        return false;
    }

    /// <summary>The state that a place's name stands for.</summary>
    private Party? Stated(int token) => parties[token] is [{ State: { } state, Sector: null or "GOV", How: "name" or "capital" or "seat" or "city" or "place" } place, ..] && directory.IsState(state)
        && (place.Id is null || place.Id == state)
        ? new Party { State = state, Id = state, Name = directory.Find(state)?.Name ?? place.Name, Text = place.Text, Span = place.Span, How = "place" }
        : null;

    private Party? State(int token) => parties[token] is [{ State: { } state } of, ..] && directory.IsState(state)
        ? new Party { State = state, Id = state, Name = directory.Find(state)?.Name ?? of.Name, Text = of.Text, Span = of.Span, How = "place" }
        : null;

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

    /// <summary>"killed when a bus plunges into a ravine", "in a fire": nobody did it.</summary>
    public bool IsMishap()
    {
        if (tree.Tokens.Any(t => t.Upos == "NOUN" && words.Weapons.Contains(t.Lemma)))
        {
            return false; // "killed in a drone attack on petrol tanks"
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Upos is "NOUN" or "VERB" or "PROPN" && words.Mishaps.Contains(token.Upos == "PROPN" ? token.Lemma.ToLowerInvariant() : token.Lemma)
                && (token.Lemma != "fire" || (token.Upos != "VERB" && !IsFired(token.Index) && (token.Relation is "nsubj" || arguments.HasCase(token.Index, "in") || arguments.HasCase(token.Index, "by")))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"rocket fire", "ground fire", "Israeli fire": fire that is shot; not "a hostel fire".</summary>
    private bool IsFired(int fire)
    {
        foreach (var child in tree.Children(fire))
        {
            if (child < fire && tree[child].Relation is "amod" or "compound" or "nmod:poss"
                && (arguments.Words.Harm.Shots.Contains(tree[child].Lemma.ToLowerInvariant()) || (tree[child].Upos == "ADJ" && parties[child].Any(p => p.State is not null))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsForeign(int token)
    {
        if (words.People.Strangers.Contains(tree[token].Lemma))
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
