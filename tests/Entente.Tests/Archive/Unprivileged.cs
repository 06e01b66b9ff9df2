using System.Runtime.InteropServices;

namespace Entente.Tests.Archive;

/// <summary>
/// Runs as a user who owns nothing, so that rights of files are kept to: they do not bind the superuser, as whom tests may
/// run. Of this thread alone, and on Linux; elsewhere, and for plain users, nothing changes.
/// </summary>
internal static class Unprivileged
{
    private const uint Nobody = 65534;

    public static void Run(Action work)
    {
        var own = OperatingSystem.IsLinux() ? SetUser(Nobody) : 0;
        try
        {
            work();
        }
        finally
        {
            if (OperatingSystem.IsLinux())
            {
                _ = SetUser((uint)own);
            }
        }
    }

    /// <summary>Returns the user before.</summary>
    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetUser(uint user);
}
