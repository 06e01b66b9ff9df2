using System.Collections.Immutable;

namespace Entente.Archive.Events;

/// <summary>
/// A way to tell which reports are of one event. An archive keeps the name of the one its events were made by; another may
/// be chosen at any time, and no report changes.
/// </summary>
public sealed class MergeRule
{
    private readonly Func<Claim, Claim, double> likeness;

    private MergeRule(string name, string meaning, double threshold, Func<Claim, Claim, double> likeness)
    {
        (Name, Meaning, Threshold) = (name, meaning, threshold);
        this.likeness = likeness;
    }

    /// <summary>What an archive does unless told otherwise.</summary>
    public static MergeRule Standard { get; } = new(
        "standard", "Reports are one event when their date, parties, act and words make it likely.", 0.7, Events.Likeness.Of);

    /// <summary>Every rule, the usual one first.</summary>
    public static ImmutableArray<MergeRule> All { get; } =
    [
        Standard,
        new("strict", "As standard, but only where it is nearly certain.", 0.9, Events.Likeness.Of),
        new("one-a-day", "All reports of one act by the same parties on one day are one event, as in older data sets.", 0.5, OneADay),
    ];

    /// <summary>What the archive and the command line call it.</summary>
    public string Name { get; }

    /// <summary>One sentence for a reader.</summary>
    public string Meaning { get; }

    /// <summary>From which likeness on two claims are held for one event, 0 to 1.</summary>
    public double Threshold { get; }

    /// <summary>From which likeness on a pair is kept, so that a reader sees what nearly joined.</summary>
    public double Near => Threshold * 0.5;

    /// <exception cref="ArgumentException">No rule has that name.</exception>
    public static MergeRule Named(string name) => All.FirstOrDefault(rule => rule.Name == name)
        ?? throw new ArgumentException($"'{name}' is no way to merge; one of {string.Join(", ", All.Select(rule => rule.Name))} is.", nameof(name));

    /// <summary>How alike two claims are by this rule, 0 to 1; one report in two articles that run the same text is one.</summary>
    internal double Likeness(Claim a, Claim b) => a.ReportId == b.ReportId ? 1 : likeness(a, b);

    private static double OneADay(Claim a, Claim b) =>
        a.Standing == b.Standing && a.Type == b.Type && (a.Mode ?? b.Mode) == (b.Mode ?? a.Mode) && a.Cameo == b.Cameo
        && a.When is { } when && b.When is { } other && when.Text == other.Text && ClaimSides.Compare(a, b) == SidesRelation.Same ? 1 : 0;
}
