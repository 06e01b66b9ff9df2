using Entente.Language.Tokens;

namespace Entente.Language.Lemmas;

/// <summary>
/// Gives words their lemma as UD English does: "went" go, "sanctions" sanction; proper nouns keep their capitals.
/// May be used by several threads at once.
/// </summary>
public sealed class Lemmatizer
{
    private const int Slots = 1 << 15;

    /// <summary>Letters of "finer"; "poet" and "her" are no degrees.</summary>
    private const int ShortestGraded = 5;

    private readonly LemmaTable table;
    private readonly Known?[] known = new Known?[Slots];

    internal Lemmatizer(LemmaTable table) => this.table = table;

    /// <summary>Loads models/lemmas.bin.</summary>
    /// <exception cref="InvalidDataException">The file holds no table of lemmas.</exception>
    public static Lemmatizer Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Loads the content of models/lemmas.bin.</summary>
    /// <exception cref="InvalidDataException">The stream holds no table of lemmas.</exception>
    public static Lemmatizer Load(Stream stream) => new(LemmaTable.Load(stream));

    /// <summary>The lemma of a word, never empty.</summary>
    /// <param name="upos">Universal part of speech.</param>
    /// <param name="xpos">Penn Treebank tag.</param>
    /// <param name="feats">UD features, "_" for none; of them only Number=Ptan counts.</param>
    /// <exception cref="ArgumentException">The form is empty.</exception>
    public string Lemma(string form, string upos, string xpos, string feats)
    {
        ArgumentException.ThrowIfNullOrEmpty(form);
        ArgumentNullException.ThrowIfNull(upos);
        ArgumentNullException.ThrowIfNull(xpos);
        ArgumentNullException.ThrowIfNull(feats);
        var slot = (int)(TextHash.Mix(TextHash.Of(form), TextHash.Of(xpos)) & (Slots - 1));
        var kept = known[slot];
        if (kept is not null && kept.Form == form && kept.Xpos == xpos && kept.Upos == upos && kept.Feats == feats)
        {
            return kept.Lemma;
        }

        var lemma = LemmaCorrections.Shared.Of(Find(form, upos, xpos, feats));
        known[slot] = new Known(form, upos, xpos, feats, lemma);
        return lemma;
    }

    /// <summary>Whether the treebanks hold a common noun, verb or adjective of this lemma.</summary>
    public bool IsCommon(string lemma) => table.IsMet(lemma, "NOUN") || table.IsMet(lemma, "VERB") || table.IsMet(lemma, "ADJ") || table.IsMet(lemma, "AUX");

    internal void Save(Stream stream) => table.Save(stream);

    private string Find(string form, string upos, string xpos, string feats)
    {
        var lower = form.ToLowerInvariant();
        string Past(string learned) => upos == "VERB" && learned == lower ? VerbForms.Shared.Irregular(lower, xpos) ?? learned : learned; // a treebank leaves "froze" as it is
        var tag = LemmaTable.Tag(upos, xpos, feats);
        if (table.OfWord(lower, tag) is { } script)
        {
            return Past(Graded(NotEmpty(script.Apply(form, lower), lower), lower, upos));
        }

        if (Other(xpos) is { } other && table.OfWord(lower, LemmaTable.Tag(upos, other, feats)) is { } otherScript)
        {
            return Past(NotEmpty(otherScript.Apply(form, lower), lower));
        }

        if (upos == "VERB" && VerbForms.Shared.Lemma(lower, xpos, (word, asVerb) => table.IsMet(word, asVerb ? "VERB" : "NOUN")) is { } verb)
        {
            return verb;
        }

        if (upos == "NUM" && char.IsAsciiDigit(form[0]))
        {
            return NotEmpty(form.Replace(",", "", StringComparison.Ordinal), form);
        }

        var lemma = table.ByEnding(form, lower, tag, upos) ?? (upos == "PROPN" ? form : lower);
        return NotEmpty(Graded(Cased(lemma, form, lower, upos, xpos), lower, upos), lower);
    }

    /// <summary>"bluntest", "angrier" taken for plain adjectives: blunt, angry, where those are known and the form is not.</summary>
    private string Graded(string lemma, string lower, string upos)
    {
        var ending = upos != "ADJ" || lemma != lower || lower.Length < ShortestGraded || table.IsMet(lower, upos) ? 0
            : lower.EndsWith("est", StringComparison.Ordinal) ? 3 : lower.EndsWith("er", StringComparison.Ordinal) ? 2 : 0;
        if (ending == 0)
        {
            return lemma;
        }

        var stem = lower[..^ending];
        return Array.Find([stem, stem + "e", stem[^1] == 'i' ? stem[..^1] + "y" : stem, stem[^1] == stem[^2] ? stem[..^1] : stem], b => table.IsMet(b, upos)) ?? lemma;
    }

    /// <summary>
    /// The tag whose forms are mostly the same: past tense and past participle. A present that was never met and is a
    /// known past is that past: "Russian jets shot down a drone".
    /// </summary>
    private static string? Other(string xpos) => xpos switch { "VBD" => "VBN", "VBN" or "VBP" => "VBD", _ => null };

    /// <summary>"asia" and "HAVANA" as names are Asia and Havana, when that was met and the name as written was not.</summary>
    private string Cased(string lemma, string form, string lower, string upos, string xpos)
    {
        const int LongestAbbreviation = 3;
        if (upos != "PROPN" || xpos == "ADD" || form.Length <= LongestAbbreviation || lemma.Length == 0
            || (form != lower && form.Any(char.IsLower)))
        {
            return lemma;
        }

        var title = char.ToUpperInvariant(lemma[0]) + lemma[1..].ToLowerInvariant();
        return table.IsMet(title, upos) && !table.IsMet(lemma, upos) ? title : lemma;
    }

    private static string NotEmpty(string lemma, string otherwise) => lemma.Length > 0 ? lemma : otherwise;

    private sealed record Known(string Form, string Upos, string Xpos, string Feats, string Lemma);
}
