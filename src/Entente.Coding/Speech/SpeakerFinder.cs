using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>Who speaks and who is spoken to, from the verb of one sentence.</summary>
internal sealed class SpeakerFinder(SyntaxWords words, Arguments arguments, PartyMap parties, QuotedTokens quoted)
{
    private const int DeepestOwner = 2;

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The token of whoever says it; -1 for none. Words of a quotation do not utter it.</summary>
    public int Speaker(int verb)
    {
        if (OfQuoted(verb) is >= 0 and var cited)
        {
            return cited;
        }

        if (arguments.IsPassive(verb))
        {
            return arguments.Under(verb, "by");
        }

        var near = Nearest(verb);
        if (near >= 0)
        {
            return near;
        }

        var shared = arguments.Subject(verb);
        return shared >= 0 && quoted[shared] == quoted[verb] && !tree.Dominates(verb, shared) ? shared
            : Loose(verb) is >= 0 and var loose ? loose
            : Inverted(verb);
    }

    /// <summary>Whom a verb of telling names as its hearer, or who stands under "to"; -1 for none.</summary>
    public int Hearer(int verb)
    {
        if (words.Speech.Told.Contains(tree[verb].Lemma))
        {
            var told = arguments.IsPassive(verb) ? tree.Child(verb, "nsubj:pass") : tree.Child(verb, "obj");
            told = told < 0 ? tree.Child(verb, "iobj") : told;
            return told >= 0 && quoted[told] == quoted[verb] ? told : -1;
        }

        var to = arguments.Under(verb, "to");
        return to >= 0 && tree[to].Relation == "obl" && !parties[to].IsEmpty ? to : -1;
    }

    /// <summary>
    /// The parties of a phrase with those joined to it; else those of whom it comes from where it is words or data:
    /// "official Russian data", "the ministry's statement", "a letter from Havana".
    /// </summary>
    public ImmutableArray<Party> Named(int token) => token < 0 ? [] : Named(token, 0);

    private ImmutableArray<Party> Named(int token, int depth)
    {
        var own = parties[token];
        foreach (var child in tree.Children(token))
        {
            if (own.IsEmpty && tree[child].Relation is "appos" or "flat")
            {
                own = parties[child];
            }
        }

        if (own.IsEmpty)
        {
            own = Origin(token, depth);
        }

        if (own.IsEmpty || depth > 0)
        {
            return own;
        }

        foreach (var child in tree.Children(token))
        {
            if (tree[child].Relation == "conj")
            {
                own = own.AddRange(parties[child]);
            }
        }

        return own;
    }

    private ImmutableArray<Party> Origin(int token, int depth)
    {
        if (depth > DeepestOwner)
        {
            return [];
        }

        var isSpeech = words.Speech.Nouns.Contains(tree[token].Lemma) || depth > 0;
        foreach (var child in tree.Children(token))
        {
            var relation = tree[child].Relation;
            var owns = relation is "amod" or "compound" or "nmod:desc"
                || (isSpeech && (relation == "nmod:poss" || (relation == "nmod" && IsFrom(child))));
            if (owns && Named(child, depth + 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        // "a statement issued by the Kremlin"
        foreach (var child in tree.Children(token))
        {
            if (isSpeech && tree[child].Relation == "acl" && arguments.Under(child, "by") is >= 0 and var by)
            {
                return Named(by, depth + 1);
            }
        }

        return [];
    }

    private bool IsFrom(int noun) => arguments.HasCase(noun, "from") || arguments.HasCase(noun, "of")
        || arguments.HasCase(noun, "by") || arguments.HasCase(noun, "in") || arguments.HasCase(noun, "at") || arguments.HasCase(noun, "on");

    /// <summary>"Lavrov was quoted as saying", "Tass cited Lavrov as saying": who was quoted.</summary>
    private int OfQuoted(int verb)
    {
        var above = tree[verb].Head;
        if (tree[verb].Xpos != "VBG" || above < 0 || !(arguments.HasMark(verb, "as") || arguments.HasCase(verb, "as")))
        {
            return -1;
        }

        return arguments.IsPassive(above) ? arguments.PassiveSubject(above) : arguments.Object(above);
    }

    /// <summary>Of several subjects the one next to the verb: "Russia, Putin said, would help" gives the verb both.</summary>
    private int Nearest(int verb)
    {
        var best = -1;
        foreach (var child in tree.Children(verb))
        {
            if (SyntaxTree.IsRelation(tree[child].Relation, "nsubj") && quoted[child] == quoted[verb]
                && (best < 0 || Math.Abs(child - verb) < Math.Abs(best - verb)))
            {
                best = child;
            }
        }

        return best >= 0 && IsRelative(best) ? arguments.Subject(verb) : best;
    }

    /// <summary>"Russia will help, says Putin": a name right after the verb that ends the sentence, taken for its object.</summary>
    private int Inverted(int verb)
    {
        if (verb == 0 || tree[verb - 1].Upos != "PUNCT" || tree[verb].Xpos is not ("VBD" or "VBZ"))
        {
            return -1;
        }

        foreach (var child in tree.Children(verb))
        {
            var words = tree.Subtree(child);
            if (tree[child].Relation is "iobj" or "obj" && words.Start == verb + 1 && !parties[child].IsEmpty
                && (words.End == tree.Tokens.Length || tree[words.End].Upos == "PUNCT"))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The main verb's subject where the tree hangs it elsewhere: the last free-standing name before it.</summary>
    private int Loose(int verb)
    {
        if (verb != tree.Root || !tree[verb].Has("VerbForm=Fin") || tree.Child(verb, "nsubj") >= 0)
        {
            return -1;
        }

        for (var i = verb - 1; i >= 0; i--)
        {
            if (tree[i].Upos is "PROPN" or "NOUN" && tree[i].Relation is "appos" or "vocative" or "dislocated" or "parataxis"
                && !quoted[i] && tree.Child(i, "case") < 0 && parties[i].Any(p => p.State is not null))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsRelative(int token) => tree[token].Has("PronType=Rel") || tree[token].Xpos is "WDT" or "WP";
}
