using System.Collections.Immutable;

namespace Entente.Archive.Corrections;

/// <summary>What a correction says.</summary>
public abstract record Ruling
{
    private Ruling()
    {
    }

    /// <summary>Its name in the archive and in JSON.</summary>
    public abstract string Kind { get; }

    public abstract T Match<T>(Func<OfReport, T> report, Func<OneEvent, T> merge, Func<TwoEvents, T> split, Func<AnotherName, T> alias, Func<Undone, T> undo);

    /// <summary>A report is to be read so, and counts as looked at.</summary>
    /// <param name="At">Where it stands. Without a report's id the coder had none there.</param>
    /// <param name="Coding">The whole coding as it should be, also where the coder was right; null for "no event".</param>
    public sealed record OfReport(ReportAnchor At, JudgedCoding? Coding) : Ruling
    {
        public override string Kind => "report";

        public override T Match<T>(Func<OfReport, T> report, Func<OneEvent, T> merge, Func<TwoEvents, T> split, Func<AnotherName, T> alias, Func<Undone, T> undo) => report(this);
    }

    /// <summary>All these reports tell of one event.</summary>
    public sealed record OneEvent(ImmutableArray<ReportAnchor> Reports) : Ruling
    {
        public override string Kind => "merge";

        public override T Match<T>(Func<OfReport, T> report, Func<OneEvent, T> merge, Func<TwoEvents, T> split, Func<AnotherName, T> alias, Func<Undone, T> undo) => merge(this);
    }

    /// <summary>No report of the first list tells of the same event as one of the second.</summary>
    public sealed record TwoEvents(ImmutableArray<ReportAnchor> Reports, ImmutableArray<ReportAnchor> Others) : Ruling
    {
        public override string Kind => "split";

        public override T Match<T>(Func<OfReport, T> report, Func<OneEvent, T> merge, Func<TwoEvents, T> split, Func<AnotherName, T> alias, Func<Undone, T> undo) => split(this);
    }

    /// <summary>A name means an actor; texts that are coded from then on are read so.</summary>
    /// <param name="Actor">The actor's id in the knowledge base.</param>
    public sealed record AnotherName(string Name, string Actor) : Ruling
    {
        public override string Kind => "alias";

        public override T Match<T>(Func<OfReport, T> report, Func<OneEvent, T> merge, Func<TwoEvents, T> split, Func<AnotherName, T> alias, Func<Undone, T> undo) => alias(this);
    }

    /// <summary>A correction no longer holds; that of an undoing brings it back.</summary>
    public sealed record Undone(string Correction) : Ruling
    {
        public override string Kind => "undo";

        public override T Match<T>(Func<OfReport, T> report, Func<OneEvent, T> merge, Func<TwoEvents, T> split, Func<AnotherName, T> alias, Func<Undone, T> undo) => undo(this);
    }
}
