using System.Globalization;

namespace Entente.Knowledge;

/// <summary>Something wrong in a knowledge file. All faults are gathered and told together before anything is coded.</summary>
/// <param name="File">Path from the repository's root, with forward slashes: "knowledge/times/months.yaml".</param>
/// <param name="Line">From 1; 0 where no line is to blame.</param>
/// <param name="Column">From 1; 0 where no column is to blame.</param>
/// <param name="Id">A short fixed name, "unknown-word".</param>
/// <param name="Message">What was found, what was expected and the next step, in one or two sentences.</param>
public sealed record Fault(string File, int Line, int Column, string Id, string Message)
{
    /// <summary>One line for a terminal: <c>knowledge/times/months.yaml:7:24 [unknown-word] …</c>.</summary>
    public override string ToString() =>
        Line == 0
            ? $"knowledge/{File} [{Id}] {Message}"
            : string.Create(CultureInfo.InvariantCulture, $"knowledge/{File}:{Line}:{Column} [{Id}] {Message}");
}
