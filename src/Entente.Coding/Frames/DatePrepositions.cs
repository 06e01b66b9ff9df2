using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Prepositions that belong to a date and to no act.</summary>
internal static class DatePrepositions
{
    /// <summary>
    /// A preposition over a date belongs to no verb: "called an election for November" calls for nothing. A phrase that sets a
    /// term wants its date: "gave Hungary until June".
    /// </summary>
    public static bool IsOfDate(TimeWords times, SyntaxTree tree, int noun, string preposition) =>
        (IsYear(tree[noun]) || (tree[noun].Upos == "PROPN" && times.Find(tree[noun].Form) is { } word && (word.Is(TimeRole.Month) || word.Is(TimeRole.Weekday))))
        && !(times.Find(preposition) is { } limit && (limit.Is(TimeRole.Until) || limit.Is(TimeRole.By) || limit.Is(TimeRole.Before)));

    /// <summary>"In 1965 Japan gave": four digits that stand for nothing but a year.</summary>
    private static bool IsYear(in Token token) => token.Upos == "NUM" && token.Form.Length == 4 && token.Form[0] is '1' or '2' && token.Form.All(char.IsAsciiDigit);
}
