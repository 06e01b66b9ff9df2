using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>
/// How far a text speaks in its writer's own voice, to the reader or of himself: a column, a letter, an interview, a speech. Such texts tell few acts and judge, wish and suppose much.
/// </summary>
internal static class OwnVoice
{
    /// <summary>Fewer words outside quotation marks say nothing of the kind of text.</summary>
    private const int LeastWords = 100;

    /// <summary>Of a hundred words of news outside quotation marks hardly one is "I", "you" or "we"; of these texts two to five.</summary>
    private const double Usual = 0.01;

    private const double Most = 0.02;

    /// <summary>0 for news, 1 where two in a hundred words more are in the first or second person.</summary>
    /// <param name="sentences">All of the text, in order.</param>
    public static double Share(IEnumerable<SyntaxTree> sentences, IReadOnlyCollection<Quotation> quotations)
    {
        var (words, own) = (0, 0);
        var quoted = quotations.Where(q => q.Direct).Select(q => q.Span).ToArray();
        foreach (var tree in sentences)
        {
            foreach (var token in tree.Tokens)
            {
                if (token.Upos != "PUNCT" && !Array.Exists(quoted, q => q.Contains(token.Span)))
                {
                    words++;
                    own += token.Upos == "PRON" && !token.Has("Person=3") && (token.Has("Person=1") || token.Has("Person=2")) ? 1 : 0;
                }
            }
        }

        return words < LeastWords ? 0 : Math.Clamp((((double)own / words) - Usual) / Most, 0, 1);
    }
}
