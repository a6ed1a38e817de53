using Dialogue.Core.Values;
using Dialogue.Workshop.Views;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Findings;

/// <summary>Decides what of a count is told. Every count of a report goes through here.</summary>
internal static class Splits
{
    /// <summary>The fewest people whose order is told: of two, "most" would be what both of them said.</summary>
    private const int FewestOrdered = 3;

    private const int Step = Anonymity.FewestShown;

    /// <summary>Tells a question that the whole room was asked, whatever anybody answered before.</summary>
    /// <param name="counts">People for each answer, hands included.</param>
    /// <param name="hands">How many of them raised a hand.</param>
    public static Split OfVote(ValueArray<int> counts, int hands)
    {
        CountsView shown = Counting.Show(counts);
        int voted = shown.Voters - hands;

        // Everybody saw the hands; taken away from the whole they would leave the votes of a few.
        bool exposesFew = hands > 0 && voted > 0 && !Anonymity.AllowsCounts(voted);
        if (shown.Counts is { } numbers && !exposesFew)
        {
            return new Split(shown.Voters, numbers.Select(static count => new Cell(count, CellWords.Untold)).ToValueArray())
            {
                Hands = hands,
                Division = Winner.Division(counts),
            };
        }

        bool isOrdered = shown.Voters >= FewestOrdered && !exposesFew;
        return new Split(
            exposesFew && shown.Counts is not null ? shown.Voters : null,
            shown.Shares.Select(share => new Cell(null, isOrdered ? Order(share) : CellWords.Untold)).ToValueArray());
    }

    /// <summary>Tells a count that depends on what people answered before: numbers of the nearest five, and none below five.</summary>
    public static Split OfWays(ValueArray<int> counts)
    {
        int people = counts.Sum();
        return Anonymity.AllowsCounts(people)
            ? new Split(Rounded(people), counts.Select(Rough).ToValueArray()) { IsRounded = true }
            : new Split(null, counts.Select(static _ => default(Cell)).ToValueArray()) { IsRounded = true };
    }

    /// <summary>Gives the nearest multiple of five.</summary>
    public static int Rounded(int count) => (count + (Step / 2)) / Step * Step;

    /// <summary>Gives a share to the nearest twentieth: finer, and those who know all the others' would learn the last one's.</summary>
    public static double Rounded(double share) => Math.Round(share * 20, MidpointRounding.AwayFromZero) / 20;

    private static Cell Rough(int count) => Anonymity.AllowsCounts(count) ? new Cell(Rounded(count), CellWords.Untold) : new Cell(null, CellWords.Few);

    // "None" and "some" are one word here: of four people, that nobody took an answer says a good deal about each of them.
    private static CellWords Order(RoomShare share) => share == RoomShare.Most ? CellWords.Most : CellWords.SomeOrNone;
}
