namespace Dialogue.Tui.Hosting;

/// <summary>Knows whether the terminal is still there. One can vanish without a signal, and the library then reads its end for ever.</summary>
internal sealed class TerminalLine
{
    private readonly bool _canBeAsked = !OperatingSystem.IsWindows() && !IsHungUp();

    /// <summary>Gets whether the terminal that was there at the start is gone.</summary>
    public bool IsCut => _canBeAsked && IsHungUp();

    private static bool IsHungUp()
    {
        NativeMethods.PollRequest request = default;
        return NativeMethods.Poll(ref request, 1, 0) > 0 && (request.Answered & NativeMethods.HungUp) != 0;
    }
}
