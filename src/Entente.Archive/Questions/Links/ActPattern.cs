using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Questions.Links;

/// <summary>
/// A sort of act: <c>SANCTION/expel</c>, or <c>CONCEDE of SANCTION</c> with what is conceded behind "of"; <c>*</c> is any, and the mode <c>-</c> none.
/// </summary>
/// <param name="Type">Null for any.</param>
/// <param name="Content">Null where it does not matter.</param>
internal sealed record ActPattern(string? Type, string? Mode, ActPattern? Content)
{
    /// <summary>Whether it is of an act that has the content given.</summary>
    public bool IsOf(Event one) => Fits(one.Type, one.Mode)
        && (Content is null || (one.Content is { } content && Content.Fits(content.Type, content.Mode)));

    /// <summary>Those of a list parted by commas.</summary>
    public static ImmutableArray<ActPattern> List(string text) => [.. text.Split(", ").Select(Parse)];

    private static ActPattern Parse(string text)
    {
        var parts = text.Split(" of ");
        var act = parts[0].Trim().Split('/');
        return new ActPattern(act[0] == "*" ? null : act[0], act.Length > 1 ? act[1] : null, parts.Length > 1 ? Parse(parts[1]) : null);
    }

    private bool Fits(string type, string? mode) => (Type is null || Type == type) && (Mode is null || (Mode == "-" ? mode is null : Mode == mode));
}
