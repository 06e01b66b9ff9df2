using Entente.Knowledge.Figures;
using Entente.Language;

namespace Entente.Coding.Figures;

/// <param name="Token">The noun or verb that told it.</param>
internal readonly record struct Told(Measure Measure, int Token);

/// <summary>Asks the tree what an amount measures: what acts on it, governs it, hangs on it, or is counted.</summary>
internal sealed class MeasureFinder(FigureWords words, SyntaxTree tree, bool counts)
{
    /// <summary>Steps up the tree; figures that lie deeper are of something else.</summary>
    private const int MostSteps = 6;

    /// <param name="noun">The head of the amount: what is counted, or the word for money.</param>
    public Told? Find(int noun) => counts
        ? Beside(noun) ?? Above(noun) ?? Counted(noun) ?? Below(noun)
        : Named(noun) ?? Below(noun) ?? Above(noun);

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
            if (near < tree.Tokens.Length && (near == noun || !Is(tree[near], "amod")) && Tied(MeasureTie.Adjective, tree[near].Lemma) is { } state)
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
        var relation = tree[noun].Relation;
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

            if (!Is(tree[at], "xcomp") && !Is(tree[at], "acl") && !Is(tree[at], "conj"))
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
            return Tied(MeasureTie.SubjectVerb, token.Lemma) is { } dies ? new Told(dies, verb) : null;
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
        return noun < 0 ? null : Named(noun) ?? Below(noun);
    }

    /// <summary>"$2bn in aid", "the value of trade", "$3bn worth of arms".</summary>
    private Told? Below(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if ((Is(tree[child], "nmod") || Is(tree[child], "nmod:unmarked")) && (Named(child) ?? (counts ? Counted(child) : null)) is { } told)
            {
                return told;
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

    /// <summary>Heads are counted by measures of people, money and percent by the others: "trade with 17 countries" is no trade of 17.</summary>
    private Measure? Tied(MeasureTie tie, string lemma) =>
        words.MeasureOf(tie, lemma) is { } measure && (measure.Unit is not null) == counts ? measure : null;

    private static bool Is(Token token, string relation) => SyntaxTree.IsRelation(token.Relation, relation);
}
