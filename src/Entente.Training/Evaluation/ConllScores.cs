using System.Globalization;
using System.Text;

namespace Entente.Training.Evaluation;

/// <summary>The measures of the CoNLL 2018 shared task (universaldependencies.org/conll18/evaluation.html).</summary>
public sealed record ConllScores
{
    /// <summary>Orthographic tokens: "don't" is one.</summary>
    public required Measure Tokens { get; init; }

    public required Measure Sentences { get; init; }

    /// <summary>Syntactic words: "don't" is two.</summary>
    public required Measure Words { get; init; }

    public required Measure Upos { get; init; }

    public required Measure Xpos { get; init; }

    /// <summary>Universal features alone, as the shared task compares them.</summary>
    public required Measure Feats { get; init; }

    public required Measure Lemmas { get; init; }

    public required Measure Uas { get; init; }

    /// <summary>Heads and relations without subtype, as the shared task compares them.</summary>
    public required Measure Las { get; init; }

    /// <summary>Heads and relations with their subtypes.</summary>
    public required Measure LasFull { get; init; }

    /// <summary>A table of percentages, one measure a line.</summary>
    public override string ToString()
    {
        var table = new StringBuilder("measure    precision  recall      F1  of aligned\n");
        foreach (var (name, m) in new[]
        {
            ("Tokens", Tokens), ("Sentences", Sentences), ("Words", Words), ("UPOS", Upos), ("XPOS", Xpos),
            ("UFeats", Feats), ("Lemmas", Lemmas), ("UAS", Uas), ("LAS", Las), ("LAS full", LasFull),
        })
        {
            table.Append(CultureInfo.InvariantCulture, $"{name,-10} {m.Precision * 100,9:F2} {m.Recall * 100,7:F2} {m.F1 * 100,7:F2}");
            table.Append(CultureInfo.InvariantCulture, $" {(m.Aligned == 0 ? "" : (m.AlignedAccuracy * 100).ToString("F2", CultureInfo.InvariantCulture)),11}\n");
        }

        return table.ToString();
    }
}
