using System.Text;
using Entente.Coding.Reports;

namespace Entente.Coding.Examples;

/// <summary>Writes a coded article with every resolved mention marked, in the form that <see cref="MarkedText"/> reads.</summary>
public static class MarkedWriter
{
    /// <summary>One line; breaks in the text become blanks. Of mentions within each other the outermost is marked.</summary>
    public static string Write(ArticleView view)
    {
        var marks = view.Sentences
            .SelectMany(s => s.Sentence.Tree.Tokens.Select(t => s.Parties[t.Index]))
            .Where(p => !p.IsEmpty)
            .Select(p => (p[0].Span, Answer: string.Join('+', p.Select(Answer).Distinct(StringComparer.Ordinal))))
            .OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End);
        var text = view.Coded.Article.Text;
        var line = new StringBuilder();
        var at = 0;
        foreach (var (span, answer) in marks)
        {
            if (span.Start >= at)
            {
                line.Append(text, at, span.Start - at).Append('[').Append(text, span.Start, span.End - span.Start)
                    .Append("]{").Append(answer).Append('}');
                at = span.End;
            }
        }

        line.Append(text, at, text.Length - at).Replace('\n', ' ').Replace('\r', ' ');
        return view.Coded.Article.Published is { } published ? $"{published} | {line}" : line.ToString();
    }

    private static string Answer(Party party)
    {
        if (party.State is null && party.Id is null)
        {
            return "?";
        }

        var code = (party.How is "place" or "city" ? "@" : "") + (party.State ?? "") + (party.Sector is null ? "" : $"/{party.Sector}");
        return party.Id is null || party.Id == party.State ? code : $"{code}={party.Id}";
    }
}
