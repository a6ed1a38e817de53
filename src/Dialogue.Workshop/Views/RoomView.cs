using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Views;

/// <summary>A room as everybody in it may see it, and the projector too: no names, and counts only once they were revealed.</summary>
/// <remarks>A view is whole: whoever has the one with the greatest seq has everything, whatever was lost on the way.</remarks>
/// <param name="Seq">The seq of the log that it shows.</param>
/// <param name="Title">What the workshop is called.</param>
/// <param name="Phase">Where it stands; where it is halted, <see cref="RoomPhase.Paused"/>.</param>
/// <param name="Pacing">How the room goes through the conversation.</param>
/// <param name="Rule">Which answer the story goes on with.</param>
/// <param name="People">How many people are in the room.</param>
public sealed record RoomView(long Seq, string Title, RoomPhase Phase, Pacing Pacing, BranchRule Rule, int People)
{
    /// <summary>Gets whether newcomers are kept out.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Gets the title of the conversation, or empty before the first.</summary>
    public string Piece { get; init; } = string.Empty;

    /// <summary>Gets which conversation of the playlist it is, from 1; 0 before the first.</summary>
    public int PieceNumber { get; init; }

    /// <summary>Gets how many conversations the playlist has.</summary>
    public int PieceCount { get; init; }

    /// <summary>Gets what the player should know before the first line.</summary>
    public string Situation { get; init; } = string.Empty;

    /// <summary>Gets the question to the room, or null: none was asked, the story is over, or everybody has their own.</summary>
    public StepView? Step { get; init; }

    /// <summary>Gets what the room chose, once that was revealed.</summary>
    public CountsView? Counts { get; init; }

    /// <summary>Gets which answer the story will go on with, from 0, once that is known and revealed.</summary>
    public int? GoesOnWith { get; init; }

    /// <summary>Gets why it goes on with that answer.</summary>
    public ResolvingReason? Reason { get; init; }

    /// <summary>Gets the last lines of the story where it is over.</summary>
    public IReadOnlyList<LineView> Ending { get; init; } = [];

    /// <summary>Gets who is in the hot seat, by their number, or null.</summary>
    public int? HotSeat { get; init; }
}
