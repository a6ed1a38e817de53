namespace Dialogue.Workshop.Codes.Limits;

/// <summary>Slows down whoever guesses codes. Only wrong codes count, since a whole class may share one address.</summary>
/// <remarks>
/// <para>
/// After 10 wrong codes within a minute from an address, or 100 from all, each answer waits for a second, and no address has more than 10 of
/// them within a second: what is more is refused unseen, or else guesses would simply wait side by side.
/// </para>
/// <para>
/// Addresses are counted in 4,096 drawers, so the memory never grows, whatever comes, and nothing is forgotten too soon. Addresses that share
/// a drawer are counted together; which ones do depends on a seed that nobody outside knows. To be used by one thread at a time.
/// </para>
/// </remarks>
/// <param name="seed">Any random number.</param>
public sealed class GuessGuard(ulong seed)
{
    /// <summary>How many wrong codes an address may try within a minute before its answers wait.</summary>
    public const int MostByAddress = 10;

    /// <summary>How many wrong codes all may try within a minute before everybody's answers wait.</summary>
    public const int MostByAll = 100;

    /// <summary>How many answers of one address may wait within a second.</summary>
    public const int MostWaiting = 10;

    private const int DrawerCount = 4096;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly RecentMoments _failures = new(MostByAll, Window);
    private readonly RecentMoments?[] _failuresOf = new RecentMoments?[DrawerCount];
    private readonly RecentMoments?[] _waitingOf = new RecentMoments?[DrawerCount];
    private TimeSpan _now = TimeSpan.MinValue;

    /// <summary>Gets how long an answer waits.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Says what becomes of a code, before it is looked up.</summary>
    /// <param name="from">Who tries it.</param>
    /// <param name="now">The time since some fixed moment, by a clock that nobody sets; where it goes back, it is taken to stand.</param>
    public GuessVerdict Ask(AddressGroup from, TimeSpan now)
    {
        GoOnTo(now);
        int drawer = DrawerOf(from);
        if (!_failures.IsFull(_now) && _failuresOf[drawer]?.IsFull(_now) is not true)
        {
            return GuessVerdict.Answer;
        }

        RecentMoments waiting = _waitingOf[drawer] ??= new RecentMoments(MostWaiting, Pause);
        if (waiting.IsFull(_now))
        {
            return GuessVerdict.Refuse;
        }

        waiting.Add(_now);
        return GuessVerdict.AnswerAfterPause;
    }

    /// <summary>Takes in that a code was wrong. Say so too where a room is locked or closed: it must not answer differently.</summary>
    /// <param name="from">Who tried it.</param>
    /// <param name="now">The time, as for <see cref="Ask"/>.</param>
    public void Failed(AddressGroup from, TimeSpan now)
    {
        GoOnTo(now);
        _failures.Add(_now);
        (_failuresOf[DrawerOf(from)] ??= new RecentMoments(MostByAddress, Window)).Add(_now);
    }

    private void GoOnTo(TimeSpan now) => _now = now > _now ? now : _now;

    // The finisher of SplitMix64: a change of one bit changes about half of the others.
    private int DrawerOf(AddressGroup from)
    {
        unchecked
        {
            ulong mixed = from.Bits + (from.IsV6 ? 0x9E3779B97F4A7C15 : 0) + seed;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % DrawerCount);
        }
    }
}
