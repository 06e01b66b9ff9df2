using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Parties whose own words name them.</summary>
internal sealed class NamedParties(SentenceScope scope)
{
    private readonly SyntaxTree tree = scope.Tree;

    public Party? Named(int at)
    {
        if (scope.EntryAt(at) is not { } entry)
        {
            return null;
        }

        scope.EntityAt[at] = entry.Entity;
        var span = tree.SpanOf(scope.NameRange(at));
        return entry.Entity.Kind == EntityKind.Person
            ? Person(entry.Entity, span, scope.TitleAt(at) is null ? "name" : "title", IsFormer(at))
            : new Party
            {
                State = entry.Entity.State,
                Sector = Sector(entry, at),
                Id = entry.Entity.Id,
                Name = entry.Entity.Name,
                Text = scope.TextOf(span),
                Span = span,
                How = How(entry, at),
            };
    }

    /// <summary>"Russian president Vladimir Putin", "his predecessor, Barack Obama": the name settles who it is.</summary>
    public Party? Apposed(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "flat" or "appos" && scope.EntryAt(child) is { Entity.Kind: EntityKind.Person } entry
                && (scope.EntryAt(at) is null || tree[child].Relation == "flat") && (tree[child].Relation == "flat" || !IsList(at, child)))
            {
                scope.EntityAt[at] = entry.Entity;
                return Person(entry.Entity, Phrases.SpanOf(tree, at).Union(tree.SpanOf(scope.NameRange(child))), "title",
                    Phrases.IsFormer(tree, scope.Words, at));
            }
        }

        return null;
    }

    /// <summary>A proper name that the knowledge base does not hold stays a name without a state.</summary>
    public Party? Unknown(int at)
    {
        if (tree[at].Upos != "PROPN" || tree[at].Relation is "flat" or "compound" or "amod" || scope.EntryAt(at) is not null)
        {
            return null;
        }

        var span = Phrases.SpanOf(tree, at);
        var last = scope.LastNameAt(at);
        return last is not null && scope.History.Introduced(last) is { } earlier
            ? earlier with { Text = scope.TextOf(span), Span = span, How = "name" }
            : new Party { Name = scope.TextOf(span), Text = scope.TextOf(span), Span = span, How = "unknown" };
    }

    /// <summary>"former US president Donald Trump": whatever else he may be today.</summary>
    private bool IsFormer(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && scope.RoleAt(child) is not null && Phrases.IsFormer(tree, scope.Words, child))
            {
                return true;
            }
        }

        return Phrases.IsFormer(tree, scope.Words, at);
    }

    private Party Person(Entity person, TextSpan span, string how, bool isFormer)
    {
        var (state, sector) = PartyDating.CapacityOf(scope.Directory, person, scope.Day);
        sector = isFormer && sector != "REB" ? "ELI" : sector;
        return new Party
        {
            State = state,
            Sector = sector,
            Id = person.Id,
            Name = person.Name,
            Text = scope.TextOf(span),
            Span = span,
            How = how,
        };
    }

    private string? Sector(NameEntry entry, int at) => entry.Kind switch
    {
        NameKind.Seat => "GOV",
        NameKind.Adjective or NameKind.People when IsPeople(at) => "CVL",
        _ => entry.Entity.Sector,
    };

    /// <summary>"Cubans", "a Cuban", "two Britons"; not "Cuban and Russian ships".</summary>
    private bool IsPeople(int at) => tree[at].Upos is "NOUN" or "PROPN" && tree[at].Relation is not ("amod" or "compound")
        && (Phrases.IsPlural(tree, at) || tree.Child(at, "det") >= 0 || tree.Child(at, "nummod") >= 0);

    private string How(NameEntry entry, int at) => entry.Kind switch
    {
        NameKind.City => "city",
        NameKind.Place => "place",
        NameKind.Capital => NameChooser.IsWhere(tree, at) ? "place" : "capital",
        NameKind.Seat => "seat",
        NameKind.Adjective or NameKind.People => "demonym",
        _ => "name",
    };

    /// <summary>"ministers, Putin, Xi and Modi" is a list, in which the name is not the noun's.</summary>
    private bool IsList(int at, int name) => Phrases.IsPlural(tree, at) || tree.Child(name, "conj") >= 0;
}
