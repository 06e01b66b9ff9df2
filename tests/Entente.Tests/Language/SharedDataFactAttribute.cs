namespace Entente.Tests.LanguageTests;

/// <summary>A test that needs the data in the folder that ENTENTE_SHARED names; without it, it is skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedData.Folder is null)
        {
            Skip = "needs the treebanks: set ENTENTE_SHARED to the shared folder";
        }
    }
}

internal static class SharedData
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("ENTENTE_SHARED");

    public static string Path(string name) => System.IO.Path.Combine(Folder ?? "", "data", name);
}
