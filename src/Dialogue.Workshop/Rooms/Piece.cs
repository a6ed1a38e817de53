using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Rooms;

/// <summary>A conversation of the playlist, ready to be played.</summary>
/// <param name="Planned">What the log says of it.</param>
/// <param name="Conversation">The conversation; its content is that of the log.</param>
/// <param name="Cast">Who fills the roles, the same for everybody in the room.</param>
public sealed record Piece(PlannedPiece Planned, Conversation Conversation, Cast Cast)
{
    /// <summary>Begins it.</summary>
    internal Playthrough Begin() => Conversation.Begin(Cast, Planned.Seed);
}
