namespace Dialogue.Workshop.Views;

/// <summary>What a room chose, told so that nobody is exposed.</summary>
/// <param name="Voters">How many people answered.</param>
/// <param name="Counts">People for each answer, in the order of the answers; null where that would expose somebody, see <see cref="Counting.Show"/>.</param>
/// <param name="Shares">For each answer how much of the room took it: told in words where counts are not shown.</param>
public sealed record CountsView(int Voters, IReadOnlyList<int>? Counts, IReadOnlyList<RoomShare> Shares);

/// <summary>How much of a room took an answer.</summary>
public enum RoomShare
{
    /// <summary>Nobody, since nobody voted.</summary>
    None,

    /// <summary>Some or none; another answer has as many or more.</summary>
    Some,

    /// <summary>More than took any other answer.</summary>
    Most,

    /// <summary>Too few voted to tell even that.</summary>
    Untold,
}
