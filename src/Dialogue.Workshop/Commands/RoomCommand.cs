using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Commands;

/// <summary>Something that is asked of a room. What has to be random or secret (codes, hashes of tokens) comes with it, so that deciding stays pure.</summary>
public abstract record RoomCommand
{
    private protected RoomCommand()
    {
    }

    /// <summary>Make the room.</summary>
    /// <param name="Plan">What the facilitator decided beforehand.</param>
    /// <param name="Code">The first join code.</param>
    public sealed record Create(RoomPlan Plan, string Code) : RoomCommand;

    /// <summary>Come in.</summary>
    /// <param name="Name">The name as typed; the room cleans it.</param>
    /// <param name="TokenHash">The hash of the token to come back with.</param>
    public sealed record Join(string Name, string TokenHash) : RoomCommand;

    /// <summary>Come back, with another token from now on.</summary>
    /// <param name="TokenHash">The hash of the new token.</param>
    /// <param name="UsedHash">The hash of the token that they came with; empty where a join proved who they are.</param>
    public sealed record ComeBack(string TokenHash, string UsedHash = "") : RoomCommand;

    /// <summary>Change one's name.</summary>
    /// <param name="Name">The name as typed.</param>
    public sealed record Rename(string Name) : RoomCommand;

    /// <summary>Leave for good.</summary>
    public sealed record Leave : RoomCommand;

    /// <summary>Answer.</summary>
    /// <param name="Step">Which question: the room's, or at their own pace their own.</param>
    /// <param name="Option">The answer's id.</param>
    /// <param name="ElapsedMs">How long they thought, in milliseconds; held within 0 to an hour.</param>
    public sealed record Choose(int Step, string Option, int ElapsedMs) : RoomCommand;

    /// <summary>Suggest an answer to the hot seat.</summary>
    /// <param name="Step">Which question.</param>
    /// <param name="Option">The answer's id.</param>
    public sealed record Suggest(int Step, string Option) : RoomCommand;

    /// <summary>Let people in.</summary>
    public sealed record Open : RoomCommand;

    /// <summary>Let nobody new in.</summary>
    public sealed record Lock : RoomCommand;

    /// <summary>Let newcomers in again.</summary>
    public sealed record Unlock : RoomCommand;

    /// <summary>Take another join code.</summary>
    /// <param name="Code">The code.</param>
    public sealed record RotateCode(string Code) : RoomCommand;

    /// <summary>Begin.</summary>
    public sealed record Start : RoomCommand;

    /// <summary>Take no more votes.</summary>
    /// <param name="Step">Which question, or null for the present one.</param>
    /// <param name="Cause">Why.</param>
    public sealed record CloseVoting(int? Step, ClosingCause Cause) : RoomCommand;

    /// <summary>Show the room what it chose.</summary>
    public sealed record Reveal : RoomCommand;

    /// <summary>Ask the same question once more; both rounds are kept.</summary>
    public sealed record VoteAgain : RoomCommand;

    /// <summary>Go on.</summary>
    public sealed record Next : RoomCommand;

    /// <summary>Pick the answer that the story goes on with.</summary>
    /// <param name="Option">The answer's id.</param>
    public sealed record PickBranch(string Option) : RoomCommand;

    /// <summary>Go back in the conversation.</summary>
    /// <param name="Decision">To which question of the path, from 1.</param>
    public sealed record GoBack(int Decision) : RoomCommand;

    /// <summary>Show an ending at once.</summary>
    /// <param name="Beat">Which.</param>
    public sealed record SkipTo(BeatId Beat) : RoomCommand;

    /// <summary>Let people go on past a moment that the room waits at.</summary>
    /// <param name="Beat">Where.</param>
    public sealed record ReleaseHold(BeatId Beat) : RoomCommand;

    /// <summary>Type how many hands went up.</summary>
    /// <param name="Counts">Hands for each answer, in order.</param>
    public sealed record CountHands(ValueArray<int> Counts) : RoomCommand;

    /// <summary>Close the vote by itself after some time.</summary>
    /// <param name="For">How long from now.</param>
    public sealed record Extend(TimeSpan For) : RoomCommand;

    /// <summary>Put somebody in the hot seat.</summary>
    /// <param name="Participant">Who.</param>
    public sealed record AssignHotSeat(ParticipantId Participant) : RoomCommand;

    /// <summary>Do not wait for somebody's votes.</summary>
    /// <param name="Participant">Who.</param>
    public sealed record Excuse(ParticipantId Participant) : RoomCommand;

    /// <summary>Send somebody out; they may join again.</summary>
    /// <param name="Participant">Who.</param>
    public sealed record Kick(ParticipantId Participant) : RoomCommand;

    /// <summary>Send somebody out for good.</summary>
    /// <param name="Participant">Who.</param>
    public sealed record Ban(ParticipantId Participant) : RoomCommand;

    /// <summary>Make somebody a co-facilitator, who proved a pairing code to the host.</summary>
    /// <param name="KeyHash">The hash of their key.</param>
    public sealed record AddCoFacilitator(string KeyHash) : RoomCommand;

    /// <summary>Let a co-facilitator's key count no more.</summary>
    /// <param name="Helper">Which, from 1.</param>
    public sealed record RevokeCoFacilitator(int Helper) : RoomCommand;

    /// <summary>Keep a note for the report.</summary>
    /// <param name="Text">What it says, as typed.</param>
    public sealed record AddNote(string Text) : RoomCommand;

    /// <summary>Halt.</summary>
    public sealed record Pause : RoomCommand;

    /// <summary>Go on after a halt.</summary>
    public sealed record Resume : RoomCommand;

    /// <summary>Stop playing and talk about it.</summary>
    public sealed record Debrief : RoomCommand;

    /// <summary>End the workshop.</summary>
    public sealed record Close : RoomCommand;

    /// <summary>Put a closed workshop away.</summary>
    public sealed record Archive : RoomCommand;

    /// <summary>Erase names, tokens and notes.</summary>
    public sealed record Purge : RoomCommand;
}
