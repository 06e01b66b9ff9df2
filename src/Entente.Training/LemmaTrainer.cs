using Entente.Language;
using Entente.Language.Conllu;
using Entente.Language.Lemmas;

namespace Entente.Training;

/// <summary>
/// Learns lemmas from treebanks. Every ending of a word votes for the script that gives its lemma; an ending is kept
/// when it says something else than the shorter one inside it, a word when its ending is wrong about it.
/// </summary>
public static class LemmaTrainer
{
    /// <summary>An ending that fewer words share is no rule.</summary>
    private const int LeastWords = 2;

    /// <summary>Trains on all of the files together.</summary>
    public static Lemmatizer Train(IReadOnlyList<string> conlluPaths)
    {
        var irregular = IrregularForms.Read().ToLookup(token => (token.Form, token.Xpos));
        var words = new WordVotes();
        foreach (var token in conlluPaths.SelectMany(path => ConlluReader.Read(path)).SelectMany(s => s.Tokens))
        {
            if (token.Lemma != "_" && !IsSlip(token, irregular))
            {
                words.Add(token);
            }
        }

        foreach (var token in irregular.SelectMany(forms => forms).Where(token => !words.Holds(token)))
        {
            words.Add(token);
        }

        return new Lemmatizer(Build(words));
    }

    /// <summary>EWT makes "fled" a form of "flead": where grammar knows an irregular form, other lemmas are slips.</summary>
    private static bool IsSlip(Token token, ILookup<(string Form, string Xpos), Token> irregular)
    {
        var forms = irregular[(token.Form.ToLowerInvariant(), token.Xpos)];
        return token.Upos == "VERB" && forms.Any() && forms.All(form => form.Lemma != token.Lemma);
    }

    /// <summary>Writes the file that <see cref="Lemmatizer.Load(string)"/> reads.</summary>
    public static void Save(Lemmatizer lemmatizer, string path)
    {
        using var stream = File.Create(path);
        lemmatizer.Save(stream);
    }

    /// <summary>The share of a file's words whose lemma is found from gold tags, from 0 to 1.</summary>
    /// <param name="mistakes">Takes "form xpos gold → found" of each wrong word.</param>
    public static double Accuracy(Lemmatizer lemmatizer, string conlluPath, ICollection<string>? mistakes = null)
    {
        var (right, all) = (0, 0);
        foreach (var token in ConlluReader.Read(conlluPath).SelectMany(sentence => sentence.Tokens))
        {
            var lemma = lemmatizer.Lemma(token.Form, token.Upos, token.Xpos, token.Feats);
            all++;
            right += lemma == token.Lemma ? 1 : 0;
            if (lemma != token.Lemma)
            {
                mistakes?.Add($"{token.Form} {token.Xpos}/{token.Upos} {token.Lemma} → {lemma}");
            }
        }

        return all == 0 ? 0 : (double)right / all;
    }

    private static LemmaTable Build(WordVotes words)
    {
        var scripts = new List<LemmaScript>();
        var numbers = new Dictionary<LemmaScript, int>();
        int Number(LemmaScript script)
        {
            if (!numbers.TryGetValue(script, out var number))
            {
                number = scripts.Count;
                numbers.Add(script, number);
                scripts.Add(script);
            }

            return number;
        }

        var endings = Endings(words).ToDictionary(e => e.Key, e => Number(e.Value), StringComparer.Ordinal);
        var byEnding = new LemmaTable([.. scripts], new Dictionary<string, int>(), endings, words.Lemmas);
        var exceptions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words.InOrder())
        {
            if (word.Forms.Any(form => byEnding.ByEnding(form, word.Lower, word.Tag, word.Upos)
                != word.Script.Apply(form, word.Lower)))
            {
                exceptions.Add(LemmaTable.Key(word.Lower, word.Tag), Number(word.Script));
            }
        }

        return new LemmaTable([.. scripts], exceptions, endings, words.Lemmas);
    }

    private static Dictionary<string, LemmaScript> Endings(WordVotes words)
    {
        var votes = new Dictionary<string, Dictionary<LemmaScript, int>>(StringComparer.Ordinal);
        foreach (var word in words.InOrder())
        {
            if (word.Upos == "PROPN" && word.Script.Cut.Length > 0 && !word.Tag.StartsWith("NNPS", StringComparison.Ordinal))
            {
                // A name's lemma is the name; "Securities" → "Security" is a matter of that word.
                continue;
            }

            foreach (var ending in WordEnding.All(word.Lower))
            {
                var key = LemmaTable.Key(ending, word.Tag);
                if (!votes.TryGetValue(key, out var scripts))
                {
                    votes[key] = scripts = [];
                }

                scripts[word.Script] = scripts.GetValueOrDefault(word.Script) + 1;
            }
        }

        return Prune(votes);
    }

    /// <summary>Leaves out endings that say what the next shorter kept one says.</summary>
    private static Dictionary<string, LemmaScript> Prune(Dictionary<string, Dictionary<LemmaScript, int>> votes)
    {
        var kept = new Dictionary<string, LemmaScript>(StringComparer.Ordinal);
        foreach (var (key, scripts) in votes.OrderBy(v => v.Key.IndexOf('\t', StringComparison.Ordinal))
            .ThenBy(v => v.Key, StringComparer.Ordinal))
        {
            var best = WordVotes.Best(scripts);
            var tab = key.IndexOf('\t', StringComparison.Ordinal);
            if (tab == 0 || (scripts[best] >= LeastWords
                && (WordEnding.ComesBeforePattern(key.AsSpan(0, tab)) || Shorter(kept, key, tab) != best)))
            {
                kept.Add(key, best);
            }
        }

        return kept;
    }

    private static LemmaScript? Shorter(Dictionary<string, LemmaScript> kept, string key, int tab)
    {
        for (var from = 1; from <= tab; from++)
        {
            if (kept.TryGetValue(key[from..], out var script))
            {
                return script;
            }
        }

        return null;
    }
}
