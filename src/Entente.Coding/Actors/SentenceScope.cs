using System.Collections.Immutable;
using Entente.Coding.Mentions;
using Entente.Coding.Reports;
using Entente.Coding.Times;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// What the steps of actor resolution share while they work on one sentence: which names and roles stand at which token, and who
/// was settled so far. How titles and names stand together is mended in <see cref="TitlesAndNames"/>, what kind of referent a phrase
/// is in <see cref="ReferentKinds"/>.
/// </summary>
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

    /// <summary>The state of the first name in the sentence that has one; null for none.</summary>
    public string? FirstState => Mentions.Where(m => m.Role is null).Select(m => entryAt[m.Head]?.Entity.State).FirstOrDefault(Directory.IsState);

    public string NameOf(Mention mention) => TextOf(Tree.SpanOf(mention.Tokens));

    public string TextOf(TextSpan span) => span.Of(Article.Text);

    /// <summary>"on 17 November", where no "group" stands behind that would make it a name.</summary>
    private bool IsDate(Mention mention) => mention.Tokens.Count > 1 && Tree[mention.Tokens.Start].Upos == "NUM" && Enumerable.Range(mention.Tokens.Start, mention.Tokens.Count).All(t => isTime[t])
        && (mention.Tokens.Start == 0 || (Tree[mention.Tokens.Start - 1] is { Upos: "ADP" } before && before.Lemma != "of")) && (mention.Tokens.End == Tree.Tokens.Length || Tree[mention.Tokens.End].Upos is not ("NOUN" or "PROPN"));

    private void Settle(Mention mention)
    {
        var hidden = Compounds.Hides(this, mention) || (mention.Tokens.Count == 1 && isTime[mention.Head]) || IsDate(mention); // "on Friday", "in May"
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
