using Dialogue.Workshop.Commands;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Views;

namespace Dialogue.Workshop.Messages;

/// <summary>A seat in a room.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="Participant">The number there.</param>
/// <param name="Resume">The token to come back with; another one each time, and the only copy.</param>
/// <param name="Now">How the room stands.</param>
public sealed record Seat(string RoomId, int Participant, string Resume, Snapshot Now);

/// <summary>How a room stands for one participant, or for a projector.</summary>
/// <param name="Room">What everybody sees.</param>
/// <param name="Story">What was said so far, at most the last sixty entries.</param>
/// <param name="You">What the room tells this person, or null for a projector.</param>
public sealed record Snapshot(RoomView Room, IReadOnlyList<LineView> Story, PersonalView? You);

/// <summary>The desk of somebody who steers.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="Role">In which role.</param>
/// <param name="Steering">How the room stands.</param>
/// <param name="Presence">Who is connected.</param>
public sealed record Desk(string RoomId, RoomRole Role, SteeringView Steering, PresenceNews Presence)
{
    /// <summary>Gets the key of a co-facilitator who was just paired, the only copy; otherwise null.</summary>
    public string? Key { get; init; }
}

/// <summary>What came of an answer.</summary>
/// <param name="Status">What came of it.</param>
/// <param name="Seq">The seq of what was recorded, or 0.</param>
/// <param name="Why">Why it was refused, or null.</param>
/// <param name="You">How the room stands for this person now.</param>
public sealed record Answer(CommandStatus Status, long Seq, Refusal? Why, PersonalView? You);

/// <summary>What came of a steering.</summary>
/// <param name="Status">What came of it.</param>
/// <param name="Seq">The seq of what was recorded, or 0.</param>
/// <param name="Why">Why it was refused, or null.</param>
/// <param name="Steering">How the room stands now.</param>
public sealed record ControlAnswer(CommandStatus Status, long Seq, Refusal? Why, SteeringView Steering)
{
    /// <summary>Gets a pairing code or a projector's key that was asked for, or null.</summary>
    public string? Secret { get; init; }
}
