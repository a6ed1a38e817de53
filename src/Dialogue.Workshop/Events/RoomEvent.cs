using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Events;

/// <summary>Something that happened in a room. A room is nothing but these, in order.</summary>
public abstract record RoomEvent
{
    private protected RoomEvent()
    {
    }

    /// <summary>The room was made.</summary>
    /// <param name="Plan">What the facilitator decided beforehand.</param>
    /// <param name="Code">The first join code.</param>
    public sealed record RoomCreated(RoomPlan Plan, string Code) : RoomEvent;

    /// <summary>People may come in.</summary>
    public sealed record RoomOpened : RoomEvent;

    /// <summary>Nobody new may come in.</summary>
    public sealed record RoomLocked : RoomEvent;

    /// <summary>Newcomers may come in again while a conversation is played.</summary>
    public sealed record RoomUnlocked : RoomEvent;

    /// <summary>The join code is another one from now on.</summary>
    /// <param name="Code">The code.</param>
    public sealed record CodeRotated(string Code) : RoomEvent;

    /// <summary>Somebody came in.</summary>
    /// <param name="Participant">Who.</param>
    /// <param name="Name">Their name, cleaned.</param>
    /// <param name="TokenHash">The hash of the token that they come back with.</param>
    public sealed record Joined(ParticipantId Participant, string Name, string TokenHash) : RoomEvent;

    /// <summary>Somebody came back, and has another token from now on.</summary>
    /// <param name="Participant">Who.</param>
    /// <param name="TokenHash">The hash of the new token.</param>
    /// <param name="UsedHash">The hash of the token that they came with; it counts until the new one is used, since the answer may be lost.</param>
    public sealed record CameBack(ParticipantId Participant, string TokenHash, string UsedHash) : RoomEvent;

    /// <summary>Somebody changed their name.</summary>
    /// <param name="Participant">Who.</param>
    /// <param name="Name">Their new name, cleaned.</param>
    public sealed record Renamed(ParticipantId Participant, string Name) : RoomEvent;

    /// <summary>Somebody left for good.</summary>
    /// <param name="Participant">Who.</param>
    public sealed record Left(ParticipantId Participant) : RoomEvent;

    /// <summary>The facilitator sent somebody out; they may join again.</summary>
    /// <param name="Participant">Who.</param>
    public sealed record Kicked(ParticipantId Participant) : RoomEvent;

    /// <summary>The facilitator sent somebody out, and they may not come back.</summary>
    /// <param name="Participant">Who.</param>
    public sealed record Banned(ParticipantId Participant) : RoomEvent;

    /// <summary>The room does not wait for somebody's votes.</summary>
    /// <param name="Participant">Who.</param>
    public sealed record Excused(ParticipantId Participant) : RoomEvent;

    /// <summary>The facilitator paired a co-facilitator.</summary>
    /// <param name="Helper">Which, from 1.</param>
    /// <param name="KeyHash">The hash of their key.</param>
    public sealed record CoFacilitatorAdded(int Helper, string KeyHash) : RoomEvent;

    /// <summary>A co-facilitator's key counts no more.</summary>
    /// <param name="Helper">Which, from 1.</param>
    public sealed record CoFacilitatorRevoked(int Helper) : RoomEvent;

    /// <summary>A conversation of the playlist began.</summary>
    /// <param name="Piece">Which, from 0.</param>
    public sealed record PieceStarted(int Piece) : RoomEvent;

    /// <summary>The room was asked.</summary>
    /// <param name="Step">The question's number in this room, from 1, never used twice.</param>
    /// <param name="Beat">Where the story stands.</param>
    /// <param name="Round">1 at first, 2 where the room is asked again, and so on.</param>
    public sealed record StepPresented(int Step, BeatId Beat, int Round) : RoomEvent;

    /// <summary>The vote closes by itself at a certain time.</summary>
    /// <param name="Step">Which question.</param>
    /// <param name="At">When.</param>
    public sealed record DeadlineSet(int Step, DateTimeOffset At) : RoomEvent;

    /// <summary>Somebody answered.</summary>
    /// <param name="Participant">Who.</param>
    /// <param name="Step">Which question: the room's, or at their own pace their own.</param>
    /// <param name="Option">The answer's place among what was asked, from 0; see <see cref="Rooms.Question"/>.</param>
    /// <param name="ElapsedMs">How long they thought, in milliseconds, as their program says.</param>
    public sealed record ChoiceSubmitted(ParticipantId Participant, int Step, int Option, int ElapsedMs) : RoomEvent;

    /// <summary>Somebody changed their answer before the vote was closed.</summary>
    /// <param name="Participant">Who.</param>
    /// <param name="Step">Which question.</param>
    /// <param name="Option">The new answer.</param>
    /// <param name="ElapsedMs">How long they thought, in milliseconds.</param>
    public sealed record ChoiceChanged(ParticipantId Participant, int Step, int Option, int ElapsedMs) : RoomEvent;

    /// <summary>The facilitator typed how many hands went up.</summary>
    /// <param name="Step">Which question.</param>
    /// <param name="Counts">Hands for each answer, in order.</param>
    public sealed record HandsCounted(int Step, ValueArray<int> Counts) : RoomEvent;

    /// <summary>Somebody is in the hot seat.</summary>
    /// <param name="Participant">Who.</param>
    public sealed record HotSeatAssigned(ParticipantId Participant) : RoomEvent;

    /// <summary>The hot seat answered; by whom is not kept here.</summary>
    /// <param name="Step">Which question.</param>
    /// <param name="Option">The answer.</param>
    public sealed record HotSeatChose(int Step, int Option) : RoomEvent;

    /// <summary>Somebody suggested an answer to the hot seat. Their words, if any, are passed on and not kept.</summary>
    /// <param name="Participant">Who.</param>
    /// <param name="Step">Which question.</param>
    /// <param name="Option">The answer.</param>
    public sealed record Suggested(ParticipantId Participant, int Step, int Option) : RoomEvent;

    /// <summary>No more votes are taken.</summary>
    /// <param name="Step">Which question.</param>
    /// <param name="Cause">Why.</param>
    /// <param name="Counts">Votes for each answer, hands included, in order.</param>
    public sealed record VotingClosed(int Step, ClosingCause Cause, ValueArray<int> Counts) : RoomEvent;

    /// <summary>The room sees what it chose.</summary>
    /// <param name="Step">Which question.</param>
    public sealed record Revealed(int Step) : RoomEvent;

    /// <summary>The facilitator picked the answer that the story goes on with.</summary>
    /// <param name="Step">Which question.</param>
    /// <param name="Option">The answer.</param>
    public sealed record BranchPicked(int Step, int Option) : RoomEvent;

    /// <summary>The story went on.</summary>
    /// <param name="Step">From which question.</param>
    /// <param name="Option">With which answer.</param>
    /// <param name="Reason">Why with this one.</param>
    public sealed record StepResolved(int Step, int Option, ResolvingReason Reason) : RoomEvent;

    /// <summary>The room went back in the conversation.</summary>
    /// <param name="Decision">To which question of the path, from 1.</param>
    public sealed record WentBack(int Decision) : RoomEvent;

    /// <summary>The room was shown an ending at once.</summary>
    /// <param name="Beat">Which.</param>
    public sealed record SkippedTo(BeatId Beat) : RoomEvent;

    /// <summary>At their own pace: people may go on past a moment that the room waits at.</summary>
    /// <param name="Beat">Where.</param>
    public sealed record HoldReleased(BeatId Beat) : RoomEvent;

    /// <summary>The room was halted.</summary>
    public sealed record Paused : RoomEvent;

    /// <summary>The room went on.</summary>
    public sealed record Resumed : RoomEvent;

    /// <summary>A note of the facilitator, for the report.</summary>
    /// <param name="Text">What it says, cleaned.</param>
    public sealed record NoteAdded(string Text) : RoomEvent;

    /// <summary>The conversation is over and is talked about.</summary>
    public sealed record Debriefed : RoomEvent;

    /// <summary>The workshop is over.</summary>
    public sealed record Closed : RoomEvent;

    /// <summary>The workshop was put away.</summary>
    public sealed record Archived : RoomEvent;

    /// <summary>Names, tokens and notes were erased; counts are left.</summary>
    public sealed record Purged : RoomEvent;
}

/// <summary>Why a vote was closed.</summary>
public enum ClosingCause
{
    /// <summary>The facilitator closed it.</summary>
    Facilitator,

    /// <summary>Everybody who is here has voted.</summary>
    AllVoted,

    /// <summary>Its time was over.</summary>
    Deadline,

    /// <summary>The hot seat answered.</summary>
    HotSeat,
}

/// <summary>Why the story went on with an answer.</summary>
public enum ResolvingReason
{
    /// <summary>It had the most votes.</summary>
    Majority,

    /// <summary>It was the first of those that had the most votes.</summary>
    Tie,

    /// <summary>The facilitator picked it.</summary>
    Picked,

    /// <summary>The hot seat said it.</summary>
    HotSeat,

    /// <summary>It came second where the room was most divided.</summary>
    Minority,
}
