using System.Globalization;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Examples;

/// <summary>The coding manual: every type, mode and pattern of the knowledge base with its examples, as Markdown.</summary>
public static class CodingManual
{
    /// <summary>Examples and lookalikes printed of one frame.</summary>
    private const int ExamplesShown = 2;

    private static readonly string[] QuadNames = ["", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    /// <param name="knowledge">Read from YAML: the compiled form holds no examples.</param>
    public static void Write(KnowledgeBase knowledge, TextWriter to)
    {
        to.Write(Introduction);
        to.WriteLine();
        to.WriteLine("## The sixteen types");
        to.WriteLine();
        to.WriteLine("| type | class | score | it is | and not |");
        to.WriteLine("| --- | --- | ---: | --- | --- |");
        foreach (var type in knowledge.Ontology.Types.Values)
        {
            to.WriteLine($"| [{type.Name}](#{type.Name.ToLowerInvariant()}) | {type.Quad} {QuadNames[type.Quad]} | {Score(type.Score)} | {type.Meaning} | {type.Not} |");
        }

        foreach (var type in knowledge.Ontology.Types.Values)
        {
            Write(type, [.. knowledge.Frames.Where(f => f.Type == type.Name)], knowledge.Ontology, to);
        }

        Lists(knowledge.Ontology, to);
    }

    private static void Write(EventType type, Frame[] frames, PloverOntology ontology, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine($"## {type.Name}");
        to.WriteLine();
        to.WriteLine($"Class {type.Quad}, {QuadNames[type.Quad]}; score {Score(type.Score)}; CAMEO {type.Cameo} where no more is known.");
        to.WriteLine($"It {type.Meaning}. Not: {type.Not}.");
        if (type.Modes.Count > 0)
        {
            to.WriteLine();
            to.WriteLine("| mode | score | patterns |");
            to.WriteLine("| --- | ---: | ---: |");
            foreach (var (mode, score) in type.Modes)
            {
                to.WriteLine($"| {mode} | {Score(score)} | {frames.Count(f => f.Mode == mode).ToString(CultureInfo.InvariantCulture)} |");
            }
        }

        foreach (var frame in frames)
        {
            to.WriteLine();
            var name = ontology.Cameo.TryGetValue(frame.Cameo, out var meaning) ? $", {meaning.ToLowerInvariant()}" : "";
            to.WriteLine($"### {frame.Name}");
            to.WriteLine();
            to.WriteLine($"{(frame.Mode is null ? "No mode" : $"Mode {frame.Mode}")}; CAMEO {frame.Cameo}{name}.{(frame.Mutual ? " Both sides do it together." : "")}");
            foreach (var kind in frame.Triggers.GroupBy(t => t.Kind))
            {
                to.WriteLine($"{kind.Key}: {string.Join(", ", kind.Select(t => t.ToString()))}.");
            }

            if (!frame.Becomes.IsEmpty())
            {
                to.WriteLine($"About another act, which makes it: {string.Join(", ", frame.Becomes.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => $"{b.Key} → {b.Value}"))}.");
            }

            to.WriteLine();
            foreach (var example in frame.Examples.Take(ExamplesShown))
            {
                to.WriteLine($"- {example.Text} → {string.Join("; ", example.Gives.Select(ReportText.Of))}");
            }

            foreach (var lookalike in frame.Lookalikes.Take(ExamplesShown))
            {
                to.WriteLine($"- Not: {lookalike.Text} ({lookalike.Why})");
            }
        }
    }

    private static bool IsEmpty(this IReadOnlyDictionary<string, string> table) => table.Count == 0;

    private static void Lists(PloverOntology ontology, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine("## Contexts");
        to.WriteLine();
        to.WriteLine($"What an event is about, beside its type: {string.Join(", ", ontology.Contexts.Order(StringComparer.Ordinal))}.");
        to.WriteLine();
        to.WriteLine("## Sectors");
        to.WriteLine();
        to.WriteLine("In what capacity a party acts.");
        to.WriteLine();
        foreach (var (code, meaning) in ontology.Sectors)
        {
            to.WriteLine($"- {code}: {meaning}{(ontology.PoliticalSectors.Contains(code) ? "" : " (alone no political party)")}");
        }
    }

    private static string Score(double score) => score.ToString("0.0", CultureInfo.InvariantCulture);

    private const string Introduction = """
        # Coding manual

        Made by `entente manual` from the folder knowledge/; mend it there. A student who codes by hand and the program code by
        the same page. The types, modes, contexts and scores are PLOVER's.

        ## What is coded

        A report is one claim in one sentence: that a political party did, will do, might do or did not do something to, with
        or about another. At least one side is a state, what acts for it, a grouping of states, or an organised political or
        armed group. Two claims in one sentence are two reports; the same claim in another sentence is another report of the
        same event. Sport, markets, weather and private life are not coded, nor are hopes and descriptions.

        - The **actor** does it, the **recipient** has it done to it. Who visits is the actor, the host the recipient. What two
          do together (they met, they signed) has both under actor, and is mutual.
        - A passive without a doer has an empty actor. Who merely says so is the source (`saidBy`), never the actor.
        - Saying is no act of its own: what is said is coded. "Putin told the Cuban president that ties were strategic" is SUPPORT.
        - An accusation is two reports: the ACCUSE, and what the accused is said to have done, with the accuser as its source.

        ## Acts about acts

        - *Agreed, promised, offered, plans, decided, invited* with something friendly is AGREE; with a concession CONCEDE; with
          something hostile THREATEN. *Asked, urged, called for*, and "said that they must", is REQUEST. *Refused*, and "will
          not" with something friendly or yielding, is REJECT. The inner act stands in `content`.
        - A bare future ("will visit", "is to sign", headline "Putin to visit Cuba") is the act's own type, marked `future`.
        - *Lifts, eases, ends* a hostile act is CONCEDE; *resumes, strengthens* a friendly one keeps its type.

        ## Status

        `future`: it is yet to come. `hypothetical`: if, might, could, would under a condition, a purpose. `negation`: it is said
        not to have happened ("has never condemned"). `historical`: background, told as past (more than 30 days before the
        article). Refusing is an act, not a negation.

        """;
}
