using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>A role noun with the state that owns it: "the Cuban foreign minister", "rebels", "the IAEA chief".</summary>
internal sealed class Descriptions(SentenceScope scope, Owners owners, RoleParties roles, Relations relations, Ownerless ownerless)
{
    private readonly SyntaxTree tree = scope.Tree;

    public Party? Described(int at)
    {
        if (tree[at].Upos is not ("NOUN" or "PROPN" or "ADJ") || scope.IsNobody(at))
        {
            return null;
        }

        var lemma = tree[at].Lemma;
        if (scope.Words.Titles.Predecessor.Contains(lemma) || scope.Words.Titles.Successor.Contains(lemma))
        {
            return relations.InSequence(at);
        }

        var role = scope.RoleAt(at) ?? TitlesAndNames.TitleAt(scope, at);
        var owner = owners.Of(at) ?? Shared(at, role) ?? Fellows(at, role) ?? Sent(at, role) ?? SentBy(at, role) ?? There(at, role) ?? (role?.Owner is { } always
            ? new Party { State = always, Id = always, Text = "", Span = default, How = "title" } : null);
        var isPeer = relations.IsPeer(at);
        if ((isPeer || scope.Words.Pairs.Relational.Contains(lemma)) && relations.Related(at, role, isPeer) is { } other)
        {
            return other;
        }

        if (role is null && scope.Words.People.ChiefNouns.Contains(lemma) && owner is { Id: { } led } && (led != owner.State || scope.Directory.Find(led)?.Kind == EntityKind.Body))
        {
            return Chief(at, owner, led);
        }

        if (owner is null && Figure(at, role) is { } figure)
        {
            return figure;
        }

        if (role is null && scope.Words.StateNouns.Contains(lemma))
        {
            return null; // "the former Soviet republic": see Nominal.
        }

        if (role is null)
        {
            // "Russian weather" is nobody. Persons' words count, things do not.
            return tree[at].Upos != "PROPN" || tree[at].Relation is "amod" or "compound" || owners.Before(at) is not { } own ? null
                : own.How is not ("place" or "city") ? roles.Of(at, own, null)
                : scope.Words.Names.PlaceWords.Contains(tree[at].Form) && own.Span.Start == Phrases.NameStart(tree, at) ? own with { Text = scope.TextOf(Phrases.SpanOf(tree, at)), Span = Phrases.SpanOf(tree, at) }
                : null;
        }

        var once = owner?.State is { } state && Phrases.IsDefinite(tree, at) && Phrases.IsFormer(tree, scope.Words, at) && roles.IsWithoutName(at)
            ? roles.Once(at, role, state)
            : null;
        once ??= owner?.State is { } home && role.Kind == RoleKind.Official && owner.How is not "nominal" && Phrases.IsDefinite(tree, at) && roles.IsWithoutName(at)
            ? roles.As(at, scope.History.Last.Person(scope.Sentence, null, p => p.State == home && p.Sector == (roles.OwnSector(owner) ?? role.Sector)), null)
            : null;
        return once ?? (owner is null ? (roles.IsWithoutName(at) ? null : ownerless.OfStranger(at, role)) ?? ownerless.Near(at, role) ?? roles.Of(at, null, role) : roles.Of(at, owner, role));
    }

    /// <summary>"A Russian frigate and a nuclear-powered submarine": what stands beside the forces of a state is of the same state.</summary>
    private Party? Shared(int at, Role? role) =>
        role is { Kind: RoleKind.Group, Sector: "MIL" } && tree[at] is { Relation: "conj", Head: >= 0 and var first } && first < at && !Phrases.IsDefinite(tree, at) && scope.RoleAt(first) is { Kind: RoleKind.Group, Sector: "MIL" }
            && scope.Map[first] is [{ State: { } state, Sector: "MIL", How: "title" }] && scope.Directory.IsState(state)
            ? new Party { State = state, Text = "", Span = default, How = "nominal" }
            : null;

    /// <summary>"Nine Bolivian customs officials and soldiers": servants of one state, said once.</summary>
    private Party? Fellows(int at, Role? role) =>
        role is { Kind: RoleKind.Group or RoleKind.Official, Sector: "MIL" or "COP" or "GOV" } && Phrases.IsPlural(tree, at) && tree[at] is { Relation: "conj", Head: >= 0 and var first } && first < at && !Phrases.IsDefinite(tree, at)
            && tree.Child(at, "amod") < 0 && tree.Child(at, "nummod") < 0 && scope.RoleAt(first) is { Kind: RoleKind.Group or RoleKind.Official } && Phrases.IsPlural(tree, first)
            && scope.Map[first] is [{ State: { } state, Sector: "MIL" or "COP" or "GOV", How: "title" }] && scope.Directory.IsState(state)
            ? new Party { State = state, Text = "", Span = default, How = "nominal" }
            : null;

    /// <summary>"It sent six jets, which bombed a depot": forces that a state sends are its own.</summary>
    private Party? Sent(int at, Role? role) =>
        role is { Kind: RoleKind.Group, Sector: "MIL" } && tree[at] is { Relation: "obj", Head: >= 0 and var verb } && !Phrases.IsDefinite(tree, at) && scope.Words.Senders.Contains(tree[verb].Lemma)
            && tree.Child(verb, "nsubj") is >= 0 and var sender && sender < at && scope.Map[sender] is [{ State: { } state }] && scope.Directory.IsState(state)
            ? new Party { State = state, Text = "", Span = default, How = "nominal" }
            : null;

    /// <summary>"an envoy sent by Buhari": of the state of whoever sends him.</summary>
    private Party? SentBy(int at, Role? role)
    {
        if (role is not { Kind: RoleKind.Official or RoleKind.Office } || tree.Child(at, "acl") is not (>= 0 and var sent) || tree[sent].Xpos != "VBN" || !(scope.Words.Senders.Contains(tree[sent].Lemma) || scope.Words.Appointers.Contains(tree[sent].Lemma)))
        {
            return null;
        }

        foreach (var child in tree.Children(sent))
        {
            if (child > sent && SyntaxTree.IsRelation(tree[child].Relation, "obl") && Phrases.HasCase(tree, child, "by") && scope.EntryAt(child)?.Entity is { } sender && (sender.State ?? sender.Id) is { } state && scope.Directory.IsState(state))
            {
                return new Party { State = state, Text = "", Span = default, How = "nominal" };
            }
        }

        return null;
    }

    /// <summary>"The junta there", "police there said": of the place that the text has just named.</summary>
    private Party? There(int at, Role? role) =>
        role is not null && !Phrases.IsPlural(tree, at) && at + 1 < tree.Tokens.Length && tree[at + 1].Lemma.Equals("there", StringComparison.OrdinalIgnoreCase) && tree[at + 1].Upos == "ADV"
            && scope.History.States.LastForItself(scope.Sentence) is { } state
            ? new Party { State = state, Text = "", Span = default, How = "nominal" }
            : null;

    /// <summary>"Salvatore Miceli, an Italian fugitive,": a name that nobody knows is of the state of what stands beside it.</summary>
    public Party Introduced(int at, Party stranger)
    {
        if (Represented(at) is { } sent)
        {
            return stranger with { State = sent, Sector = "GOV", How = "title" };
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "appos" && child > at && tree[child].Upos is "NOUN" or "ADJ" && owners.Of(child) is { State: { } state } owner)
            {
                return stranger with { State = state, Sector = (scope.RoleAt(child) ?? TitlesAndNames.TitleAt(scope, child))?.Sector ?? owner.Sector, How = "title" };
            }

            if (tree[child].Relation == "appos" && child > at && tree[child].Upos == "NOUN" && scope.RoleAt(child) is { } role && ownerless.OfStranger(at, role) is { } official)
            {
                return stranger with { State = official.State, Sector = official.Sector, How = official.How }; // "John Maples, the defence minister,"
            }
        }

        return stranger;
    }

    /// <summary>"initialled by Marcelo Fernandez, for Quito, and Eduardo Ponce, for Lima": the state for which somebody signs; null for none.</summary>
    private string? Represented(int at)
    {
        var next = TitlesAndNames.NextAfter(tree, at);
        next = next < tree.Tokens.Length && tree[next].Form == "," ? next + 1 : next;
        return next + 1 < tree.Tokens.Length && tree[next].Form == "for" && scope.EntryAt(next + 1) is { Kind: NameKind.Capital or NameKind.Name, Entity.State: { } state } && scope.Directory.IsState(state)
            && (next + 2 == tree.Tokens.Length || tree[next + 2].Form is "," or "." or "and" or ";") ? state : null;
    }

    /// <summary>"the playwright", "the 93-year-old", "the journalist": the person of whom the text has just spoken.</summary>
    private Party? Figure(int at, Role? role)
    {
        var lemma = tree[at].Lemma;
        if (!Phrases.IsDefinite(tree, at) || Phrases.IsPlural(tree, at) || !roles.IsWithoutName(at) || tree[at].Relation is "compound" or "amod" or "appos"
            || !(scope.Words.People.Figures.Contains(lemma) || IsAge(at)))
        {
            return null;
        }

        if (role is not null && scope.History.Last.Holder(o => o == role.Name, null) is { } holder)
        {
            return roles.As(at, holder, null);
        }

        var former = Phrases.IsFormer(tree, scope.Words, at) || lemma.StartsWith("ex-", StringComparison.Ordinal);
        return roles.As(at, former && scope.Words.People.Rulers.Contains(lemma) ? ownerless.LastWithoutOffice() : scope.History.Last.Person(scope.Sentence, null, p => p.State is not null), former ? "ELI" : null);
    }

    /// <summary>"the 93-year-old", in one token or in five.</summary>
    private bool IsAge(int at)
    {
        var ending = scope.Words.People.AgeEnding;
        return tree[at].Form.EndsWith(ending, StringComparison.Ordinal)
            || (at >= 4 && ending.Equals($"-{tree[at - 2].Form}-{tree[at].Form}", StringComparison.Ordinal));
    }

    /// <summary>"the IAEA chief", "the Wagner boss": whoever leads the body.</summary>
    private Party? Chief(int at, Party owner, string body)
    {
        var span = Phrases.SpanOf(tree, at);
        bool Leads(Office o) => scope.Directory.Role(o.Role)?.Kind == RoleKind.Office;
        if (!Phrases.IsPlural(tree, at) && roles.As(at, scope.History.Last.Person(scope.Sentence, null, p => scope.Directory.Find(p.Id) is { } person && person.Owner == body && person.Offices.Any(Leads)), null) is { } named)
        {
            return named;
        }

        var head = scope.Day is { } day && !Phrases.IsPlural(tree, at)
            ? scope.Directory.PersonsOf(body).FirstOrDefault(p => p.Offices.Any(o => o.Term.Holds(day) && Leads(o)))
            : null;
        scope.EntityAt[at] = head;
        return owner with
        {
            Id = head?.Id ?? owner.Id,
            Name = head?.Name ?? scope.TextOf(span),
            Sector = owner.Sector ?? "GOV",
            Text = scope.TextOf(span),
            Span = span,
            How = head is null ? "title" : "office-on-date",
        };
    }

    /// <summary>"the leaders of Russia, Turkey and Iran", "Indian and Chinese ministers": one party for each owner.</summary>
    public ImmutableArray<Party> Several(int at)
    {
        if (!Phrases.IsPlural(tree, at) || (scope.RoleAt(at) is null && !scope.Words.Pairs.Counterpart.Contains(tree[at].Lemma)))
        {
            return [];
        }

        var role = scope.RoleAt(at);

        // "left Mali and Burkina Faso after the juntas there asked them to go"
        if (at + 1 < tree.Tokens.Length && tree[at + 1].Lemma == "there" && tree[at + 1].Upos == "ADV" && owners.Of(at) is null)
        {
            return [.. scope.History.States.InSentence(scope.Sentence).Select(s => roles.Of(at, new Party { State = s, Text = "", Span = default, How = "nominal" }, role) with { How = "nominal" })];
        }

        var found = new List<Party>();
        foreach (var child in tree.Children(at))
        {
            // "the ministers of Mali, Niger and Chad": the list is often read as an apposition.
            if (tree[child].Relation is "amod" or "compound" || (tree[child].Relation == "nmod:poss" && role is not null)
                || (tree[child].Relation is "appos" or "conj" && found.Count > 0 && scope.EntryAt(child)?.Kind == NameKind.Name) || (tree[child].Relation == "nmod"
                && tree.Child(child, "case") is >= 0 and var mark && (tree[mark].Lemma == "of" || (tree[mark].Lemma == "from" && found.Count == 0)))) // "American forces from Iraq"
            {
                AddOwners(child, found);
            }
        }

        found.RemoveAll(o => o is { Sector: "BUS", Id: not null } && found.Any(f => f.Sector != "BUS")); // "Peru's Sukhoi bombers"
        return found.Select(o => o.State).Distinct(StringComparer.Ordinal).Count() < 2
            ? []
            : [.. found.Select(o => roles.Of(at, o, role) with { Text = o.Text, Span = o.Span })];
    }

    private void AddOwners(int at, List<Party> found)
    {
        var pair = owners.Pair(at);
        if (!pair.IsEmpty)
        {
            found.AddRange(pair);
        }
        else if (owners.StateOf(at) is { } owner)
        {
            found.Add(owner);
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "conj")
            {
                AddOwners(child, found);
            }
        }
    }
}
