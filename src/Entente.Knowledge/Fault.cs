namespace Entente.Knowledge;

/// <summary>One thing that is wrong in the knowledge, worded for the person who will mend it.</summary>
/// <param name="File">Path relative to the knowledge folder.</param>
/// <param name="Line">From 1; 0 where no line is to blame.</param>
/// <param name="Column">From 1; 0 where no column is to blame.</param>
/// <param name="Id">A short fixed name of the kind of fault: unknown-key, dangling-id, missing-example …</param>
/// <param name="Message">What was found, what was expected, and the next step.</param>
public sealed record Fault(string File, int Line, int Column, string Id, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column} [{Id}] {Message}";
}
