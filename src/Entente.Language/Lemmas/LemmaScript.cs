namespace Entente.Language.Lemmas;

/// <summary>How a form becomes its lemma: this ending goes and that one comes in its place.</summary>
/// <param name="KeepCase">Whether the form's capitals stay; otherwise it is taken in lower case.</param>
/// <param name="Cut">In lower case; the script fits no form that ends otherwise.</param>
internal sealed record LemmaScript(bool KeepCase, string Cut, string Add)
{
    /// <summary>The shortest script from form to lemma.</summary>
    public static LemmaScript Between(string form, string lemma, bool keepCase)
    {
        var lower = form.ToLowerInvariant();
        var source = keepCase ? form : lower;
        var common = 0;
        while (common < source.Length && common < lemma.Length && source[common] == lemma[common])
        {
            common++;
        }

        return new LemmaScript(keepCase, lower[common..], lemma[common..]);
    }

    /// <summary>Whether a form in lower case has the ending that goes.</summary>
    public bool Fits(string lower) => lower.EndsWith(Cut, StringComparison.Ordinal);

    /// <param name="lower">The form in lower case.</param>
    public string Apply(string form, string lower)
    {
        var source = KeepCase ? form : lower;
        return Cut.Length + Add.Length == 0 ? source : string.Concat(source.AsSpan(0, source.Length - Cut.Length), Add);
    }
}
