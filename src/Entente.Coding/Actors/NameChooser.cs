using System.Text;
using Entente.Coding.Mentions;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// Of the entries that share a name, the one that is meant: by the word's place in the sentence, by what the whole
/// article speaks of, and for persons by who was in office. The numbers are points; the highest sum wins.
/// </summary>
internal static class NameChooser
{
    private const double Never = -1;

    /// <summary>So many times as often one of two states is named that an adjective of both means it.</summary>
    private const int Clearly = 2;

    /// <summary>Null where no entry fits: a family name that nothing in the article supports, part of a stranger's name.</summary>
    public static NameEntry? Choose(SentenceScope scope, Mention mention)
    {
        NameEntry? best = null;
        var most = Never;
        foreach (var entry in mention.Names)
        {
            var points = Points(scope, mention, entry);
            if (points > most || (points == most && best is not null && scope.Article.Evidence.OfState(entry.Entity.State) > scope.Article.Evidence.OfState(best.Entity.State)))
            {
                (best, most) = (entry, points);
            }
        }

        return best is not null && mention.Names.Any(n => IsAsLikely(scope, n, best)) ? null : best;
    }

    /// <summary>"Korean" where the article speaks of both: the word does not say which of two states is meant.</summary>
    private static bool IsAsLikely(SentenceScope scope, NameEntry entry, NameEntry best) =>
        entry.Kind == NameKind.Adjective && best.Kind == NameKind.Adjective && entry.Entity.State != best.Entity.State
        && entry.Entity.Exists?.Latest is null && best.Entity.Exists?.Latest is null
        && scope.Article.Evidence.OfState(entry.Entity.State) > 0 && Clearly * scope.Article.Evidence.OfState(entry.Entity.State) > scope.Article.Evidence.OfState(best.Entity.State);

    private static double Points(SentenceScope scope, Mention mention, NameEntry entry)
    {
        if (mention.Tokens.Count == 1 && !(entry.Entity.Kind == EntityKind.Person && scope.Article.Evidence.Names(entry.Entity)) && IsOtherWord(scope.Tree[mention.Head], entry))
        {
            return Never;
        }

        if (scope.Words.Names.Hyphened.Contains(scope.Tree[mention.Head].Form) && mention.Tokens.Count == 1 && (entry.Kind == NameKind.Adjective) != Compounds.IsPaired(scope, mention))
        {
            return Never; // "Franco-German" is not of General Franco, and he is not French
        }

        if (entry.Kind is NameKind.Adjective or NameKind.People && mention.Tokens.Count == 1 && scope.Words.Names.Ethnic.Contains(scope.Tree[mention.Head].Form) && !IsOfItsState(scope, mention, entry.Entity))
        {
            return Never;
        }

        if (entry.Kind is NameKind.Adjective or NameKind.People && mention.Tokens.Count == 1 && !Ascii.IsValid(scope.Tree[mention.Head].Form) && Ascii.IsValid(entry.Text))
        {
            return Never; // "Germán" is a first name
        }

        if ((entry.Kind == NameKind.Place && IsElsewheres(scope, mention.Head, entry)) || IsInSmallLetters(scope, mention, entry))
        {
            return Never;
        }

        if (entry.WantsArticle && !IsHeadlineSubject(scope.Tree, mention) && (mention.Tokens.Start == 0 || !scope.Tree[mention.Tokens.Start - 1].Form.Equals("the", StringComparison.OrdinalIgnoreCase)
            || (mention.Tokens.End < scope.Tree.Tokens.Length && scope.Tree[mention.Tokens.End].Upos == "PROPN")))
        {
            return Never;
        }

        var points = entry.Kind switch
        {
            NameKind.Namesake => 20,
            NameKind.Person when IsPartOfLongerName(scope, mention) => Never,
            NameKind.Person or NameKind.Family or NameKind.LastWord when IsNameOfThing(scope, mention) => Never,
            NameKind.Person => 12 + InOffice(scope, entry.Entity) + InTime(scope, entry.Entity) + Shared(scope, mention, entry),
            NameKind.Family or NameKind.LastWord => FamilyNames.Points(scope, mention, entry),
            _ => OfThing(scope, mention, entry),
        };
        return points < 0 ? Never : points + Usual(scope, entry) + (entry.Entity.IsOwn ? 10 : 0);
    }

    /// <summary>"Baghdad's Tahrir Square" is not that of Cairo.</summary>
    private static bool IsElsewheres(SentenceScope scope, int at, NameEntry entry) =>
        scope.Tree.Child(at, "nmod:poss") is >= 0 and var owner && scope.EntryAt(owner) is { Entity.State: { } state, Kind: NameKind.Name or NameKind.Capital or NameKind.City } && state != entry.Entity.State;

    /// <summary>"urged the Islamic state to stop": an armed group's name has its capitals, where it stands alone behind an article.</summary>
    private static bool IsInSmallLetters(SentenceScope scope, Mention mention, NameEntry entry) =>
        mention.Tokens.Count > 1 && entry.Entity is { Kind: EntityKind.Body, Sector: { } sector } && scope.Words.People.ArmedSectors.Contains(sector)
        && char.IsLower(scope.Tree[mention.Tokens.End - 1].Form[0]) && entry.Text.AsSpan(entry.Text.LastIndexOf(' ') + 1) is [>= 'A' and <= 'Z', ..]
        && mention.Tokens.Start > 0 && scope.Tree[mention.Tokens.Start - 1] is { Relation: "det" } article && article.Head == mention.Head && (mention.Tokens.End >= scope.Tree.Tokens.Length || scope.Tree[mention.Tokens.End].Upos is not ("NOUN" or "PROPN"));

    /// <summary>"West recognises Kosovo": a headline, which has no articles at all, leaves out that of a name too.</summary>
    private static bool IsHeadlineSubject(SyntaxTree tree, Mention mention) => mention.Tokens.Count == 1 && tree[mention.Head] is { Relation: "nsubj", Upos: "PROPN", Head: >= 0 and var verb } && verb == mention.Head + 1
        && tree.Children(mention.Head).Length == 0 && tree.Tokens.All(t => t.Relation != "det");

    /// <summary>"the Turkmen president", or a text that names Turkmenistan: the adjective is the state's, not a people's.</summary>
    private static bool IsOfItsState(SentenceScope scope, Mention mention, Entity state) =>
        scope.Article.Text.Contains(state.Name, StringComparison.Ordinal) || (mention.Tokens.End < scope.Tree.Tokens.Length && scope.RoleAt(mention.Tokens.End) is { Kind: RoleKind.Office or RoleKind.Organ });

    /// <summary>In a headline in capitals the parser's word classes say little.</summary>
    private static bool IsHeadline(Token token) => token.Form.Length > 3 && !token.Form.Any(char.IsLower);

    /// <summary>"Close ties", "Nice words": at the head of a sentence any word has a capital.</summary>
    private static bool IsOtherWord(Token token, NameEntry entry) => !IsHeadline(token) && entry.Kind switch
    {
        NameKind.Family or NameKind.LastWord => token.Upos != "PROPN" && (token.Upos != "NOUN" || token.Index == 0),
        NameKind.City or NameKind.Place => token.Upos is "VERB" or "ADV" or "INTJ" || (token.Index == 0 && token.Upos is "ADJ" or "NOUN"),
        NameKind.Adjective or NameKind.People => token.Upos is "VERB" or "ADV",
        _ => false,
    };

    private static double OfThing(SentenceScope scope, Mention mention, NameEntry entry)
    {
        var evidence = scope.Article.Evidence;
        var state = entry.Entity.State;
        if (entry.Kind is NameKind.Adjective or NameKind.People && IsLanguage(scope.Tree, mention))
        {
            return Never;
        }

        if (IsPartOfStranger(scope, mention) || (entry.Entity.Kind == EntityKind.Body && mention.Tokens.Count == 1 && scope.Tree[mention.Head].Relation == "compound" && IsPartOfLonger(scope, mention)) || (entry.Entity.Kind == EntityKind.Organ && (IsPartOfLonger(scope, mention) || IsAnothers(scope, mention, entry)))
            || (entry.Kind is NameKind.City or NameKind.Place && (IsNameOfOther(scope, mention) || IsLastName(scope, mention))) || (mention.Tokens.Count == 1 && evidence.HasStranger(scope.Tree[mention.Head].Form)))
        {
            return Never;
        }

        var near = evidence.IsBeside(scope.NameOf(mention), state) ? 5 : 0;
        return Dated(scope, entry) + near + entry.Kind switch
        {
            NameKind.City or NameKind.Place => 4 + Math.Min(3, 1.5 * evidence.OfPlaces(state)) + Math.Min(1, 0.4 * evidence.OfState(state)) + (IsPartOfState(scope, mention) ? 4 : 0),
            NameKind.Seat when IsWhere(scope.Tree, mention.Head) && !IsAddress(scope, mention.Head) => 3, // "in Brussels" is the city, "Brussels said" the Union
            NameKind.Seat => 7 + Math.Min(2, evidence.OfState(state)),
            NameKind.Capital => 5 + Math.Min(3, evidence.OfState(state)),
            NameKind.Adjective => (scope.Tree[mention.Head].Upos == "ADJ" ? 7 : 5) + Math.Min(3, evidence.OfState(state)),
            _ => 6 + Math.Min(3, evidence.OfState(state)),
        };
    }

    /// <summary>
    /// A name with a term is chosen within it ("Moscow" in 1962) and outside it never for a capital or seat, seldom for a
    /// name. What did not exist on the day yields to its namesake that did.
    /// </summary>
    private static double Dated(SentenceScope scope, NameEntry entry)
    {
        if (scope.Day is not { } day)
        {
            return entry.Term is null ? 0 : -2;
        }

        var exists = entry.Entity.Exists?.Holds(day) == false ? -2 : 0;
        return exists + (entry.Term is not { } term ? 0 : term.Holds(day) ? 4 : entry.Kind == NameKind.Name ? -2 : -20);
    }

    /// <summary>Between equals the one that news speaks of more: whose file lists more persons, the later holder of an office, without a date of a high one.</summary>
    private static double Usual(SentenceScope scope, NameEntry entry) =>
        entry.Entity.Kind == EntityKind.Person ? ((entry.Entity.Offices.FirstOrDefault()?.Term.Earliest?.Year ?? 0) / 10000.0)
            + (scope.Day is null && entry.Entity.Offices.Any(o => scope.Words.Titles.HighOffices.Contains(o.Role)) ? 0.5 : 0)
            : entry.Entity.State is { } state ? Math.Min(400, scope.Directory.PersonCount(state)) / 1000.0
            : 0;

    /// <summary>"King Faisal" of Iraq or of Saudi Arabia: of two persons of one name rather the one of a state that the article speaks of.</summary>
    private static double Shared(SentenceScope scope, Mention mention, NameEntry entry) =>
        mention.Names.Length > 1 && mention.Names.Any(n => n.Kind == NameKind.Person && n.Entity.State != entry.Entity.State && n.Entity.Name != entry.Entity.Name) && scope.Article.Evidence.OfState(entry.Entity.State) > 0 ? 4 : 0;

    /// <summary>Of two states that list one person, the one that existed on the day, and of these the one that has ended since.</summary>
    private static double InTime(SentenceScope scope, Entity person) =>
        scope.Day is not { } day || scope.Directory.Find(person.Owner)?.Exists is not { } exists ? 0
            : !exists.Holds(day) ? -1 : exists.Latest is null ? 0 : 1;

    private static int InOffice(SentenceScope scope, Entity person)
    {
        if (scope.Day is not { } day)
        {
            return 0; // Then the later office is meant: see Usual.
        }

        return person.Offices.Any(o => o.Term.Holds(day) && scope.Words.Titles.HighOffices.Contains(o.Role)) ? 4
            : person.Offices.Any(o => o.Term.Holds(day)) ? 3 : person.Offices.Any(o => o.Term.Earliest <= day) ? 1 : 0;
    }

    /// <summary>Whether a name stands where something happens or goes: "in Brussels".</summary>
    public static bool IsWhere(SyntaxTree tree, int at) =>
        (tree.Child(at, "case") is >= 0 and var mark && IsLocal(tree[mark].Lemma))
        || (at > 0 && tree[at - 1].Upos == "ADP" && IsLocal(tree[at - 1].Lemma));

    /// <summary>"pressure from Brussels", "a letter to Brussels".</summary>
    private static bool IsAddress(SentenceScope scope, int at) => scope.Tree[at] is { Relation: "nmod", Head: >= 0 and var noun } && noun < at && scope.Tree[noun].Upos == "NOUN" && Phrases.HasCase(scope.Tree, at, "to", "from")
        && !scope.Words.Names.Journeys.Contains(scope.Tree[noun].Lemma);

    private static bool IsLocal(string preposition) =>
        preposition is "in" or "at" or "to" or "from" or "near" or "into" or "outside" or "around" or "across" or "through" or "above" or "over";

    /// <summary>"Lao People's Liberation Army" is not the Chinese one.</summary>
    private static bool IsAnothers(SentenceScope scope, Mention mention, NameEntry entry)
    {
        var before = scope.Mentions.FirstOrDefault(m => m.Role is null && m.Tokens.End == mention.Tokens.Start);
        return before is not null && scope.Tree[mention.Tokens.Start - 1].Relation is "amod" or "compound"
            && before.Names.Any(n => n.Kind is NameKind.Adjective or NameKind.Name && n.Entity.Kind == EntityKind.State)
            && before.Names.All(n => n.Entity.State != entry.Entity.State);
    }

    /// <summary>"Nasser Mohammed Al-Ahmed Al-Sabah": behind other names an Arabic article begins a family's name, not a town's.</summary>
    private static bool IsLastName(SentenceScope scope, Mention mention)
    {
        var (tree, start) = (scope.Tree, mention.Tokens.Start);
        return start > 0 && mention.Tokens.Count > 2 && tree[start + 1].Form == "-" && MentionFinder.IsArabicArticle(tree[start].Form, tied: true) && tree[start - 1].Upos == "PROPN"
            && tree[start].Span.Start - tree[start - 1].Span.End == 1 && !scope.Words.Names.PlaceWords.Contains(tree[start - 1].Form);
    }

    /// <summary>"Aspen Pharmacare", "Adama Traoré": a town's name in the name of something else. "Khost Province" is a place.</summary>
    private static bool IsNameOfOther(SentenceScope scope, Mention mention)
    {
        var (tree, next) = (scope.Tree, mention.Tokens.End);
        return mention.Tokens.Count == 1 && next < tree.Tokens.Length && tree[next].Upos == "PROPN" && char.IsUpper(tree[next].Form[0])
            && tree[next].Span.Start - tree[next - 1].Span.End == 1
            && ((tree[mention.Head].Relation == "compound" && tree[mention.Head].Head == next)
                || (tree[next].Relation is "flat" && (tree[next].Head == mention.Head || tree[next].Head == tree[mention.Head].Head)))
            && !scope.Words.Names.PlaceWords.Contains(tree[next].Form)
            && !scope.Mentions.Any(m => m.Tokens.Contains(next) && (m.Role is not null || m.Names.Any(n => n.Kind is not (NameKind.Family or NameKind.LastWord))));
    }

    /// <summary>"said in Russian", "translated into Arabic", "speaks Chinese".</summary>
    private static bool IsLanguage(SyntaxTree tree, Mention mention)
    {
        var at = mention.Head;
        return mention.Tokens.Count == 1 && tree[at].Upos != "ADJ" && !Phrases.IsPlural(tree, at)
            && tree.Children(at) is [var only] && tree[only].Relation == "case" && tree[only].Lemma is "in" or "into";
    }

    /// <summary>"Social Democratic Party" is another than the Democratic Party.</summary>
    private static bool IsPartOfLonger(SentenceScope scope, Mention mention)
    {
        var before = mention.Tokens.Start - 1;
        return before > 0 && char.IsUpper(scope.Tree[before].Form[0]) && scope.Tree[before].Upos is "ADJ" or "PROPN"
            && scope.Tree[before].Relation is "amod" or "compound" or "nmod:desc" && scope.RoleAt(before) is null
            && !scope.Mentions.Any(m => m.Tokens.Contains(before) && (m.Role is not null || m.Names.Any(n => n.Kind is not (NameKind.Family or NameKind.LastWord))));
    }

    /// <summary>"Birmingham, Alabama", "Hyderabad, Pakistan": the place or state behind the comma, where it is in another state than all towns of the name that we know.</summary>
    public static NameEntry? Elsewhere(SentenceScope scope, Mention mention, NameEntry choice)
    {
        if (choice.Kind is not (NameKind.City or NameKind.Capital or NameKind.Place) || (PlaceBehind(scope, mention.Tokens.End) ?? LandBehind(scope, mention.Head, mention.Tokens.End)) is not { } place
            || mention.Names.Any(n => n.Entity.State == place.Entity.State)
            || scope.Mentions.First(m => m.Role is null && m.Tokens.Start == mention.Tokens.End + 1).Names.Any(l => mention.Names.Any(n => n.Entity.State == l.Entity.State)))
        {
            return null; // "Batumi, Georgia"
        }

        return place;
    }

    /// <summary>The region or state that stands behind a comma: ", Alabama"; null for none.</summary>
    public static NameEntry? PlaceBehind(SentenceScope scope, int comma)
    {
        if (comma >= scope.Tree.Tokens.Length || scope.Tree[comma].Form != ",")
        {
            return null;
        }

        var other = scope.Mentions.FirstOrDefault(m => m.Role is null && m.Tokens.Start == comma + 1);
        return other?.Names.FirstOrDefault(n => n.Kind == NameKind.Place);
    }

    /// <summary>The state or place that stands behind a comma and belongs to the unknown place before it: "in Rubkona, South Sudan".</summary>
    public static NameEntry? LandBehind(SentenceScope scope, int at, int comma)
    {
        if (PlaceBehind(scope, comma) is { } place)
        {
            return place;
        }

        var other = comma < scope.Tree.Tokens.Length && scope.Tree[comma].Form == "," ? scope.Mentions.FirstOrDefault(m => m.Role is null && m.Tokens.Start == comma + 1) : null;
        return other is not null && scope.Tree[other.Head].Head == at && scope.Tree[other.Head].Relation is "appos" or "nmod:unmarked" or "nmod" && scope.Tree.Child(other.Head, "case") < 0
            ? other.Names.FirstOrDefault(n => n.Kind is NameKind.Name or NameKind.Capital or NameKind.City && scope.Directory.IsState(n.Entity.State) && n.Entity.Kind == EntityKind.State)
            : null;
    }

    /// <summary>"the state of Georgia", "the province of Limburg".</summary>
    private static bool IsPartOfState(SentenceScope scope, Mention mention)
    {
        var start = mention.Tokens.Start;
        return start >= 2 && scope.Tree[start - 1].Lemma == "of" && scope.Words.Names.Parts.Contains(scope.Tree[start - 2].Lemma);
    }

    /// <summary>"the frigate Admiral Gorshkov" is no admiral.</summary>
    private static bool IsNameOfThing(SentenceScope scope, Mention mention)
    {
        var before = mention.Tokens.Start - 1;
        while (before > 0 && (scope.Tree[before].Upos == "PROPN" && !scope.Words.Names.Crafts.Contains(scope.Tree[before].Form) || scope.Tree[before].Form is "\"" or "\u201c" or "'"))
        {
            before--;
        }

        return before >= 0 && (scope.Words.Names.Crafts.Contains(scope.Tree[before].Lemma) || scope.Words.Names.Crafts.Contains(scope.Tree[before].Form));
    }

    /// <summary>"Nestor Louis Michel" is not Louis Michel, "Aziz Ahmed Khan" not Aziz Ahmed, "Nahyan bin Mubarak" not bin Mubarak of Yemen.</summary>
    private static bool IsPartOfLongerName(SentenceScope scope, Mention mention)
    {
        var (tree, before, behind) = (scope.Tree, mention.Tokens.Start - 1, mention.Tokens.End);
        bool IsFree(int at) => tree[at].Upos == "PROPN" && char.IsUpper(tree[at].Form[0]) && scope.RoleAt(at) is null
            && !scope.Mentions.Any(m => m.Tokens.Contains(at) && (m.Role is not null || m.Names.Any(n => n.Kind is not (NameKind.Family or NameKind.LastWord))));
        return mention.Tokens.Count > 1
            && ((before >= 0 && IsFree(before) && (scope.Words.Names.IsGivenName(tree[before].Form) || scope.Words.Names.NameParticles.Contains(tree[mention.Tokens.Start].Form)) && !scope.Words.Names.Honorifics.Contains(tree[before].Form))
                || (behind < tree.Tokens.Length && tree[behind].Relation == "flat" && IsFree(behind) && scope.Words.Names.CommonFamilyNames.Contains(tree[behind].Form)));
    }

    /// <summary>"Chad Kelly", "Tyler Jordan": a person's name of which we know but one half, and nothing of the person.</summary>
    private static bool IsPartOfStranger(SentenceScope scope, Mention mention)
    {
        if (mention.Tokens.Count > 1)
        {
            return false;
        }

        var (tree, at) = (scope.Tree, mention.Head);
        var token = tree[at];
        if (token.Relation == "flat" && token.Head >= 0 && tree[token.Head].Upos == "PROPN" && token.Head == at - 1
            && scope.RoleAt(token.Head) is null && scope.Words.Names.IsGivenName(tree[token.Head].Form))
        {
            return true;
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "flat" && tree[child].Upos == "PROPN" && child == at + 1
                && scope.Words.Names.IsGivenName(token.Form) && !scope.Mentions.Any(m => m.Tokens.Contains(child) && (m.Role is not null || m.Names.Any(n => n.Kind is not (NameKind.Family or NameKind.LastWord)))))
            {
                return true;
            }
        }

        return false;
    }
}
