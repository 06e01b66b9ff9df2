using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// Nouns that stand for somebody named before, "the island", "the latter", "the bloc", "the Dane", "the archbishop": the last one
/// that such a noun may stand for. Which state it is, is mended in <see cref="NominalStates"/>.
/// </summary>
internal sealed class NominalParties(SentenceScope scope, Owners owners, NominalStates states)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>"the Dane", "the Venezuelan": the last person of that state.</summary>
    public Party? Compatriot(int at)
    {
        if (scope.EntryAt(at) is not { Kind: NameKind.People or NameKind.Adjective, Entity.State: { } state } || !Phrases.IsDefinite(tree, at)
            || Phrases.IsPlural(tree, at) || tree[at].Relation is "amod" or "compound" or "nmod:desc"
            || scope.History.Last.Person(scope.Sentence, null, p => p.State == state) is not { } person)
        {
            return null;
        }

        var span = Phrases.SpanOf(tree, at);
        scope.EntityAt[at] = person.Entity;
        return person.Party with { Text = scope.TextOf(span), Span = span, How = "nominal" };
    }

    /// <summary>"the archbishop", "the emir": the last person whose name bore this very title; not where an owner or another word stands by it.</summary>
    public Party? Titled(int at)
    {
        if (!(tree[at].Upos == "NOUN" || (tree[at].Upos == "PROPN" && scope.RoleAt(at) is { Kind: RoleKind.Office })) || scope.EntryAt(at) is not null || !Phrases.IsDefinite(tree, at) || Phrases.IsPlural(tree, at)
            || tree[at].Relation is "compound" or "nmod:desc" or "appos" || IsQualified(at))
        {
            return null;
        }

        var title = tree[at].Form + " ";
        if (scope.History.Last.Person(scope.Sentence, null, p => p.State is not null && p.Text.StartsWith(title, StringComparison.OrdinalIgnoreCase)) is not { } person
            || (scope.RoleAt(at) is { Kind: RoleKind.Office } role && scope.History.Last.Holder(o => o == role.Name, scope.Day) is { } holder && holder.Party.Key != person.Party.Key && !HasOtherTitle(holder, role))) // somebody in that office was named since
        {
            return null;
        }

        scope.EntityAt[at] = person.Entity;
        return person.Party with { Text = scope.TextOf(Phrases.SpanOf(tree, at)), Span = Phrases.SpanOf(tree, at), How = "nominal" };
    }

    /// <summary>"Field Marshal Amin" is a president too, but not "the president" of a text that speaks of "President Nyerere".</summary>
    private bool HasOtherTitle(Referent holder, Role role) => holder.Office is { } office && office != role.Name && !scope.Words.Titles.Covers(role.Name, office) && scope.Directory.Role(office)?.Sector != role.Sector;

    /// <summary>"the Tigers", "the Assembly", in capitals and with no other word: the body whose full name was told before.</summary>
    public Party? ShortNamed(int at)
    {
        if (tree[at].Upos is not ("NOUN" or "PROPN") || scope.EntryAt(at) is not null || !char.IsUpper(tree[at].Form[0]) || !Phrases.IsDefinite(tree, at) || tree[at].Relation is "compound" or "nmod:desc" or "appos" or "flat"
            || IsQualified(at) || scope.History.Last.ShortNamed(tree[at].Form) is not { } body)
        {
            return null;
        }

        scope.EntityAt[at] = body.Entity;
        return body.Party with { Text = scope.TextOf(Phrases.SpanOf(tree, at)), Span = Phrases.SpanOf(tree, at), How = "nominal" };
    }

    private bool IsQualified(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "amod" or "compound" or "nmod" or "nmod:poss" or "appos" or "flat")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the island", "the communist country", "the latter": the last party that such a noun may stand for.</summary>
    public Party? Of(int at)
    {
        if (tree[at].Upos is not ("NOUN" or "ADJ" or "PROPN") || !Phrases.IsDefinite(tree, at))
        {
            return null;
        }

        if (tree[at].Form is "former" or "latter" && scope.History.Together.LastTwo(scope.Sentence) is var (first, second))
        {
            return (tree[at].Form == "former" ? first : second) with { Text = tree[at].Form, Span = tree[at].Span, How = "nominal" };
        }

        if (tree[at].Upos == "ADJ" && tree[at].Relation is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod"))
        {
            return null;
        }

        return states.Of(at) is { } state ? AsNominal(at, scope.Directory.Find(state)!) // History holds codes of the directory.
            : Site(at);
    }

    /// <summary>"threatened to annex the territory", "to take back the waterway": the last place that was named, where no other word says which.</summary>
    private Party? Site(int at)
    {
        if (!scope.Words.Sites.Contains(tree[at].Lemma) || tree[at].Relation is not ("obj" or "nsubj:pass" or "obl" or "nmod") || scope.EntryAt(at) is not null || IsQualified(at) || scope.History.Last.Place(scope.Sentence) is not { Party.State: { } state } place
            || scope.Sentence - place.Sentence > 1 || !scope.Directory.IsState(state))
        {
            return null;
        }

        var span = Phrases.SpanOf(tree, at);
        return place.Party with { Text = scope.TextOf(span), Span = span, How = "place" };
    }

    /// <summary>"the bloc", "the agency", "the militia": the last body of such a kind.</summary>
    public Party? Body(int at) =>
        scope.Words.BodyNouns.TryGetValue(tree[at].Lemma.ToLowerInvariant(), out var kinds) && Phrases.IsDefinite(tree, at)
            && !Phrases.IsPlural(tree, at) && (owners.Of(at) is null || IsSomewhere(at))
            && scope.History.Last.Entity(e => kinds.Contains(e.What) && e.Kind is EntityKind.Body or EntityKind.Organ, scope.Sentence) is { } body
            ? AsNominal(at, body)
            : null;

    /// <summary>"the court in The Hague", "the agency in Vienna": a body by the town where it sits, not one of that town's state.</summary>
    private bool IsSomewhere(int at) => owners.Before(at) is null && tree.Child(at, "nmod") is >= 0 and var town && town > at && Phrases.HasCase(tree, town, "in", "at")
        && scope.EntryAt(town) is { Kind: NameKind.City or NameKind.Capital or NameKind.Seat };

    private Party AsNominal(int at, Entity entity)
    {
        scope.EntityAt[at] = entity;
        var span = Phrases.SpanOf(tree, at);
        return new Party
        {
            State = entity.State,
            Id = entity.Id,
            Name = entity.Name,
            Sector = entity.Sector,
            Text = scope.TextOf(span),
            Span = span,
            How = "nominal",
        };
    }
}
