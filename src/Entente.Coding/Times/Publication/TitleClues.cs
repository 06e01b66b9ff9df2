using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// Offices that persons are said to hold, have held, or be chosen for: "Prime Minister Tony Blair", "the former president,
/// Bill Clinton", "President-elect Joe Biden", "the foreign ministers, Nikos Kotzias and Nikola Dimitrov".
/// </summary>
internal sealed class TitleClues(ActorDirectory directory, ReferenceWords words, DateMarks marks)
{
    /// <summary>Words before a name that may be its title.</summary>
    private const int LongestTitle = 10;

    /// <summary>The longest time between a choice and the office that follows, in days.</summary>
    private const int LongestWait = 150;

    /// <summary>For how long after his term a holder bears the title in news of the last days, which came before its end.</summary>
    private const int LastDays = 7;

    /// <summary>For how long he bears it in what is told of the last year without the year: "President Obama said in December".</summary>
    private const int LastYear = 366;

    /// <summary>By role, the words of each noun for it, of those that bind.</summary>
    private readonly FrozenDictionary<string, string[][]> nouns = directory.Roles.Where(r => r.Kind == RoleKind.Office && !marks.VagueRoles.Contains(r.Name))
        .ToFrozenDictionary(r => r.Name, r => r.Nouns.Where(n => !marks.VagueRoles.Contains(n)).Select(n => n.Split(' ')).ToArray(), StringComparer.Ordinal);

    public IEnumerable<Clue> Find(SentenceFacts sentence)
    {
        var dated = sentence.Times.Where(t => t is { Date: not null, IsRelative: false }).Select(sentence.ClauseOf).ToHashSet();
        var isOfLastYear = sentence.Times.Any(t => t is { Date: null, IsDuration: false, IsRepeated: false } && !IsWeekday(t));
        for (var at = 0; at < sentence.Tree.Tokens.Length; at++)
        {
            if (sentence.Parties[at] is not [{ Id: { } id, How: "name" or "title" } party] || directory.Find(id) is not { Kind: EntityKind.Person, Offices.IsEmpty: false } person)
            {
                continue;
            }

            var isDated = dated.Contains(sentence.Arguments.Clause(at));
            if ((ClueOf(sentence, at, person, party, isOfLastYear ? LastYear : LastDays, isDated) ?? (isDated ? null : Governs(sentence.Tree, at, person, party))) is { } clue)
            {
                yield return clue;
            }
        }
    }

    private static bool IsWeekday(TimeExpression time) => time.Text.EndsWith("day", StringComparison.OrdinalIgnoreCase);

    private Clue? ClueOf(SentenceFacts sentence, int at, Entity person, Party party, int after, bool isDated)
    {
        foreach (var title in Titles(sentence.Tree, at))
        {
            if (title.Length > 1 && Best(title, person) is var (role, modifiers) && role is not null)
            {
                var terms = Namesakes(person, party.Text).SelectMany(p => p.Offices).Where(o => o.Role == role).Select(o => (From: o.Term.Earliest ?? DateOnly.MinValue, To: o.Term.Latest ?? DateOnly.MaxValue)).Order().ToImmutableArray();
                return (isDated || IsEnded(sentence.Tree, at)) && !modifiers.Any(IsFormer) ? null : Judge(person.Name, role, terms, modifiers, title, party.Span, after);
            }
        }

        return null;
    }

    private bool IsFormer(string word) => words.Titles.Former.Contains(word) || word.StartsWith("ex-", StringComparison.Ordinal);

    /// <summary>"The murder of Prime Minister …", "the jailed president": a noun above the name, or a word beside it.</summary>
    private bool IsEnded(SyntaxTree tree, int name)
    {
        var at = name;
        while (tree[at].Head >= 0 && tree[at].Relation is "nmod" or "nmod:poss" or "nmod:desc" or "compound" or "flat" or "appos" or "conj" or "amod")
        {
            at = tree[at].Head;
            if (marks.Ended.Contains(tree[at].Lemma))
            {
                return true;
            }
        }

        return Enumerable.Range(Math.Max(0, name - LongestTitle), name - Math.Max(0, name - LongestTitle)).Any(i => tree.Dominates(at, i) && marks.Ended.Contains(tree[i].Form));
    }

    /// <summary>"Noda's government", "the Bush administration": a term of one of the offices that govern.</summary>
    private Clue? Governs(SyntaxTree tree, int at, Entity person, Party party)
    {
        if (tree[at].Relation is not ("nmod:poss" or "compound") || tree[at].Head < at || !marks.Governing.Contains(tree[tree[at].Head].Lemma)
            || party.How != "name" || IsEnded(tree, at) || Enumerable.Range(Math.Max(0, at - 2), at - Math.Max(0, at - 2)).Any(i => words.Titles.Former.Contains(tree[i].Form)))
        {
            return null;
        }

        var terms = Namesakes(person, tree[at].Form).SelectMany(p => p.Offices).Where(o => words.Titles.HighOffices.Contains(o.Role) && !marks.VagueRoles.Contains(o.Role)).Select(o => (From: o.Term.Earliest ?? DateOnly.MinValue, To: o.Term.Latest ?? DateOnly.MaxValue)).Order().ToImmutableArray();
        return terms.IsEmpty ? null
            : new Clue([.. terms.Select(t => (t.From, t.To > DateOnly.MaxValue.AddDays(-LastYear) ? t.To : t.To.AddDays(LastYear)))], new DateEvidence($"{person.Name} governs.", party.Span));
    }

    /// <summary>All whom this name may mean: father and son may have held the same office.</summary>
    private IEnumerable<Entity> Namesakes(Entity person, string text) =>
        directory.Named(text).Select(n => n.Entity).Where(e => e.Kind == EntityKind.Person && e.Owner == person.Owner).Append(person).Distinct();

    private Clue? Judge(string name, string role, ImmutableArray<(DateOnly From, DateOnly To)> terms, ArraySegment<string> modifiers, string[] title, TextSpan span, int after)
    {
        if (title.Any(words.Titles.Chosen.Contains))
        {
            return terms[0].From == DateOnly.MinValue ? null
                : new Clue([.. terms.Select(t => (t.From.AddDays(-LongestWait), t.From))], new DateEvidence($"{name} is chosen as {role} and not yet in office.", span));
        }

        if (modifiers.Any(IsFormer))
        {
            return Gaps(terms) is { IsEmpty: false } gaps ? new Clue(gaps, new DateEvidence($"{name} is called a former {role}.", span)) : null;
        }

        return modifiers.Any(words.Titles.UnsureTitles.Contains) || modifiers.Any(words.Titles.Predecessor.Contains) || modifiers.Any(words.Titles.Successor.Contains) ? null
            : new Clue([.. terms.Select(t => (t.From, t.To > DateOnly.MaxValue.AddDays(-after) ? t.To : t.To.AddDays(after)))], new DateEvidence($"{name} is called {role}.", span));
    }

    /// <summary>The days on which somebody has held the office and does not hold it.</summary>
    private static ImmutableArray<(DateOnly, DateOnly)> Gaps(ImmutableArray<(DateOnly From, DateOnly To)> terms)
    {
        var found = ImmutableArray.CreateBuilder<(DateOnly, DateOnly)>();
        for (var i = 0; i < terms.Length; i++)
        {
            var next = i + 1 < terms.Length ? terms[i + 1].From : DateOnly.MaxValue;
            if (terms[i].To < next)
            {
                found.Add((terms[i].To, next));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The office whose noun stands next to the name, the longest of those, with the words before that noun.</summary>
    private (string? Role, ArraySegment<string> Modifiers) Best(string[] title, Entity person)
    {
        (string? Role, int End, int Length, int Start) best = default;
        foreach (var office in person.Offices)
        {
            foreach (var noun in nouns.GetValueOrDefault(office.Role) ?? [])
            {
                for (var i = title.Length - noun.Length; i >= 0; i--)
                {
                    if ((i + noun.Length, noun.Length).CompareTo((best.End, best.Length)) > 0 && noun.AsSpan().SequenceEqual(title.AsSpan(i, noun.Length)))
                    {
                        best = (office.Role, i + noun.Length, noun.Length, i);
                        break;
                    }
                }
            }
        }

        var from = best.Start;
        while (from > 0 && title[from - 1] is not ("of" or "to" or "for" or "'s" or "’s"))
        {
            from--;
        }

        return (best.Role, new ArraySegment<string>(title, from, best.Start - from));
    }

    /// <summary>The lemmas before a name, of what a plural title says of it, and of what is said behind it.</summary>
    private IEnumerable<string[]> Titles(SyntaxTree tree, int name)
    {
        yield return Before(tree, name);
        if (tree[name].Relation == "conj" && tree[name].Head is >= 0 and var first && first < name)
        {
            yield return Before(tree, first); // "Foreign Ministers Kotzias and Dimitrov"; an office that the person never held says nothing
            if (tree[first].Relation == "appos" && tree[tree[first].Head].Has("Number=Plur"))
            {
                yield return Phrase(tree, tree[first].Head);
            }
        }

        if (tree[name].Relation == "appos" && tree[name].Head < name && tree[tree[name].Head].Upos == "NOUN")
        {
            yield return Phrase(tree, tree[name].Head);
        }

        foreach (var child in tree.Children(name).ToArray())
        {
            if (tree[child].Relation == "appos" && child > name && tree[child].Upos == "NOUN")
            {
                yield return Phrase(tree, child);
            }
        }
    }

    private string[] Before(SyntaxTree tree, int name)
    {
        var start = name;
        while (start > 0 && name - start < LongestTitle
            && (tree[start - 1].Upos is "NOUN" or "PROPN" or "ADJ" or "ADP" or "X" or "PART" || tree[start - 1].Relation == "amod" || tree[start - 1].Form == "-" || words.Titles.Chosen.Contains(tree[start - 1].Form)))
        {
            start--;
        }

        return Lemmas(tree, start, name);
    }

    /// <summary>A noun with what stands before it in its phrase, and with "of state", "of foreign affairs".</summary>
    private string[] Phrase(SyntaxTree tree, int noun)
    {
        var last = noun;
        foreach (var child in tree.Children(noun))
        {
            if (child == noun + 2 && tree[child].Relation == "nmod" && tree[noun + 1].Lemma == "of")
            {
                last = child;
            }
        }

        return Lemmas(tree, Math.Max(tree.Subtree(noun).Start, noun - LongestTitle), last);
    }

    private string[] Lemmas(SyntaxTree tree, int start, int last) =>
        [.. Enumerable.Range(start, last - start + 1).Select(i => (tree[i].Upos is "VERB" || words.Titles.Former.Contains(tree[i].Form) ? tree[i].Form : tree[i].Lemma).ToLowerInvariant())]; // "deposed", whose lemma is a verb; "elected" is not "elect"
}
