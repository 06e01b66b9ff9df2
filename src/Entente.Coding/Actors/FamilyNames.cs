using Entente.Coding.Mentions;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>
/// Whether one word of a name may stand for a known person here. "Rodríguez" alone is nobody; it is Cuba's foreign
/// minister where the article names him in full, gives him his title, or leaves no other choice.
/// </summary>
internal static class FamilyNames
{
    /// <summary>Below this the name stays a name without a state.</summary>
    private const double Enough = 5;

    private const int RecentYears = 6;

    /// <summary>The points of an entry, or less than 0 where they are not enough.</summary>
    public static double Points(SentenceScope scope, Mention mention, NameEntry entry)
    {
        var person = entry.Entity;
        if (!scope.Article.Evidence.Names(person) && (GoesOn(scope, mention) || IsTown(scope, mention) || IsKing(scope, mention, entry)))
        {
            return -1;
        }

        var points = OfArticle(scope, mention, entry) + OfTime(scope, person) + OfNeighbours(scope, mention, person);
        if (mention.Names.Any(n => n.Kind is not (NameKind.Family or NameKind.LastWord or NameKind.Namesake)))
        {
            // "near Goma" is the town, "Mali" the state.
            points -= NameChooser.IsWhere(scope.Tree, mention.Head) || mention.Names.Any(n => n.Entity.Kind == EntityKind.State
                && n.Kind is NameKind.Name or NameKind.Adjective or NameKind.People or NameKind.Capital) ? 8 : 2;
        }

        points -= entry.Kind == NameKind.LastWord && !scope.Article.Evidence.Names(person) ? 2 : 0;
        return points < Enough ? -1 : points;
    }

    /// <summary>"Hakeem al-Araibi", "Suleiman bin Ahmed": the first word of a longer name, and no family name.</summary>
    private static bool GoesOn(SentenceScope scope, Mention mention)
    {
        var (tree, next) = (scope.Tree, mention.Tokens.End);
        if (next + 1 >= tree.Tokens.Length || !scope.Words.Names.NameParticles.Contains(tree[next].Form))
        {
            return false;
        }

        var after = tree[next + 1].Form is "-" or "\u2010" or "\u2011" or "\u2013" ? next + 2 : next + 1;
        return after < tree.Tokens.Length && char.IsUpper(tree[after].Form[0]);
    }

    /// <summary>"Hassan" is Hassan II only where the text has told of him.</summary>
    private static bool IsKing(SentenceScope scope, Mention mention, NameEntry entry) =>
        entry.Kind == NameKind.LastWord && !entry.Entity.Name.EndsWith(scope.Tree[mention.Tokens.End - 1].Form, StringComparison.Ordinal);

    /// <summary>"in Mahara, Sri Lanka", "near Clinton, Iraq": what stands behind a place's preposition and before the land is a town.</summary>
    private static bool IsTown(SentenceScope scope, Mention mention)
    {
        var (tree, comma) = (scope.Tree, mention.Tokens.End);
        return mention.Tokens.Start > 0 && tree[mention.Tokens.Start - 1].Lemma is "in" or "at" or "near" or "outside" && comma + 1 < tree.Tokens.Length && tree[comma].Form == ","
            && scope.Mentions.Any(m => m.Role is null && m.Tokens.Start == comma + 1 && m.Names.Any(n => n.Kind is NameKind.Name or NameKind.Place && n.Entity.State is not null));
    }

    private static double OfArticle(SentenceScope scope, Mention mention, NameEntry entry)
    {
        var person = entry.Entity;
        var evidence = scope.Article.Evidence;
        var word = scope.Tree[mention.Tokens.End - 1].Form;
        var points = evidence.Names(person) ? 10.0 : evidence.HasStranger(word) || evidence.IsWithinName(word) ? -8 : 0;
        var bearers = mention.Names.Where(n => n.Kind == NameKind.Family).Select(n => n.Entity).ToArray();
        var one = bearers.All(b => b.Name == person.Name);
        var alone = one || bearers.All(b => b.State == person.State) || IsHighest(scope, person, bearers);
        points += OfOrder(scope, mention, person);
        points += scope.Words.Names.CommonFamilyNames.Contains(word) ? (alone ? 0 : -3)
            : entry.Kind == NameKind.LastWord || scope.Words.Names.IsGivenName(word) ? 0
            : one ? 4
            : alone ? 3
            : 0;
        return points + (evidence.OfState(person.State) > 0 ? 2 : 0);
    }

    /// <summary>"Kim" is the Kim of whom the article has told, and not one that it names further down; in "Kim Dae-jung met Kim" it is not the one whom the sentence names in full.</summary>
    private static double OfOrder(SentenceScope scope, Mention mention, Entity person)
    {
        var since = scope.History.Last.Since(person);
        double? nearest = null;
        foreach (var other in mention.Names)
        {
            if (other.Entity.Name != person.Name && scope.History.Last.Since(other.Entity) is { } ago)
            {
                nearest = nearest is { } known ? Math.Min(known, ago) : ago;
            }
        }

        return nearest is null ? 0
            : IsNamedInFull(scope, mention, person) ? -6
            : since is null ? -4
            : since < nearest ? 2
            : 0;
    }

    private static bool IsNamedInFull(SentenceScope scope, Mention mention, Entity person)
    {
        foreach (var other in scope.Mentions)
        {
            if (other.Tokens.End <= mention.Tokens.Start && other.Tokens.Count > mention.Tokens.Count && other.Names.Any(n => n.Kind == NameKind.Person && n.Entity.Name == person.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether of all known bearers of the name this one alone is in a high office, or was where none is.</summary>
    private static bool IsHighest(SentenceScope scope, Entity person, Entity[] bearers)
    {
        bool IsNow(Office o) => IsHigh(scope, o) && (scope.Day is not { } day || o.Term.Holds(day));
        var now = bearers.Where(b => b.Offices.Any(IsNow)).Select(b => b.Name).Distinct(StringComparer.Ordinal).ToArray();
        var ever = now.Length > 0
            ? now
            : [.. bearers.Where(b => b.Offices.Any(o => IsHigh(scope, o))).Select(b => b.Name).Distinct(StringComparer.Ordinal)];
        return ever.Length == 1 && ever[0] == person.Name;
    }

    private static double OfTime(SentenceScope scope, Entity person)
    {
        var best = person.Offices.IsEmpty ? 1.0 : double.MinValue;
        foreach (var office in person.Offices)
        {
            best = Math.Max(best, OfOffice(scope, office));
        }

        return best;
    }

    private static double OfOffice(SentenceScope scope, Office office)
    {
        var high = IsHigh(scope, office);
        var single = scope.Directory.Role(office.Role)?.Kind == RoleKind.Office;
        if (scope.Day is not { } day)
        {
            return high ? 3 : 1;
        }

        if (office.Term.Holds(day))
        {
            return high ? 5 : single ? 4 : 2;
        }

        if (office.Term.Earliest > day)
        {
            return office.Term.Earliest > day.AddYears(RecentYears) ? -12 : -3;
        }

        return office.Term.Latest is { } end && end.AddYears(RecentYears) >= day ? high ? 4 : single ? 2 : 1 : high ? 2 : 0;
    }

    /// <summary>"Colonel Gaddafi", "General Franco": a ruler keeps his rank.</summary>
    private static bool Ruled(SentenceScope scope, Entity person) => person.Offices.Any(o => IsHigh(scope, o) && (scope.Day is not { } day || (o.Term.Earliest <= day && !(o.Term.Latest is { } end && end.AddYears(RecentYears) < day))));

    private static bool IsHigh(SentenceScope scope, Office office) => scope.Words.Titles.HighOffices.Contains(office.Role);

    /// <summary>The title and nationality before the name: "Cuban Foreign Minister Rodríguez", "Coach Rodríguez".</summary>
    private static double OfNeighbours(SentenceScope scope, Mention mention, Entity person)
    {
        var tree = scope.Tree;
        var points = 0.0;
        if (IsPartOfLonger(scope, mention) || (mention.Tokens.Count == 1 && Phrases.IsDefinite(tree, mention.Head)))
        {
            return -12; // "the Sultan of Oman" is no Mr Sultan
        }

        var at = mention.Tokens.Start - 1;
        if (at >= 0 && scope.Words.Names.Honorifics.Contains(tree[at].Form))
        {
            return 1;
        }

        if (at >= 0 && IsInitial(tree[at].Form))
        {
            while (at > 0 && IsInitial(tree[at - 1].Form))
            {
                at--;
            }

            return tree[at].Form[0] == person.Name[0] ? 3 : person.Name.Split(' ').Any(w => w[0] == tree[at].Form[0]) ? 0 : -12; // "N. A. Bulganin", "J.D. Vance"
        }

        if (at >= 0 && scope.RoleAt(at) is { } role)
        {
            points += OfTitle(scope, person, role);
            var start = scope.RoleRange(at).Start;
            for (var before = start - 1; before >= Math.Max(0, start - 2); before--)
            {
                var owner = scope.Mentions.FirstOrDefault(m => m.Role is null && m.Tokens.End == before + 1);
                if (owner is not null && owner.Names.Any(n => n.Entity.State is not null && n.Entity.Kind != EntityKind.Person))
                {
                    return points + (owner.Names.Any(n => n.Entity.State == person.State) ? 4 : -9);
                }
            }
        }
        else if (at >= 0 && tree[at].Upos == "PROPN" && char.IsUpper(tree[at].Form[0]) && !scope.IsTime(at)
            && (scope.Words.Names.IsGivenName(tree[at].Form) || !scope.Mentions.Any(m => m.Tokens.Contains(at) && m.Names.Any(n => n.Entity.Kind != EntityKind.Person))))
        {
            // A first name that is not this person's: another member of the family, or another family. "Serguei" for
            // "Sergei" begins alike.
            return tree[at].Form[0] == person.Name[0] && tree[at].Form.Length > 2 ? -2 : -12;
        }

        return points;
    }

    /// <summary>"N.", "J.D."</summary>
    public static bool IsInitial(string word) => word.Length is 2 or 4 or 6 && word.Where((_, i) => i % 2 == 0).All(char.IsUpper) && word.Where((_, i) => i % 2 == 1).All(c => c == '.');

    /// <summary>"Tom Glavine" is no Tom, "Palm Desert" no Palm: a capital word after it that belongs to the same name.</summary>
    private static bool IsPartOfLonger(SentenceScope scope, Mention mention)
    {
        var next = mention.Tokens.End;
        return next < scope.Tree.Tokens.Length && scope.Tree[next].Upos == "PROPN" && char.IsUpper(scope.Tree[next].Form[0])
            && (mention.Tokens.Contains(scope.Tree[next].Head) ? scope.Tree[next].Relation is "flat" or "compound"
                : (scope.Tree[mention.Head].Head == next && scope.Tree[mention.Head].Relation is "compound" or "flat")
                    || (scope.Tree[next].Relation == "flat" && scope.Tree[mention.Head].Relation == "flat"))
            && !scope.Mentions.Any(m => m.Tokens.Contains(next) && m.Role is not null);
    }

    private static double OfTitle(SentenceScope scope, Entity person, Role role)
    {
        if (person.Offices.Any(o => o.Role == role.Name || scope.Words.Titles.Covers(role.Name, o.Role)))
        {
            return person.Offices.Any(o => o.Role == role.Name && scope.Day is { } day && o.Term.Holds(day)) ? 8 : 6;
        }

        return scope.Directory.SectorOf(person.Offices.FirstOrDefault()?.Role) == role.Sector || (role.Sector == "MIL" && Ruled(scope, person)) ? 1 : -5;
    }
}
