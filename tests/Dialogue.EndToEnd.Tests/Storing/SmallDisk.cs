using System.Diagnostics;
using System.Globalization;

namespace Dialogue.EndToEnd.Tests.Storing;

/// <summary>Is a small disk of its own, in memory, that can be filled, emptied and made read-only; needs root.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _ballast;

    public SmallDisk(int kilobytes)
    {
        Folder = Directory.CreateTempSubdirectory("dialogue-disk-").FullName;
        _ballast = Path.Combine(Folder, "ballast");
        Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes.ToString(CultureInfo.InvariantCulture)}k", "tmpfs", Folder);
    }

    /// <summary>Says why there can be none here; null where there can.</summary>
    public static string? WhyNot => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? null : "A small disk can be mounted by root on Linux only.";

    /// <summary>Is where it is mounted.</summary>
    public string Folder { get; }

    /// <summary>Writes until nothing more fits.</summary>
    public SmallDisk Fills()
    {
        using FileStream ballast = new(_ballast, FileMode.Create, FileAccess.Write, FileShare.None, 0);
        byte[] block = new byte[1024];
        try
        {
            while (true)
            {
                ballast.Write(block);
            }
        }
        catch (IOException)
        {
            return this;
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Empties() => File.Delete(_ballast);

    /// <summary>Lets nothing more be written.</summary>
    public void BecomesReadOnly() => Run("mount", "-o", "remount,ro", Folder);

    /// <inheritdoc/>
    public void Dispose()
    {
        Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        string said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program}: {said}");
    }
}

/// <summary>Marks a test that needs a small disk; where there can be none the test is left out, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = Driving.ProgramUnderTest.WhyNot ?? SmallDisk.WhyNot;
}
