using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>Saves playthroughs and brings them back.</summary>
public static class Replay
{
    /// <summary>Gives what has to be kept of a playthrough.</summary>
    public static SavedPlaythrough Save(Playthrough playthrough) => new(
        playthrough.Conversation.Scenario.Id,
        playthrough.Conversation.ContentHash,
        playthrough.Seed,
        playthrough.Cast,
        playthrough.Log.ToSteps())
    {
        From = playthrough.From,
    };

    /// <summary>Gives what has to be kept of the way that a playthrough took in the end, without what was taken back.</summary>
    public static SavedPlaythrough SavePath(Playthrough playthrough) =>
        Save(playthrough) with { Steps = Answers.Path(playthrough).Select(SavedStep.Of).ToValueArray() };

    /// <summary>Gives what was done in a playthrough after its first <paramref name="from"/> steps, in order; nothing where it has no more.</summary>
    public static ValueArray<SavedStep> StepsFrom(Playthrough playthrough, int from) => playthrough.Log.ToSteps(from);

    /// <summary>Says whether a playthrough was gone on with from another of this sitting; quick, and false where they are only alike.</summary>
    public static bool GoesOnFrom(Playthrough playthrough, Playthrough earlier) =>
        ReferenceEquals(playthrough.Conversation, earlier.Conversation)
        && playthrough.Seed == earlier.Seed
        && ReferenceEquals(playthrough.Cast, earlier.Cast)
        && playthrough.Log.StartsWith(earlier.Log);

    /// <summary>Plays a save again, as far as the scenario still allows; ids and former ids both lead to a choice.</summary>
    /// <remarks>A save that was begun at a beat which is gone stands at the scenario's start, with nothing played.</remarks>
    public static ReplayResult Load(Conversation conversation, SavedPlaythrough saved)
    {
        Playthrough? there = saved.From is { } from ? conversation.BeginAt(from, saved.Cast, saved.Seed) : null;
        Playthrough playthrough = there ?? conversation.Begin(saved.Cast, saved.Seed);
        if (saved.From is not null && there is null)
        {
            return new ReplayResult(playthrough, 0, saved.Steps.IsEmpty ? null : saved.Steps[0]);
        }

        for (int i = 0; i < saved.Steps.Count; i++)
        {
            Playthrough? next = Apply(playthrough, saved.Steps[i]);
            if (next is null)
            {
                return new ReplayResult(playthrough, i, saved.Steps[i]);
            }

            playthrough = next;
        }

        return new ReplayResult(playthrough, saved.Steps.Count, null);
    }

    private static Playthrough? Apply(Playthrough playthrough, SavedStep step) => step switch
    {
        SavedStep.Back { Decisions: > 0 } back => playthrough.DecisionCount >= back.Decisions ? playthrough.Rewind(back.Decisions) : null,
        SavedStep.StayedSilent silent when IsAt(playthrough, silent.Beat) => After(playthrough.StaySilent()),
        SavedStep.Took took when IsAt(playthrough, took.Choice.Beat) => After(playthrough.Take(took.Choice.Choice)),
        _ => null,
    };

    private static bool IsAt(Playthrough playthrough, BeatId beat) =>
        playthrough.Conversation.Plan.FindBeat(beat) == playthrough.BeatIndex;

    private static Playthrough? After(TakeOutcome outcome) => (outcome as TakeOutcome.Taken)?.Playthrough;
}

/// <summary>How far a save could be played again.</summary>
/// <param name="Playthrough">Where it stands now.</param>
/// <param name="StepsDone">How many steps of the save were played.</param>
/// <param name="StoppedAt">The step that the scenario no longer allows, or null where all were played.</param>
public sealed record ReplayResult(Playthrough Playthrough, int StepsDone, SavedStep? StoppedAt)
{
    /// <summary>Gets whether everything was played.</summary>
    public bool IsComplete => StoppedAt is null;
}
