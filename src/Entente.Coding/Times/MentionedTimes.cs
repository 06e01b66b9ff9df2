using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Times that a sentence names and that date nothing: "for the first time since April", "veterans of the Korean War".</summary>
internal sealed class MentionedTimes(Arguments arguments, Edtf? published)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"for the first time since April", "dated back to the Soviet era", "veterans of the Korean War": dates nothing.</summary>
    public bool Is(TimeExpression time, int head) => time.IsAnniversary || IsMeasure(time) || IsCounted(time) || IsReached(head) || IsBareName(time, head) || IsLifetime(time) || IsOfPlace(time, head);

    /// <summary>"is visiting China for the second time this year": within which time it is counted, and no time of the act.</summary>
    private bool IsCounted(TimeExpression time) =>
        time is { IsRelative: true, Date: { IsDay: false, Earliest: { } first, Latest: { } last } } && published?.Earliest is { } today && first <= today && today <= last
        && time.Tokens.Start > 1 && tree[time.Tokens.Start - 1].Lemma == "time" && (tree[time.Tokens.Start - 2].Has("NumType=Ord") || tree[time.Tokens.Start - 2].Lemma == "first");

    /// <summary>"in May Keyah": a month that begins a name.</summary>
    private bool IsOfPlace(TimeExpression time, int head) =>
        time is { Tokens.Count: 1, Date.Text.Length: 7 } && head + 1 < tree.Tokens.Length && tree[head + 1].Upos == "PROPN"
        && ((tree[head].Relation == "compound" && tree[head].Head == head + 1) || (tree[head + 1].Relation is "flat" or "compound" && tree[head + 1].Head == head)) && !arguments.Words.Retold.ActNouns.Contains(tree[head + 1].Lemma);

    /// <summary>"Augustin Bea (1881-1968)": the years of a life or a reign.</summary>
    private bool IsLifetime(TimeExpression time)
    {
        const int Years = 20;
        var start = time.Tokens.Start;
        return start > 1 && tree[start - 1].Form == "(" && tree[start - 2].Upos == "PROPN" && time.Date is { Earliest: { } first, Latest: { } last } && last.Year - first.Year > Years;
    }

    /// <summary>"dated back to the Soviet era": a time that is what the verb speaks of.</summary>
    private bool IsReached(int head) => tree[head].Head is >= 0 and var verb && arguments.Words.Dating.Reaching.Contains(tree[verb].Lemma)
        && (arguments.HasCase(head, "to") || arguments.HasCase(head, "back to") || arguments.HasCase(head, "from"));

    /// <summary>A war's name without "during" or its like: "a veteran of the Vietnam War", "criticised over the Iraq War".</summary>
    private bool IsBareName(TimeExpression time, int head)
    {
        if (!time.IsNamed)
        {
            return false;
        }

        if (tree[head].Head is >= 0 and var person && tree[head].Relation == "nmod" && arguments.Words.Dating.Participants.Contains(tree[person].Lemma))
        {
            return true; // "a prime suspect in the Madrid bombings"
        }

        if (tree[head].Head is >= 0 and var share && tree[share].Relation == "nmod" && arguments.Words.Dating.Shares.Contains(tree[share].Lemma))
        {
            return true; // "an inquiry into its role in the Iraq War"
        }

        for (var i = time.Tokens.Start; i < time.Tokens.End; i++)
        {
            if (arguments.Words.Dating.DatingPrepositions.Contains(tree[i].Lemma))
            {
                return false; // "since World War II" has its word inside
            }
        }

        foreach (var child in tree.Children(head))
        {
            if (tree[child].Relation is "case" or "mark")
            {
                return !arguments.Words.Dating.DatingPrepositions.Contains(tree[child].Lemma) && !(time.Date is { IsDay: true } && tree[child].Lemma == "on")
                    && !(tree[child].Lemma == "at" && child == time.Tokens.Start - 1);
            }
        }

        return false;
    }

    /// <summary>
    /// "for the first time since April", "the worst since 2014", "the first treaty for Japan with a nation other than the United
    /// States since the war": an open time that compares, and dates nothing. A word that compares may stand some words before it
    /// in any clause, and farther off where no verb stands between.
    /// </summary>
    private bool IsMeasure(TimeExpression time)
    {
        return time.Date is { } date && (date.Latest is null || IsLengthAhead(time, date)) && IsCompared(time.Tokens.Start);
    }

    /// <summary>"his first visit in 15 months": as long as nothing of the kind was, though the words alone could lie ahead.</summary>
    private static bool IsLengthAhead(TimeExpression time, Edtf date) =>
        date.Text.Length <= "2022-04".Length && time.Text.StartsWith("in ", StringComparison.OrdinalIgnoreCase) && time.Text.AsSpan("in ".Length).Contains(' ');

    /// <summary>Whether a word that compares stands before: "the first vote", "the worst floods".</summary>
    public bool IsCompared(int start)
    {
        const int Near = 12;
        var isOneClause = true;
        for (var i = start - 1; i >= 0 && (isOneClause || i >= start - Near); i--)
        {
            if (tree[i].Has("NumType=Ord") || tree[i].Has("Degree=Sup") || tree[i].Lemma == "first")
            {
                return true;
            }

            isOneClause &= tree[i].Upos != "VERB";
        }

        return false;
    }
}
