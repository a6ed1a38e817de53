using Dialogue.Core.Values;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Views;

/// <summary>Tells counts so that nobody is exposed. Every count that leaves the room goes through here.</summary>
public static class Counting
{
    /// <summary>Gives counts as they may be shown: numbers from five people on, words below that.</summary>
    public static CountsView Show(ValueArray<int> counts)
    {
        int voters = 0;
        int most = 0;
        int holders = 0;
        foreach (int count in counts.AsSpan())
        {
            voters += count;
            holders = count == most ? holders + 1 : count > most ? 1 : holders;
            most = Math.Max(most, count);
        }

        RoomShare[] shares = new RoomShare[counts.Count];
        for (int option = 0; option < shares.Length; option++)
        {
            shares[option] = counts[option] == 0 ? RoomShare.None
                : counts[option] == most && holders == 1 ? RoomShare.Most : RoomShare.Some;
        }

        return new CountsView(voters, Anonymity.AllowsCounts(voters) ? [.. counts] : null, shares);
    }
}
