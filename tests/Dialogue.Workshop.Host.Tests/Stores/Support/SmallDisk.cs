using System.Diagnostics;

namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>A disk of two megabytes, which only the root of a Linux can make.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    /// <summary>Gives one, or null where none can be made here.</summary>
    public static SmallDisk? TryMount()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        string path = Directory.CreateTempSubdirectory("dialogue-disk-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", path))
        {
            return new SmallDisk(path);
        }

        Directory.Delete(path);
        return null;
    }

    public void Dispose()
    {
        Run("umount", Path);
        Directory.Delete(Path);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
