using System.Globalization;

namespace Entente.Archive.Corrections;

/// <summary>
/// What a person says of what was coded. Never changed and never removed: it is undone by another. It names reports by
/// their place in the text, so that it holds for what a newer version codes there.
/// </summary>
public sealed record Correction
{
    private Correction(string id, string author, DateTimeOffset at, string? note, Ruling ruling) =>
        (Id, Author, At, Note, Ruling) = (id, author, at, note, ruling);

    /// <summary>Sixteen hexadecimal digits, made from all that it says.</summary>
    public string Id { get; }

    public string Author { get; }

    /// <summary>When it was made, in UTC, to the second.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Why; null where nothing was said.</summary>
    public string? Note { get; }

    public Ruling Ruling { get; }

    /// <exception cref="ArgumentException">The author has no name.</exception>
    public static Correction By(string author, DateTimeOffset at, string? note, Ruling ruling)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        var time = at.ToUniversalTime();
        var whole = new DateTimeOffset(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        var words = string.IsNullOrWhiteSpace(note) ? null : note;
        var hash = ContentHash.Of(ruling.Kind, author, Text(whole), words, CorrectionJson.Body(ruling));
        return new Correction(hash.ToString("x16", CultureInfo.InvariantCulture), author, whole, words, ruling);
    }

    /// <summary>"2024-02-20T10:00:00Z".</summary>
    public static string Text(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The earlier first; of one second the smaller id.</summary>
    public static int Compare(Correction a, Correction b) =>
        a.At != b.At ? a.At.CompareTo(b.At) : string.CompareOrdinal(a.Id, b.Id);
}
