using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Times of what an act only recalls: the crime that is judged, the attack that is answered.</summary>
internal sealed class RecalledTimes(Arguments arguments, TimePlaces places, ThingTimes things, Tenses tenses, Edtf? published)
{
    /// <summary>A time that holds the day of publication and is longer than this tells less than the news itself.</summary>
    private const int WeekDays = 6;

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"convicted in the 1993 bombing", "an indictment for crimes during the 1990 invasion", "accused of genocide during the war in the 1980s": the time of what somebody is held to have done.</summary>
    public bool IsOfCrime(TimeExpression time, int head, int act)
    {
        if (time.IsNamed && things.EndsBesideCrime(act, time))
        {
            return true; // "sued him for corruption during his rule"
        }

        if (tree[act].Upos == "VERB" && head > act && time.Date is { IsInterval: true, Earliest: { } began, Latest: { } ended } && began.AddYears(1) < ended && ended < published?.Latest && (arguments.Words.Dating.Charging.Contains(tree[act].Lemma) || arguments.Words.Dating.Inquiring.Contains(tree[act].Lemma)))
        {
            return true; // "charged with 22 offences from 1992 to 2009", "tried to investigate killings between 1936 and 1975"
        }

        if (BringsCharge(act) && IsOfKnownDeed(time, head, act))
        {
            return true; // "filed an indictment for the murder of a judge on Monday"
        }

        if (!arguments.Words.Accusers.Contains(tree[act].Lemma) && !arguments.Words.Dating.Guilt.Contains(tree[act].Lemma) && !arguments.Words.Dating.ChargeNouns.Contains(tree[act].Lemma))
        {
            return false;
        }

        if (places.Branch(head, act) >= 0 && tree[act].Upos == "VERB" && arguments.Words.Dating.Lasting.Contains(tree[act].Lemma) && published?.Earliest is { } today && time.Date?.Latest?.AddDays(OwnTimes.PerfectDays) < today)
        {
            return true; // "accused of a part in the murder in 1989"
        }

        if (IsOfKnownDeed(time, head, act))
        {
            return true;
        }

        for (var at = tree[head].Head; at >= 0 && at != act; at = tree[at].Head)
        {
            if (tree[at].Upos == "NOUN" && (arguments.HasCase(at, "during") || (places.Named(head) == at && (arguments.HasCase(at, "in") || arguments.HasCase(at, "over") || arguments.HasCase(at, "for")))))
            {
                return true;
            }
        }

        return false;
    }

    private bool BringsCharge(int act) => tree.Child(act, "obj") is >= 0 and var charge && arguments.Words.Dating.ChargeNouns.Contains(tree[charge].Lemma);

    private bool IsOfKnownDeed(TimeExpression time, int head, int act) =>
        tree[act].Upos == "VERB" && head > act && time.Date?.Latest?.AddDays(OwnTimes.PerfectDays) < published?.Earliest && EndsKnownDeed(time, act);

    /// <summary>"sentenced for plotting the bombing of the ship in 2000", "suspected of a part in the murder of a candidate in 1989": whether a time follows right on a deed that is told of as known.</summary>
    private bool EndsKnownDeed(TimeExpression time, int act)
    {
        var start = time.Tokens.Start;
        while (start > 0 && tree[start - 1].Upos == "ADP")
        {
            start--;
        }

        for (var at = start - 1; at > act; at = tree[at].Head)
        {
            if (tree[at].Upos == "NOUN" && tree.Child(at, "det") is >= 0 and var the && tree[the].Lemma == "the" && HasOf(at)
                && (tree[at].Relation is "obl" or "nmod" || (tree[at].Relation == "obj" && tree[at].Head != act)) && !arguments.HasCase(at, "by") && !arguments.HasCase(at, "to"))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOf(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation == "nmod" && arguments.HasCase(child, "of"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a time holds the day of publication and is far longer.</summary>
    public bool IsOfNow(Edtf date) => published?.Earliest is { } today && date.Earliest is { } first && date.Latest is { } last
        && first < today && last >= today && last.DayNumber - first.DayNumber >= WeekDays;

    /// <summary>
    /// News told in the present lies in the present: "storms the embassy in response to the airstrike on Sunday", "is indicted
    /// in a 2004 plot", "sentences him for a murder in 1944"; but "in 1956 Soviet troops invade Hungary".
    /// </summary>
    public bool Is(TimeExpression time, int head, int act, Edtf date, DateOnly today, Telling telling)
    {
        if (tree[act] is { Xpos: "VBG", Relation: "advcl" } && date.Latest?.AddDays(OwnTimes.LongDays) < today && places.Branch(head, act) is >= 0 and var inner && tree[head].Head != inner)
        {
            return true; // "offering condolences to the victims of the attack in 1941"
        }

        if (tree[act] is { Xpos: "VBG", Relation: "acl" } && telling is { IsSpeech: true, IsSaid: true } && head > act && date.Latest?.AddDays(OwnTimes.LongDays) < today && arguments.Object(act) >= 0)
        {
            return true; // "a tribunal investigating the killing of the minister in 2005"
        }

        if (telling is { Past: false, IsSaid: true } && tree[act].Xpos is "VBZ" or "VBP" && tree[head].Head == act && head > act && date.Latest < today && things.EndsBeside(act, time))
        {
            return true; // "arrest a man for the murder of a policeman on Friday"
        }

        if (telling.Past || !telling.IsSaid || tree[act].Xpos is not ("VBZ" or "VBP" or "VBN" or "VBG"))
        {
            return false;
        }

        if (date.Earliest < today && date.Latest <= today && head > act && tenses.IsPresent(act) && things.EndsInner(act, time))
        {
            return true;
        }

        if (places.Branch(head, act) is not (>= 0 and var branch))
        {
            // "calls for rallies on Monday": what is asked or blamed has the day
            return tree[act].Xpos != "VBG" && head > act && ((IsOfNow(date) && tree[act].Xpos is "VBZ" or "VBP") || (date.Latest is { } end && end.AddDays(OwnTimes.PerfectDays) < today)
                || (telling.IsSpeech && time.Tokens.Start > act + 2 && date.Latest < today));
        }

        if (IsOfNow(date))
        {
            return true; // "greets him for their third meeting this year" is of today
        }

        if (tree[branch].Relation is "nsubj" && tree[head].Head == branch && date.Latest <= today && arguments.Words.Dating.Harms.Contains(tree[act].Lemma))
        {
            return false; // "an airstrike yesterday kills five"
        }

        return (tree[head].Head > head && tree[head].Relation is "nummod" or "amod" or "compound" or "nmod" or "nmod:unmarked" && date.Text.Length == 4)
            || (date.Latest < today && (tree[head].Head != branch || tree[branch].Relation is "nsubj" or "nsubj:pass"));
    }
}
