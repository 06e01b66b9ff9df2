using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Syntax;

/// <summary>
/// The parties to a verb or noun beyond the arcs of the tree, as Universal Dependencies leave them to the reader (UD
/// guidelines, "Enhanced dependencies"). All results are token indexes; -1 is none.
/// </summary>
public sealed class Arguments
{
    private readonly SyntaxTree tree;
    private readonly SharedSubjects shared;
    private HashSet<string>? held;

    /// <param name="words">Which verbs name under a preposition who is to act.</param>
    public Arguments(SyntaxTree tree, SyntaxWords words)
    {
        this.tree = tree;
        Words = words;
        voice = new Voice(tree, words);
        shared = new SharedSubjects(this, voice, words);
    }

    /// <summary>Closed lists of words that work with any verb.</summary>
    public SyntaxWords Words { get; }

    private readonly Voice voice;

    public SyntaxTree Tree => tree;

    /// <summary>Whether a word stands anywhere in the sentence, as a form or as a lemma, in capitals or not: most triggers that share a verb fall by this alone.</summary>
    public bool Holds(string word) => Held.Contains(word);

    /// <summary>The forms and lemmas of the sentence, each once, in capitals or not.</summary>
    public HashSet<string> Held
    {
        get
        {
            if (held is null)
            {
                held = new HashSet<string>(2 * tree.Tokens.Length, StringComparer.OrdinalIgnoreCase);
                foreach (var token in tree.Tokens)
                {
                    held.Add(token.Lemma);
                    held.Add(token.Form);
                }
            }

            return held;
        }
    }

    /// <summary>The token with which a party's words end; -1 where they are not of this sentence.</summary>
    public int TokenOf(TextSpan words)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Span.End == words.End)
            {
                return token.Index;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb is passive: "was hit", "sanctions imposed by", "attacked by".</summary>
    public bool IsPassive(int verb) => voice.IsPassive(verb);

    /// <summary>Of whom a predicative adjective or participle speaks: "is opposed to".</summary>
    public int Bearer(int adjective) => shared.Of(adjective);

    /// <summary>Who does it: the subject of an active verb, shared where the clause has none of its own.</summary>
    public int Subject(int verb) => IsPassive(verb) ? -1 : shared.Of(verb);

    /// <summary>What a passive verb is done to.</summary>
    public int PassiveSubject(int verb) => IsPassive(verb) ? shared.Of(verb) : -1;

    /// <summary>What it is done to: the object, or the subject of the passive.</summary>
    public int Object(int verb)
    {
        if (IsPassive(verb))
        {
            return tree.Child(verb, "obj") is >= 0 and var kept ? kept : shared.Of(verb); // "Ukraine was given tanks"
        }

        var own = tree.Child(verb, "obj");
        own = own < 0 && Complement(verb) >= 0 ? tree.Child(verb, "iobj") : own; // "asked Egypt to send"
        if (own >= 0)
        {
            return voice.IsRelative(own) && tree[verb].Relation == "acl:relcl" ? tree[verb].Head : own;
        }

        var token = tree[verb];
        if (token.Relation == "acl:relcl" && token.Head >= 0 && tree.Child(verb, "nsubj") is >= 0 and var subject
            && !voice.IsRelative(subject) && tree.Child(verb, "ccomp") < 0)
        {
            return token.Head; // "the sanctions that Washington imposed"
        }

        if (token.Relation == "conj" && token.Head >= 0 && tree[token.Head].Upos == "VERB" && HasNoOwnEnd(verb))
        {
            return -1;
        }

        foreach (var other in tree.Children(verb)) // "condemned and rejected the plan"
        {
            if (tree[other].Relation == "conj" && tree[other].Upos == "VERB" && tree.Child(other, "nsubj") < 0
                && tree.Child(other, "obj") is >= 0 and var common && verb < other && NothingBetween(verb, other))
            {
                return common;
            }
        }

        return -1;
    }

    /// <summary>The noun under a preposition, of the verb or noun itself: "with Cuba".</summary>
    public int Under(int word, string preposition)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree[child].Relation is "obl" or "nmod" or "obl:agent" or "advcl" or "acl" or "obl:unmarked" or "ccomp" or "xcomp"
                && HasCase(child, preposition))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>As <see cref="Under"/>, each of several: "jailed in Iran in January".</summary>
    public IEnumerable<int> AllUnder(int word, string preposition)
    {
        foreach (var child in tree.Children(word).ToArray())
        {
            if (tree[child].Relation is "obl" or "nmod" or "obl:agent" or "advcl" or "acl" or "obl:unmarked" or "ccomp" or "xcomp"
                && HasCase(child, preposition))
            {
                yield return child;
            }
        }
    }

    /// <summary>"two were killed and six wounded by soldiers": the participle of the others, -1 for none.</summary>
    public int OfOthers(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < verb || tree[child].Relation != "conj")
            {
                continue;
            }

            if (tree[child].Upos == "NUM" || tree[child].Lemma == "other")
            {
                return tree.Child(child, "acl") is >= 0 and var part && tree[part].Xpos == "VBN" ? part : -1;
            }

            if (tree[child].Xpos == "VBN" && tree.Child(child, "nsubj") is >= 0 and var others && (tree[others].Upos == "NUM" || tree[others].Lemma == "other"))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a noun stands under this preposition; two words make one ("out of", "because of").</summary>
    public bool HasCase(int noun, string preposition)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is not ("case" or "mark"))
            {
                continue;
            }

            var first = tree[child].Lemma;
            if (first.Equals(preposition, StringComparison.OrdinalIgnoreCase))
            {
                return !(preposition == "of" && child > 0 && tree[child - 1].Form is "ahead" or "because" or "instead" or "regardless" or "irrespective"); // "ahead of the visit" is no "of"
            }

            foreach (var more in tree.Children(child))
            {
                if (preposition.Length == first.Length + 1 + tree[more].Lemma.Length
                    && preposition.StartsWith(first, StringComparison.OrdinalIgnoreCase)
                    && preposition.EndsWith(tree[more].Lemma, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The clause or infinitive that fills a word in: "promised to go", "said it went", "a promise to go".</summary>
    public int Complement(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree[child].Relation is "xcomp" or "ccomp")
            {
                return child;
            }
        }

        foreach (var child in tree.Children(word))
        {
            var token = tree[child];
            if ((token.Relation is "advcl" or "acl" && HasMark(child, "to")) || token.Relation == "csubj"
                || (token.Relation == "acl" && child > word && HasMark(child, "that"))) // "the accusation that Minsk is behind it"
            {
                return child;
            }
        }

        foreach (var child in tree.Children(word))
        {
            if (child > word && tree[child] is { Xpos: "VBG", Relation: "advcl" or "obl" } && (HasMark(child, "about") || HasMark(child, "at") || HasMark(child, "into") || HasMark(child, "to")))
            {
                return child; // "is looking at sending tanks"
            }
        }

        return -1;
    }

    /// <summary>Whether a clause is opened by this mark: "to", "that", "if".</summary>
    public bool HasMark(int verb, string mark)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "mark" && tree[child].Lemma.Equals(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an adverb denies a verb: "vowed not to use force".</summary>
    public bool IsNegated(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "advmod" && (Words.Status.Negators.Contains(tree[child].Lemma) || (child > 0 && tree[child].Form == "longer" && tree[child - 1].Form == "no")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest verb or copular predicate at or above a word.</summary>
    public int Clause(int word)
    {
        for (var at = word; at >= 0; at = tree[at].Head)
        {
            if (tree[at].Upos is "VERB" or "AUX" || tree.Child(at, "nsubj") >= 0 || tree.Child(at, "cop") >= 0)
            {
                return at;
            }
        }

        return tree.Root;
    }

    private bool HasNoOwnEnd(int verb) => tree.Child(verb, "obl") >= 0 || tree.Child(verb, "xcomp") >= 0;

    private bool NothingBetween(int first, int second)
    {
        for (var i = first + 1; i < second; i++)
        {
            if (tree[i].Upos is not ("CCONJ" or "ADV" or "PUNCT" or "AUX") && !(tree[i].Relation == "compound:prt" && tree[i].Head == first)) // "rounded up and deported"
            {
                return false;
            }
        }

        return true;
    }
}
