using Entente.Archive.Events;

namespace Entente.Archive.Exports;

/// <summary>How an event stands, as an export chooses among them. Every event has one.</summary>
public enum ExportStatus
{
    /// <summary>It took place, and some report tells of it as news.</summary>
    Happened,

    /// <summary>It was announced; no report says that it took place.</summary>
    Planned,

    /// <summary>It took place, and all its reports tell of it as background: "Khrushchev had sent missiles in 1962".</summary>
    Historical,

    /// <summary>It is said not to have taken place.</summary>
    Negated,

    /// <summary>It is only said to be possible.</summary>
    Hypothetical,
}

/// <summary>The names of statuses on the command line and in files.</summary>
public static class ExportStatusNames
{
    private static readonly string[] Names = ["happened", "planned", "historical", "negated", "hypothetical"];

    /// <summary>All of them in order.</summary>
    public static IReadOnlyList<string> All => Names;

    public static string Name(this ExportStatus status) => Names[(int)status];

    /// <summary>Null where no status has that name.</summary>
    public static ExportStatus? TryParse(string name) =>
        Array.IndexOf(Names, name) is >= 0 and var at ? (ExportStatus)at : null;

    /// <param name="background">Whether all its reports tell of it as background.</param>
    internal static ExportStatus Of(EventStatus status, bool background) => status switch
    {
        EventStatus.Planned => ExportStatus.Planned,
        EventStatus.Denied => ExportStatus.Negated,
        EventStatus.Hypothetical => ExportStatus.Hypothetical,
        _ => background ? ExportStatus.Historical : ExportStatus.Happened,
    };
}
