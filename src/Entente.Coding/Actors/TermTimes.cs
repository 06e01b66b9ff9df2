using System.Collections.Immutable;
using Entente.Coding.Syntax;
using Entente.Coding.Times;
using Entente.Dates;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Times told by a term of office: "during his presidency", "since taking office", "in his first term".</summary>
internal sealed class TermTimes(ActorDirectory actors, TermWords words)
{
    /// <summary>Days between two terms of one office that count as one: an interregnum, a coup put down.</summary>
    private const int DaysBetween = 31;

    /// <summary>The times of a sentence with those that terms of office tell, in text order.</summary>
    public ImmutableArray<TimeExpression> With(ImmutableArray<TimeExpression> times, Arguments arguments, PartyMap parties, Edtf? published)
    {
        if (published?.Latest is not { } today)
        {
            return times;
        }

        var tree = arguments.Tree;
        List<TimeExpression>? found = null;
        for (var at = 0; at < tree.Tokens.Length; at++)
        {
            if ((Tenure(arguments, parties, at, today) ?? Entered(arguments, parties, at, today)) is { } time)
            {
                (found ??= []).Add(time);
            }
        }

        return found is null ? times : [.. times.Concat(found).OrderBy(t => t.Span.Start)];
    }

    /// <summary>"during his first presidential term", "under the presidency of Donald Trump", "during her time as chancellor".</summary>
    private TimeExpression? Tenure(Arguments arguments, PartyMap parties, int noun, DateOnly today)
    {
        var tree = arguments.Tree;
        if (tree[noun].Upos != "NOUN" || tree[noun].Relation is not ("obl" or "nmod") || words.OfficesOf(tree[noun].Lemma) is not { } offices
            || !(arguments.HasCase(noun, "during") || arguments.HasCase(noun, "in") || arguments.HasCase(noun, "under") || arguments.HasCase(noun, "throughout")))
        {
            return null;
        }

        var owner = tree.Child(noun, "nmod:poss");
        var named = owner >= 0 ? owner : arguments.Under(noun, "of");
        if (named < 0 || Person(parties, named, tree, noun) is not { } person)
        {
            return null;
        }

        var roles = !offices.IsEmpty ? offices : Said(tree, noun) ?? words.Chief;
        var term = Ordinal(tree, noun) is var which and > 0 ? Nth(person, roles, which, today) : Latest(person, roles, today);
        return term is null ? null : Express(tree, tree.Subtree(noun), Closed(term, today));
    }

    /// <summary>"since taking office", "after he came to power".</summary>
    private TimeExpression? Entered(Arguments arguments, PartyMap parties, int verb, DateOnly today)
    {
        var tree = arguments.Tree;
        if (tree[verb].Relation != "advcl" || words.TakenBy(tree[verb].Lemma) is not { } taken
            || !(arguments.HasMark(verb, "since") || arguments.HasMark(verb, "after")) || !Takes(tree, verb, taken))
        {
            return null;
        }

        var own = tree.Child(verb, "nsubj") is >= 0 and var subject ? subject : tree.Child(verb, "nsubj:pass");
        return Person(parties, own, tree, verb) is { } person && Latest(person, words.Chief, today) is { First: { } start }
            ? Express(tree, tree.Subtree(verb), Edtf.Between(start, null))
            : null;
    }

    private static bool Takes(SyntaxTree tree, int verb, ImmutableArray<string> taken)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "obj" or "obl" && taken.Contains(tree[child].Lemma, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return taken.IsEmpty && tree.Child(verb, "obj") < 0;
    }

    /// <summary>Who is meant: the owner or subject itself, else the subject of the clause that it hangs on.</summary>
    private Entity? Person(PartyMap parties, int token, SyntaxTree tree, int from)
    {
        if (token >= 0 && Known(parties, token) is { } owner)
        {
            return owner;
        }

        if (token >= 0 && tree[token].Upos != "PRON")
        {
            return null;
        }

        for (var at = tree[from].Head; at >= 0; at = tree[at].Head)
        {
            if ((tree.Child(at, "nsubj") is >= 0 and var subject ? subject : tree.Child(at, "nsubj:pass")) is >= 0 and var doer)
            {
                return Known(parties, doer);
            }
        }

        return null;
    }

    private Entity? Known(PartyMap parties, int token) =>
        parties[token] is [{ Id: { } id }] && actors.Find(id) is { Kind: EntityKind.Person } person ? person : null;

    /// <summary>"as chancellor", "in office as prime minister", "presidential term".</summary>
    private ImmutableArray<string>? Said(SyntaxTree tree, int noun)
    {
        var range = tree.Subtree(noun);
        foreach (var role in words.Chief)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                var last = role[(role.LastIndexOf(' ') + 1)..];
                if (tree[i].Lemma.Equals(last, StringComparison.OrdinalIgnoreCase))
                {
                    return [role];
                }
            }
        }

        return null;
    }

    private static int Ordinal(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Has("NumType=Ord"))
            {
                return tree[child].Lemma.ToLowerInvariant() switch { "first" or "1st" => 1, "second" or "2nd" => 2, "third" or "3rd" => 3, _ => 0 };
            }
        }

        return 0;
    }

    /// <summary>The last term that had begun by the day; terms with hardly a day between are one.</summary>
    private static Edtf? Latest(Entity person, ImmutableArray<string> roles, DateOnly today) => Terms(person, roles, today).LastOrDefault();

    private static List<Edtf> Terms(Entity person, ImmutableArray<string> roles, DateOnly today)
    {
        var merged = new List<Edtf>();
        foreach (var office in person.Offices.Where(o => roles.Contains(o.Role) && o.Term.Earliest <= today).OrderBy(o => o.Term.Earliest))
        {
            if (merged is [.., { Latest: { } end } last] && office.Term.Earliest <= end.AddDays(DaysBetween))
            {
                merged[^1] = Edtf.Between(last.First, office.Term.Latest is null ? null : office.Term.Last);
            }
            else
            {
                merged.Add(office.Term);
            }
        }

        return merged;
    }

    /// <summary>A person's first, second … term: of several apart, else by the length of such terms in the state.</summary>
    private Edtf? Nth(Entity person, ImmutableArray<string> roles, int which, DateOnly today)
    {
        var terms = Terms(person, roles, today);
        if (terms.Count > 1)
        {
            return which <= terms.Count ? terms[which - 1] : null;
        }

        if (terms is not [{ First: { IsDay: true, Earliest: { } start } } whole]
            || person.Offices.First(o => roles.Contains(o.Role)).Role is var role && words.Years(role, person.State, start.Year) is not { } years)
        {
            return null;
        }

        var (from, to) = (start.AddYears((which - 1) * years), start.AddYears(which * years));
        return whole.Latest < from ? null : Edtf.Between(Edtf.Day(from), Edtf.Day(whole.Latest < to ? whole.Latest.Value : to));
    }

    private static Edtf Closed(Edtf term, DateOnly today) => term.Latest is null || term.Latest > today ? Edtf.Between(term.First, null) : term;

    private static TimeExpression Express(SyntaxTree tree, TokenRange tokens, Edtf date) => new()
    {
        Span = tree.SpanOf(tokens),
        Tokens = tokens,
        Text = string.Join(' ', Enumerable.Range(tokens.Start, tokens.Count).Select(i => tree[i].Form)),
        Date = date,
        Sense = TimeSense.Past,
    };
}
