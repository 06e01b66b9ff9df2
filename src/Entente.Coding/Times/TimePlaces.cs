using System.Collections.Immutable;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Where the times of a sentence stand in its tree, and which of them may date an act at all.</summary>
internal sealed class TimePlaces(Arguments arguments, ImmutableArray<TimeExpression> times, StrayedTimes strayed, Edtf? published)
{
    private readonly SyntaxTree tree = arguments.Tree;
    private readonly MentionedTimes mentioned = new(arguments, published);

    /// <summary>The word of a time that the others lean on.</summary>
    public int HeadOf(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!range.Contains(tree[i].Head) && tree[i].Relation != "det")
            {
                return i;
            }
        }

        return range.Start;
    }

    /// <summary>Whether a time dates nothing: see <see cref="MentionedTimes"/>.</summary>
    public bool IsMention(TimeExpression time, int head) => mentioned.Is(time, head);

    /// <summary>Whether a word that compares stands before: "the first vote", "the worst floods".</summary>
    public bool IsCompared(int start) => mentioned.IsCompared(start);

    /// <summary>Whether a time belongs to an act by the tree: it leans on it, or on a noun of its clause.</summary>
    /// <param name="onlyOwn">Nothing but what leans on the act's own noun counts.</param>
    public bool Belongs(TimeExpression time, int head, int act, bool onlyOwn)
    {
        if (strayed.Lasting(time, head) is >= 0 and var state)
        {
            return act == state;
        }

        if (strayed.Clause(time, head) is >= 0 and var clause)
        {
            return tree.Subtree(clause).Contains(act) && !(act == clause && strayed.IsState(clause));
        }

        if (IsOfHeading(time, head, act))
        {
            return false;
        }

        var above = tree[head].Head;
        if (IsDatedName(time, head))
        {
            while (above >= 0 && above != act && tree[above].Relation == "compound")
            {
                above = tree[above].Head; // "the November 22 oil pipeline explosions"
            }
        }

        if (above < 0 && tree[act] is { Relation: "appos", Upos: "NOUN" } && tree[act].Head == head)
        {
            return true; // the heading "2019 Turkish offensive", where the tree begins with the year
        }

        if ((above < 0 && head != act)
            || (tree[head].Relation is "amod" or "compound" && above != act && !((tree[act].Upos == "VERB" || arguments.HasCase(above, "in") || arguments.HasCase(above, "during")) && IsDatedName(time, head))))
        {
            return false; // "a Soviet-era facility" dates the facility
        }

        // Under the act's own noun a time still belongs to the act: "imposed sanctions in 2014".
        return above == act || (!onlyOwn && above >= 0 && IsPartOf(above, act, time, head))
            || (onlyOwn && above > act && tree[above].Head == act && tree[above].Upos is "NOUN" or "PROPN" && !IsOfThing(head, above) && !(tree[above].Relation == "conj" && (tree.Child(above, "det") >= 0 || tree.Child(above, "nmod:poss") >= 0)))
            || (onlyOwn && tree[act].Upos is "NOUN" or "PROPN" && time.Tokens.Start > act && Follows(act, time.Tokens.Start));
    }

    /// <summary>"2012 Mali coup: Ghana closes its border": the year in a heading without a verb is that of what it names, and of nothing after its colon.</summary>
    private bool IsOfHeading(TimeExpression time, int head, int act)
    {
        if (act <= head || Named(head) < 0)
        {
            return false;
        }

        for (var i = 0; i < act; i++)
        {
            if (tree[i].Upos is "VERB" or "AUX")
            {
                return false;
            }

            if (tree[i].Form == ":" && i >= time.Tokens.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a protest against the plan of 2004", "the biggest protest since the revolution in 1989": the year is the plan's, or what the noun is measured against; "an attack during the 2004 games" lies in theirs.</summary>
    private bool IsOfThing(int head, int thing) => arguments.HasCase(thing, "since")
        || (Named(head) == thing && tree[thing].Relation is not ("appos" or "conj") && !arguments.HasCase(thing, "during") && !arguments.HasCase(thing, "at") && !arguments.HasCase(thing, "in"));

    /// <summary>The word that a time leans on, one step below the act: what the act is done to or about; -1 where it leans on the act.</summary>
    public int Branch(int head, int act)
    {
        var at = tree[head].Head == act || head == act ? -1 : tree[head].Head;
        while (at >= 0 && tree[at].Head != act)
        {
            at = tree[at].Head;
        }

        return at;
    }

    /// <summary>The noun that a time dates as a part of its name: "the 2006 coup", "Sunday's attack", "the March 2013 vote", "the plan of 2004"; -1 for none.</summary>
    public int Named(int head)
    {
        var noun = tree[head].Head;
        var isName = noun >= 0 && tree[noun].Upos is "NOUN" or "PROPN" && (noun > head
            ? tree[head].Relation is "nummod" or "amod" or "compound" or "nmod" or "nmod:poss" or "nmod:unmarked" && !HasPreposition(head)
            : tree[head] is { Relation: "nmod", Form.Length: 4, Upos: "NUM" } && arguments.HasCase(head, "of"));
        return isName ? noun : -1;
    }

    /// <summary>"the November 22 explosions", "a January 2010 attack", "in a Friday air strike"; but not "Sunday Times", "May Keyah", "Soviet-era".</summary>
    private bool IsDatedName(TimeExpression time, int head) =>
        tree[head].Relation == "compound" && time is { IsNamed: false, IsDuration: false, Date: { } date }
        && (time.Text.AsSpan().ContainsAnyInRange('0', '9') || ((date.Text.Length == 7 || (date.IsDay && tree[tree[head].Head].Relation == "obl")) && time.Tokens.End < tree.Tokens.Length && tree[time.Tokens.End].Upos == "NOUN"));

    private bool HasPreposition(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head && tree[child].Relation == "case")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The time that ends right before a word's clause or phrase and counts from it: "two days after" the attack; null for none.</summary>
    public TimeExpression? CountedFrom(int word)
    {
        foreach (var time in times)
        {
            if (time.Step is { From: StepFrom.Ahead } && ComplementOf(time) == word)
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>What a step counts from: the verb or noun under its "after" or "before"; -1 for none.</summary>
    public int ComplementOf(TimeExpression time)
    {
        var last = tree[time.Tokens.End - 1];
        if (last.Relation is not ("mark" or "case") || time.Tokens.Contains(last.Head))
        {
            return -1;
        }

        // A subject takes the word for its own where its verb should: "a day after Egypt warned Israel".
        return tree[last.Head].Relation is "nsubj" or "nsubj:pass" && tree[tree[last.Head].Head].Relation == "advcl" ? tree[last.Head].Head : last.Head;
    }

    /// <summary>Whether a word hangs on an act without another clause, or a step's own moment, between.</summary>
    private bool IsPartOf(int word, int act, TimeExpression time, int head)
    {
        for (var at = word; at >= 0; at = tree[at].Head)
        {
            if (at == act)
            {
                return true;
            }

            if (arguments.Words.Dating.Memorials.Contains(tree[at].Lemma) && (at != word || arguments.HasCase(head, "of")))
            {
                return false; // "marked the anniversary of the landing in 1947"
            }

            if (at != act && tree[at].Xpos == "VB" && arguments.Words.Dating.Inquiring.Contains(tree[at].Lemma))
            {
                return false; // "ordered the police to investigate the shooting on Monday"
            }

            if (tree[at].Relation == "xcomp" && tree.Child(at, "aux") is >= 0 and var have && tree[have].Lemma == "have")
            {
                return false; // "is alleged to have been killed last week"
            }

            if (tree[at] is { Upos: "ADJ", Relation: "amod" })
            {
                return false; // "agree on a truce effective on Sunday"
            }

            if (tree[at].Relation == "conj" && tree.Child(at, "orphan") >= 0)
            {
                continue; // "three were killed and six others injured in Friday's air strikes"
            }

            if ((tree[at].Relation == "conj" && !IsListed(at, word, act, time)) || tree[at].Relation is "advcl" or "acl" or "acl:relcl" or "ccomp" or "parataxis" or "csubj"
                || (tree[at].Relation is "nsubj" or "nsubj:pass" && time.Date?.Latest is null) // "militants on the run since 1997 were held"
                || (tree[at].Head == act && tree[act].Upos == "VERB" && tree[at].Relation == "obl" && arguments.HasCase(at, "of"))
                || (CountedFrom(at) is { } counted && counted != time))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"will lift the curfew in Gunma, Ishikawa and Kumamoto on June 14": the last of a list of nouns takes the time of the verb.</summary>
    private bool IsListed(int at, int word, int act, TimeExpression time) =>
        at == word && tree[act].Upos == "VERB" && time.Tokens.Start > word && tree[word].Upos is "NOUN" or "PROPN" && tree[tree[at].Head].Upos is "NOUN" or "PROPN";

    /// <summary>Whether a time comes right after a noun's own words: "the visit to Moscow in late 2022".</summary>
    private bool Follows(int noun, int start)
    {
        var end = noun + 1;
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].Relation is "nmod" or "compound" or "flat")
            {
                end = Math.Max(end, tree.Subtree(child).End);
            }
        }

        return start == end || (start == end + 1 && tree[end].Upos == "ADP");
    }
}
