namespace Entente.Language.Tokens;

/// <summary>
/// Forms by their characters, so that a repeated word allocates nothing. A slot holds one form and the next that falls
/// on it takes its place: memory is bounded, and several threads may share it since a slot is one reference.
/// </summary>
internal sealed class FormCache(TokenRules rules)
{
    private const int Slots = 1 << 16;

    /// <summary>Longer forms are addresses and the like, which seldom come back.</summary>
    private const int LongestKept = 32;

    private readonly WordForm?[] forms = new WordForm?[Slots];

    public WordForm Get(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestKept)
        {
            return WordParts.Analyse(form, rules);
        }

        var slot = (int)(TextHash.Of(form) & (Slots - 1));
        var kept = forms[slot];
        if (kept is not null && form.SequenceEqual(kept.Form))
        {
            return kept;
        }

        return forms[slot] = WordParts.Analyse(form, rules);
    }
}
