using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>A role without an owner: "the government", "police", "the former leader". Whose it is the text around must say.</summary>
internal sealed class Ownerless(SentenceScope scope, RoleParties roles)
{
    private readonly SyntaxTree tree = scope.Tree;
    private readonly ClausePlaces places = new(scope);
    private readonly ClauseSides sides = new(scope);
    private readonly CoupRoles coup = new(scope);

    /// <summary>"the foreign minister", "police": whom the text spoke of last in this office, else the state it speaks of.</summary>
    public Party? Near(int at, Role role)
    {
        if (role.Kind == RoleKind.Group && IsFromElsewhere(at))
        {
            return null;
        }

        if (Gathered(at, role) is { } hosts)
        {
            return hosts;
        }

        if (Host(at, role) is { } receiving)
        {
            return OfState(at, receiving, role);
        }

        if (coup.State is { } overthrown && coup.IsOfCoup(at))
        {
            return OfState(at, overthrown, role);
        }

        if (!IsOurs(at, role))
        {
            if ((IsCrowdHere(at, role) ?? OfSameArms(at, role) ?? TakesPlace(at, role) ?? Mutineers(at, role) ?? OfSoleState(at, role)) is { } crowd)
            {
                return crowd;
            }

            return (IsLocal(role) || (role.Sector == "MIL" && IsOnlyStateAround(at))) && tree.Child(at, "det") < 0 && places.Here(at) is { } where
                ? OfState(at, where, role, "place") // "Protesters clashed with police in Cairo"
                : null;
        }

        if (role.Kind == RoleKind.Official && IsPost(role) && OfMission(at) is { } mission)
        {
            return OfState(at, mission, role);
        }

        if ((role.Kind == RoleKind.Organ || role.Sector is "OPP" or "LEG") && !IsPost(role) && Seated(at) is { } seat)
        {
            return OfState(at, seat, role, "place");
        }

        if (role.Sector == "GOV" && role.Kind is RoleKind.Office or RoleKind.Organ && !IsPost(role) && IsBare(at) && sides.OwnRuler(at) is { } own)
        {
            return OfState(at, own, role);
        }

        if (role.Kind == RoleKind.Office && coup.IsOusted(at) && coup.State is { } fallen)
        {
            return roles.Once(at, role, fallen) ?? OfState(at, fallen, role);
        }

        if (Phrases.IsFormer(tree, scope.Words, at))
        {
            return roles.Once(at, role, null)
                ?? roles.As(at, role.Kind == RoleKind.Office ? LastWithoutOffice() : scope.History.Last.Person(scope.Sentence, null, p => p.State is not null), "ELI");
        }

        if (scope.Words.People.ArmedSectors.Contains(role.Sector) && role.Kind == RoleKind.Group
            && scope.History.Last.Entity(e => e.Kind == EntityKind.Body && e.Sector is { } own && scope.Words.People.ArmedSectors.Contains(own), scope.Sentence) is { } armed)
        {
            return roles.Of(at, new Party { State = armed.State, Sector = armed.Sector, Id = armed.Id, Text = "", Span = default, How = "nominal" }, role)
                with { How = "nominal" }; // "the rebels" are those that were named
        }

        if ((OfSameNoun(at, role) ?? OfSameSort(at, role) ?? OfRulers(at, role)) is { } same)
        {
            return same;
        }

        if (scope.Words.Titles.ElectTitles.Contains(role.Name)
            && scope.History.Last.Person(scope.Sentence, null, p => scope.Directory.Find(p.Id) is { } person && roles.IsElect(person, role)) is { } elect)
        {
            return roles.As(at, elect, null);
        }

        if (!scope.Words.Titles.ElectTitles.Contains(role.Name) && role.Kind is RoleKind.Office or RoleKind.Official && !Phrases.IsPlural(tree, at) && !Phrases.IsFormer(tree, scope.Words, at)
            && ((sides.OtherNamed(at) is { } met ? scope.History.Last.Holder(o => o == role.Name || scope.Words.Titles.Covers(role.Name, o), scope.Day, notOf: met) : null) // "The President invited Biya"
                ?? (sides.Doer(at) is { } doer ? scope.History.Last.Holder(o => o == role.Name, scope.Day, notOf: doer) : null) // "the head of the Soviet government congratulated the prime minister"
                ?? scope.History.Last.Holder(o => o == role.Name || scope.Words.Titles.Covers(role.Name, o), scope.Day)
                ?? scope.History.Last.Holder(o => o == role.Name, null)) is { } holder)
        {
            return roles.As(at, holder, null);
        }

        if (IsLocal(role) && places.Here(at) is { } place)
        {
            return OfState(at, place, role, "place");
        }

        if (IsCrowdHere(at, role) is { } local)
        {
            return local;
        }

        if (role.Kind == RoleKind.Group && IsCalled(at))
        {
            return null; // "the hacker group Ghostwriter" is of no place that the sentence happens to name
        }

        if (IsLocal(role) && places.Anywhere() is { } somewhere)
        {
            return OfState(at, somewhere, role, "place");
        }

        if (IsLocal(role) && IsBare(at) && scope.History.Last.Place(scope.Sentence) is { Party.State: { } around })
        {
            return OfState(at, around, role);
        }

        if (IsPost(role) && places.Under(at) is { } host && scope.History.Most.Topic(scope.Sentence, without: host) is { } sender)
        {
            return OfState(at, sender, role); // "the embassy in London"
        }

        var usual = scope.Words.UsualOwners.GetValueOrDefault(role.Name);
        if (usual is not null && scope.History.States.Last(s => s == usual) is not null)
        {
            return OfState(at, usual, role);
        }

        if (role.Kind == RoleKind.Organ && InJoinedClause(at) is { } joined)
        {
            return OfState(at, joined, role);
        }

        var near = (role.Kind is RoleKind.Organ or RoleKind.Office || scope.Words.Titles.ElectTitles.Contains(role.Name) || (scope.Words.People.HomeGroups.Contains(tree[at].Lemma) && !Phrases.IsPlural(tree, at)))
            && (((sides.StateActing(at) ?? sides.StateActedOn(at)) is { } other ? scope.History.Most.Topic(scope.Sentence, without: other) : null)
                ?? scope.History.Most.Topic(scope.Sentence) ?? sides.NotDealtWith(at, role, scope.FirstState ?? scope.Article.Evidence.MainState(scope.Directory))) is { } state
            ? state
            : null;
        near = scope.Sentence == 0 ? sides.NotDealtWith(at, role, near) : near; // "The Senate passed sanctions on buyers of Russian oil"
        near ??= scope.FirstState is null || scope.FirstState == usual || sides.NotDealtWith(at, role, scope.FirstState) is null ? usual : null; // "Congress passed sanctions on Iran"
        return near is null ? null : OfState(at, near, role);
    }

    /// <summary>"The Russian Foreign Ministry denied it, but the lower house appealed to the president": an organ of the state of which the organ before is; null for none.</summary>
    private string? InJoinedClause(int at) =>
        tree[at] is { Relation: "nsubj", Head: >= 0 and var verb } && tree[verb] is { Relation: "conj", Head: >= 0 and var first } && tree.Child(verb, "cc") >= 0
        && tree.Child(first, "nsubj") is >= 0 and var fellow && fellow < at && scope.RoleAt(fellow) is { Kind: RoleKind.Organ } && scope.Map[fellow] is [{ State: { } state, Sector: not null }]
            ? state
            : null;

    /// <summary>
    /// "Defence Minister John Maples accused Somalia", "Prime Minister Hatoyama, Agriculture Minister Ichiro Kono": an official whom nobody knows,
    /// and of whom nobody says whose he is, is of the state of those beside him, else of the one that the text speaks of.
    /// </summary>
    /// <param name="at">The name, or the title before it.</param>
    public Party? OfStranger(int at, Role role)
    {
        if (!scope.Words.People.HomeOfficials.Contains(role.Name) || role.Owner is not null || Phrases.IsPlural(tree, at) || Phrases.IsFormer(tree, scope.Words, at))
        {
            return null;
        }

        if (BesideOthers(at) is { } fellow)
        {
            return OfState(at, fellow, role);
        }

        var state = sides.NotDealtWith(at, role, scope.History.Most.Topic(scope.Sentence, without: sides.StateActedOn(at)));
        return state is null || (role.Kind == RoleKind.Office && scope.History.Last.Holder(o => o == role.Name, null)?.Party.State == state) ? null : OfState(at, state, role);
    }

    /// <summary>"Lavrov flew to Cairo and was received by the president": of the state where somebody came; null where the clause tells of no coming.</summary>
    private string? Host(int at, Role role)
    {
        if (role.Kind is not (RoleKind.Office or RoleKind.Official) || !Phrases.HasCase(tree, at, "by") || tree[at].Head is not (>= 0 and var welcome) || !scope.Words.Welcomes.Contains(tree[welcome].Lemma))
        {
            return null;
        }

        foreach (var verb in new[] { welcome, tree[welcome].Relation is "conj" or "advcl" or "parataxis" ? tree[welcome].Head : -1 })
        {
            foreach (var child in verb < 0 ? [] : tree.Children(verb))
            {
                if (child < at && tree[child].Relation == "obl" && Phrases.HasCase(tree, child, "to", "in", "into", "at") && scope.EntryAt(child) is { Kind: NameKind.Name or NameKind.Capital or NameKind.City or NameKind.Place, Entity.State: { } state } && scope.Directory.IsState(state))
                {
                    return state;
                }
            }
        }

        return null;
    }

    /// <summary>"At the G7 summit in Cornwall, leaders condemned China": leaders or ministers of whichever body meets; null for none.</summary>
    private Party? Gathered(int at, Role role)
    {
        if (role.Kind is not (RoleKind.Office or RoleKind.Official or RoleKind.Group) || role.Sector is not "GOV" || !Phrases.IsPlural(tree, at) || tree[at].Relation is not ("nsubj" or "nsubj:pass") || tree.Child(at, "nmod") >= 0 || tree.Child(at, "nmod:poss") >= 0)
        {
            return null;
        }

        foreach (var meeting in tree.Children(tree[at].Head))
        {
            if (meeting >= at || tree[meeting].Relation != "obl" || !scope.Words.Meetings.Contains(tree[meeting].Lemma) || !Phrases.HasCase(tree, meeting, "at", "during", "in", "after", "ahead"))
            {
                continue;
            }

            foreach (var whose in tree.Children(meeting))
            {
                if (whose < meeting && tree[whose].Relation is "compound" or "nmod:poss" && scope.EntryAt(whose) is { Entity: { Kind: EntityKind.Body, State: { } code } body } && !scope.Directory.IsState(code))
                {
                    return roles.Of(at, new Party { State = code, Id = body.Id, Name = body.Name, Text = "", Span = default, How = "nominal" }, role) with { How = "nominal" };
                }
            }
        }

        return null;
    }

    /// <summary>The state of the last official before it in a list; null for none.</summary>
    private string? BesideOthers(int at)
    {
        string? state = null;
        if (tree[at] is { Relation: "conj", Head: >= 0 and var first } && first < at)
        {
            foreach (var side in tree.Children(first).ToArray().Where(c => tree[c].Relation == "conj" && c < at).Prepend(first))
            {
                state = scope.Map[side] is [{ State: { } own }] && scope.Directory.IsState(own) && (scope.RoleAt(side) ?? TitlesAndNames.TitleAt(scope, side)) is { Kind: RoleKind.Office or RoleKind.Official } ? own : state;
            }
        }

        return state;
    }

    /// <param name="how">By what the state is known: "nominal" for what the article speaks of, "place" for where it happens.</param>
    private Party OfState(int at, string state, Role role, string how = "nominal") =>
        roles.Of(at, new Party { State = state, Text = "", Span = default, How = "nominal" }, role) with { How = how };

    /// <summary>"sealed off the Dutch embassy and told the ambassador": whose mission the sentence has just named; null for none.</summary>
    private string? OfMission(int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (scope.RoleAt(i) is { Kind: RoleKind.Organ } house && IsPost(house) && scope.Map[i] is [{ State: { } state }])
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>Police, courts, crowds and security forces: at home where things happen.</summary>
    private bool IsLocal(Role role) => scope.Words.People.LocalSectors.Contains(role.Sector) || scope.Words.People.LocalRoles.Contains(role.Name);

    /// <summary>A house that one state has in another, or whoever heads it.</summary>
    private bool IsPost(Role role) => scope.Words.People.Posts.Contains(role.Name);

    /// <summary>"In Lisbon the government broke off relations", "held by the Ministry of Internal Affairs in Kiev": an organ that acts is of the state whose capital the clause opens with, or that stands behind it; null for none.</summary>
    private string? Seated(int at)
    {
        var isDoer = tree[at].Relation is "nsubj" or "obl:agent";
        return !isDoer || tree[at].Head is not (>= 0 and var verb) ? null : SeatUnder(at, at, tree.Tokens.Length) ?? (tree[at].Relation == "nsubj" ? SeatUnder(verb, 0, at) : SeatUnder(verb, at, tree.Tokens.Length));
    }

    /// <summary>The state of a capital that stands under a word with "in", from one token to before another; null for none.</summary>
    private string? SeatUnder(int word, int from, int to)
    {
        foreach (var child in tree.Children(word))
        {
            if (child >= from && child < to && tree[child].Relation is "obl" or "nmod" && Phrases.HasCase(tree, child, "in")
                && scope.EntryAt(child) is { Kind: NameKind.Capital or NameKind.Seat, Entity.State: { } state } && scope.Directory.IsState(state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"condemned the Iranian regime. The regime has …", "freed four Russian officers. Georgia had arrested the officers": the one, or those, named by the same noun, not long before.</summary>
    private Party? OfSameNoun(int at, Role role) => Phrases.IsDefinite(tree, at) && IsBare(at)
        && (role.Kind == RoleKind.Organ && !Phrases.IsPlural(tree, at) ? scope.History.Last.OfNoun(tree[at].Form, scope.Sentence)
            : role.Kind is RoleKind.Group or RoleKind.Official && Phrases.IsPlural(tree, at) && tree.Child(at, "nmod") < 0 ? scope.History.Last.OfNoun(tree[at].Form, scope.Sentence, areMany: true)
            : null) is { State: { } state } ? OfState(at, state, role) : null;

    /// <summary>"He appeared before the US Senate and accused the senators", "fell on Pakistani soldiers and held the troops": those of this sort who were named.</summary>
    private Party? OfSameSort(int at, Role role) =>
        role.Kind is RoleKind.Group or RoleKind.Official && (Phrases.IsPlural(tree, at) || (role is { Kind: RoleKind.Group, Sector: "MIL" } && tree[at].Relation is "nsubj" or "nsubj:pass" or "conj")) && role.Sector is "MIL" or "LEG" or "JUD" or "COP"
            && scope.History.Last.OfSector(role.Sector, scope.Sentence, 1) is { State: { } state }
            ? OfState(at, state, role)
            : null;

    private Party? OfRulers(int at, Role role) => coup.State is { } state && coup.IsRuler(at, role) ? OfState(at, state, role) : null;

    /// <summary>"Soldiers seized the president": nobody's in particular, in an article that tells of a coup.</summary>
    private Party? Mutineers(int at, Role role) => places.Here(at) is { } there && there != coup.State ? null : role is { Kind: RoleKind.Group, Sector: "MIL" } && tree[at].Relation == "nsubj" && tree.Child(at, "det") < 0 && tree.Child(at, "nummod") < 0 && IsBare(at) && tree.Child(at, "amod") < 0
        ? OfRulers(at, role)
        : null;

    /// <summary>"Several ministers have resigned", "two generals were arrested": of the state of which the text speaks above all.</summary>
    private Party? OfSoleState(int at, Role role) => role.Kind is RoleKind.Office or RoleKind.Official && Phrases.IsPlural(tree, at) && IsBare(at) && tree[at].Relation is "nsubj" or "nsubj:pass" && tree.Child(at, "nmod") < 0
        && places.Here(at) is null && scope.History.Most.Sole(scope.Sentence) is { } state
        ? OfState(at, state, role)
        : null;

    /// <summary>"raids on Houthi fighters after rebel fighters killed …", "an FSA commander and other rebels": of the armed side that the sentence has just named.</summary>
    private Party? OfSameArms(int at, Role role) =>
        role.Kind == RoleKind.Group && role.Sector is "REB" && Phrases.IsPlural(tree, at) && IsBare(at) && places.Under(at) is null && scope.History.Last.OfSector(role.Sector, scope.Sentence, 0) is { State: { } state }
            ? OfState(at, state, role)
            : null;

    /// <summary>Not "ISIL-linked militants", "PMU militants": nothing before the noun says whose they are.</summary>
    private bool IsBare(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && tree[child].Relation is "amod" or "compound" or "nmod:poss" && tree[child].Upos is "VERB" or "PROPN")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Rebels seized the capital, Bangui": rebels who take a town fight in its state.</summary>
    private Party? TakesPlace(int at, Role role)
    {
        if (role is not { Kind: RoleKind.Group, Sector: "REB" } || tree[at].Relation != "nsubj" || !IsBare(at) || tree.Child(tree[at].Head, "obj") is not (>= 0 and var taken))
        {
            return null;
        }

        var town = scope.EntryAt(taken) is not null || !scope.Words.Names.Parts.Contains(tree[taken].Lemma) ? taken
            : tree.Child(taken, "nmod") is >= 0 and var of ? of : tree.Child(taken, "appos");
        return town >= 0 && scope.EntryAt(town) is { Kind: NameKind.City or NameKind.Capital or NameKind.Place, Entity.State: { } state } && scope.Directory.IsState(state)
            ? OfState(at, state, role, "place")
            : null;
    }

    /// <summary>Whether a name that nobody knows stands right behind the noun.</summary>
    private bool IsCalled(int at) => at + 1 < tree.Tokens.Length && tree[at + 1] is { Upos: "PROPN", Relation: "flat" or "appos" } name && name.Head == at && scope.EntryAt(at + 1) is null;

    /// <summary>"the global minority", "international observers": of no state that a place could tell.</summary>
    private bool IsFromElsewhere(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "amod" && scope.Words.People.Strangers.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Police fired tear gas", "protesters threw stones": of the place that the text spoke of last, where the clause names none.</summary>
    private Party? IsCrowdHere(int at, Role role) =>
        role.Kind == RoleKind.Group && scope.Words.People.CrowdRoles.Contains(role.Name) && tree[at].Relation is "nsubj" or "nsubj:pass" or "obl:agent" or "conj" or "obj"
            && places.Here(at) is null && scope.History.Last.Place(scope.Sentence) is { Party.State: { } state }
            ? OfState(at, state, role)
            : null;

    /// <summary>"the former dictator", "the deposed leader": rather one who holds no high office today than one who does.</summary>
    public Referent? LastWithoutOffice() =>
        scope.History.Last.Person(scope.Sentence, null, p => scope.Day is { } day && HeldHigh(p, day))
        ?? scope.History.Last.Person(scope.Sentence, null, p => p.State is not null
            && scope.Day is { } day && scope.Directory.Find(p.Id) is { Kind: EntityKind.Person, Offices: var offices } && !offices.Any(o => o.Term.Holds(day) && scope.Words.Titles.HighOffices.Contains(o.Role)))
        ?? scope.History.Last.Person(scope.Sentence, null, p => p.State is not null);

    private bool HeldHigh(Party person, DateOnly day)
    {
        var held = scope.Directory.Find(person.Id) is { Kind: EntityKind.Person, Offices: var offices } ? offices.Where(o => scope.Words.Titles.HighOffices.Contains(o.Role)).ToArray() : [];
        return held.Length > 0 && !held.Any(o => o.Term.Holds(day)) && held.Any(o => o.Term.Earliest <= day);
    }

    /// <summary>"Soldiers shot at a crowd in Conakry": a state's own soldiers where the sentence names no other state.</summary>
    private bool IsOnlyStateAround(int at) => tree[at].Relation is "nsubj" or "conj" or "obl:agent" && places.Here(at) is { } state
        && scope.Mentions.All(m => m.Role is not null || scope.EntryAt(m.Head)?.Entity is not { } entity || entity.State is null || entity.State == state);

    /// <summary>"the government", "police": the state that the text speaks of; not "a government", "governments".</summary>
    private bool IsOurs(int at, Role role) => Phrases.IsDefinite(tree, at) || (role.Sector == "LEG" && tree.Child(at, "det") is >= 0 and var both && tree[both].Lemma.Equals("both", StringComparison.OrdinalIgnoreCase)) || (tree.Child(at, "det") < 0
        && (role.Kind == RoleKind.Organ || scope.Words.People.LocalSectors.Contains(role.Sector)) && (!Phrases.IsPlural(tree, at) || !tree[at].Form.EndsWith('s')));
}
