using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Playthroughs;

/// <summary>Something that happened in a playthrough. Everything that is shown, stored, added up or sent is made of these.</summary>
public abstract record PlaythroughEvent
{
    private protected PlaythroughEvent()
    {
    }

    /// <summary>A moment began.</summary>
    /// <param name="Beat">The beat.</param>
    /// <param name="Channel">The medium it happens in.</param>
    /// <param name="ChannelChanged">Whether the medium is another than before.</param>
    public sealed record BeatEntered(Beat Beat, Channel Channel, bool ChannelChanged) : PlaythroughEvent;

    /// <summary>Somebody spoke, wrote or did something.</summary>
    /// <param name="Line">The line.</param>
    /// <param name="Channel">The medium it came through.</param>
    public sealed record LineSaid(Line Line, Channel Channel) : PlaythroughEvent;

    /// <summary>The player answered.</summary>
    /// <param name="Decision">The answer and what was on offer.</param>
    public sealed record ChoiceTaken(Decision Decision) : PlaythroughEvent;

    /// <summary>The player said nothing until the other went on.</summary>
    /// <param name="Decision">The decision, without a choice.</param>
    public sealed record SilenceKept(Decision Decision) : PlaythroughEvent;

    /// <summary>A variable took another value.</summary>
    /// <param name="Variable">Its name.</param>
    /// <param name="Before">The encoded value before.</param>
    /// <param name="After">The encoded value after.</param>
    public sealed record VariableChanged(VariableId Variable, int Before, int After) : PlaythroughEvent;

    /// <summary>A way on was drawn by weight.</summary>
    /// <param name="From">The beat that was left.</param>
    /// <param name="Onward">The entry that was drawn.</param>
    public sealed record WayDrawn(Beat From, Onward Onward) : PlaythroughEvent;

    /// <summary>The story ended.</summary>
    /// <param name="Beat">The ending's beat.</param>
    /// <param name="Ending">The ending.</param>
    public sealed record StoryEnded(Beat Beat, Ending Ending) : PlaythroughEvent;

    /// <summary>The story cannot go on: a mistake of its author.</summary>
    /// <param name="Beat">Where.</param>
    /// <param name="Reason">Why.</param>
    public sealed record StoryStuck(Beat Beat, StuckReason Reason) : PlaythroughEvent;
}

/// <summary>Why a story cannot go on.</summary>
public enum StuckReason
{
    /// <summary>Every choice is closed and the other does not wait for silence.</summary>
    NothingOffered,

    /// <summary>No entry of <c>next</c> holds.</summary>
    NoWayOn,

    /// <summary>The beats lead into each other for ever without a decision.</summary>
    EndlessLoop,
}
