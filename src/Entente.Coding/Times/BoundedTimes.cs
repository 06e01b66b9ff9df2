using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Times that stand in a clause of their own below an act: when it began, ended, or is set to be.</summary>
internal sealed class BoundedTimes(Arguments arguments, ImmutableArray<TimeExpression> times, TimePlaces places, OwnTimes own, Edtf? published)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"a visit that began on Thursday", "convicted in a trial that ended two months ago", "a visit planned for May".</summary>
    public ReportTime? Of(int act, Telling telling)
    {
        foreach (var child in tree.Children(act))
        {
            if (tree[child].Relation is "acl" or "acl:relcl" && tree[act].Upos == "NOUN" && arguments.Words.Dating.Planning.Contains(tree[child].Lemma) && Planned(child) is { } set)
            {
                return set;
            }

            var clause = tree[child].Relation is "acl:relcl" or "acl" ? child
                : tree[act].Upos == "VERB" && tree[child].Relation is "obl" && (arguments.HasCase(child, "in") || arguments.HasCase(child, "during"))
                    ? (tree.Child(child, "acl:relcl") is >= 0 and var relative ? relative : tree.Child(child, "acl"))
                : -1;
            if (clause >= 0 && arguments.Words.Dating.Bounding.Contains(tree[clause].Lemma) && own.Nearest(clause, false, telling).Time is { } time)
            {
                return time;
            }
        }

        return telling.Future && tree[act].Upos == "VERB" ? Opened(act, telling) : null;
    }

    /// <summary>The day that was set for an act: "talks scheduled for Monday"; the last or the coming one, whichever is nearer.</summary>
    private ReportTime? Planned(int clause)
    {
        foreach (var time in times)
        {
            if (time.Date is not { } date || tree[places.HeadOf(time.Tokens)].Head != clause)
            {
                continue;
            }

            return new ReportTime((published?.Earliest is { } today ? Coming(time, today) : null) ?? date, time.Text, time.Span, "stated");
        }

        return null;
    }

    /// <summary>The coming one of a day that may be the last or the coming one, where it is no farther off; else null.</summary>
    public static Edtf? Coming(TimeExpression time, DateOnly today) =>
        time is { Date.Latest: { } end, Otherwise: { Earliest: { } start } other } && start >= today && start.DayNumber - today.DayNumber <= today.DayNumber - end.DayNumber
            ? other
            : null;

    /// <summary>"will ease some of its rules beginning on April 21": a start told under any noun of the act.</summary>
    private ReportTime? Opened(int act, Telling telling)
    {
        for (var i = act + 1; i < tree.Tokens.Length; i++)
        {
            if (tree[i].Xpos == "VBG" && arguments.Words.Dating.Bounding.Contains(tree[i].Lemma) && IsUnder(i, act) && own.Nearest(i, false, telling).Time is { } time)
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>"suspends flights, starting Tuesday", "effective Friday", "bans them from Monday": whether what an act sets is to hold from a time on.</summary>
    public bool Opens(TimeExpression time, int act)
    {
        var before = time.Tokens.Start - 1;
        if (before >= 0 && tree[before].Form == "on")
        {
            before--;
        }

        var isSet = arguments.Words.Dating.Termed.Contains(tree[act].Lemma);
        return before > act && (arguments.Words.Dating.Opening.Contains(tree[before].Form)
            || (tree[before].Form == "of" && tree[before - 1].Form == "as" && isSet)
            || (tree[before].Form == "from" && isSet && tree[act].Xpos is "VBZ" or "VBP"));
    }

    /// <summary>Whether nothing but nouns stand between a word and the act above it, or what the act forbids ("banned from selling").</summary>
    private bool IsUnder(int word, int act)
    {
        var at = tree[word].Head;
        while (at >= 0 && at != act && (tree[at].Upos != "VERB" || (tree[at].Xpos == "VBG" && (arguments.HasMark(at, "from") || arguments.HasCase(at, "from")))))
        {
            at = tree[at].Head;
        }

        return at == act;
    }

    /// <summary>The noun under "since" that a time dates: "since his arrest in 2014", "since the start of the war in March"; -1 for none.</summary>
    public int SinceNoun(TimeExpression time, int head, int act)
    {
        var below = tree[head].Head;
        if (below == act && head > act && time.Tokens.Start > act + 3)
        {
            below = time.Tokens.Start - (tree[time.Tokens.Start - 1].Upos == "ADP" ? 2 : 1); // the tree hangs it on the verb
        }

        for (var at = below; at >= 0 && at != act && tree[at].Upos is "NOUN" or "PROPN"; at = tree[at].Head)
        {
            if (arguments.HasCase(at, "since"))
            {
                return at;
            }

            if (!arguments.HasCase(at, "of"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a word is part of a time known by name.</summary>
    public bool IsInName(int token)
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
}
