using Entente.Dates;

namespace Entente.Cli.Commands;

/// <summary>Options that several commands read alike.</summary>
internal static class Options
{
    /// <exception cref="UsageException">The text is no EDTF date.</exception>
    public static Edtf? Date(string? text) => text is null
        ? null
        : Edtf.TryParse(text) ?? throw new UsageException($"'{text}' is no date. Write 2024-02-20, 2024-02 or 2024.");
}
