using System.Collections.Immutable;

namespace Entente.Archive.Dossiers;

/// <summary>A dossier laid out for reading, not yet in any markup: what its Markdown and its HTML have in common. Words of articles are not yet made safe.</summary>
internal sealed record DossierPage(string Title, ImmutableArray<string> Hints, ImmutableArray<PageSection> Sections);

/// <param name="Id">Names the section within the page.</param>
/// <param name="Note">How to read it; null where that is plain.</param>
internal sealed record PageSection(string Id, string Heading, string? Note, ImmutableArray<PageBlock> Blocks);

internal abstract record PageBlock;

/// <param name="Head">The columns' names; empty for rows of a name and a value.</param>
internal sealed record PageTable(string Caption, ImmutableArray<string> Head, ImmutableArray<string[]> Rows) : PageBlock;

/// <summary>Lines that stand open, or under a heading that folds.</summary>
/// <param name="Id">Names the fold within the page; null where the lines stand open without a heading.</param>
/// <param name="Summary">What stands beside the heading.</param>
/// <param name="Open">Whether the fold begins open.</param>
/// <param name="More">How many lines were left out; 0 for none.</param>
internal sealed record PageLines(string? Id, string Heading, string Summary, bool Open, ImmutableArray<PageLine> Lines, int More) : PageBlock;

/// <summary>Cooperation and conflict over time.</summary>
internal sealed record PageChart(string Caption, ImmutableArray<DossierPeriod> Periods) : PageBlock;

/// <summary>How often the archive told of the two over time.</summary>
internal sealed record PageBars(string Caption, ImmutableArray<PeriodCoverage> Periods) : PageBlock;

/// <summary>One line, which opens to its sentences.</summary>
/// <param name="Date">In words; empty for none.</param>
/// <param name="Kind">What it is; shown as cooperation or conflict.</param>
/// <param name="Good">Whether it is cooperation; null where it is neither.</param>
/// <param name="Beside">Counts and the like.</param>
/// <param name="Citation">How to cite it; null where the sources themselves say it all.</param>
internal sealed record PageLine(
    string Date, string Who, string Kind, bool? Good, string Beside, ImmutableArray<PageQuote> Quotes, int MoreQuotes, string? Citation);

/// <param name="Before">A word before the quotation, "it did not happen"; empty for none.</param>
/// <param name="Link">Null where the address is not one to follow.</param>
/// <param name="Also">Other outlets with the same sentence; empty for none.</param>
internal sealed record PageQuote(string Before, string Words, string Source, string? Link, string Also);
