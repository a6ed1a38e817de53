namespace Dialogue.Tui.Hosting;

/// <summary>Ends the program by force where it was asked to end and did not within a second.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly ITimer _timer;

    /// <summary>Makes one that sleeps.</summary>
    /// <param name="bite">What ends the program; called on another thread.</param>
    /// <param name="time">The clock.</param>
    public Watchdog(Action bite, TimeProvider time) =>
        _timer = time.CreateTimer(_ => bite(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Starts the second; again and again is the same as once.</summary>
    public void Wake() => _timer.Change(Patience, Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();
}
