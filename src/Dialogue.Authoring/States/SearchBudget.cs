namespace Dialogue.Authoring.States;

/// <summary>How far a search may go.</summary>
/// <param name="States">The greatest number of states.</param>
public sealed record SearchBudget(int States)
{
    /// <summary>The number of states where nobody says another.</summary>
    public const int UsualStates = 2_000_000;

    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(10);

    /// <summary>Gets 2,000,000 states or 10 seconds.</summary>
    public static SearchBudget Usual { get; } = new(UsualStates);

    /// <summary>Gets the longest time; it counts only where there is a clock.</summary>
    public TimeSpan Time { get; init; } = UsualTime;

    /// <summary>Gets the clock, or null: then only states count, and the same file always gives the same answer.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Gets the most bytes that the states themselves may take.</summary>
    public long Bytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>Gives a question that is true from the moment on at which the time is used up.</summary>
    internal Func<bool> Start()
    {
        if (Clock is not { } clock)
        {
            return () => false;
        }

        long start = clock.GetTimestamp();
        return () => clock.GetElapsedTime(start) > Time;
    }
}
