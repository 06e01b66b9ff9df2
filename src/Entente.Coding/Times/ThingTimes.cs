using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Times that date a thing beside the act, "the 2006 coup", "yesterday's incident", and whether the act lies in them too.</summary>
internal sealed class ThingTimes(Arguments arguments, TimePlaces places, Tenses tenses, Edtf? published)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>
    /// A time before a noun dates what the noun names: "withdrew from the 2015 deal". It dates the act too where the act was done
    /// in, by or to that very happening: "died in the 2002 riots", "staged the 2006 coup", "the 2006 coup ousted him".
    /// </summary>
    public Edtf? DateFrom(Edtf date, int thing, int act, Telling telling)
    {
        if (arguments.Words.TextNouns.Contains(tree[thing].Lemma) && telling.IsSaid && (telling.IsAbove || tree[act].Xpos != "VBD"))
        {
            return null; // "states in its 2004 report that thousands were abducted"
        }

        var at = thing;
        while (tree[at].Head >= 0 && tree[at].Head != act && tree[tree[at].Head].Upos != "VERB")
        {
            at = tree[at].Head;
        }

        var verb = tree[at].Head; // below the act in "tried to rig the 2016 vote"
        return tree[at].Relation switch
        {
            "nsubj" or "nsubj:pass" => at == thing ? date : null,
            "obj" => verb >= 0 && (arguments.Words.Gives.Contains(tree[verb].Lemma) || arguments.Words.Dating.DatedByObject.Contains(tree[verb].Lemma)) ? date : null,
            "obl" or "obl:unmarked" or "obl:tmod" when arguments.HasCase(at, "since") => tenses.IsPresentPerfect(act) && !telling.Future ? Edtf.Between(date.First, null) : null,
            "obl" when telling.Past && tenses.IsPast(act) && at == thing && IsAfter(at) && published?.Earliest is { } today
                && date.Latest is { } end && end.AddDays(OwnTimes.PerfectDays) < today => date, // "fled after the 2006 coup"
            "obl" or "obl:unmarked" or "obl:tmod" => IsWithin(at) && IsPartOf(thing, at) ? date : null,
            _ => null,
        };
    }

    /// <summary>"in the first round of the 2012 vote"; but "in response to the 2015 attack".</summary>
    private bool IsPartOf(int thing, int whole)
    {
        for (var at = thing; at != whole; at = tree[at].Head)
        {
            if (!arguments.HasCase(at, "of") && tree[at].Relation != "compound")
            {
                return false;
            }
        }

        return thing == whole || !arguments.Words.Sides.Occasions.Contains(tree[whole].Lemma);
    }

    private bool IsUnderAbout(int head, int branch)
    {
        for (var at = tree[head].Head; at >= 0 && at != branch; at = tree[at].Head)
        {
            if (arguments.HasCase(at, "for") || arguments.HasCase(at, "over") || arguments.HasCase(at, "about"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"during a tour that began in Cuba", "during the first day of a visit": what a noun names goes on while its clause happens.</summary>
    public bool IsDuring(int noun)
    {
        var at = noun;
        while (tree[at].Relation == "nmod" && tree[at].Head >= 0 && arguments.HasCase(at, "of"))
        {
            at = tree[at].Head;
        }

        return arguments.HasCase(at, "during") && tree[at].Head >= 0 && tree[tree[at].Head].Upos == "VERB";
    }

    /// <summary>"in the riots", "during the run-up to the vote", "that day": what a noun without another preposition is part of.</summary>
    public bool IsWithin(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation == "case")
            {
                return arguments.Words.Dating.Within.Contains(tree[child].Lemma);
            }
        }

        return true;
    }

    /// <summary>"after the shelling", "despite the truce", "ahead of the vote": what happened at another time than the act.</summary>
    private bool IsBesides(int noun)
    {
        if (arguments.Words.Dating.Dayparts.Contains(tree[noun].Lemma))
        {
            return false; // "shortly before midnight on Sunday"
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation == "case")
            {
                return arguments.Words.Dating.Besides.Contains(tree[child].Lemma) || arguments.Words.Dating.Besides.Contains(tree[child].Form) // "following", whose lemma is "follow"
                    || (tree.Child(child, "fixed") is >= 0 and var fixedWord && arguments.Words.Sides.Occasions.Contains(tree[fixedWord].Lemma)); // "in light of"
            }
        }

        return false;
    }

    /// <summary>"a test from the previous 48 hours", "a video from last week": said of the noun before it.</summary>
    public bool IsFromThen(TimeExpression time) => time.Tokens.Start is > 1 and var start && tree[start - 1].Form == "from" && tree[start - 2].Upos == "NOUN" && tree.Child(start - 2, "acl:relcl") < 0;

    /// <summary>"after the coup", "following the vote".</summary>
    public bool IsAfter(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation == "case")
            {
                return tree[child].Form is "after" or "After" or "following" or "Following";
            }
        }

        return false;
    }

    /// <summary>"arrests activists ahead of a rally next week": a time right after such a thing is the thing's, whatever the tree hangs it on.</summary>
    public bool EndsBeside(int act, TimeExpression time)
    {
        foreach (var child in tree.Children(act))
        {
            if (child > act && tree[child].Relation == "obl" && EndsBefore(child, time) && (IsBesides(child) || arguments.Words.Sides.Occasions.Contains(tree[child].Lemma) || (arguments.HasCase(child, "for") && arguments.Words.Accusers.Contains(tree[act].Lemma))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ahead of the summit", "before the vote".</summary>
    public static bool IsAhead(Arguments arguments, int noun) => arguments.HasCase(noun, "ahead") || arguments.HasCase(noun, "before") || arguments.HasCase(noun, "prior");

    /// <summary>"until elections next year": a time right behind what an act lasts until.</summary>
    public bool EndsUntil(int act, TimeExpression time)
    {
        foreach (var child in tree.Children(act))
        {
            if (child > act && tree[child].Relation == "obl" && EndsBefore(child, time) && (arguments.HasCase(child, "until") || arguments.HasCase(child, "till") || arguments.HasCase(child, "through")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"resigns ahead of the election on October 5": a time right behind what an act comes before.</summary>
    public bool EndsAwaited(int act, TimeExpression time)
    {
        foreach (var child in tree.Children(act))
        {
            if (child > act && tree[child].Relation == "obl" && EndsBefore(child, time) && IsAhead(arguments, child))
            {
                return true;
            }
        }

        return places.Branch(places.HeadOf(time.Tokens), act) is >= 0 and var awaited && tree[awaited].Relation == "obl" && IsAhead(arguments, awaited);
    }

    /// <summary>
    /// "clash over the death of a fan earlier this week", "sets up a body to investigate the shooting last week", "riots over the vote on
    /// 20 October": whether the words right before a time tell of something that an act told as today's news only looks back on.
    /// </summary>
    public bool EndsInner(int act, TimeExpression time)
    {
        var start = time.Tokens.Start;
        while (start > 0 && tree[start - 1].Upos == "ADP")
        {
            start--;
        }

        for (var at = start - 1; at > act; at = tree[at].Head)
        {
            if ((tree[at].Upos == "VERB" && tree[at].Relation is "acl" or "acl:relcl")
                || (tree[at].Upos is "NOUN" or "PROPN" && (IsBesides(at) || arguments.HasCase(at, "over") || arguments.HasCase(at, "into") || (arguments.HasCase(at, "for") && arguments.Words.Accusers.Contains(tree[act].Lemma)))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a case filed against him for corruption during his rule": whether a time follows right on what an act is for.</summary>
    public bool EndsBesideCrime(int act, TimeExpression time)
    {
        foreach (var child in tree.Children(act))
        {
            if (child > act && tree[child].Relation is "obl" or "nmod" && arguments.HasCase(child, "for") && EndsBefore(child, time))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"warns against a boycott of the election on Sunday", "campaigns for the vote on May 3": a time right behind what is set for it, of which the act is no part.</summary>
    public bool IsOfScheduled(TimeExpression time, int act)
    {
        var start = time.Tokens.Start;
        while (start > 0 && tree[start - 1].Upos == "ADP")
        {
            start--;
        }

        if (start <= act + 1 || tree[act].Upos != "VERB" || tree[start - 1] is not { Upos: "NOUN" } set || !arguments.Words.Dating.Scheduled.Contains(set.Lemma))
        {
            return false;
        }

        var at = start - 1;
        while (tree[at].Relation == "nmod" && tree[at].Head > act && arguments.HasCase(at, "of"))
        {
            at = tree[at].Head;
        }

        return tree[at].Relation is "obl" or "nmod" && !IsWithin(at) && !IsAfter(at);
    }

    /// <summary>Whether a phrase ends right before a time, but for the time's own preposition.</summary>
    private bool EndsBefore(int noun, TimeExpression time)
    {
        var end = tree.Subtree(noun).End;
        return end == time.Tokens.Start || (end == time.Tokens.Start - 1 && tree[end].Upos == "ADP");
    }

    /// <summary>"in light of the attacks last week, ministers gather": a time between such a thing and the comma after it, whatever the tree hangs it on.</summary>
    private bool IsOfOpening(TimeExpression time, int act)
    {
        if (time.Tokens.End >= tree.Tokens.Length || tree[time.Tokens.End].Form != ",")
        {
            return false;
        }

        foreach (var child in tree.Children(act))
        {
            if (child < time.Tokens.Start && tree[child].Relation == "obl" && EndsBefore(child, time) && (IsBesides(child) || arguments.Words.Sides.Occasions.Contains(tree[child].Lemma)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"during the early stages of the war", "at the height of the crisis": part of something long past, no day.</summary>
    public bool IsVague(int act)
    {
        foreach (var child in tree.Children(act))
        {
            if (tree[child].Relation == "obl" && arguments.Words.Dating.Stages.Contains(tree[child].Lemma) && IsWithin(child) && tree.Child(child, "nmod") is >= 0 and var whole && arguments.HasCase(whole, "of"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"investigates yesterday's incident", "condemned Sunday's bombing": the time of what the act is about.</summary>
    public bool IsOf(TimeExpression time, int head, int act, Edtf date, DateOnly today, Telling telling)
    {
        if (telling.IsSaid && date.Latest < today && tree[head].Head == act && head < act && IsOfOpening(time, act))
        {
            return true;
        }

        if (tree[act].Upos == "NOUN" && telling.IsSaid && date.Latest < today && time.Tokens.Start > act && arguments.Words.Dating.Inquests.Contains(tree[act].Lemma) && IsInto(act, time))
        {
            return true; // "a probe into the death of the leader in 2004 closes"
        }

        if (places.Branch(head, act) is not (>= 0 and var branch))
        {
            return false;
        }

        if (tree[act].Upos == "NOUN" && arguments.HasCase(branch, "into") && tree.Child(act, "cop") < 0 && date.Latest < today)
        {
            return true; // "an investigation into the crash in June 2011"
        }

        if (telling.IsSpeech && tree[act].Upos is "NOUN" or "ADJ" && tree.Child(act, "cop") >= 0 && tree[branch].Relation is "nsubj" or "nmod" or "obl" && tree[branch].Upos == "NOUN" && date.Earliest < today)
        {
            return true; // "says that the killing in January was unlawful", "is behind the bombings at this month's rally"
        }

        if (tree[act].Upos != "VERB" || !telling.IsSaid)
        {
            return false;
        }

        if (tree[act].Xpos == "VBZ" && tree[head].Relation == "nmod:poss" && tree[head].Head == branch && tree[branch].Relation == "obl" && date.Latest < today && arguments.HasCase(branch, "in"))
        {
            return true; // … where the tree hangs the murder on the verb
        }

        if (tree[head].Relation == "nmod:poss" && tree[head].Head != branch && date.Latest < today && arguments.HasCase(tree[head].Head, "in"))
        {
            return true; // "shoots two of the suspects in last week's murder"
        }

        if (tree[branch].Upos == "NOUN" && tree[head].Head != branch && arguments.Words.Sides.Occasions.Contains(tree[branch].Lemma) && !IsDuring(branch) && !(telling.Past && date.Latest?.AddDays(OwnTimes.LongDays) < today))
        {
            return true; // "gather in light of the attacks last week"; but "resigned in the wake of the coup in 2010"
        }

        for (var at = time.IsAct || time.IsNamed ? tree[head].Head : tree[tree[head].Head].Head; at >= 0 && at != act; at = tree[at].Head)
        {
            if (tree[at].Upos == "NOUN" && arguments.Words.Dating.Reasons.Contains(tree[at].Lemma))
            {
                return true; // "threatened to kill him in revenge for the assassination in 2020"
            }
        }

        if (time.IsNamed && (telling.IsSpeech || tree[head].Head != branch))
        {
            return true; // "sentenced in the first trial for crimes during the Holocaust"
        }

        if (tree[head].Head != act && IsBesides(branch) && !(telling.IsOpen && date.Latest > today) && !(telling.Past && !telling.IsSpeech && IsAfter(branch) && date.Latest?.AddDays(OwnTimes.PerfectDays) < today))
        {
            return true; // "recalled its envoy after the shelling on Monday", "arrested them ahead of his return next week"
        }

        if (telling.IsSpeech && tree[act].Xpos != "VBD" && tree[branch].Upos == "NOUN" && arguments.HasCase(branch, "in") && tree[head].Head == branch && date.Latest < today
            && !arguments.Words.TextNouns.Contains(tree[branch].Lemma) && !arguments.Words.Speech.Nouns.Contains(tree[branch].Lemma))
        {
            return true; // "suspected in the killing of a family on Monday"
        }

        if (telling is { IsSpeech: true, Past: false } && tree[branch] is { Upos: "NOUN", Relation: "obl" or "nmod" } && date.Latest < today
            && (!IsWithin(branch) || arguments.Words.Sides.Occasions.Contains(tree[branch].Lemma)))
        {
            return true; // "invites them to a summit on Sunday"
        }

        if (tree[branch].Relation == "obj" && tree[head].Head != branch && (telling.IsSpeech || arguments.Words.Publishers.Contains(tree[act].Lemma)) && date.Latest?.AddDays(OwnTimes.PerfectDays) < today && IsUnderAbout(head, branch))
        {
            return true; // "issued an apology for the sinking of a ship in 1945"
        }

        var isAbout = tree[branch].Relation is "obj" || arguments.HasCase(branch, "for") || arguments.HasCase(branch, "about") || arguments.HasCase(branch, "over") || arguments.HasCase(branch, "with")
            || (tree[head].Relation == "nmod:poss" && arguments.HasCase(branch, "at")); // "expressed shock at the previous day's attack"
        return isAbout && date.Latest < today.AddDays(1)
            && ((telling.IsSpeech && !(telling.Past && IsWanted(branch, act)) && (tree[head].Relation == "nmod:poss" || tree[branch].Relation != "obj")) || (!telling.Past && date.Latest < today));
    }

    private bool IsInto(int inquest, TimeExpression time)
    {
        foreach (var child in tree.Children(inquest))
        {
            if (child > inquest && child < time.Tokens.Start && tree[child].Relation == "nmod" && (arguments.HasCase(child, "into") || arguments.HasCase(child, "over") || arguments.HasCase(child, "about") || arguments.HasCase(child, "of")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"appealed for aid on Sunday": what is asked for lies ahead, so a past day is that of the asking.</summary>
    private bool IsWanted(int thing, int act) => arguments.HasCase(thing, "for") && arguments.Words.Dating.Wanting.Contains(tree[act].Lemma);
}
