namespace Entente.Language;

/// <summary>
/// One syntactic word of a sentence, in the terms of Universal Dependencies v2 (universaldependencies.org).
/// </summary>
/// <param name="Span">Where it stands in the article's text; a part of an orthographic token has its own part of it.</param>
/// <param name="Form">The characters at <paramref name="Span"/>.</param>
/// <param name="Joined">True when it belongs to the same orthographic token as the word before ("n't" in "don't").</param>
public readonly record struct Word(TextSpan Span, string Form, bool Joined)
{
    /// <summary>The form under which the parser reads the word: a name that it knows for one it has never met. Null for its own.</summary>
    public string? ReadAs { get; init; }

    /// <summary>The lemma of the word where it turns out to be a verb, if its reader knows better than the tables; else null.</summary>
    public string? VerbLemma { get; init; }

    /// <summary>What the parser's network sees.</summary>
    internal string Seen => ReadAs ?? Form;
}

/// <summary>A word with its place in the sentence's tree.</summary>
/// <param name="Index">Its place in the sentence, from 0.</param>
/// <param name="Upos">Universal part of speech, "NOUN", "VERB" …</param>
/// <param name="Xpos">Penn Treebank tag, "NNS", "VBD" …</param>
/// <param name="Feats">UD features in CoNLL-U form, "_" for none.</param>
/// <param name="Head">The index of the word it leans on; -1 for the root of the tree.</param>
/// <param name="Relation">UD relation with its subtype, "nsubj:pass"; "root" for the root.</param>
public sealed record Token(
    int Index, Word Word, string Lemma, string Upos, string Xpos, string Feats, int Head, string Relation)
{
    public TextSpan Span => Word.Span;

    public string Form => Word.Form;

    /// <summary>Whether the features hold this name=value pair, as "Tense=Past".</summary>
    public bool Has(string feature)
    {
        var at = Feats.IndexOf(feature, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || Feats[at - 1] == '|')
            && (at + feature.Length == Feats.Length || Feats[at + feature.Length] == '|');
    }
}
