using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>What came of an answer.</summary>
public abstract record TakeOutcome
{
    private protected TakeOutcome()
    {
    }

    /// <summary>It was said, and the story went on.</summary>
    /// <param name="Playthrough">The playthrough after it.</param>
    /// <param name="Events">What happened, in order.</param>
    public sealed record Taken(Playthrough Playthrough, ValueArray<PlaythroughEvent> Events) : TakeOutcome;

    /// <summary>It could not be said; nothing changed.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Explanation">The author's reason for a locked choice, or null.</param>
    public sealed record ChoiceRefused(RefusalReason Reason, ScenarioText? Explanation = null) : TakeOutcome;
}

/// <summary>Why an answer was refused.</summary>
public enum RefusalReason
{
    /// <summary>The story is over.</summary>
    Over,

    /// <summary>This beat has no such choice.</summary>
    NotHere,

    /// <summary>The choice is shown but closed.</summary>
    Locked,

    /// <summary>The choice is not offered now.</summary>
    NotOffered,

    /// <summary>Nobody waits for silence here.</summary>
    SilenceIsNoAnswer,
}
