using Entente.Dates;

namespace Entente.Cli.Commands;

/// <summary>Options that several commands read alike.</summary>
internal static class Options
{
    /// <exception cref="UsageException">The text is no EDTF date.</exception>
    public static Edtf? Date(string? text) => text is null
        ? null
        : Edtf.TryParse(text) ?? throw new UsageException($"'{text}' is no date. Write 2024-02-20, 2024-02 or 2024.");

    /// <summary>The days from the first of `--since` to the last of `--until`; null for no limit.</summary>
    /// <exception cref="UsageException">A text is no date, or the time ends before it begins.</exception>
    public static (DateOnly? Since, DateOnly? Until) Time(string? since, string? until)
    {
        var (first, last) = (Date(since)?.Earliest, Date(until)?.Latest);
        return first > last ? throw new UsageException($"the time ends with --until {until}, before it begins with --since {since}.") : (first, last);
    }
}
