namespace Dialogue.Workshop.Voting;

/// <summary>From how many people on counts may be shown.</summary>
public static class Anonymity
{
    /// <summary>The fewest people whose counts are shown or exported as numbers; with fewer, only the order is told.</summary>
    public const int FewestShown = 5;

    /// <summary>Says whether counts of so many people may be shown as numbers.</summary>
    public static bool AllowsCounts(int people) => people >= FewestShown;
}
