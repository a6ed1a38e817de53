using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Scoring;

/// <summary>How often a move was on offer and how often it was used.</summary>
/// <param name="Move">The move.</param>
/// <param name="Offered">The number of decisions at which some open choice made it.</param>
/// <param name="Used">The number of decisions at which the chosen line made it.</param>
/// <param name="Helps">Whether it is worth something: positive on some skill and negative on none, by its own values.</param>
public sealed record MoveUse(MoveId Move, int Offered, int Used, bool Helps)
{
    /// <summary>Gets whether it was there to be used, would have helped, and never was.</summary>
    public bool IsMissed => Used == 0 && Offered > 0 && Helps;

    /// <summary>Counts the moves of answers that say something; the most used come first.</summary>
    internal static ValueArray<MoveUse> Count(IReadOnlyList<Decision> decisions, Rubric rubric)
    {
        Dictionary<MoveId, Tally> tallies = [];
        for (int i = 0; i < decisions.Count; i++)
        {
            foreach (OfferedChoice offered in decisions[i].Offered)
            {
                foreach (MoveId move in offered.Choice.Moves)
                {
                    TallyOf(move, tallies).Offer(i);
                }
            }

            foreach (MoveId move in decisions[i].Choice!.Moves)
            {
                TallyOf(move, tallies).Use(i);
            }
        }

        return tallies
            .Select(each => new MoveUse(each.Key, each.Value.Offered, each.Value.Used, IsHelpful(rubric.Find(each.Key))))
            .OrderByDescending(use => use.Used)
            .ThenByDescending(use => use.Offered)
            .ThenBy(use => use.Move.Value, StringComparer.Ordinal)
            .ToValueArray();
    }

    private static Tally TallyOf(MoveId move, Dictionary<MoveId, Tally> tallies)
    {
        if (!tallies.TryGetValue(move, out Tally? tally))
        {
            tally = new Tally();
            tallies.Add(move, tally);
        }

        return tally;
    }

    private static bool IsHelpful(Move? move) =>
        move is { Values: { Empathy: >= 0, Clarity: >= 0, Boundaries: >= 0 } values } && values != default;

    /// <summary>Counts decisions, each once, however many of its choices make the move.</summary>
    private sealed class Tally
    {
        private int _lastOffered = -1;
        private int _lastUsed = -1;

        public int Offered { get; private set; }

        public int Used { get; private set; }

        public void Offer(int decision)
        {
            Offered += decision == _lastOffered ? 0 : 1;
            _lastOffered = decision;
        }

        public void Use(int decision)
        {
            Used += decision == _lastUsed ? 0 : 1;
            _lastUsed = decision;
        }
    }
}
