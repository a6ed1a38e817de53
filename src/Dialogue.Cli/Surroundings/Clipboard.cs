using System.Runtime.InteropServices;

namespace Dialogue.Cli.Surroundings;

/// <summary>Copies text: through a program of the desktop where one takes it, else by asking the terminal.</summary>
/// <param name="variable">Reads an environment variable.</param>
/// <param name="time">The clock.</param>
internal sealed class Clipboard(Func<string, string?> variable, TimeProvider time)
{
    private readonly NativeClipboard _desktop = new(new ClipboardPrograms(variable, ThisSystem), time);

    private static OSPlatform ThisSystem =>
        OperatingSystem.IsWindows() ? OSPlatform.Windows : OperatingSystem.IsMacOS() ? OSPlatform.OSX : OSPlatform.Linux;

    /// <summary>Copies where the terminal is a full screen.</summary>
    public CopyOutcome Copy(string text)
    {
        if (_desktop.Copy(text))
        {
            return CopyOutcome.Copied;
        }

        bool isInTmux = variable("TMUX") is { Length: > 0 };
        if (Osc52.Of(text, isInTmux) is not { } sequence)
        {
            return CopyOutcome.Failed;
        }

        using Stream terminal = Console.OpenStandardOutput();
        terminal.Write(sequence);
        return CopyOutcome.Offered;
    }

    /// <summary>Copies where output is lines, which may go anywhere: the terminal is not asked.</summary>
    public CopyOutcome CopyToDesktop(string text) => _desktop.Copy(text) ? CopyOutcome.Copied : CopyOutcome.Failed;
}
