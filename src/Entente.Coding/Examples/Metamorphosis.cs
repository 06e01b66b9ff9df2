namespace Entente.Coding.Examples;

/// <summary>A way to change a sentence of which it is known how its coding must change.</summary>
/// <param name="Name">"swap", "date" …; a row of the score.</param>
/// <param name="Text">The changed sentence.</param>
/// <param name="Expected">The reports that it must give, as <see cref="ReportSign"/> writes them, sorted.</param>
public sealed record Metamorphosis(string Name, string Text, IReadOnlyList<string> Expected);
