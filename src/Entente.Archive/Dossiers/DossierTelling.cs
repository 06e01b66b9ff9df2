using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Dossiers;

/// <summary>A report of an event as a reader checks it: the sentence, whose it is, and what it says of the time.</summary>
/// <param name="Article">The article's row number in this archive.</param>
/// <param name="Origin">The text that the report's text is a copy of, or its own: tellings of one origin count once.</param>
/// <param name="Plan">It only announces the event.</param>
/// <param name="Said">The date that the sentence itself says; null where the date is carried or that of publication.</param>
/// <param name="Place">The state in which the sentence says that it happened; null where it says none.</param>
/// <param name="SaidBy">Whose words it is; null where the reporter says it.</param>
/// <param name="Rule">The knowledge entry that fired.</param>
/// <param name="Coder">What coded it.</param>
public sealed record DossierTelling(
    long Article, Evidence Source, string Origin, bool Plan, Edtf? Said, string? Place, string? SaidBy, string Rule, CoderVersion Coder);
