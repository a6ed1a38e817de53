using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Playthroughs;

/// <summary>One thing that a player did, as a save keeps it.</summary>
public abstract record SavedStep
{
    private protected SavedStep()
    {
    }

    /// <summary>A choice was taken.</summary>
    /// <param name="Choice">Which.</param>
    public sealed record Took(ChoicePath Choice) : SavedStep;

    /// <summary>Nothing was said.</summary>
    /// <param name="Beat">Where.</param>
    public sealed record StayedSilent(BeatId Beat) : SavedStep;

    /// <summary>Answers were taken back.</summary>
    /// <param name="Decisions">How many, from 1.</param>
    public sealed record Back(int Decisions) : SavedStep;

    internal static SavedStep Of(Decision decision) =>
        decision.Path is { } path ? new Took(path) : new StayedSilent(decision.Beat.Id);
}
