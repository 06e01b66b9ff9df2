namespace Entente.Tests.Coding.Times;

/// <summary>A test over the shared data, skipped by name where ENTENTE_SHARED does not point to it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "ENTENTE_SHARED does not point to the shared folder.";
        }
    }

    public static string? Folder =>
        Environment.GetEnvironmentVariable("ENTENTE_SHARED") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
