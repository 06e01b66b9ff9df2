using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Times.Publication;

/// <summary>One sentence with what the stages before found in it, as the clues are read from it.</summary>
/// <param name="Text">The article's.</param>
/// <param name="Times">Read without a publication date.</param>
/// <param name="IsLead">Whether it is a headline or the first sentence behind them, which tell the news itself.</param>
internal sealed record SentenceFacts(string Text, Arguments Arguments, ImmutableArray<TimeExpression> Times, PartyMap Parties, bool IsLead)
{
    public SyntaxTree Tree => Arguments.Tree;

    /// <summary>Times that need the day of the article; of "May of last year" the second part only.</summary>
    public IEnumerable<TimeExpression> Relative => Times.Where((t, i) => t is { Date: null, IsDuration: false, IsRepeated: false }
        && !(i + 1 < Times.Length && Times[i + 1].Tokens.Start == t.Tokens.End + 1 && Tree[t.Tokens.End].Lemma == "of"));

    /// <summary>The word of a time on which the others of it lean.</summary>
    public int HeadOf(TimeExpression time)
    {
        for (var i = time.Tokens.Start; i < time.Tokens.End; i++)
        {
            if (!time.Tokens.Contains(Tree[i].Head))
            {
                return i;
            }
        }

        return time.Tokens.Start;
    }

    /// <summary>The clause that a time stands in.</summary>
    public int ClauseOf(TimeExpression time) => Arguments.Clause(HeadOf(time));

    /// <summary>Whether a clause tells of what is past.</summary>
    public bool IsPast(int clause)
    {
        foreach (var child in Tree.Children(clause))
        {
            if (Tree[child].Relation is "aux" or "aux:pass" or "cop" && (Tree[child].Has("Tense=Past") || Tree[child].Lemma == "have"))
            {
                return true;
            }
        }

        return Tree[clause].Has("Tense=Past") && Tree[clause].Relation is not "amod";
    }
}
