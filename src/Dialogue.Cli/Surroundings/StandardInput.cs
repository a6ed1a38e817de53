using Microsoft.Win32.SafeHandles;

namespace Dialogue.Cli.Surroundings;

/// <summary>Opens the standard input as it is.</summary>
/// <remarks>
/// The runtime's own reader edits lines itself and switches the terminal to raw mode for that, which a signal then leaves behind.
/// The terminal's line discipline edits as well, knows the person's own keys, and nothing has to be put back.
/// </remarks>
internal static class StandardInput
{
    private static readonly SafeFileHandle Handle = new(0, ownsHandle: false);

    /// <summary>Gives the input; an empty one where there is none, or where it is something that nobody can read from.</summary>
    public static Stream Open()
    {
        try
        {
            return OperatingSystem.IsWindows() ? Console.OpenStandardInput() : new FileStream(Handle, FileAccess.Read, bufferSize: 0);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Stream.Null;
        }
    }
}
