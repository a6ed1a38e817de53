using Dialogue.Core.Playthroughs;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Rooms;

/// <summary>Says with which answer a story goes on.</summary>
internal static class RoutesOn
{
    /// <summary>Gives the answer that a closed question goes on with, or null where that is not decided yet.</summary>
    public static (int Option, ResolvingReason Reason)? From(Room room, StepRecord step)
    {
        if (step.Counts is not { } counts)
        {
            return null;
        }

        if (step.Picked is { } picked)
        {
            return (picked, step.Cause == ClosingCause.HotSeat ? ResolvingReason.HotSeat : ResolvingReason.Picked);
        }

        if (room.Plan!.Rule == BranchRule.FacilitatorsPick || room.Plan.Pacing == Pacing.HotSeat)
        {
            return null;
        }

        (int option, bool tied) = Winner.Of(counts);
        return option < 0 ? null : (option, tied ? ResolvingReason.Tie : ResolvingReason.Majority);
    }

    /// <summary>Gives the question of the path that a minority report goes back to and the answer it plays, or null where there is none or it was played.</summary>
    public static (int Decision, StepRecord Step, int Option)? Minority(Room room)
    {
        if (room.Plan?.Rule != BranchRule.MinorityReport || room.IsMinorityPlayed || room.Story?.Status == PlaythroughStatus.AtChoice)
        {
            return null;
        }

        (int Decision, StepRecord Step, int Option)? best = null;
        double most = 0;
        for (int i = 0; i < room.Path.Count; i++)
        {
            StepRecord step = room.Path[i];
            int second = step.Counts is { } counts ? Winner.Second(counts) : -1;
            double division = second < 0 ? 0 : Winner.Division(step.Counts!.Value);
            if (division > most)
            {
                (best, most) = ((i + 1, step, second), division);
            }
        }

        return best;
    }
}
