using System.Collections.Frozen;

namespace Entente.Training.Evaluation;

/// <summary>Compares features as the shared task does: those of the universal inventory, in any order.</summary>
internal static class UniversalFeatures
{
    // UNIVERSAL_FEATURES of conll18_ud_eval.py; a definition of the measure, not knowledge to be edited.
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite",
        "Degree", "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite");

    public static bool Same(string a, string b) => a == b || Universal(a).SequenceEqual(Universal(b));

    private static IEnumerable<string> Universal(string feats) =>
        feats.Split('|').Where(f => Names.Contains(f.Split('=')[0])).Order(StringComparer.Ordinal);
}
