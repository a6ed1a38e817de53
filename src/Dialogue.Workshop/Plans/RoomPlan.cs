using Dialogue.Core.Values;

namespace Dialogue.Workshop.Plans;

/// <summary>What a facilitator decided before the workshop.</summary>
/// <param name="Title">What the workshop is called; shown to everybody.</param>
/// <param name="Pieces">The conversations, in order; at least one.</param>
/// <param name="Pacing">How the room goes through them.</param>
/// <param name="Rule">Which answer the story goes on with.</param>
public sealed record RoomPlan(string Title, ValueArray<PlannedPiece> Pieces, Pacing Pacing = Pacing.Lockstep, BranchRule Rule = BranchRule.Majority)
{
    /// <summary>The most people that a room takes unless told otherwise.</summary>
    public const int UsualRoomSize = 200;

    /// <summary>Gets the most people that the room takes.</summary>
    public int RoomSize { get; init; } = UsualRoomSize;

    /// <summary>Gets whether a vote closes by itself once everybody who is here has voted.</summary>
    public bool ClosesByItself { get; init; } = true;

    /// <summary>Gets how long a vote stays open, or null where only the facilitator closes it.</summary>
    public TimeSpan? VotingTime { get; init; }
}
