using System.Collections.Immutable;
using Entente.Coding.Status;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// "Who took office in May", "was sworn in two weeks ago", "leaves office next month": with the known term these say
/// when the article was written.
/// </summary>
internal sealed class TurnClues(ActorDirectory directory, DateMarks marks, StatusReader statuses, RelativeDays relative)
{
    /// <summary>A choice comes at most this long before the office, in days.</summary>
    private const int LongestWait = 200;

    /// <summary>And may be told as the choice this long after it, in days.</summary>
    private const int LongestDelay = 30;

    /// <summary>Who holds an office longer was chosen for it more than once, in days.</summary>
    private const int LongestMandate = 1900;

    /// <summary>How far the date at which somebody was seen to leave may lie from the day that the term ends, in days.</summary>
    private const int Slack = 3;

    public IEnumerable<Clue> Find(SentenceFacts sentence)
    {
        var isAgain = IsOfLaterTerm(sentence.Tree);
        for (var verb = 0; verb < sentence.Tree.Tokens.Length; verb++)
        {
            if (sentence.Tree[verb].Upos is not ("VERB" or "AUX") || TurnOf(sentence.Tree, verb) is not { } turn || (isAgain && turn != TurnKind.Leave))
            {
                continue;
            }

            foreach (var time in sentence.Relative.Where(t => IsOf(sentence, t, verb)))
            {
                if (ClueOf(sentence, turn, verb, time) is { } clue)
                {
                    yield return clue;
                }
            }
        }
    }

    /// <summary>"Sworn in for a second term": not the beginning that is known.</summary>
    private bool IsOfLaterTerm(SyntaxTree tree)
    {
        for (var at = 1; at < tree.Tokens.Length; at++)
        {
            if (tree[at].Lemma is "term" && marks.Again.Contains(tree[at - 1].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private TurnKind? TurnOf(SyntaxTree tree, int verb)
    {
        foreach (var turn in marks.Turns(tree[verb].Lemma.ToLowerInvariant()))
        {
            if (turn.With is null)
            {
                return turn.Kind;
            }

            foreach (var child in tree.Children(verb))
            {
                if (tree[child].Lemma.Equals(turn.With, StringComparison.OrdinalIgnoreCase))
                {
                    return turn.Kind;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a time belongs to a verb: its own, or of what hangs on it ("re-elected in October").</summary>
    private static bool IsOf(SentenceFacts sentence, TimeExpression time, int verb) =>
        sentence.ClauseOf(time) == verb || sentence.Arguments.Clause(sentence.Tree[sentence.HeadOf(time)].Head) == verb;

    private Clue? ClueOf(SentenceFacts sentence, TurnKind kind, int verb, TimeExpression time)
    {
        var isFuture = IsFuture(sentence, verb, time);
        var days = ImmutableArray.CreateBuilder<(DateOnly, DateOnly)>();
        Entity? of = null;
        foreach (var id in Who(sentence, kind, verb))
        {
            if (directory.Find(id) is not { Kind: EntityKind.Person } person)
            {
                continue;
            }

            foreach (var (first, last) in Moments(sentence.Tree, person, kind))
            {
                var found = relative.Of(sentence, time, first, last, isFuture);
                days.AddRange(found);
                of = found.IsEmpty ? of : person;
            }
        }

        return of is null ? null : new Clue(days.ToImmutable(), new DateEvidence($"'{time.Text}' tells when {of.Name} {Told(kind)} office.", time.Span));
    }

    private static string Told(TurnKind kind) => kind switch { TurnKind.Leave => "left", TurnKind.Choose => "was chosen for", _ => "took" };

    private bool IsFuture(SentenceFacts sentence, int verb, TimeExpression time) => time.Sense == TimeSense.Future
        || (time.Sense != TimeSense.Past && (statuses.Read(sentence.Arguments, verb, -1, []).Future
            || (!sentence.IsPast(verb) && (sentence.Tree[verb].Has("VerbForm=Inf") || (sentence.Tree[verb].Has("Tense=Pres") && sentence.Tree[verb].Has("VerbForm=Fin"))))));

    /// <summary>Of whom it is said: the subject, whom a relative clause stands behind; the object of "elected him".</summary>
    private static IEnumerable<string> Who(SentenceFacts sentence, TurnKind kind, int verb)
    {
        var (tree, arguments) = (sentence.Tree, sentence.Arguments);
        var objects = kind != TurnKind.Enter && !arguments.IsPassive(verb) ? arguments.Object(verb) : -1; // "they elected her", "the army deposed him"
        int[] heads = objects >= 0 && sentence.Parties[objects] is [{ Id: not null }] ? [objects] : [arguments.Subject(verb), arguments.PassiveSubject(verb)];
        return heads.Append(tree[verb].Relation == "acl:relcl" && objects < 0 ? tree[verb].Head : -1).Where(h => h >= 0)
            .SelectMany(h => sentence.Parties[h] is [{ Id: { } id }] ? new[] { id } : []).Distinct();
    }

    /// <summary>The first and last day on which the turn may have come about, for each office that may be meant.</summary>
    private IEnumerable<(DateOnly First, DateOnly Last)> Moments(SyntaxTree tree, Entity person, TurnKind kind)
    {
        var named = person.Offices.Where(o => directory.Role(o.Role) is { } role && role.Nouns.Any(n => tree.Tokens.Any(t => t.Lemma.Equals(n, StringComparison.OrdinalIgnoreCase)))).ToArray();
        foreach (var office in named.Length > 0 ? [.. named] : person.Offices)
        {
            if (kind == TurnKind.Leave)
            {
                if (office.Term.Last is { Earliest: { } first, Latest: { } last })
                {
                    yield return (first.AddDays(-Slack), last.AddDays(Slack));
                }
            }
            else if (office.Term.First is { Earliest: { Year: > 1900 } from, Latest: { } to }
                && (kind == TurnKind.Enter || office.Term.Latest is null || office.Term.Latest.Value.DayNumber - from.DayNumber < LongestMandate)) // else chosen again meanwhile
            {
                yield return kind == TurnKind.Choose ? (from.AddDays(-LongestWait), to.AddDays(LongestDelay)) : (from.AddDays(-Slack), to);
            }
        }
    }
}
