using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>The times that an act has from the clauses beside it which tell when: "after the US imposed sanctions in 2014".</summary>
internal sealed class WhenClauses(
    Arguments arguments, ImmutableArray<TimeExpression> times, TimePlaces places, OwnTimes own, Tenses tenses, Edtf? published)
{
    /// <summary>Conjunctions whose clause is dated as the clause that it hangs on is.</summary>
    private static readonly string[] SameTime = ["after", "as", "once", "when", "while"];

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"after the US imposed sanctions in 2014, Moscow began …", "Detailing sanctions this week, Bolton slammed …": the time of a clause that tells when; null for none.</summary>
    public ReportTime? FromClauses(int verb, Telling telling)
    {
        foreach (var clause in tree.Children(verb))
        {
            if (tree[clause].Relation == "acl:relcl" && tree[verb].Upos == "NOUN" && tree.Child(verb, "cop") >= 0 && FromClauses(clause, telling) is { } said)
            {
                return said; // "is under sanctions that have grown since it invaded in 2022"
            }

            if (tree[clause].Relation is "nsubj" && tree.Child(clause, "acl") is >= 0 and var opening && opening < clause && tree[opening].Xpos == "VBG" && Inside(opening, telling) is { } before)
            {
                return before; // the tree hangs an opening participle on the subject
            }

            if (FromClause(verb, clause, telling) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>"since January, when rebels attacked": the clause of a time happened then.</summary>
    public ReportTime? OfTime(int clause)
    {
        var named = tree[clause].Relation == "acl:relcl" ? tree[clause].Head : -1;
        if (tree[clause].Relation == "advcl" && tree.Child(clause, "advmod") is >= 2 and var when && tree[when].Lemma == "when")
        {
            named = tree[when - 1].Upos == "PUNCT" ? when - 2 : when - 1;
        }

        foreach (var time in times)
        {
            if (time.Date is { } date && !(time.IsNamed && places.IsMention(time, places.HeadOf(time.Tokens))) && !(date.Latest < published?.Earliest && tenses.IsPresent(clause)) && (time.Tokens.Contains(named) || (named >= 0 && IsHappening(clause) && tree[places.HeadOf(time.Tokens)].Head == named && !time.IsNamed)))
            {
                return new ReportTime((date.Latest is null ? date.First : date.Earliest is null ? date.Last : null) ?? date, time.Text, time.Span, "stated");
            }
        }

        return null;
    }

    /// <summary>"the riots that killed 69 people in 2002", "a raid killing six on Monday": the time of the clause that tells a noun's happening on; null for none.</summary>
    public ReportTime? FromTelling(int noun)
    {
        foreach (var clause in tree.Children(noun))
        {
            if (clause > noun && !arguments.Words.Dating.Reaching.Contains(tree[clause].Lemma) && ((tree[clause].Relation == "acl:relcl" && IsHappening(clause)) || (tree[clause].Relation == "acl" && tree[clause].Xpos == "VBG" && tree.Child(clause, "mark") < 0))
                && own.Nearest(clause, false, new Telling(false, true, arguments.Words.Speech.Verbs.Contains(tree[clause].Lemma))).Time is { } time)
            {
                if (IsAnswered(clause, time))
                {
                    continue; // "sanctions which came in response to the massacre in 2005"
                }

                return time;
            }
        }

        return null;
    }

    private bool IsAnswered(int clause, ReportTime time)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].Relation == "obl" && arguments.Words.Sides.Occasions.Contains(tree[child].Lemma) && tree[child].Span.Start < time.Span?.Start && time.Span?.End <= tree[tree.Subtree(child).End - 1].Span.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"who were kidnapped and then murdered in 2015", "six were killed and two captured on Friday": the time that the last of several verbs bears for all of them, where it is their last word; null for none.</summary>
    public ReportTime? FromLast(int verb) =>
        LastOf(verb) is >= 0 and var last && own.Nearest(last, false, new Telling(false, true, false)).Time is { Span: { } span, Edtf.Latest: not null } time && span.Start > tree[last].Span.Start ? time : null;

    /// <summary>"kill six and wound nine in clashes this week": the same of news told in the present.</summary>
    public ReportTime? FromLastNow(int verb) =>
        tree[verb].Xpos is "VBZ" or "VBP" && LastOf(verb) is >= 0 and var last
        && own.Nearest(last, false, new Telling(false, false, arguments.Words.Speech.Verbs.Contains(tree[last].Lemma))).Time is { Span: { } span } time && span.Start > tree[last].Span.Start
        && time.Edtf.Latest is not null && !(time.Edtf.Latest > published?.Latest)
            ? time : null;

    /// <summary>The last of the verbs that share a subject with a verb before it; -1 for none.</summary>
    private int LastOf(int verb)
    {
        var last = -1;
        var first = tree[verb].Relation == "conj" && tree[verb].Head is >= 0 and var begin && tree[begin].Upos == "VERB" && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "nsubj:pass") < 0 ? begin : verb;
        foreach (var child in tree.Children(first))
        {
            if (child > verb && tree[child].Relation == "conj" && tree[child].Xpos == tree[verb].Xpos && tree.Child(child, "nsubj") < 0 && (tree.Child(child, "nsubj:pass") < 0 || tree.Child(verb, "aux:pass") >= 0) && tree.Child(child, "aux") < 0 && tree.Child(child, "aux:pass") < 0)
            {
                last = child;
            }
        }

        return last;
    }

    /// <summary>"a strike conducted on Monday killed six": harm is done when what does it is done; null for none.</summary>
    public ReportTime? FromSubject(int verb)
    {
        if (!arguments.Words.Dating.Harms.Contains(tree[verb].Lemma) || tree.Child(verb, "nsubj") is not (>= 0 and var subject) || tree.Child(subject, "acl") is not (>= 0 and var clause) || tree[clause].Xpos != "VBN")
        {
            return null;
        }

        var done = tree.Child(clause, "compound:prt") is >= 0 and var particle ? $"{tree[clause].Lemma} {tree[particle].Lemma}" : tree[clause].Lemma;
        return arguments.Words.Gives.Contains(done) ? own.Nearest(clause, false, new Telling(false, true, false)).Time : null;
    }

    /// <summary>"the 1994 genocide in which thousands were killed", "Friday's crash, which killed three": a clause that tells the happening on.</summary>
    private bool IsHappening(int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (child < clause && (tree[child].Xpos == "WDT" || (tree[child].Upos == "PRON" && tree[child].Lemma is "that" or "which")))
            {
                return tenses.IsPast(clause) && (tree[child].Relation == "nsubj" || (child > 0 && tree[child - 1].Upos == "ADP" && (tree[child - 1].Lemma == "on" || arguments.Words.Dating.Within.Contains(tree[child - 1].Lemma))));
            }
        }

        return false;
    }

    private ReportTime? FromClause(int verb, int clause, Telling telling)
    {
        if (tree[clause].Relation != "advcl" || tree[clause].Upos != "VERB")
        {
            return null;
        }

        var mark = tree.Child(clause, "mark") is >= 0 and var at ? tree[at].Lemma.ToLowerInvariant() : tree.Child(clause, "advmod") is >= 0 and var when && tree[when].Lemma == "when" ? "when" : null;
        if (telling.Past && places.CountedFrom(clause) is { Step: { } gap } && Inside(clause, telling) is { } then)
        {
            return Stepping.From(then.Edtf, gap) is { } later ? then with { Edtf = later } : null; // "a day after an attack on Friday killed two"
        }

        if (mark == "before" && telling.Past)
        {
            // "abused children before being dismissed in 2006"
            return Inside(clause, telling) is { Edtf: { Latest: { } last } until } limit && published?.Earliest is { } now && last.AddDays(OwnTimes.PerfectDays) < now
                ? limit with { Edtf = Edtf.Between(null, until.Last) }
                : null;
        }

        if (mark == "after" && !telling.Past && !telling.Future)
        {
            return null; // "is freed after his parole was announced on Monday": news of today
        }

        if (mark == "after" && Inside(clause, telling)?.Edtf.Latest?.AddDays(OwnTimes.PerfectDays) >= published?.Latest)
        {
            return null; // "were killed after rebels attacked a base on Friday": later, and perhaps today
        }

        if (mark == "to" && arguments.Words.Dating.Marking.Contains(tree[clause].Lemma))
        {
            return null; // "declared a truce to observe Eid"
        }

        if (mark == "to" && !tree.Children(clause).ToArray().Any(c => times.Any(t => places.HeadOf(t.Tokens) == c)))
        {
            return null; // "set up checkpoints to prepare for the vote on Saturday"
        }

        if (mark is "while" or "as" && tree.Child(clause, "nsubj") >= 0 | tree.Child(clause, "nsubj:pass") >= 0 && (mark == "while" || (tenses.IsPresent(verb) && tenses.IsPast(clause))))
        {
            return null; // "says it has shot ten, while Kyiv said on Monday that …", "urges calm as two were killed yesterday"
        }

        if (mark == "as" && telling.IsOpen)
        {
            return null; // "should it attack as it threatened yesterday"
        }

        var lends = mark is null || (mark == "with" && tree.Child(clause, "nsubj") >= 0) ? tree[clause].Xpos == "VBG" : SameTime.Contains(mark) || mark == "since" || (mark == "to" && telling.Past);
        if (!lends || Inside(clause, telling) is not { } time)
        {
            return null;
        }

        if (mark is null && !telling.Future && (clause > verb || time.Edtf.Latest is null) && published?.Earliest is { } now0 && time.Edtf.Earliest < now0.AddDays(-1) && !(time.Edtf.Latest < now0))
        {
            return null; // "is expelled, having lived there since 2013", "kill one, bringing the dead to 27 this year"
        }

        if (places.CountedFrom(clause) is { Step: { } step })
        {
            return Stepping.From(time.Edtf, step) is { } counted ? time with { Edtf = counted } : null;
        }

        if (mark == "since")
        {
            return IsMeasured(clause) || telling.Future || tenses.IsSingleNow(verb) ? null : time with { Edtf = Edtf.Between(time.Edtf.First, null) };
        }

        if (!telling.Future && published?.Latest is { } day && time.Edtf.Earliest > (telling.Past ? day.AddDays(1) : day))
        {
            return null; // "announces a ceasefire starting next week"
        }

        // News told in the present does not lie in the past that it recalls: "imposes sanctions, citing her role last year".
        return (telling.Future || !telling.Past) && time.Edtf.Latest is { } end && published?.Earliest is { } today && end.AddDays(OwnTimes.PerfectDays) < today ? null : time;
    }

    /// <summary>"his first visit since it declared independence in 2008": a clause that compares.</summary>
    private bool IsMeasured(int clause)
    {
        const int Near = 20;
        var start = tree.Subtree(clause).Start;
        for (var i = start - 1; i >= Math.Max(0, start - Near); i--)
        {
            if (tree[i].Has("NumType=Ord") || tree[i].Has("Degree=Sup"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The time of a clause: its own, or that of the infinitive or gerund below it ("began imposing sanctions in 2014").</summary>
    private ReportTime? Inside(int clause, Telling telling)
    {
        var past = tenses.IsPast(clause) && tree[clause].Xpos != "VBG";
        var told = new Telling(telling.Future && !past, past, false);
        return own.Nearest(clause, false, told).Time ?? (tree.Child(clause, "xcomp") is >= 0 and var below ? own.Nearest(below, false, told).Time : null);
    }
}
