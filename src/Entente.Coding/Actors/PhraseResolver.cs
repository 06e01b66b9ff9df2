using System.Collections.Immutable;
using Entente.Articles;
using Entente.Coding.Mentions;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// Resolves the noun phrases of one sentence, left to right. The steps stand in <see cref="Phrase"/> in the order in
/// which they are tried; the first that gives somebody wins and leaves its name in <see cref="Party.How"/>.
/// </summary>
internal sealed class PhraseResolver
{
    private readonly SentenceScope scope;
    private readonly NamedParties named;
    private readonly Descriptions described;
    private readonly Antecedents antecedents;
    private readonly Introductions introductions;
    private readonly Craft craft;

    public PhraseResolver(SentenceScope scope)
    {
        this.scope = scope;
        named = new NamedParties(scope);
        var owners = new Owners(scope, named);
        antecedents = new Antecedents(scope, named, owners);
        var roles = new RoleParties(scope);
        described = new Descriptions(scope, owners, roles, new Relations(scope, owners, roles), new Ownerless(scope, roles));
        owners.Join(described, antecedents);
        introductions = new Introductions(scope);
        craft = new Craft(scope);
    }

    public PartyMap Resolve(ImmutableArray<GivenParty> given)
    {
        foreach (var party in given)
        {
            Given(party);
        }

        for (var i = 0; i < scope.Tree.Tokens.Length; i++)
        {
            if (scope.Map[i].IsEmpty)
            {
                scope.Map[i] = Phrase(i);
            }

            if (!scope.Map[i].IsEmpty)
            {
                Remember(i);
            }
            else if (craft.Of(i) is { } owner)
            {
                scope.Map[i] = [owner];
            }
        }

        return scope.Map;
    }

    private ImmutableArray<Party> Phrase(int at)
    {
        var token = scope.Tree[at];
        if (scope.IsNobody(at) || scope.IsTime(at))
        {
            return [];
        }

        if (token.Upos is "PRON" or "DET" && scope.EntryAt(at) is null)
        {
            return antecedents.Pronouns.Of(at);
        }

        if (token.Upos == "ADV" && scope.Article.Here is { } place && token.Lemma.Equals("here", StringComparison.OrdinalIgnoreCase))
        {
            return [place with { Text = token.Form, Span = token.Span }];
        }

        if (token.Upos is not ("NOUN" or "PROPN" or "ADJ" or "X" or "NUM" or "SYM"))
        {
            return scope.Words.Names.Belonging.Contains(token.Form) && token.Relation == "amod" && scope.Map.DoerOf(at) is { } leader
                ? [leader]
                : One(scope.EntryAt(at) is null ? named.Again(at) : named.Named(at));
        }

        if (named.SameAsBefore(at) is { } same)
        {
            return [same];
        }

        var several = antecedents.Groups.Of(at);
        several = several.IsEmpty ? described.Several(at) : several;
        return !several.IsEmpty
            ? several
            : One(named.Apposed(at) ?? antecedents.Nominals.Compatriot(at) ?? antecedents.Nominals.Titled(at) ?? antecedents.Nominals.ShortNamed(at) ?? named.Named(at) ?? antecedents.Nominals.Body(at) ?? described.Described(at) ?? antecedents.Nominals.Of(at) ?? Unknown(at) ?? (at == 0 ? named.Again(at) : null));
    }

    private Party? Unknown(int at) => named.Unknown(at) is not { } stranger ? null : stranger is { State: null, How: "unknown" } ? described.Introduced(at, stranger) : stranger;

    /// <summary>A party that the input marked: its words are sure, its state is read out of them.</summary>
    private void Given(GivenParty given)
    {
        var tree = scope.Tree;
        var start = -1;
        var end = -1;
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            if (tree[i].Span.Overlaps(given.Span))
            {
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }

        if (start < 0)
        {
            return;
        }

        var head = MentionFinder.HeadOf(tree, new TokenRange(start, end));
        if (given.Role is { } role)
        {
            scope.Map.SetMarked(head, role);
        }

        var read = named.Apposed(head) ?? named.Named(head) ?? described.Described(head) ?? antecedents.Nominals.Of(head);
        scope.Map[head] =
        [
            new Party
            {
                State = given.State ?? read?.State,
                Sector = read?.Sector,
                Id = read?.Id,
                Name = read?.Name ?? scope.TextOf(given.Span),
                Text = scope.TextOf(given.Span),
                Span = given.Span,
                How = read is { State: not null } or { Id: not null } ? read.How : "given",
            },
        ];
    }

    private void Remember(int at)
    {
        var parties = scope.Map[at];
        var isVague = parties is [{ State: null, Id: null, How: "title" }] && !Phrases.IsDefinite(scope.Tree, at) && TitlesAndNames.LastNameAt(scope.Tree, at) is null;
        if (isVague && !(ReferentKinds.Of(scope, at) == ReferentKind.Group && Phrases.IsPlural(scope.Tree, at)))
        {
            return; // "elected as president" names nobody; "Islamist fighters" may be "they".
        }

        var role = scope.RoleAt(at) ?? TitlesAndNames.TitleAt(scope, at);
        scope.History.Add(new Referent(
            parties,
            scope.EntityAt[at],
            role is { Kind: Knowledge.Actors.RoleKind.Office or Knowledge.Actors.RoleKind.Official } ? role.Name : null,
            isVague ? ReferentKind.Several : ReferentKinds.Of(scope, at),
            scope.Sentence,
            SyntaxTree.IsRelation(scope.Tree[at].Relation, "nsubj"),
            ReferentKinds.GenderOf(scope, at),
            scope.Tree[at].Relation is "amod" or "compound" || (scope.RoleAt(at) is not null && scope.EntityAt[at] is null),
            Phrases.IsInMainClause(scope.Tree, at),
            Phrases.IsInRelativeClause(scope.Tree, at) || IsOneOfTwo(at),
            Phrases.IsQuoted(scope.Tree, at)));
        introductions.At(at);
        RememberGroup(at);
    }

    /// <summary>"Truman and Churchill sent him an offer. He rejected it": of two persons who act together neither is "he".</summary>
    private bool IsOneOfTwo(int at)
    {
        var first = scope.Tree[at].Relation == "conj" && scope.Tree[at].Head >= 0 ? scope.Tree[at].Head : at;
        if (scope.Tree[first].Relation != "nsubj" || ReferentKinds.Of(scope, at) != ReferentKind.Person)
        {
            return false;
        }

        foreach (var child in scope.Tree.Children(first))
        {
            if (scope.Tree[child] is { Relation: "conj", Upos: "PROPN" } && (child == at || first == at) && scope.Tree.Child(child, "cc") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Putin and Xi": who stand together may be "they" and "the pair" from here on.</summary>
    private void RememberGroup(int last)
    {
        var head = scope.Tree[last].Relation == "conj" ? scope.Tree[last].Head : -1;
        if (head < 0 || head > last || scope.Map[head].IsEmpty || scope.Tree.Child(last, "cc") < 0)
        {
            return;
        }

        var all = scope.Map[head];
        foreach (var child in scope.Tree.Children(head))
        {
            if (child <= last && scope.Tree[child].Relation == "conj")
            {
                all = all.AddRange(scope.Map[child]);
            }
        }

        scope.History.Add(new Referent(all, null, null, ReferentKinds.Of(scope, head), scope.Sentence,
            SyntaxTree.IsRelation(scope.Tree[head].Relation, "nsubj"), null, IsMain: Phrases.IsInMainClause(scope.Tree, head)));
    }

    private static ImmutableArray<Party> One(Party? party) => party is null ? [] : [party];
}
