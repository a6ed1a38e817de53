namespace Dialogue.Tui.Keys;

/// <summary>Swallows what is pressed right after something was shown at once, so that one key does not also answer.</summary>
internal sealed class ArrivalGuard(TimeProvider time)
{
    private static readonly TimeSpan Swallows = TimeSpan.FromMilliseconds(250);

    private long? _since;

    /// <summary>Gets whether a key that is pressed now is to be swallowed.</summary>
    public bool IsClosed => _since is { } since && time.GetElapsedTime(since) < Swallows;

    /// <summary>Starts swallowing.</summary>
    public void Close() => _since = time.GetTimestamp();
}
