namespace Dialogue.Workshop.Codes.Limits;

/// <summary>Remembers the last few moments at which something happened.</summary>
/// <param name="most">How many are remembered.</param>
/// <param name="window">For how long each counts.</param>
internal sealed class RecentMoments(int most, TimeSpan window)
{
    private readonly TimeSpan[] _moments = new TimeSpan[most];
    private int _next;
    private int _count;

    /// <summary>Remembers a moment; the oldest is forgotten where there is no room.</summary>
    public void Add(TimeSpan now)
    {
        _moments[_next] = now;
        _next = (_next + 1) % _moments.Length;
        _count = Math.Min(_count + 1, _moments.Length);
    }

    /// <summary>Says whether as many as can be remembered lie within the window.</summary>
    public bool IsFull(TimeSpan now) => _count == _moments.Length && now - _moments[_next] < window;
}
