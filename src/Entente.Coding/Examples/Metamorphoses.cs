using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Entente.Coding.Reports;
using Entente.Knowledge;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Examples;

/// <summary>
/// Changes an example that is coded rightly into others whose coding follows from its own: other states, a date or an
/// apposition put in, told by somebody, as a headline, denied, under a condition, joined to another clause. Only where
/// the change leaves good English; where it would not, there is none.
/// </summary>
public sealed class Metamorphoses(KnowledgeBase knowledge)
{
    private readonly ActorDirectory directory = knowledge.Actors;

    /// <summary>Verbs of whose denial frames tell something else ("did not accept" rejects) are not denied here; its examples stand there.</summary>
    private readonly FrozenSet<string> denied = knowledge.Frames.Where(f => f.Negated).SelectMany(f => f.Triggers).Where(t => t.Kind == TriggerKind.Verb).Select(t => t.Words[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>States whose adjective and people are one word with a plural in -s, so that they may take each other's places.</summary>
    private static readonly ImmutableArray<string> Regular =
    [
        "ALB", "ARM", "AUS", "BEL", "BOL", "BRA", "BGR", "CAN", "CHL", "COL", "HRV", "CUB", "EGY", "EST", "ETH", "GEO", "DEU", "HUN", "IND", "IDN",
        "IRN", "ITA", "KEN", "LVA", "LBY", "LTU", "MEX", "MAR", "NGA", "NOR", "ROU", "RUS", "SRB", "SYR", "TUN", "UKR", "ZMB",
    ];

    /// <summary>Sentences with these are left as they are.</summary>
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\"“”?:;");

    private readonly Dictionary<string, (string Name, string Adjective, string[] Capitals)> words = Read(knowledge.Actors);

    /// <param name="text">A sentence of one example, ending in a full stop.</param>
    /// <param name="reports">What it gives.</param>
    /// <param name="sentence">Its tree and parties.</param>
    public IEnumerable<Metamorphosis> Of(string text, ImmutableArray<Report> reports, SentenceView sentence)
    {
        var signs = reports.Select(ReportSign.Of).ToArray();
        var tree = sentence.Sentence.Tree;
        if (signs.Length == 0 || !text.EndsWith('.') || text.AsSpan().ContainsAny(Marks) || text[..^1].Contains(". ", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var other in States(text, signs, sentence))
        {
            yield return other;
        }

        var timed = reports.Any(r => r.When?.Text is not null);
        if (!timed && tree[tree.Root].Xpos == "VBD")
        {
            yield return Same("date", $"{text[..^1]} on Tuesday.", signs);
        }

        if (Apposition(text, tree, sentence) is { } apposed)
        {
            yield return Same("apposition", apposed, signs);
        }

        // A name keeps its capital, a noun or article does not.
        var low = tree[0].Upos is "PROPN" || !directory.Named(tree[0].Form).IsEmpty || tree.Tokens.Length > 1 && tree[1].Upos == "PROPN" && tree[0].Upos != "DET"
            ? text : char.ToLowerInvariant(text[0]) + text[1..];
        var isTold = IsToldAtEnd(tree);
        if (!isTold)
        {
            yield return Same("told", $"Danish officials said that {low}", signs);
        }

        if (!isTold && signs.All(s => !s.Actor.Concat(s.Recipient).Any(c => c is "PER" or "NPL")) && tree.Child(tree.Root, "conj") < 0 && tree.Child(tree.Root, "parataxis") < 0)
        {
            yield return new Metamorphosis("joined", $"{text[..^1]}, and Peru praised Nepal.",
                Lines(signs.Append(new ReportSign("SUPPORT", null, ["PER"], ["NPL"], false, []))));
        }

        if (signs.All(s => s.Auxiliary.Count == 0) && tree[tree.Root].Xpos == "VBD" && tree.Child(tree.Root, "nsubj") >= 0 && tree.Child(tree.Root, "conj") < 0
            && tree.Child(tree.Root, "ccomp") < 0 && tree.Child(tree.Root, "parataxis") < 0 && tree.Child(tree.Root, "advcl") < 0 && signs.Length == 1)
        {
            if (!IsAtRoot(reports[0], tree))
            {
                yield break; // a noun tells its act whatever the clause around it supposes
            }

            yield return new Metamorphosis("condition", $"If {low[..^1]}, bread would become dearer.", Lines(signs.Select(s => s.With("hypothetical"))));
            var verb = tree[tree.Root];
            var at = verb.Span.Start;
            if (tree.Child(tree.Root, "aux") < 0 && verb.Lemma.All(char.IsLetter) && signs[0].Type != "REJECT" && !denied.Contains(verb.Lemma))
            {
                yield return new Metamorphosis("negation", $"{text[..at]}did not {verb.Lemma}{text[verb.Span.End..]}", Lines(signs.Select(s => s.With("negation"))));
            }

            if (!timed && tree.Child(tree.Root, "aux") < 0)
            {
                yield return Same("headline", Headline(text, tree), signs);
            }
        }
    }

    /// <summary>The signs of reports as they are compared.</summary>
    public static IReadOnlyList<string> Signs(IEnumerable<Report> reports) => Lines(reports.Select(ReportSign.Of));

    private static string[] Lines(IEnumerable<ReportSign> signs) => [.. signs.Select(s => s.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Metamorphosis Same(string name, string text, ReportSign[] signs) => new(name, text, Lines(signs));

    /// <summary>"Iran has broken its word, Kuwait's minister said.", "…, Sudan told Egypt.": whoever tells it stands there already, and what is joined behind would be told as well.</summary>
    private bool IsToldAtEnd(SyntaxTree tree)
    {
        for (var i = tree.Tokens.Length - 1; i > 0 && tree[i].Form != ","; i--)
        {
            if (tree[i] is { Upos: "VERB", Xpos: "VBD" } && knowledge.Syntax.Speech.Verbs.Contains(tree[i].Lemma) && tree.Child(i, "nsubj") >= 0)
            {
                return tree.Tokens.Take(i).Any(t => t.Form == ",");
            }
        }

        return false;
    }

    private static bool IsAtRoot(Report report, SyntaxTree tree) => report.Trigger.Contains(tree[tree.Root].Span);

    private IEnumerable<Metamorphosis> States(string text, ReportSign[] signs, SentenceView sentence)
    {
        var states = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sentence.Parties.Count; i++)
        {
            foreach (var party in sentence.Parties[i])
            {
                if (party.State is not { } code || !words.ContainsKey(code) || (party.Id is { } id && id != code && party.How != "office-on-date"))
                {
                    yield break; // persons, seats and groups are of one state
                }

                states.Add(code);
            }
        }

        if (states.Count != 2)
        {
            yield break;
        }

        var (first, second) = (states.Min!, states.Max!);
        if (Replace(text, new Dictionary<string, string> { [first] = second, [second] = first }) is { } swapped)
        {
            yield return new Metamorphosis("swap", swapped, Lines(signs.Select(s => s.With(new Dictionary<string, string> { [first] = second, [second] = first }))));
        }

        // Two others, chosen by the sentence's length so that all get their turn.
        var a = Regular.First(c => !states.Contains(c) && Regular.IndexOf(c) >= text.Length % Regular.Length % 30);
        var b = Regular.Last(c => !states.Contains(c) && c != a && Regular.IndexOf(c) <= Regular.Length - 1 - (text.Length % 7));
        var map = new Dictionary<string, string> { [first] = a, [second] = b };
        if (Replace(text, map) is { } others)
        {
            yield return new Metamorphosis("other states", others, Lines(signs.Select(s => s.With(map))));
        }
    }

    /// <summary>The text with the names, adjectives, people and capitals of states replaced; null where one of them is named in another way.</summary>
    private string? Replace(string text, Dictionary<string, string> map)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (from, to) in map)
        {
            forms[words[from].Name] = words[to].Name;
            forms[words[from].Adjective] = words[to].Adjective;
            forms[words[from].Adjective + "s"] = words[to].Adjective + "s";
            foreach (var capital in words[from].Capitals)
            {
                forms[capital] = words[to].Capitals[0];
            }
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        var pattern = string.Join('|', forms.Keys.OrderByDescending(f => f.Length).Select(Regex.Escape));
        var result = Regex.Replace(text, $@"\b({pattern})\b", m =>
        {
            found.UnionWith(map.Where(p => words[p.Key].Name == m.Value || m.Value.StartsWith(words[p.Key].Adjective, StringComparison.Ordinal)
                || words[p.Key].Capitals.Contains(m.Value)).Select(p => p.Key));
            return forms[m.Value];
        }, RegexOptions.CultureInvariant);
        result = Regex.Replace(result, @"\b([Aa])n? (?=([A-Z]))", m => "AEIOU".Contains(m.Groups[2].Value[0], StringComparison.Ordinal) ? $"{m.Groups[1].Value}n " : $"{m.Groups[1].Value} ");
        return found.Count == map.Count ? result : null;
    }

    private string? Apposition(string text, SyntaxTree tree, SentenceView sentence)
    {
        if (tree.Child(tree.Root, "nsubj") is not (>= 0 and var subject) || tree.Subtree(subject).End != subject + 1
            || sentence.Parties[subject] is not [{ State: { } code, How: "name" } party] || !directory.IsState(party.Id) || party.Span.End != tree[subject].Span.End)
        {
            return null;
        }

        return words.ContainsKey(code) ? $"{text[..party.Span.End]}, a member of the United Nations,{text[party.Span.End..]}" : null;
    }

    /// <summary>Present tense, no articles, no full stop.</summary>
    private static string Headline(string text, SyntaxTree tree)
    {
        var verb = tree[tree.Root];
        var subject = tree.Child(tree.Root, "nsubj");
        var plural = tree[subject].Has("Number=Plur") || tree.Child(subject, "conj") >= 0;
        var present = plural ? verb.Lemma : Third(verb.Lemma);
        var line = text[..verb.Span.Start] + present + text[verb.Span.End..^1];
        line = Regex.Replace(line, @"\b([Tt]he|[Aa]n?) ", "", RegexOptions.CultureInvariant);
        return char.ToUpperInvariant(line[0]) + line[1..];
    }

    private static string Third(string lemma) =>
        lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal) ? lemma[..^1] + "ies"
            : lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith('o') || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith('z')
            ? lemma + "es"
            : lemma + "s";

    private static Dictionary<string, (string Name, string Adjective, string[] Capitals)> Read(ActorDirectory directory)
    {
        var found = new Dictionary<string, (string, string, string[])>(StringComparer.Ordinal);
        var names = directory.Names.Where(n => n.Entity.Kind == EntityKind.State && Regular.Contains(n.Entity.Id))
            .GroupBy(n => n.Entity.Id, StringComparer.Ordinal);
        foreach (var state in names)
        {
            var adjective = state.First(n => n.Kind == NameKind.Adjective).Text;
            found[state.Key] = (state.First().Entity.Name, adjective, [.. state.Where(n => n.Kind == NameKind.Capital && n.Term is null).Select(n => n.Text)]);
        }

        return found;
    }
}
