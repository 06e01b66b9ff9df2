using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>The party that a role makes of its owner, with whoever held the office; or somebody named before, described anew.</summary>
internal sealed class RoleParties(SentenceScope scope)
{
    /// <summary>Days between an election and the oath.</summary>
    private const int LongestWait = 250;

    /// <summary>Days for which whoever has just lost an office, and was named, is still called by it.</summary>
    private const int LongestFall = 30;

    private readonly SyntaxTree tree = scope.Tree;

    public Party Of(int at, Party? owner, Role? role)
    {
        var span = Phrases.SpanOf(tree, at);
        var former = Phrases.IsFormer(tree, scope.Words, at);
        var held = role is not null && owner?.State is { } state && scope.Day is { } today
            && tree[at].Upos is "NOUN" or "PROPN" && !Phrases.IsPlural(tree, at) && !former && IsWithoutName(at)
            ? (owner.Id is { } group && group != state && scope.Directory.Find(group) is { Kind: EntityKind.Body } ? Holder(group, role, today) : null) ?? Holder(state, role, today)
            : null;
        scope.EntityAt[at] = held;
        return new Party
        {
            State = held is null ? owner?.State : held.State,
            Sector = former && role?.Kind == RoleKind.Office ? "ELI" : SectorOf(owner, role),
            Id = held?.Id ?? (owner is { Id: { } body } && scope.Directory.Find(body) is { Kind: EntityKind.Body } entity
                && entity.Id != entity.State ? body : null),
            Name = held?.Name ?? scope.TextOf(span),
            Text = scope.TextOf(span),
            Span = span,
            How = held is not null ? "office-on-date" : role is not null ? "title" : "demonym",
            Office = held is not null || role?.Kind is RoleKind.Office or RoleKind.Official ? role?.Name : null,
        };
    }

    /// <summary>A description of somebody who was named.</summary>
    public Party? As(int at, Referent? referent, string? sector)
    {
        if (referent is null || Phrases.IsPlural(tree, at))
        {
            return null;
        }

        var span = Phrases.SpanOf(tree, at);
        scope.EntityAt[at] = referent.Entity;
        return referent.Party with { Sector = sector ?? referent.Party.Sector, Text = scope.TextOf(span), Span = span, How = "nominal" };
    }

    /// <summary>"the former president", "the sacked prime minister": whoever was named and once held the office.</summary>
    public Party? Once(int at, Role role, string? state)
    {
        bool IsOffice(string office) => office == role.Name || scope.Words.Titles.Covers(role.Name, office);
        return As(at, scope.History.Last.Holder(IsOffice, null, state, without: scope.Day), "ELI");
    }

    /// <summary>"FMLN guerrillas" bear arms, whatever their party is.</summary>
    private string? SectorOf(Party? owner, Role? role)
    {
        var own = OwnSector(owner);
        return role is { Kind: RoleKind.Group, Sector: { } armed } && scope.Words.People.ArmedSectors.Contains(armed) && own is not null && !scope.Words.People.LastingSectors.Contains(own)
            ? armed
            : own ?? role?.Sector ?? owner?.Sector;
    }

    /// <summary>A commander of the FARC is no soldier of the state: an armed group's people are of its sector.</summary>
    public string? OwnSector(Party? owner) =>
        owner is { Sector: { } own, How: "name" or "title" } && scope.Words.People.LastingSectors.Contains(own) ? own
            : scope.Directory.Find(owner?.Id) is { Kind: EntityKind.Body, Sector: { } sector } ? sector
            : null;

    /// <summary>Whether the person takes the office that such a title waits for soon after the article's day.</summary>
    public bool IsElect(Entity person, Role title) => scope.Day is { } day && person.Offices.Any(o => scope.Words.Titles.Covers(title.Name, o.Role)
        && o.Term.Earliest > day && o.Term.Earliest <= day.AddDays(LongestWait));

    /// <summary>Who holds the office; for "the Russian leader" whoever of that state was named and leads it.</summary>
    private Entity? Holder(string state, Role role, DateOnly day)
    {
        if (scope.Words.Titles.ElectTitles.Contains(role.Name))
        {
            return scope.Directory.PersonsOf(state).FirstOrDefault(p => IsElect(p, role));
        }

        if (role.Kind == RoleKind.Office && scope.Directory.HolderOn(state, role.Name, day) is { } holder)
        {
            return holder;
        }

        var named = scope.History.Last.Holder(o => scope.Words.Titles.Covers(role.Name, o), day, state) ?? scope.History.Last.Holder(o => scope.Words.Titles.Covers(role.Name, o), day)
            ?? (role.Kind == RoleKind.Office ? scope.History.Last.Holder(o => o == role.Name, day.AddDays(-LongestFall), state) : null);
        return named is { Entity: { } person } && (person.State == state || person.Owner == state) ? person : null;
    }

    /// <summary>"Cuban Vice-Minister Anayansi Rodríguez" is she, not whoever else held the office on that day.</summary>
    public bool IsWithoutName(int at)
    {
        if (tree[at].Upos == "PROPN" && scope.RoleAt(at) is null)
        {
            return false;
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "flat" or "appos" && tree[child].Upos == "PROPN")
            {
                return false;
            }
        }

        return TitlesAndNames.BetweenCommas(scope, at) is not { } other || scope.Mentions.Any(m => m.Role is null && m.Tokens.Contains(other)
            && m.Names.Any(n => n.Entity.Kind != EntityKind.Person)); // "the president, South Korea,"
    }
}
