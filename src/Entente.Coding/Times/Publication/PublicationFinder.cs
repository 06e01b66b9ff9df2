using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Sentences;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// Finds when an article without a date may have been published, from what it tells as past or ahead, from the offices
/// that people hold in it, from weekdays beside days, and from months that need no year.
/// </summary>
internal sealed class PublicationFinder(ActorDirectory directory, ReferenceWords words, TimeFinder times, StatusReader statuses)
{
    /// <summary>Words before a name that may be its title.</summary>
    private const int LongestTitle = 8;

    /// <summary>The longest time between a choice and the office that follows, in days.</summary>
    private const int LongestWait = 150;

    /// <summary>How many years after the newest year that it tells as past an article may be: of 22 articles all came within these.</summary>
    private const int NewestYears = 3;

    /// <param name="when">The times of each sentence, read without a publication date.</param>
    public InferredDate? Find(ParsedArticle article, IReadOnlyList<ImmutableArray<TimeExpression>> when, IReadOnlyList<PartyMap> parties, IReadOnlyList<Arguments> arguments)
    {
        var window = new Window();
        var text = article.Article.Text;
        var pastDates = new List<(DateOnly Day, TimeExpression Time)>();
        for (var s = 0; s < arguments.Count; s++)
        {
            foreach (var (time, isFuture) in Dated(arguments[s], when[s]))
            {
                var (first, last) = (time.Date!.Earliest, time.Date.Latest); // Dated gives dated ones
                if (isFuture && last is { } latest && when[s].All(t => t.Date is not null || t.IsDuration))
                {
                    window.Narrow([(DateOnly.MinValue, latest)], Of(time, "lies ahead in the text"));
                }
                else if (!isFuture && (time.Date.IsInterval && time.Date.Last?.Earliest is { } end ? end : first) is { } from)
                {
                    pastDates.Add((from, time));
                }
            }
        }

        foreach (var (day, time) in pastDates.OrderByDescending(d => d.Day).Take(1))
        {
            window.Narrow([(day, DateOnly.MaxValue)], Of(time, "is told as past"));
        }

        Exist(parties, window);
        var holders = new List<Holder>();
        for (var s = 0; s < arguments.Count; s++)
        {
            Holders(arguments[s], when[s], parties[s], holders);
        }

        foreach (var holder in holders.OrderByDescending(h => h.Start).ThenBy(h => h.Evidence.Reason, StringComparer.Ordinal).DistinctBy(h => h.Evidence.Reason))
        {
            window.Narrow(holder.Terms, holder.Evidence);
        }

        DateOnly? anchor = null;
        for (var s = 0; s < arguments.Count; s++)
        {
            anchor = Entry(text, arguments[s].Tree, when[s], parties[s], window) ?? Said(text, arguments[s], when[s], window) ?? anchor;
            Weekdays(text, arguments[s].Tree, when[s], window);
        }

        if (anchor is { } known)
        {
            Months(text, arguments, when, known, window);
        }
        else if (pastDates.Count > 0 && holders.Count > 0 && window.First > DateOnly.MinValue && pastDates.Max(d => d.Day) is var newest && newest >= window.First && newest <= window.Last)
        {
            window.Narrow([(DateOnly.MinValue, new DateOnly(newest.Year + NewestYears, 12, 31))], Of(pastDates.MaxBy(d => d.Day).Time, "is the newest year that is told as past"));
        }

        return window.Result;
    }

    /// <summary>Nobody speaks of a body or state before it is there.</summary>
    private void Exist(IReadOnlyList<PartyMap> parties, Window window)
    {
        var newest = parties.SelectMany(map => Enumerable.Range(0, map.Count).SelectMany(t => map[t])).Where(p => p.Id is not null && p.How == "name")
            .Select(p => (Party: p, Entity: directory.Find(p.Id))).Where(p => p.Entity is { Kind: not EntityKind.Person, Exists.Earliest: not null })
            .OrderByDescending(p => p.Entity!.Exists!.Earliest).FirstOrDefault();
        if (newest.Entity?.Exists?.Earliest is { } since)
        {
            window.Narrow([(since, DateOnly.MaxValue)], new DateEvidence($"{newest.Entity.Name} exists.", newest.Party.Span));
        }
    }

    /// <summary>Terms of an office that somebody holds, or held, in the text.</summary>
    private sealed record Holder(DateOnly Start, ImmutableArray<(DateOnly From, DateOnly To)> Terms, DateEvidence Evidence);

    private static DateEvidence Of(TimeExpression time, string says) => new($"'{time.Text}' {says}.", time.Span);

    /// <summary>Dates that the words alone give, with whether they lie ahead of the article; without those of a name ("Agenda 2063") or a mere possibility.</summary>
    private IEnumerable<(TimeExpression Time, bool IsFuture)> Dated(Arguments arguments, ImmutableArray<TimeExpression> when)
    {
        var tree = arguments.Tree;
        foreach (var time in when)
        {
            var head = HeadOf(tree, time);
            if (time.Date is null || time.IsRelative || time.IsNamed || tree[head].Head < 0 || (tree[head].Relation is "compound" or "flat" or "appos" && tree[tree[head].Head].Upos == "PROPN"))
            {
                continue;
            }

            var clause = arguments.Clause(tree[head].Head);
            var status = statuses.Read(arguments, clause, -1, []);
            if (status.Future)
            {
                yield return (time, true);
            }
            else if (!status.Hypothetical && IsPast(tree, clause))
            {
                yield return (time, false);
            }
        }
    }

    private static int HeadOf(SyntaxTree tree, TimeExpression time)
    {
        for (var i = time.Tokens.Start; i < time.Tokens.End; i++)
        {
            if (!time.Tokens.Contains(tree[i].Head))
            {
                return i;
            }
        }

        return time.Tokens.Start;
    }

    private static bool IsPast(SyntaxTree tree, int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].Relation is "aux" or "aux:pass" or "cop" && (tree[child].Has("Tense=Past") || tree[child].Lemma == "have"))
            {
                return true;
            }
        }

        return tree[clause].Has("Tense=Past") && tree[clause].Relation is not "amod";
    }

    /// <summary>"President Vladimir Putin", "former president Donald Trump": terms of those whose title stands before the name.</summary>
    private void Holders(Arguments arguments, ImmutableArray<TimeExpression> when, PartyMap parties, List<Holder> into)
    {
        var tree = arguments.Tree;
        var dated = when.Where(t => t is { Date: not null, IsRelative: false }).Select(t => arguments.Clause(HeadOf(tree, t))).ToHashSet();
        for (var at = 0; at < tree.Tokens.Length; at++)
        {
            if (dated.Contains(arguments.Clause(at)) || parties[at] is not [{ Id: { } id } party] || directory.Find(id) is not { Kind: EntityKind.Person } person || person.Offices.IsEmpty)
            {
                continue;
            }

            var start = at;
            while (start > 0 && (tree[start - 1].Upos is "NOUN" or "PROPN" or "ADJ" or "ADP" or "X" or "PART" || tree[start - 1].Relation == "amod" || tree[start - 1].Form == "-" || words.Chosen.Contains(tree[start - 1].Form)) && at - start < LongestTitle)
            {
                start--;
            }

            string[] title = [.. Enumerable.Range(start, at - start + 1).Select(i => tree[i].Lemma.ToLowerInvariant()), .. Behind(tree, at)];
            if (title.Any(words.UnsureTitles.Contains))
            {
                continue;
            }

            var isFormer = title.Any(words.Former.Contains) || Enumerable.Range(start, at - start).Any(i => words.Former.Contains(tree[i].Form)); // "deposed", whose lemma is a verb
            var held = person.Offices.Select(o => (Office: o, Fit: directory.Role(o.Role)?.Nouns.Where(n => Has(title, n)).Select(n => n.Length).DefaultIfEmpty(0).Max() ?? 0))
                .Where(o => o.Fit > 0).OrderByDescending(o => o.Fit).Select(o => o.Office).ToArray();
            if (held.Length == 0)
            {
                continue;
            }

            var role = held[0].Role;
            var terms = held.Where(o => o.Role == role).Select(o => (From: o.Term.Earliest ?? DateOnly.MinValue, To: o.Term.Latest ?? DateOnly.MaxValue)).ToArray();
            if (title.Any(words.Chosen.Contains))
            {
                var start0 = terms.Max(t => t.From);
                into.Add(new Holder(start0.AddDays(-LongestWait), [(start0.AddDays(-LongestWait), start0)], new DateEvidence($"{person.Name} is chosen as {role} and not yet in office.", party.Span)));
            }
            else if (isFormer)
            {
                var left = terms.Min(t => t.To);
                if (left < DateOnly.MaxValue)
                {
                    into.Add(new Holder(left, [(left, DateOnly.MaxValue)], new DateEvidence($"{person.Name} is called a former {role}.", party.Span)));
                }
            }
            else
            {
                into.Add(new Holder(terms[0].From, [.. terms], new DateEvidence($"{person.Name} is called {role}.", party.Span)));
            }
        }
    }

    /// <summary>"Bruno Rodríguez, the foreign minister": the words of what is said behind a name.</summary>
    private static IEnumerable<string> Behind(SyntaxTree tree, int name)
    {
        foreach (var child in tree.Children(name).ToArray())
        {
            if (tree[child].Relation == "appos" && child > name && tree[child].Upos == "NOUN")
            {
                var phrase = tree.Subtree(child);
                for (var i = phrase.Start; i <= child; i++)
                {
                    yield return tree[i].Lemma.ToLowerInvariant();
                }
            }
        }
    }

    /// <summary>Whether the words of a noun stand one behind the other: "foreign minister".</summary>
    private static bool Has(string[] title, string noun)
    {
        var parts = noun.Split(' ');
        for (var i = 0; i + parts.Length <= title.Length; i++)
        {
            if (parts.Select((p, k) => title[i + k] == p).All(same => same))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"since becoming president in April": the month of a known term's start; the article follows within a year.</summary>
    private DateOnly? Entry(string text, SyntaxTree tree, ImmutableArray<TimeExpression> when, PartyMap parties, Window window)
    {
        if (!tree.Tokens.Any(t => words.Entering.Contains(t.Lemma)))
        {
            return null;
        }

        for (var at = 0; at < tree.Tokens.Length; at++)
        {
            if (parties[at] is not [{ Id: { } id }] || directory.Find(id) is not { Kind: EntityKind.Person } person)
            {
                continue;
            }

            var named = person.Offices.Where(o => directory.Role(o.Role) is { } role && role.Nouns.Any(n => tree.Tokens.Any(t => t.Lemma.Equals(n, StringComparison.OrdinalIgnoreCase)))).ToArray();
            foreach (var start in (named.Length > 0 ? named : [.. person.Offices]).Select(o => o.Term.Earliest).OfType<DateOnly>().Where(d => d >= window.First.AddYears(window.First.Year > 1 ? -1 : 0)))
            {
                foreach (var month in when.Where(t => t.Date is null && !t.IsDuration))
                {
                    if (Read(text, tree, month, new DateOnly(start.Year, 12, 31)) is { } date && date.Earliest <= start && date.Latest >= start && date.Latest.Value.DayNumber - date.Earliest!.Value.DayNumber < 31
                        && window.Narrow([(start, start.AddYears(1).AddDays(-1))], Of(month, $"needs no year, and {person.Name} took office then")))
                    {
                        return start;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"'In 2023 trade will grow', he said in December": what was said of a year to come late in that year, in a month without a year.</summary>
    private DateOnly? Said(string text, Arguments arguments, ImmutableArray<TimeExpression> when, Window window)
    {
        foreach (var (time, isFuture) in Dated(arguments, when))
        {
            if (!isFuture || time.Date!.IsInterval || time.Date.Earliest is not { } first || time.Date.Latest?.Year != first.Year)
            {
                continue;
            }

            foreach (var month in when.Where(t => t.Date is null && !t.IsDuration))
            {
                if (Read(text, arguments.Tree, month, new DateOnly(first.Year, 12, 31)) is { Earliest: { Month: > 9 } said }
                    && window.Narrow([(said, said.AddYears(1).AddDays(-1))], Of(month, $"needs no year, and '{time.Text}' was spoken of then")))
                {
                    return said;
                }
            }
        }

        return null;
    }

    /// <summary>"on Friday, November 2": the years in which the day fell on that weekday.</summary>
    private void Weekdays(string text, SyntaxTree tree, ImmutableArray<TimeExpression> when, Window window)
    {
        const int MostYears = 60;
        if (window.First == DateOnly.MinValue || Math.Min(window.Last.Year, window.First.Year + MostYears) is var last && window.Last == DateOnly.MaxValue)
        {
            return;
        }

        foreach (var time in when.Where(t => t.Date is null && !t.IsDuration && t.Text.Any(char.IsAsciiDigit)))
        {
            var days = Enumerable.Range(window.First.Year, last - window.First.Year + 1)
                .Select(y => (Year: y, Found: Expression(text, tree, time, new DateOnly(y, 12, 31)))).Where(f => f.Found is { Doubt: null, Date.IsDay: true } found && found.Date.Earliest?.Year == f.Year)
                .Select(f => f.Found!.Date!.Earliest!.Value).ToArray();
            if (days.Length > 0 && days.Length < last - window.First.Year + 1)
            {
                window.Narrow(days.Select(d => (d.AddMonths(-11), d.AddMonths(11))), Of(time, "falls on that weekday in few years"));
            }
        }
    }

    /// <summary>Once a month without a year is known to lie in a year, the others must not come again before the article.</summary>
    private void Months(string text, IReadOnlyList<Arguments> arguments, IReadOnlyList<ImmutableArray<TimeExpression>> when, DateOnly anchor, Window window)
    {
        for (var s = 0; s < arguments.Count; s++)
        {
            foreach (var time in when[s].Where(t => t.Date is null && !t.IsDuration && !t.Text.Any(char.IsAsciiDigit)))
            {
                if (Read(text, arguments[s].Tree, time, anchor.AddYears(1)) is { Earliest: { } next, Latest: { } end } && end.DayNumber - next.DayNumber is > 26 and < 31 && next > anchor)
                {
                    window.Narrow([(DateOnly.MinValue, end)], Of(time, "needs no year, and would mean another month later on"));
                }
            }
        }
    }

    /// <summary>The date that words would have in an article of this day.</summary>
    private Edtf? Read(string text, SyntaxTree tree, TimeExpression time, DateOnly day) => Expression(text, tree, time, day)?.Date;

    private TimeExpression? Expression(string text, SyntaxTree tree, TimeExpression time, DateOnly day) =>
        times.Find(text, [.. tree.Tokens.Select(t => t.Word)], Edtf.Day(day), false).FirstOrDefault(t => t.Span == time.Span);
}
