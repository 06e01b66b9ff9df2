using System.Collections.Immutable;
using Entente.Coding.Mentions;
using Entente.Coding.Reports;
using Entente.Coding.Times;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>What the steps of actor resolution share while they work on one sentence.</summary>
internal sealed class SentenceScope
{
    private readonly Mention?[] roleAt;
    private readonly NameEntry?[] entryAt;
    private readonly Mention?[] nameAt;
    private readonly bool[] isTime;
    private readonly bool[] isNobody;

    public SentenceScope(
        ArticleScope article, SyntaxTree tree, ImmutableArray<Mention> mentions, ImmutableArray<TimeExpression> times, int sentence)
    {
        Article = article;
        Tree = tree;
        Sentence = sentence;
        var count = tree.Tokens.Length;
        roleAt = new Mention?[count];
        nameAt = new Mention?[count];
        entryAt = new NameEntry?[count];
        isTime = new bool[count];
        isNobody = new bool[count];
        EntityAt = new Entity?[count];
        Map = new PartyMap(count);
        foreach (var time in times.Where(t => !t.IsAct))
        {
            isTime.AsSpan(time.Tokens.Start, time.Tokens.Count).Fill(true);
        }

        Mentions = mentions;
        foreach (var mention in mentions)
        {
            if (mention.Role is not null)
            {
                // The words within "minister of foreign affairs" are nobody beside the minister.
                roleAt.AsSpan(mention.Tokens.Start, mention.Tokens.Count).Clear();
                isNobody.AsSpan(mention.Tokens.Start, mention.Tokens.Count).Fill(true);
                isNobody[mention.Head] = false;
                roleAt[mention.Head] = mention;
            }
        }

        foreach (var mention in mentions)
        {
            if (mention.Role is null)
            {
                Settle(mention);
            }
        }
    }

    public ArticleScope Article { get; }

    public ActorDirectory Directory => Article.Directory;

    public ReferenceWords Words => Article.Words;

    public History History => Article.History;

    public NominalWords Nominals => Article.Nominals;

    /// <summary>The last day that the article may have been published on; null where that is not known.</summary>
    public DateOnly? Day => Article.Day;

    public SyntaxTree Tree { get; }

    public int Sentence { get; }

    /// <summary>In text order.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>Who was settled so far.</summary>
    public PartyMap Map { get; }

    /// <summary>The entity that was settled for a token's phrase; null for none or one outside the knowledge base.</summary>
    public Entity?[] EntityAt { get; }

    /// <summary>The role whose noun this token is; null for none.</summary>
    public Role? RoleAt(int at) => roleAt[at]?.Role;

    public TokenRange RoleRange(int at) => roleAt[at]!.Tokens; // Asked where RoleAt gives one.

    /// <summary>The name that this token heads, with the entry that it means here; null for none.</summary>
    public NameEntry? EntryAt(int at) => entryAt[at];

    public TokenRange NameRange(int at) => nameAt[at]!.Tokens; // Asked where EntryAt gives one.

    /// <summary>Whether the token belongs to a time ("Friday") and to no name.</summary>
    public bool IsTime(int at) => isTime[at] && entryAt[at] is null;

    /// <summary>Whether the token belongs to a name that means nobody: "Korean War".</summary>
    public bool IsNobody(int at) => isNobody[at];

    /// <summary>The role of a title that a name bears: "Vice-Minister Anayansi Rodríguez", "Ban, the UN chief"; null for none.</summary>
    public Role? TitleAt(int at)
    {
        if (Tree[at].Upos != "PROPN")
        {
            return null;
        }

        Role? nearest = null;
        foreach (var child in Tree.Children(at))
        {
            if (Tree[child].Relation is "nmod:desc" or "compound" or "appos" or "flat" && roleAt[child] is { } title)
            {
                nearest = nearest is null || child < at ? title.Role : nearest; // "Deputy Energy Minister" before a name
            }
        }

        if (nearest is not null)
        {
            return nearest;
        }

        // The words stand side by side where the tree has them apart.
        var start = entryAt[at] is null ? at : nameAt[at]!.Tokens.Start; // Set with the entry.
        return start > 0 && roleAt[start - 1] is { Role: { Kind: RoleKind.Office or RoleKind.Official } role } && Tree[start - 1].Upos == "PROPN"
            ? role
            : null;
    }

    /// <summary>The token behind a title or honorific ("Mrs", "Lieutenant-Colonel"); null where the token is neither.</summary>
    public int? TitleEnd(int at) =>
        roleAt[at] is { Role.Kind: RoleKind.Office or RoleKind.Official } title ? title.Tokens.End
            : Words.Honorifics.Contains(Tree[at].Form) && Tree[at].Upos == "PROPN" ? at + 1
            : null;

    /// <summary>
    /// The first token of a proper name that stands between a comma behind a noun's own words and another, or the end: at
    /// "Phumtham" in "the Thai premier, Phumtham Wechayachai,"; null for none.
    /// </summary>
    public int? BetweenCommas(int at)
    {
        var comma = at + 1;
        while (comma < Tree.Tokens.Length && Tree[comma].Form != "," && Tree[comma].Upos != "PUNCT" && Tree.Subtree(at).Contains(comma))
        {
            comma++;
        }

        var end = comma + 1;
        while (end < Tree.Tokens.Length && (Tree[end].Upos == "PROPN" || Tree[end].Form is "-" or "al" or "bin" or "de" or "van" or "von") && char.IsLetter(Tree[comma + 1].Form[0]))
        {
            end++;
        }

        return end - comma >= 3 && Tree[comma].Form == "," && !Phrases.IsPlural(Tree, at) && char.IsUpper(Tree[comma + 1].Form[0])
            && (end == Tree.Tokens.Length || Tree[end].Form is "," or "." or ";")
            ? comma + 1
            : null;
    }

    /// <summary>The token behind a noun and the flat rest of its name.</summary>
    public int NextAfter(int at)
    {
        var last = at;
        foreach (var child in Tree.Children(at))
        {
            last = Tree[child].Relation == "flat" ? Math.Max(last, Tree.Subtree(child).End - 1) : last;
        }

        return last + 1;
    }

    /// <summary>The head of the person's name that starts at a token; -1 for none.</summary>
    public int PersonFrom(int start)
    {
        foreach (var mention in Mentions)
        {
            if (mention.Role is null && mention.Tokens.Start == start && entryAt[mention.Head]?.Entity.Kind == EntityKind.Person)
            {
                return mention.Head;
            }
        }

        return -1;
    }

    /// <summary>The state of the first name in the sentence that has one; null for none.</summary>
    public string? FirstState => Mentions.Where(m => m.Role is null).Select(m => entryAt[m.Head]?.Entity.State).FirstOrDefault(Directory.IsState);

    /// <summary>The last word of the name that a token heads; null where it is no name of a person.</summary>
    public string? LastNameAt(int at)
    {
        if (Tree[at].Upos != "PROPN")
        {
            return null;
        }

        var last = at;
        foreach (var child in Tree.Children(at))
        {
            last = Tree[child].Relation == "flat" && Tree[child].Upos == "PROPN" ? child : last;
        }

        return Tree[last].Form;
    }

    /// <summary>What kind of referent a settled phrase is.</summary>
    public ReferentKind KindOf(int at)
    {
        var party = Map[at][0];
        if (EntityAt[at] is { } entity)
        {
            return entity.Kind == EntityKind.Person ? ReferentKind.Person
                : party.How is "place" or "city" || entity.Kind == EntityKind.Place ? ReferentKind.Place
                : party.How == "demonym" && Tree[at].Upos != "ADJ" && (party.Sector == "CVL" || (party.Sector is null && Phrases.IsPlural(Tree, at))) ? ReferentKind.Group
                : ReferentKind.Body;
        }

        if (Words.Kin.Contains(Tree[at].Lemma) || Words.Predecessor.Contains(Tree[at].Lemma) || Words.Successor.Contains(Tree[at].Lemma) || Words.Counterpart.Contains(Tree[at].Lemma))
        {
            return ReferentKind.Person;
        }

        return (roleAt[at]?.Role ?? TitleAt(at))?.Kind switch
        {
            RoleKind.Office or RoleKind.Official => Phrases.IsPlural(Tree, at) ? ReferentKind.Group : ReferentKind.Person,
            RoleKind.Group => ReferentKind.Group,
            RoleKind.Organ => ReferentKind.Body,
            _ => party.How is "place" or "city" ? ReferentKind.Place
                : Tree[at].Upos == "PROPN" && (Tree.Child(at, "flat") >= 0 || party.How is "name" or "unknown") ? ReferentKind.Person
                : party.How is "pronoun" && Words.IsPersonal(Tree[at].Form) ? ReferentKind.Person
                : ReferentKind.Body,
        };
    }

    /// <summary>True for a woman; null where the name does not say.</summary>
    public bool? GenderOf(int at)
    {
        var pronoun = Tree[at].Form;
        if (Words.IsPersonal(pronoun))
        {
            return Words.Female.Contains(pronoun);
        }

        foreach (var child in Tree.Children(at))
        {
            var title = Tree[child].Form;
            if (child < at && (Words.FemaleTitles.Contains(title) || Words.MaleTitles.Contains(title)))
            {
                return Words.FemaleTitles.Contains(title);
            }
        }

        if (EntityAt[at] is { Kind: EntityKind.Person } person)
        {
            return Words.IsFemale(person.Name.Split(' ')[0]);
        }

        var first = Tree[at].Form;
        foreach (var child in Tree.Children(at))
        {
            if (Tree[child].Relation is "flat" or "appos" && roleAt[at] is not null && Tree[child].Upos == "PROPN")
            {
                first = Tree[child].Form;
                break;
            }
        }

        return Words.IsFemale(first);
    }

    /// <summary>Remembers a person without an entry whom the words gave a state: "Cuban deputy minister Pedro Pérez".</summary>
    public void IntroduceAt(int at)
    {
        var party = Map[at][0];
        if (party.State is not null && Tree[at].Upos == "PROPN" && Tree.Child(at, "nmod:desc") is >= 0 and var title && Words.Knightly.Contains(Tree[title].Form) && Tree.Child(at, "flat") >= 0)
        {
            History.Introduce(Tree[at].Form, party); // "Sir Geoffrey Howe" is "Sir Geoffrey" from here on
        }

        if (EntityAt[at] is not null || party.State is null || party.How is "pronoun" or "pair")
        {
            return;
        }

        if (roleAt[at] is null)
        {
            if (Tree[at].Upos == "PROPN" && KindOf(at) == ReferentKind.Person)
            {
                IntroduceName(at, party);
            }

            return;
        }

        foreach (var child in Tree.Children(at))
        {
            if (Tree[child].Upos != "PROPN" || entryAt[child] is not null)
            {
                continue;
            }

            if (Tree[child].Relation == "flat")
            {
                History.Introduce(Tree[child].Form, party); // "Colonel Sidi Ould Brahim": each
            }
            else if (Tree[child].Relation == "appos")
            {
                IntroduceName(child, party);
            }
        }
    }

    /// <summary>"Rosa Quispe Arce" may be "Quispe" or "Arce" later on, and hardly "Rosa".</summary>
    private void IntroduceName(int at, Party party)
    {
        var isAlone = true;
        foreach (var child in Tree.Children(at))
        {
            if (Tree[child].Relation == "flat" && Tree[child].Upos == "PROPN" && !Words.IsGivenName(Tree[child].Form))
            {
                History.Introduce(Tree[child].Form, party);
                isAlone = false;
            }
        }

        if (isAlone && LastNameAt(at) is { } name)
        {
            History.Introduce(name, party);
        }
    }

    public string NameOf(Mention mention) => TextOf(Tree.SpanOf(mention.Tokens));

    public string TextOf(TextSpan span) => span.Of(Article.Text);

    private void Settle(Mention mention)
    {
        var hidden = Compounds.Hides(this, mention) || (mention.Tokens.Count == 1 && isTime[mention.Head]); // "on Friday", "in May"
        var choice = hidden ? null : NameChooser.Choose(this, mention);
        if (hidden && Compounds.Participle(this, mention) is >= 0 and var participle && NameChooser.Choose(this, mention) is { Kind: not NameKind.Namesake } doer)
        {
            var span = Tree.SpanOf(mention.Tokens);
            Map.SetDoer(participle, new Party
            {
                State = doer.Entity.State,
                Sector = doer.Entity.Sector,
                Id = doer.Entity.Id,
                Name = doer.Entity.Name,
                Text = TextOf(span),
                Span = span,
                How = doer.Kind is NameKind.Adjective or NameKind.People ? "demonym" : "name",
            });
        }

        if (choice is { Kind: not NameKind.Namesake })
        {
            // "American States" within "Organization of American States" are nobody beside it.
            isNobody.AsSpan(mention.Tokens.Start, mention.Tokens.Count).Fill(true);
            isNobody[mention.Head] = false;
            nameAt[mention.Head] = mention;
            entryAt[mention.Head] = NameChooser.Elsewhere(this, mention, choice) ?? choice;
        }
        else
        {
            isNobody.AsSpan(mention.Tokens.Start, mention.Tokens.Count).Fill(hidden || choice is not null);
        }
    }
}
