using Entente.Coding.Sentences;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Reports;

/// <summary>
/// The dead of crashes, storms and gas leaks, whom nobody attacked: "A van plunged into a ravine. Six were killed." Mend it here
/// where an accident is told as an attack, or an attack is lost beside an accident.
/// </summary>
internal sealed class Accidents(ParsedArticle article, SyntaxWords words)
{
    private const string Attack = "ASSAULT";

    /// <summary>PLOVER's sectors of people and of firms.</summary>
    private const string Passengers = "CVL", Firm = "BUS";

    /// <summary>
    /// Whether a deed of violence is none: its sentence tells of an accident and of no violence ("An army helicopter crashed, killing
    /// six"), or it has no doer and the sentence before it in the paragraph does.
    /// </summary>
    public bool IsTold(Report report, int sentence)
    {
        if (report.Type != Attack || report.Mutual)
        {
            return false;
        }

        var own = article.Sentences[sentence];
        if (IsViolent(own.Tree))
        {
            return false;
        }

        return report.Actor.Any(IsDoer)
            ? own.Tree.Tokens.Any(t => words.Harm.Wrecks.Contains(t.Lemma.ToLowerInvariant()) && IsByItself(own.Tree, t.Index))
            : IsAccident(own.Tree) || (sentence > 0 && article.Sentences[sentence - 1] is var before && before.Part == own.Part && !IsViolent(before.Tree) && IsAccident(before.Tree));
    }

    /// <summary>"a ship sinks", not "sinks a ship", "was sunk".</summary>
    private static bool IsByItself(SyntaxTree tree, int word) => tree.Child(word, "obj") < 0 && tree.Child(word, "aux:pass") < 0 && tree[word] is not { Relation: "acl", Xpos: "VBN" };

    /// <summary>A train or a firm that "kills" did not attack.</summary>
    private static bool IsDoer(Party actor) => actor.Sector is not (Passengers or Firm) && (actor.State is not null || actor.Id is not null || actor.Sector is not null);

    private bool IsViolent(SyntaxTree tree) => tree.Tokens.Any(t => words.Harm.Violence.Contains(t.Lemma.ToLowerInvariant()) && !IsBlaze(tree, t.Index));

    /// <summary>"a fire in a bus terminal", "a forest fire"; not "Israeli fire", "opened fire".</summary>
    private bool IsBlaze(SyntaxTree tree, int fire)
    {
        if (tree[fire] is not { Lemma: "fire", Upos: "NOUN" })
        {
            return false;
        }

        if (tree[fire] is { Relation: "obj", Head: >= 0 and var caught } && words.Harm.Catching.Contains(tree[caught].Lemma))
        {
            return true; // "after a train caught fire"
        }

        var isOne = tree[fire] is { Relation: "conj", Head: >= 0 and var blast } && words.Harm.Explosions.Contains(tree[blast].Lemma.ToLowerInvariant()); // "an explosion and fire"
        foreach (var child in tree.Children(fire))
        {
            if (tree[child].Relation is "amod" or "compound" or "nmod:poss" && child < fire)
            {
                if (!words.Harm.Burning.Contains(tree[child].Lemma.ToLowerInvariant()))
                {
                    return false;
                }

                isOne = true;
            }

            isOne |= tree[child].Relation == "det" && tree[child].Lemma.ToLowerInvariant() is "a" or "an";
        }

        return isOne;
    }

    /// <summary>"to avoid a collision": what is averted did not happen.</summary>
    private bool IsAvoided(SyntaxTree tree, int mishap) => tree[mishap] is { Relation: "obj", Head: >= 0 and var verb } && words.Status.Averters.Contains(tree[verb].Lemma);

    private bool IsAccident(SyntaxTree tree) => tree.Tokens.Any(t => (words.Harm.Calamities.Contains(t.Lemma.ToLowerInvariant()) && !IsAvoided(tree, t.Index)) || IsBlaze(tree, t.Index)
            || (words.Harm.Wrecks.Contains(t.Lemma.ToLowerInvariant()) && t.Upos == "VERB" && IsByItself(tree, t.Index))) // "a tourist boat sinks"
        || (tree.Tokens.Any(t => words.Harm.Explosions.Contains(t.Lemma.ToLowerInvariant())) && tree.Tokens.Any(t => words.Harm.Volatile.Contains(t.Lemma.ToLowerInvariant())));
}
