namespace Dialogue.Workshop.Codes.Limits;

/// <summary>Lets one connection send 20 messages at once and 10 a second in the long run. To be used by one thread at a time.</summary>
public sealed class TokenBucket
{
    /// <summary>How many messages may come at once.</summary>
    public const int Burst = 20;

    /// <summary>How many messages may come each second in the long run.</summary>
    public const int PerSecond = 10;

    /// <summary>After how many refusals the connection is to be ended.</summary>
    public const int MostRefusals = 50;

    private static readonly TimeSpan Each = TimeSpan.FromSeconds(1) / PerSecond;
    private static readonly TimeSpan Whole = Each * Burst;

    private TimeSpan _now = TimeSpan.MinValue;
    private TimeSpan _fullAt = TimeSpan.MinValue;
    private int _refusals;

    /// <summary>Gets whether so much was refused, without a rest of two seconds between, that no honest program is at the other end.</summary>
    public bool ShouldDisconnect => _refusals >= MostRefusals;

    /// <summary>Takes in a message; gives whether it may be looked at.</summary>
    /// <param name="now">The time since some fixed moment, from 0, by a clock that nobody sets; where it goes back, it is taken to stand.</param>
    public bool Take(TimeSpan now)
    {
        _now = now > _now ? now : _now;
        if (_fullAt <= _now)
        {
            _fullAt = _now;
            _refusals = ShouldDisconnect ? _refusals : 0;
        }

        // Each message puts off the moment at which the bucket is full again.
        if (_fullAt + Each - _now > Whole)
        {
            _refusals = Math.Min(_refusals + 1, MostRefusals);
            return false;
        }

        _fullAt += Each;
        return true;
    }
}
