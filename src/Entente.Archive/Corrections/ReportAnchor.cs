using Entente.Language;

namespace Entente.Archive.Corrections;

/// <summary>Names a report so that it is found again when another version codes the text.</summary>
/// <param name="Text">The text's id.</param>
/// <param name="Trigger">The words that carry the event, in the text.</param>
/// <param name="Sentence">Their sentence.</param>
/// <param name="Report">The report's id when it was judged; null where the coder had none.</param>
/// <param name="Type">Its type then; that of the coding that should be where the coder had none.</param>
public sealed record ReportAnchor(string Text, TextSpan Trigger, TextSpan Sentence, string? Report, string Type);
