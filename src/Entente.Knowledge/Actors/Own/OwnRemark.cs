namespace Entente.Knowledge.Actors.Own;

/// <summary>What was not understood of a user's own file of actors; the rest of the file is read all the same.</summary>
/// <param name="File">As the user named it.</param>
/// <param name="Line">From 1.</param>
/// <param name="Id">The kind of trouble, by which remarks are counted.</param>
public sealed record OwnRemark(string File, int Line, string Id, string Message)
{
    public override string ToString() => $"{File}:{Line} [{Id}] {Message}";
}
