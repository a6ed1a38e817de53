using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Benchmarks.Groups.Engine;

/// <summary>Plays the story through the real engine: a random open choice at every decision, and a score at the end of each play.</summary>
internal static class EnginePlayer
{
    /// <summary>Plays a number of steps and gives a sum that keeps the work from being optimised away.</summary>
    public static long Play(Conversation conversation, Cast cast, int steps, int longest)
    {
        Xorshift draw = new(7);
        long sum = 0;
        Playthrough at = conversation.Begin(cast, 1);
        for (int step = 0; step < steps; step++)
        {
            if (at.Status != PlaythroughStatus.AtChoice || at.DecisionCount == longest)
            {
                sum += Score.Of(at).Empathy.Gained;
                at = conversation.Begin(cast, (ulong)step);
            }

            TakeOutcome.Taken taken = (TakeOutcome.Taken)at.Take(Pick(at.Offered, ref draw));
            sum += taken.Events.Count;
            at = taken.Playthrough;
        }

        return sum;
    }

    private static int Pick(ValueArray<OfferedChoice> offered, ref Xorshift draw)
    {
        ReadOnlySpan<OfferedChoice> choices = offered.AsSpan();
        return choices[draw.Below(choices.Length)].Index;
    }
}
