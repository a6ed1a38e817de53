using Microsoft.Win32.SafeHandles;

namespace Dialogue.Cli.Surroundings;

/// <summary>Opens the standard streams without touching the terminal behind them.</summary>
/// <remarks>
/// The runtime's own streams switch a terminal to raw and application mode, which a signal then leaves behind. The terminal's line
/// discipline edits lines as well, knows the person's own keys, and nothing has to be put back. Files and pipes keep the runtime's
/// streams, which share their position with other programs.
/// </remarks>
internal static class StandardStreams
{
    private static readonly SafeFileHandle InputHandle = new(0, ownsHandle: false);
    private static readonly SafeFileHandle OutputHandle = new(1, ownsHandle: false);
    private static readonly SafeFileHandle ErrorHandle = new(2, ownsHandle: false);

    public static Stream OpenInput() => OperatingSystem.IsWindows() || Console.IsInputRedirected
        ? Console.OpenStandardInput()
        : new FileStream(InputHandle, FileAccess.Read, bufferSize: 0);

    public static Stream OpenOutput() => OperatingSystem.IsWindows() || Console.IsOutputRedirected
        ? Console.OpenStandardOutput()
        : new FileStream(OutputHandle, FileAccess.Write, bufferSize: 0);

    public static Stream OpenError() => OperatingSystem.IsWindows() || Console.IsErrorRedirected
        ? Console.OpenStandardError()
        : new FileStream(ErrorHandle, FileAccess.Write, bufferSize: 0);
}
