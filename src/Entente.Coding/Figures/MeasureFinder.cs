using Entente.Knowledge.Figures;
using Entente.Language;

namespace Entente.Coding.Figures;

/// <param name="Token">The noun or verb that told it.</param>
internal readonly record struct Told(Measure Measure, int Token);

/// <summary>What kind of amount is measured.</summary>
internal enum AmountKind
{
    /// <summary>Heads, votes, weapons: "12 soldiers".</summary>
    Count,

    /// <summary>Money, tonnes, barrels.</summary>
    Goods,

    /// <summary>Percents and shares, of anything.</summary>
    Portion,
}

/// <summary>Asks the tree what an amount measures: what acts on it, governs it, hangs on it, or is counted.</summary>
/// <param name="hedge">The words of its bound, which the tree may take for a preposition: "killed at least 40 civilians".</param>
internal sealed class MeasureFinder(FigureWords words, SyntaxTree tree, AmountKind kind, TokenRange hedge = default)
{
    /// <summary>Steps up the tree; figures that lie deeper are of something else.</summary>
    private const int MostSteps = 6;

    /// <param name="noun">The head of the amount: what is counted, or the word for money.</param>
    /// <param name="tokens">The words of the amount.</param>
    public Told? Find(int noun, TokenRange tokens) => kind == AmountKind.Count
        ? Beside(noun) ?? Above(noun) ?? Counted(noun) ?? Below(noun, true)
        : Named(noun) ?? Below(noun, kind == AmountKind.Portion) ?? Near(tokens) ?? Above(noun) ?? OfCopula(noun);

    /// <summary>"Trade was $4bn": the subject of an amount that is said to be something.</summary>
    private Told? OfCopula(int noun) => tree.Child(noun, "cop") >= 0 ? Subject(noun) : null;

    /// <summary>By place where the tree errs: "$2bn in humanitarian aid", "arms worth $2bn".</summary>
    private Told? Near(TokenRange tokens)
    {
        if (tokens.Start > 1 && AmountReader.Has(words, tree[tokens.Start - 1].Form, FigureRole.Worth) && Named(tokens.Start - 2) is { } worth)
        {
            return worth;
        }

        if (tokens.End >= tree.Tokens.Length || !AmountReader.Has(words, tree[tokens.End].Form, FigureRole.Measured))
        {
            return null;
        }

        var at = tokens.End + 1;
        while (at < tree.Tokens.Length - 1 && (tree[at].Upos is "ADJ" or "DET" or "PROPN" || Is(tree[at], "compound")))
        {
            at++;
        }

        return at < tree.Tokens.Length && tree[at].Upos == "NOUN" ? Named(at) : null;
    }

    /// <summary>What a verb of change is about: its object, else its subject ("doubled its exports", "trade doubled").</summary>
    public Told? OfVerb(int verb) => Argument(verb, "obj") ?? Subject(verb);

    /// <summary>"12 dead", "12 soldiers killed in …", "left 12 people dead".</summary>
    private Told? Beside(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            var token = tree[child];
            if (child > noun && Is(token, "acl") && token.Xpos is "VBN" && Tied(MeasureTie.Verb, token.Lemma) is { } verb)
            {
                return new Told(verb, child);
            }

            if (Is(token, "amod") && Tied(MeasureTie.Adjective, token.Lemma) is { } adjective)
            {
                return new Told(adjective, child);
            }
        }

        foreach (var near in (ReadOnlySpan<int>)[noun, noun + 1])
        {
            if (near >= tree.Tokens.Length || (near != noun && Is(tree[near], "amod")))
            {
                continue;
            }

            // "60 wounded" may be read as a verb's participle; in "12 soldiers killed him" it is the verb.
            var isOwnVerb = near == tree[noun].Head && Is(tree[noun], "nsubj");
            if ((Tied(MeasureTie.Adjective, tree[near].Lemma) ?? (isOwnVerb ? null : Tied(MeasureTie.Adjective, tree[near].Form))) is { } state)
            {
                return new Told(state, near);
            }
        }

        var result = tree[noun].Head >= 0 ? tree.Child(tree[noun].Head, "xcomp") : -1;
        return result >= 0 && !Is(tree[noun], "nsubj") && Tied(MeasureTie.Adjective, tree[result].Lemma) is { } dead
            ? new Told(dead, result)
            : null;
    }

    private Told? Above(int noun)
    {
        var relation = IsHedged(noun) ? "obj" : tree[noun].Relation;
        for (int at = tree[noun].Head, steps = 0; at >= 0 && steps < MostSteps; at = tree[at].Head, steps++)
        {
            var token = tree[at];
            if (token.Upos is "VERB" or "AUX" || tree.Child(at, "cop") >= 0)
            {
                return OfClause(at, relation);
            }

            if (Named(at) is { } named)
            {
                return named;
            }

            // So what is joined by "and" stands in the place of the first: "killed 12 soldiers and 3 civilians".
            relation = token.Relation;
        }

        return null;
    }

    private bool IsHedged(int noun)
    {
        var hedged = false;
        foreach (var child in tree.Children(noun))
        {
            if (hedge.Contains(child))
            {
                hedged = true;
            }
            else if (Is(tree[child], "case"))
            {
                return false; // "in at least 40 cities"
            }
        }

        return hedged && Is(tree[noun], "obl");
    }

    /// <summary>The verb that acts on the amount, else what its other side is; up through "expected to", never out of the clause.</summary>
    private Told? OfClause(int verb, string relation)
    {
        for (var at = verb; at >= 0; at = tree[at].Head)
        {
            if (Acts(at, relation) is { } acts)
            {
                return acts;
            }

            var other = SyntaxTree.IsRelation(relation, "nsubj") ? null
                : SyntaxTree.IsRelation(relation, "obj") ? Subject(at)
                : Argument(at, "obj") ?? Subject(at);
            if (other is not null)
            {
                return other;
            }

            // "12 soldiers were killed and ten more captured": ten are the second verb's own.
            if ((!Is(tree[at], "xcomp") && !Is(tree[at], "acl") && !Is(tree[at], "conj"))
                || (Is(tree[at], "conj") && SyntaxTree.IsRelation(relation, "nsubj")))
            {
                return null;
            }

            if (Is(tree[at], "acl"))
            {
                return tree[at].Head >= 0 ? Named(tree[at].Head) : null;
            }

            relation = Is(tree[at], "conj") ? relation : "obj";
        }

        return null;
    }

    private Told? Acts(int verb, string relation)
    {
        var token = tree[verb];
        if (SyntaxTree.IsRelation(relation, "nsubj") && relation != "nsubj:pass")
        {
            return (Tied(MeasureTie.SubjectVerb, token.Lemma) ?? Tied(MeasureTie.Adjective, token.Lemma)) is { } dies ? new Told(dies, verb) : null;
        }

        if (relation is not ("obj" or "nsubj:pass"))
        {
            return null;
        }

        foreach (var child in tree.Children(verb))
        {
            if (Tied(MeasureTie.Verb, $"{token.Lemma} {tree[child].Lemma}") is { } phrase)
            {
                return new Told(phrase, verb);
            }
        }

        return Tied(MeasureTie.Verb, token.Lemma) is { } measure ? new Told(measure, verb) : null;
    }

    private Told? Subject(int verb) => Argument(verb, "nsubj");

    /// <summary>An argument that names a measure, itself or by its "of" ("the value of trade").</summary>
    private Told? Argument(int verb, string relation)
    {
        var noun = tree.Child(verb, relation);
        return noun < 0 ? null
            : Named(noun) ?? (Tied(MeasureTie.Mover, tree[noun].Lemma) is { } mover ? new Told(mover, noun) : (Told?)null) ?? Below(noun, kind == AmountKind.Portion);
    }

    /// <summary>"$2bn in aid", "the value of trade", "$3bn worth of arms", "tens of thousands of soldiers".</summary>
    /// <param name="counted">Whether what is counted below tells the measure too.</param>
    private Told? Below(int noun, bool counted)
    {
        foreach (var child in tree.Children(noun))
        {
            if (!Is(tree[child], "nmod") && !Is(tree[child], "nmod:unmarked"))
            {
                continue;
            }

            if ((Named(child) ?? (counted ? Counted(child) : null)) is { } told)
            {
                return told;
            }

            if (words.Numbers.Find(tree[child].Form) is { Kind: NumberKind.Many } && Below(child, counted) is { } deeper)
            {
                return deeper;
            }
        }

        return null;
    }

    /// <summary>The measure that a noun names with a word before it ("trade turnover"), alone, or by that word ("aid package").</summary>
    private Told? Named(int noun)
    {
        var lemma = tree[noun].Lemma;
        Measure? modifier = null;
        var at = -1;
        foreach (var child in tree.Children(noun))
        {
            if (!Is(tree[child], "compound") && !Is(tree[child], "amod"))
            {
                continue;
            }

            if (Tied(MeasureTie.Noun, $"{tree[child].Lemma} {lemma}") is { } phrase)
            {
                return new Told(phrase, noun);
            }

            if (Is(tree[child], "compound") && Tied(MeasureTie.Noun, tree[child].Lemma) is { } own)
            {
                (modifier, at) = (own, child);
            }
        }

        return Tied(MeasureTie.Noun, lemma) is { } measure ? new Told(measure, noun)
            : modifier is not null ? new Told(modifier, at)
            : null;
    }

    private Told? Counted(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if ((Is(tree[child], "compound") || Is(tree[child], "amod"))
                && words.MeasureOf(MeasureTie.Counted, $"{tree[child].Lemma} {tree[noun].Lemma}") is { } phrase)
            {
                return new Told(phrase, noun);
            }
        }

        return words.MeasureOf(MeasureTie.Counted, tree[noun].Lemma) is { } measure ? new Told(measure, noun) : null;
    }

    /// <summary>Heads are counted by measures of people, money by the others, percents by any: "trade with 17 countries" is no trade of 17.</summary>
    private Measure? Tied(MeasureTie tie, string lemma) =>
        words.MeasureOf(tie, lemma) is { } measure && (kind == AmountKind.Portion || (measure.IsCount == (kind == AmountKind.Count) && measure.Unit != "percent"))
            ? measure
            : null;

    private static bool Is(Token token, string relation) => SyntaxTree.IsRelation(token.Relation, relation);
}
