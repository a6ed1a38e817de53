using Dialogue.Core.Values;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Findings;

/// <summary>What is left after a workshop: what was asked and what the room said to it, and nothing that links one person's answers.</summary>
/// <param name="Title">What the workshop was called.</param>
/// <param name="Pacing">How the room went through it.</param>
/// <param name="Rule">Which answer the story went on with.</param>
/// <param name="Joined">How many people joined.</param>
/// <param name="Pieces">The conversations that were begun, in order.</param>
/// <param name="Parts">What the room showed on the skills, in each part that was played.</param>
/// <param name="Notes">The facilitator's notes.</param>
public sealed record WorkshopFacts(
    string Title, Pacing Pacing, BranchRule Rule, int Joined, ValueArray<PieceFacts> Pieces, ValueArray<PartFacts> Parts, ValueArray<string> Notes)
{
    /// <summary>Gets when the first conversation began, or null before that.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>Gets how long it took from there to the close, or so far.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Gets whether the workshop is over.</summary>
    public bool IsOver { get; init; }

    /// <summary>Gets whether names and notes were erased.</summary>
    public bool IsErased { get; init; }

    /// <summary>Makes the facts of a room; one that was not made throws <see cref="InvalidOperationException"/>.</summary>
    /// <param name="room">The room, as its log adds up.</param>
    /// <param name="log">The log that it was built from.</param>
    public static WorkshopFacts Of(Room room, IReadOnlyList<LoggedEvent> log)
    {
        RoomPlan plan = room.Plan ?? throw new InvalidOperationException("The room was not made.");
        Course course = Course.Of(room, log);
        return new WorkshopFacts(
            plan.Title,
            plan.Pacing,
            plan.Rule,
            room.Members.Count,
            [.. course.Pieces.Select(piece => room.IsTogether ? Together.Of(room, piece) : OwnPace.Of(room, piece, course.IsGoingOn(room, piece)))],
            SkillsOfRoom.Of(room, course),
            [.. room.Notes])
        {
            BegunAt = course.BegunAt,
            Duration = course.BegunAt is { } begun ? course.LastAt - begun : TimeSpan.Zero,
            IsOver = course.IsOver,
            IsErased = course.IsErased,
        };
    }
}
