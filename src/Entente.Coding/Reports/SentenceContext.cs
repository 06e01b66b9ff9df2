using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Coding.Times;

namespace Entente.Coding.Reports;

/// <summary>What the stages before found in one sentence, as the report builder asks for it.</summary>
internal sealed class SentenceContext
{
    public required Arguments Arguments { get; init; }

    public required PartyMap Parties { get; init; }

    public required ImmutableArray<SpeechAct> Speech { get; init; }

    public required ClauseTimes Times { get; init; }

    /// <summary>The article's quotations.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>The support verb of a noun, or null.</summary>
    public required Func<int, int?> SupportOf { get; init; }

    /// <summary>The quotation that a token stands in, or null.</summary>
    public Quotation? IsQuoted(int token)
    {
        var span = Arguments.Tree[token].Span;
        foreach (var quotation in Quotations)
        {
            if (quotation.Span.Contains(span))
            {
                return quotation;
            }
        }

        return null;
    }

    /// <summary>Where an act happens: the place under "in" or "at" of its clause.</summary>
    public ReportPlace? PlaceOf(int head)
    {
        var tree = Arguments.Tree;
        foreach (var at in new[] { head, Arguments.Clause(head) })
        {
            foreach (var child in tree.Children(at))
            {
                if (tree[child].Relation is "obl" or "nmod"
                    && (Arguments.HasCase(child, "in") || Arguments.HasCase(child, "at") || Arguments.HasCase(child, "near"))
                    && Parties[child] is [{ State: { } state, How: "name" or "capital" or "seat" or "city" or "place" } place, ..])
                {
                    return new ReportPlace(place.Text, state, place.Span);
                }
            }
        }

        return null;
    }
}
