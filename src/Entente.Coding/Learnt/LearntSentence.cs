using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>Somebody who is named in a sentence.</summary>
/// <param name="Keys">The state of each party that is meant, or its id.</param>
/// <param name="Kind">Of what kind the first of them is: <see cref="ActFeatures.Kind(PartyMap, int)"/>.</param>
public sealed record NamedToken(int Token, ImmutableArray<Party> Parties, ImmutableArray<string> Keys, uint Kind, uint How);

/// <summary>A report that a frame found.</summary>
/// <param name="At">The token of its word.</param>
public sealed record FramedReport(Report Report, int At)
{
    public uint TypeName { get; } = Rows.Text(Report.Type);

    public uint Rule { get; } = Rows.Text(Report.Rule);

    public ImmutableArray<uint> Doubts { get; } = [.. Report.Doubts.Select(d => Rows.Text(d.Code))];

    public ImmutableArray<string> Actors { get; } = Keys(Report.Actor);

    public ImmutableArray<string> Recipients { get; } = Keys(Report.Recipient);

    public static ImmutableArray<string> Keys(ImmutableArray<Party> side) => [.. side.Select(p => p.State ?? p.Id).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>A sentence as what was learnt of sides sees it: its words as numbers, who is named, what the frames found.</summary>
public sealed class LearntSentence
{
    private readonly uint[] lemmas;
    private readonly uint[] relations;
    private readonly uint[] prepositions;

    public LearntSentence(SyntaxTree tree, PartyMap parties, IEnumerable<Report> reports)
    {
        (Tree, Parties) = (tree, parties);
        var tokens = tree.Tokens;
        (lemmas, relations, prepositions) = (new uint[tokens.Length], new uint[tokens.Length], new uint[tokens.Length]);
        for (var t = 0; t < tokens.Length; t++)
        {
            lemmas[t] = Rows.Text(tokens[t].Lemma);
            relations[t] = Rows.Text(Short(tokens[t].Relation));
            foreach (var child in tree.Children(t))
            {
                if (tokens[child].Relation is "case" or "mark")
                {
                    prepositions[t] = Rows.Text(tokens[child].Lemma);
                    break;
                }
            }
        }

        Reports = [.. reports.Select(r => new FramedReport(r, TokenAt(r.Trigger.Start))).Where(r => r.At >= 0)];
        Named = [.. Enumerable.Range(0, parties.Count).Where(t => parties[t].Any(p => (p.State ?? p.Id) is not null)).Select(t => new NamedToken(
            t, parties[t], FramedReport.Keys(parties[t]), Rows.Text(ActFeatures.Kind(parties, t) ?? ""), Rows.Text(parties[t][0].How)))];
        Keys = Named.SelectMany(n => n.Keys).ToHashSet(StringComparer.Ordinal);
    }

    public SyntaxTree Tree { get; }

    public PartyMap Parties { get; }

    public ImmutableArray<FramedReport> Reports { get; }

    public ImmutableArray<NamedToken> Named { get; }

    /// <summary>All who are named.</summary>
    public IReadOnlySet<string> Keys { get; }

    public uint Lemma(int token) => lemmas[token];

    /// <summary>The relation to its head, without most subtypes.</summary>
    public uint Relation(int token) => relations[token];

    /// <summary>The first preposition or conjunction below a token, 0 for none.</summary>
    public uint Preposition(int token) => prepositions[token];

    /// <summary>The relation with the preposition, where it is told apart by that.</summary>
    public uint Step(int token) => Short(Tree[token].Relation) is "obl" or "nmod" ? Rows.Mixed(relations[token], prepositions[token]) : relations[token];

    public static string Short(string relation) =>
        relation is "nsubj:pass" or "nmod:poss" or "acl:relcl" or "obl:agent" ? relation
        : relation.IndexOf(':', StringComparison.Ordinal) is > 0 and var cut ? relation[..cut] : relation;

    private int TokenAt(int start)
    {
        foreach (var token in Tree.Tokens)
        {
            if (token.Span.Start <= start && start < token.Span.End)
            {
                return token.Index;
            }
        }

        return -1;
    }
}
