using System.Collections.Immutable;
using Entente.Archive.Store;

namespace Entente.Archive.Questions;

/// <summary>What an archive's articles tell that is new since a day. By dates of publication alone: who asks later gets the same.</summary>
/// <param name="Since">The first day that counts.</param>
/// <param name="AsOf">The last day that the archive has news of; null where nothing is dated.</param>
/// <param name="Undated">How many events no dated article reports: nobody can tell whether they are new.</param>
public sealed record ArchiveChanges(DateOnly Since, DateOnly? AsOf, ImmutableArray<Change> Changes, int Undated);

public sealed record Change(ChangeKind Kind, StoredEvent Entry);

/// <summary>What is new about an event.</summary>
public enum ChangeKind
{
    /// <summary>First reported since, and not announced before.</summary>
    Happened,

    /// <summary>A plan that was reported as carried out.</summary>
    Confirmed,

    /// <summary>Announced since.</summary>
    Planned,

    /// <summary>A plan whose time ran out since, with no report that it was carried out.</summary>
    Overdue,

    /// <summary>Said not to have happened.</summary>
    Denied,
}

/// <summary>The names of changes in JSON and CSV.</summary>
public static class ChangeKinds
{
    private static readonly string[] Names = ["happened", "confirmed", "planned", "overdue", "denied"];

    public static string Name(this ChangeKind kind) => Names[(int)kind];
}
