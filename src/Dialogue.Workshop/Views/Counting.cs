using Dialogue.Core.Values;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Views;

/// <summary>Tells counts so that nobody is exposed. Every count that leaves the room goes through here.</summary>
public static class Counting
{
    /// <summary>The fewest people whose order is told in words: of two, "most" would be what both of them said.</summary>
    private const int FewestOrdered = 3;

    /// <summary>Gives counts as they may be shown: numbers from five people on, the order in words from three on, below that nothing.</summary>
    /// <param name="counts">People for each answer, hands included.</param>
    /// <param name="hands">
    /// How many of them raised a hand. Everybody saw the hands, and taken away from the whole they would leave the votes of the others; so
    /// beside hands the votes of fewer than five are not told at all.
    /// </param>
    public static CountsView Show(ValueArray<int> counts, int hands = 0)
    {
        int voters = counts.Sum();
        int voted = voters - hands;
        bool exposesFew = hands > 0 && voted > 0 && !Anonymity.AllowsCounts(voted);
        return new CountsView(
            voters,
            Anonymity.AllowsCounts(voters) && !exposesFew ? [.. counts] : null,
            Order(counts, voters == 0 ? RoomShare.None : voters < FewestOrdered || exposesFew ? RoomShare.Untold : RoomShare.Some));
    }

    // "None" and "some" are one word where people voted: of four, that nobody took an answer says a good deal about each of them.
    private static RoomShare[] Order(ValueArray<int> counts, RoomShare usual)
    {
        RoomShare[] shares = new RoomShare[counts.Count];
        Array.Fill(shares, usual);
        (int first, bool isTied) = Winner.Of(counts);
        if (usual == RoomShare.Some && !isTied)
        {
            shares[first] = RoomShare.Most;
        }

        return shares;
    }
}
