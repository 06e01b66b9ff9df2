namespace Entente.Coding.Frames;

/// <summary>
/// Paths of knowledge/syntax/paths.yaml that the rules themselves ask about, and what `explain` writes where none led to a
/// side.
/// </summary>
internal static class PathNames
{
    /// <summary>The path by which whoever says something is the actor of what he asks for in saying it.</summary>
    public const string Speaker = "speaker";

    /// <summary>The path to the clause that says what is said, asked or promised.</summary>
    public const string Complement = "complement";

    /// <summary>The path to what the act is done to.</summary>
    public const string Object = "object";

    /// <summary>The path to whose the object is.</summary>
    public const string Nationality = "nationality of object";

    /// <summary>What is written for a path to a side that only the act that it is about names.</summary>
    public const string InnerAct = "the inner act";

    /// <summary>What is written for a doer that only the attack names in which somebody is harmed.</summary>
    public const string Attack = "the attack in which it happens";

    /// <summary>What is written for a recipient that stands only in the clause that the act is about.</summary>
    public const string Clause = "the clause it is about";
}
