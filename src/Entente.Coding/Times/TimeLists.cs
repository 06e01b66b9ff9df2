using System.Collections.Immutable;
using System.Text;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Days told one after another are the time from the first to the last: "on Monday, Tuesday and Thursday", "in 2014 and 2016".</summary>
internal static class TimeLists
{
    public static ImmutableArray<TimeExpression> Joined(ImmutableArray<TimeExpression> times, SyntaxTree tree)
    {
        if (times.Length < 2)
        {
            return times;
        }

        var joined = ImmutableArray.CreateBuilder<TimeExpression>(times.Length);
        foreach (var time in times)
        {
            if (joined.Count > 0 && With(joined[^1], time, tree) is { } both)
            {
                joined[^1] = both;
            }
            else
            {
                joined.Add(time);
            }
        }

        return joined.Count == times.Length ? times : joined.ToImmutable();
    }

    private static TimeExpression? With(TimeExpression first, TimeExpression next, SyntaxTree tree)
    {
        if (first.Date is not { Earliest: not null, Latest: { } end } from || next.Date is not { IsInterval: false, Earliest: { } start } to
            || from.Last?.Text.Length != to.Text.Length || start <= end || first.IsNamed || next.IsNamed || first.Step is not null || next.Step is not null
            || Between(first.Tokens.End, next.Tokens.Start, tree) is not { } between)
        {
            return null;
        }

        // "on Monday and Tuesday's attack", "the 2014 and 2018 cups"
        var last = tree[next.Tokens.End - 1];
        return last.Head >= next.Tokens.End && tree[last.Head].Upos is "NOUN" or "PROPN" ? null : first with
        {
            Date = Edtf.Between(from.First, to),
            Otherwise = null,
            Span = new TextSpan(first.Span.Start, next.Span.End),
            Tokens = new TokenRange(first.Tokens.Start, next.Tokens.End),
            Text = first.Text + between + next.Text,
        };
    }

    /// <summary>The text between, when it is nothing but commas, "and" and a repeated "on" or "in"; else null.</summary>
    private static string? Between(int start, int end, SyntaxTree tree)
    {
        var text = new StringBuilder();
        var linked = false;
        for (var i = start; i < end; i++)
        {
            if (tree[i].Upos is "CCONJ" || tree[i].Form == ",")
            {
                linked = true;
            }
            else if (!linked || tree[i].Lemma is not ("on" or "in"))
            {
                return null;
            }

            text.Append(' ', tree[i].Span.Start - tree[i - 1].Span.End).Append(tree[i].Form);
        }

        return linked ? text.Append(' ', tree[end].Span.Start - tree[end - 1].Span.End).ToString() : null;
    }
}
