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

    internal static ValueArray<MoveUse> Count(IEnumerable<Decision> decisions, Rubric rubric)
    {
        Dictionary<MoveId, (int Offered, int Used)> counts = [];
        foreach (Decision decision in decisions)
        {
            foreach (MoveId move in decision.Offered.SelectMany(offered => offered.Choice.Moves).Distinct())
            {
                (int offered, int used) = counts.GetValueOrDefault(move);
                counts[move] = (offered + 1, used + (decision.Choice!.Moves.Contains(move) ? 1 : 0));
            }
        }

        return counts
            .Select(count => new MoveUse(count.Key, count.Value.Offered, count.Value.Used, IsHelpful(rubric.Find(count.Key))))
            .OrderByDescending(use => use.Used)
            .ThenByDescending(use => use.Offered)
            .ThenBy(use => use.Move.Value, StringComparer.Ordinal)
            .ToValueArray();
    }

    private static bool IsHelpful(Move? move) =>
        move is { Values: { Empathy: >= 0, Clarity: >= 0, Boundaries: >= 0 } values } && values != default;
}
