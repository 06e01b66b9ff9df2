namespace Entente.Archive.Exports;

/// <summary>Writes events in one format. Gets them in order of day and id, undated ones last.</summary>
internal interface IEventWriter : IDisposable
{
    /// <summary>Rows of the main file so far.</summary>
    long Rows { get; }

    /// <returns>Null, or why the format cannot hold the event.</returns>
    string? Write(ExportEvent one);

    /// <summary>Writes what was held back.</summary>
    void Finish();
}
