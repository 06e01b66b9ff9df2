using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Mentions;

/// <summary>Finds names and role nouns in a sentence, left to right, the longest first.</summary>
public sealed class MentionFinder
{
    /// <summary>Letters; what is longer and tagged as a pronoun is an unknown name at the head of a sentence.</summary>
    private const int LongestPronoun = 5;

    private readonly ActorDirectory directory;
    private readonly ReferenceWords words;

    /// <summary>The nouns of roles by their last word, longest first. A plain table of records: one of tuples, or frozen, costs more at the start than it saves.</summary>
    private readonly Dictionary<string, RoleNoun[]> roles = new(StringComparer.Ordinal);

    public MentionFinder(ActorDirectory directory, ReferenceWords words)
    {
        this.directory = directory;
        this.words = words;
        var byLast = new Dictionary<string, List<RoleNoun>>(StringComparer.Ordinal);
        foreach (var role in directory.Roles)
        {
            foreach (var noun in role.Nouns)
            {
                var parts = noun.Replace("'s ", " 's ", StringComparison.Ordinal).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
                var last = parts[^1].ToLowerInvariant();
                if (!byLast.TryGetValue(last, out var nouns))
                {
                    byLast[last] = nouns = [];
                }

                nouns.Add(new RoleNoun(parts, role));
            }
        }

        foreach (var (last, nouns) in byLast)
        {
            roles[last] = [.. nouns.OrderByDescending(n => n.Words.Length)];
        }
    }

    /// <param name="text">The article's text, in which the tree's spans count.</param>
    public ImmutableArray<Mention> Find(string text, SyntaxTree tree)
    {
        var found = ImmutableArray.CreateBuilder<Mention>();
        for (var i = 0; i < tree.Tokens.Length;)
        {
            var entries = Fitting(tree, i, Longest(text, tree, i, out var end), end);
            if (!entries.IsEmpty)
            {
                var range = new TokenRange(WithArticle(tree, i, entries, found.Count == 0 ? 0 : found[^1].Tokens.End), end);
                found.Add(new Mention(range, HeadOf(tree, range), entries, null));
                if (end == i + 1 && entries.All(e => e.Kind is NameKind.Family or NameKind.LastWord) && RoleAt(tree, i) is { } title)
                {
                    found.Add(title); // "the Pope" may be nobody of that name
                }

                i = end;
                continue;
            }

            if (RoleAt(tree, i) is { } role)
            {
                found.Add(role);
            }
            else if (Halved(text, tree, i) is { } half)
            {
                found.Add(half);
            }

            i++;
        }

        return found.ToImmutable();
    }

    /// <summary>"North and South Korea": the first of two states whose name differs in one word is named by that word alone.</summary>
    private Mention? Halved(string text, SyntaxTree tree, int at)
    {
        if (at + 3 >= tree.Tokens.Length || tree[at].Upos is not ("PROPN" or "ADJ") || tree[at + 1].Form is not ("and" or "or") || !char.IsUpper(tree[at].Form[0]) || !char.IsUpper(tree[at + 2].Form[0])
            || tree[at].Form == tree[at + 2].Form || Longest(text, tree, at + 2, out var end) is not [{ Kind: NameKind.Name or NameKind.Adjective or NameKind.People, Entity.Kind: EntityKind.State }, ..] || end != at + 4)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[NameReader.LongestName];
        var reader = new NameReader(directory, buffer, tree[at].Form);
        reader.Append(" ");
        reader.Append(tree[at + 3].Form);
        var entries = reader.MayGoOn ? reader.Entries() : [];
        return entries.Any(e => e.Entity.Kind == EntityKind.State) ? new Mention(new TokenRange(at, at + 1), at, [.. entries.Where(e => e.Entity.Kind == EntityKind.State)], null) : null;
    }

    /// <summary>"Al-Hudaydah", "ar-Raqqah": the article of an Arabic town or region belongs to its name, listed with it or not.</summary>
    /// <param name="free">The first token that no name before holds.</param>
    private static int WithArticle(SyntaxTree tree, int start, ImmutableArray<NameEntry> entries, int free)
    {
        if (!entries.Any(e => e.Kind is NameKind.City or NameKind.Capital or NameKind.Place))
        {
            return start;
        }

        var tied = start >= 2 && tree[start - 1].Form == "-" && tree[start - 2].Span.End == tree[start].Span.Start - 1;
        var article = tied ? start - 2 : start - 1;
        return article < free ? start
            : IsArabicArticle(tree[article].Form, tied) && (tied || tree[article].Upos == "PROPN") ? article
            : start;
    }

    /// <param name="tied">Whether a hyphen follows.</param>
    public static bool IsArabicArticle(string form, bool tied) =>
        tied ? form.Length is 2 or 3 && form[0] is 'a' or 'A' or 'e' or 'E' && form[^1] is 'l' or 'r' or 's' or 'h' or 'd' or 'n' or 'z' or 't' : form is "Al" or "El";

    /// <summary>The token of a range that leans on a token outside it.</summary>
    public static int HeadOf(SyntaxTree tree, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!range.Contains(tree[i].Head))
            {
                return i;
            }
        }

        return range.End - 1;
    }

    /// <summary>The longest name that starts at a token; the token after it.</summary>
    private ImmutableArray<NameEntry> Longest(string text, SyntaxTree tree, int start, out int end)
    {
        Span<char> buffer = stackalloc char[NameReader.LongestName];
        var reader = new NameReader(directory, buffer, tree[start].Form);
        ImmutableArray<NameEntry> found = [];
        end = start;
        var length = 0;
        for (var i = start; reader.MayGoOn; i++)
        {
            // A full stop or hyphen after a name spells nothing and is no part of it.
            if (reader.Length > length && reader.Entries() is { IsEmpty: false } entries
                && (!IsPossessive(tree[i].Form) || entries.Any(e => e.Text.EndsWith("'s", StringComparison.Ordinal))))
            {
                found = entries;
                end = i + 1;
            }

            length = reader.Length;

            if (i + 1 >= tree.Tokens.Length)
            {
                break;
            }

            var from = tree[i].Span.End;
            reader.Append(text.AsSpan(from, Math.Max(0, tree[i + 1].Span.End - from)));
        }

        return found;
    }

    /// <summary>"Cuba's" is not a name "Cubas"; but "People's Republic" goes on.</summary>
    private static bool IsPossessive(string form) => form is "'s" or "\u2019s" or "'S" or "\u2019S" or "'" or "\u2019";

    /// <summary>A lone word that is no name here ("may", "us" as a pronoun) keeps none of its entries.</summary>
    private static ImmutableArray<NameEntry> Fitting(
        SyntaxTree tree, int start, ImmutableArray<NameEntry> entries, int end)
    {
        if (entries.IsEmpty)
        {
            return entries;
        }

        if (end > start + 1)
        {
            return IsOneOfMany(tree, start, end) ? [] : entries;
        }

        if (IsGivenName(tree, start) && entries.All(e => e.Entity.Kind == EntityKind.Person))
        {
            return [];
        }

        var token = tree[start];
        if (!token.Form.Any(char.IsUpper)) // "al-Qaeda" has one; "the spa" is no party
        {
            return [];
        }

        return (token.Upos == "PRON" && token.Form.Length <= LongestPronoun && token.Form != "US") || token.Upos is "AUX" or "ADP" or "DET" or "PART" or "CCONJ" or "SCONJ" && token.Form != "US" ? [] : entries;
    }

    /// <summary>"A group of 20 Israelis": what is written small behind an article that makes it one of many is no name.</summary>
    private static bool IsOneOfMany(SyntaxTree tree, int start, int end) =>
        start > 0 && tree[start - 1] is { Upos: "DET" } article && !article.Has("Definite=Def") && !tree.Tokens.Skip(start).Take(end - start).Any(t => t.Form.Any(char.IsUpper));

    /// <summary>"Bashir Ahmad Bilour" is not the Bashir whom everybody knows: a name that others follow is a given name; "Bush Jr" and "Kim II" are no such names.</summary>
    private static bool IsGivenName(SyntaxTree tree, int at) =>
        at + 1 < tree.Tokens.Length && tree[at + 1] is { Upos: "PROPN" } next && (next is { Relation: "flat" } && next.Head == at || (tree[at].Upos == "PROPN" && next.Relation == tree[at].Relation && next.Head == tree[at].Head && next.Relation.StartsWith("nsubj", StringComparison.Ordinal))) && next.Form.Length > 3 && next.Span.Start == tree[at].Span.End + 1;

    /// <summary>A role whose noun stands here, with the words before it that belong to its name.</summary>
    private Mention? RoleAt(SyntaxTree tree, int at)
    {
        if (tree[at].Upos is not ("NOUN" or "PROPN") && !(tree[at].Upos == "ADJ" && tree[at].Relation is "root" or "nsubj" or "obj"))
        {
            return null;
        }

        if (words.People.MassNouns.Contains(tree[at].Form) && tree[at].Relation is "obj" or "nmod" or "obl" && !HasWordBefore(tree, at))
        {
            return null; // "the use of force" is of no soldiers
        }

        if (words.People.SideNouns.Contains(tree[at].Lemma) && IsSideOfTwo(tree, at))
        {
            return null; // "called on all parties to stop": of a conflict, and of no parliament
        }

        var (byLemma, byForm) = (RoleAt(tree, at, tree[at].Lemma.ToLowerInvariant()), RoleAt(tree, at, tree[at].Form.ToLowerInvariant()));
        return byForm?.Tokens.Count > byLemma?.Tokens.Count ? byForm : byLemma ?? byForm; // "House of Representatives"
    }

    private bool IsSideOfTwo(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is "det" or "amod" or "nummod" or "det:predet" && words.People.SideWords.Contains(tree[child].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An article, a nationality or any other word that makes a noun one of many.</summary>
    private static bool HasWordBefore(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation is "det" or "amod" or "compound" or "nummod" or "nmod:poss" or "nmod:desc")
            {
                return true;
            }
        }

        return false;
    }

    private Mention? RoleAt(SyntaxTree tree, int at, string last)
    {
        foreach (var (words, role) in roles.GetValueOrDefault(last) ?? [])
        {
            var start = StartOf(tree, at, words);
            if (start >= 0)
            {
                var range = new TokenRange(start, at + 1);
                // "secretary of state", "Governor-General": the noun on which the rest leans may be the first.
                return new Mention(range, words.Length > 2 || range.Count > words.Length ? HeadOf(tree, range) : at, [], role);
            }
        }

        return null;
    }

    private static int StartOf(SyntaxTree tree, int at, string[] words)
    {
        var i = at;
        for (var w = words.Length - 2; w >= 0; w--)
        {
            i--;
            while (i >= 0 && tree[i].Form == "-")
            {
                i--;
            }

            if (i < 0 || !(tree[i].Lemma.Equals(words[w], StringComparison.OrdinalIgnoreCase)
                || tree[i].Form.Equals(words[w], StringComparison.OrdinalIgnoreCase)))
            {
                return -1;
            }
        }

        return i;
    }

    /// <param name="Words">The noun's words, "'s" apart.</param>
    private sealed record RoleNoun(string[] Words, Role Role);
}
