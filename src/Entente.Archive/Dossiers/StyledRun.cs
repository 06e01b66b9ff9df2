namespace Entente.Archive.Dossiers;

/// <summary>What a piece of text is, for whoever has colours.</summary>
public enum Style
{
    Plain,
    Title,
    Heading,
    Cooperation,
    Conflict,
    Quote,

    /// <summary>Dates, counts and sources: beside the point.</summary>
    Faint,
}

/// <summary>A piece of a line in one style. Its text holds no control characters.</summary>
public sealed record StyledRun(string Text, Style Style);
