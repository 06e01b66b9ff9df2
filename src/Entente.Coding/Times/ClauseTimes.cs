using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>
/// Which time belongs to which act of a sentence: by syntax first, then the clause that it hangs on, then what was
/// carried over from the paragraph's sentences before, then the publication date.
/// </summary>
internal sealed class ClauseTimes(
    Arguments arguments, ImmutableArray<TimeExpression> times, ReportTime? carried, Edtf? published)
{
    /// <summary>Days back within which a present perfect still bears a date ("has arrived on Monday").</summary>
    private const int PerfectDays = 7;

    /// <summary>The sentence's main time, for the sentences after it.</summary>
    public ReportTime? Main =>
        Nearest(arguments.Tree.Root, false) is { } main ? main with { Basis = "carried" } : carried;

    /// <summary>Whether a token is a word of a time known by name: "war" in "the cold war".</summary>
    public bool IsName(int token)
    {
        foreach (var time in times)
        {
            if (time.IsNamed && time.Tokens.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The time of an act.</summary>
    /// <param name="act">The trigger's head.</param>
    /// <param name="support">The verb that carries a noun, or null.</param>
    /// <param name="bareNoun">A noun without such a verb has only what leans on it.</param>
    public ReportTime? For(int act, int? support, bool bareNoun, ActStatus status)
    {
        if (Nearest(act, bareNoun) is { } own)
        {
            return own;
        }

        if (bareNoun)
        {
            return null;
        }

        if (support is { } verb && Nearest(verb, false) is { } lent)
        {
            return lent;
        }

        if (FromClauses(support ?? act) is { } beside)
        {
            return beside;
        }

        for (var at = arguments.Tree[support ?? act].Head; at >= 0; at = arguments.Tree[at].Head)
        {
            if ((Nearest(at, false) ?? FromClauses(at)) is { } above)
            {
                return above;
            }
        }

        if (status.Future || status.Background)
        {
            return null;
        }

        // "Cuba has not condemned it" tells of now, whatever day the sentence before spoke of.
        return (IsPast(support ?? act) ? carried : null) ?? (published is null ? null : new ReportTime(published, null, null, "published"));
    }

    /// <summary>Conjunctions whose clause is dated as the clause that it hangs on is.</summary>
    private static readonly string[] SameTime = ["after", "as", "once", "when", "while"];

    /// <summary>"after the US imposed sanctions in 2014, Moscow began …", "Detailing sanctions this week, Bolton slammed …": the time of a clause that tells when; null for none.</summary>
    private ReportTime? FromClauses(int verb)
    {
        var tree = arguments.Tree;
        foreach (var clause in tree.Children(verb))
        {
            if (tree[clause].Relation == "acl:relcl" && tree[verb].Upos == "NOUN" && tree.Child(verb, "cop") >= 0 && FromClauses(clause) is { } said)
            {
                return said; // "is under sanctions that have grown since it invaded in 2022"
            }

            if (tree[clause].Relation is "nsubj" && tree.Child(clause, "acl") is >= 0 and var opening && opening < clause && tree[opening].Xpos == "VBG" && Inside(opening) is { } before)
            {
                return before; // the tree hangs an opening participle on the subject
            }

            if (tree[clause].Relation != "advcl" || tree[clause].Upos != "VERB")
            {
                continue;
            }

            var mark = tree.Child(clause, "mark") is >= 0 and var at ? tree[at].Lemma.ToLowerInvariant() : tree.Child(clause, "advmod") is >= 0 and var when && tree[when].Lemma == "when" ? "when" : null;
            if ((mark is null ? tree[clause].Xpos == "VBG" : SameTime.Contains(mark) || mark == "since") && Inside(clause) is { } time)
            {
                return mark == "since" ? time with { Edtf = Edtf.Between(time.Edtf.First, null) } : time;
            }
        }

        return null;
    }

    /// <summary>The time of a clause: its own, or that of the infinitive or gerund below it ("began imposing sanctions in 2014").</summary>
    private ReportTime? Inside(int clause) =>
        Nearest(clause, false) ?? (arguments.Tree.Child(clause, "xcomp") is >= 0 and var below ? Nearest(below, false) : null);

    /// <summary>"dated back to the Soviet era": a time that is what the verb speaks of.</summary>
    private bool IsReached(int head) => arguments.Tree[head].Head is >= 0 and var verb && arguments.Words.Reaching.Contains(arguments.Tree[verb].Lemma)
        && (arguments.HasCase(head, "to") || arguments.HasCase(head, "back to") || arguments.HasCase(head, "from"));

    private bool IsPast(int act)
    {
        var tree = arguments.Tree;
        foreach (var child in tree.Children(act))
        {
            if (tree[child].Relation is "aux" or "aux:pass" or "cop")
            {
                return tree[child].Has("Tense=Past");
            }
        }

        return !tree[act].Has("Tense=Pres") || tree[act].Has("VerbForm=Part");
    }

    private bool IsPresentPerfect(int verb)
    {
        var tree = arguments.Tree;
        if (tree[verb].Upos != "VERB" || tree[verb].Xpos != "VBN")
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "aux" && tree[child].Form is "has" or "have" or "'s" or "'ve" or "’s" or "’ve")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun has a time of its own.</summary>
    public bool IsTimed(int noun) => Nearest(noun, true) is not null;

    /// <summary>The date that the words give an inner act by itself; null for none.</summary>
    public Edtf? StatedFor(int act) => Nearest(act, true)?.Edtf;

    private ReportTime? Nearest(int act, bool onlyOwn)
    {
        var tree = arguments.Tree;
        ReportTime? best = null;
        var bestDistance = int.MaxValue;
        foreach (var time in times)
        {
            if (time.Date is null || IsMeasure(time) || (time.Date.Latest is { } end && published?.Earliest is { } today && end.AddDays(PerfectDays) < today && IsPresentPerfect(act)))
            {
                continue; // "has never condemned the invasion in February 2022": what is still so has no past date
            }

            var head = HeadOf(time.Tokens);
            var above = tree[head].Head;
            if (IsReached(head) || (above < 0 && head != act) || (tree[head].Relation is "amod" or "compound" && above != act))
            {
                continue; // "a Soviet-era facility" dates the facility
            }

            // Under the act's own noun a time still belongs to the act: "imposed sanctions in 2014".
            var belongs = above == act || (!onlyOwn && above >= 0 && IsPartOf(above, act))
                || (onlyOwn && above > act && tree[above].Head == act && tree[above].Upos is "NOUN" or "PROPN")
                || (onlyOwn && tree[act].Upos is "NOUN" or "PROPN" && time.Tokens.Start > act && Follows(act, time.Tokens.Start));
            var distance = Math.Abs(head - act);
            if (belongs && distance < bestDistance)
            {
                (best, bestDistance) = (new ReportTime(time.Date, time.Text, time.Span, "stated"), distance);
            }
        }

        return best;
    }

    /// <summary>Whether a word hangs on an act without another clause between.</summary>
    private bool IsPartOf(int word, int act)
    {
        var tree = arguments.Tree;
        for (var at = word; at >= 0; at = tree[at].Head)
        {
            if (at == act)
            {
                return true;
            }

            if (tree[at].Relation is "advcl" or "acl" or "acl:relcl" or "ccomp" or "conj" or "parataxis" or "csubj")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a time comes right after a noun's own words: "the visit to Moscow in late 2022".</summary>
    private bool Follows(int noun, int start)
    {
        var end = noun + 1;
        foreach (var child in arguments.Tree.Children(noun))
        {
            if (child > noun && arguments.Tree[child].Relation is "nmod" or "compound" or "flat")
            {
                end = Math.Max(end, arguments.Tree.Subtree(child).End);
            }
        }

        return start == end || (start == end + 1 && arguments.Tree[end].Upos == "ADP");
    }

    /// <summary>"for the first time since April", "the worst since 2014": an open time that compares, and dates nothing.</summary>
    private bool IsMeasure(TimeExpression time)
    {
        const int Near = 5;
        if (time.Date is not { Latest: null })
        {
            return false;
        }

        for (var i = time.Tokens.Start - 1; i >= Math.Max(0, time.Tokens.Start - Near); i--)
        {
            if (arguments.Tree[i].Has("NumType=Ord") || arguments.Tree[i].Has("Degree=Sup"))
            {
                return true;
            }
        }

        return false;
    }

    private int HeadOf(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!range.Contains(arguments.Tree[i].Head))
            {
                return i;
            }
        }

        return range.Start;
    }
}
