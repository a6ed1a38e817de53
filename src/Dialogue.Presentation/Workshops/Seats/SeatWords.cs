using Dialogue.Presentation.Words;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Plans;

namespace Dialogue.Presentation.Workshops.Seats;

/// <summary>What somebody who takes part is told.</summary>
internal static class SeatWords
{
    public const string Away = "The connection is gone. You keep your seat and your answers; it comes back by itself.";
    public const string Back = "The connection is back; nothing was lost.";
    public const string Over = "The workshop is over. Thank you for taking part.";
    public const string Kicked = "The facilitator removed you from the room. With the code you can join again.";
    public const string Banned = "The facilitator removed you from the room, and it cannot be joined again from here.";
    public const string Refused = "Your seat is not known there any more. With the code you can join again.";
    public const string Paused = "The room is paused. Your answer is kept.";
    public const string Closed = "The vote is closed. Talk about it with a neighbour; the facilitator shows what the room chose.";
    public const string Debrief = "The conversation is over for now, and is talked about.";
    public const string OnHold = "Wait here for the others; the facilitator lets everybody go on.";
    public const string OwnEnd = "Your conversation is over. The others may still be on their way.";
    public const string Changeable = "Your answer is in. You can change it until the vote closes.";
    public const string SuggestionIn = "Your suggestion is in. You can change it until the hot seat has answered.";
    public const string NothingToAnswer = "There is nothing to answer now.";
    public const string NothingTold = "Nothing was said yet.";
    public const string LeaveTitle = "Leave the workshop?";
    public const string RenameLabel = "Your new name";
    public const string ReasonLabel = "Why, in a few words";

    /// <summary>Says where the room stands, in a few words.</summary>
    public static string State(SeatPlace place) => place.Out is not null ? "over for you" : place.Room.Phase switch
    {
        RoomPhase.Draft or RoomPhase.Lobby or RoomPhase.Locked => "not started yet",
        RoomPhase.Voting => place.Room.Pacing switch
        {
            Pacing.SelfPaced => "at your own pace",
            Pacing.HotSeat => "hot seat",
            _ => "the vote is open",
        },
        RoomPhase.Tallied => place.Room.Pacing == Pacing.HotSeat ? "answered" : "the vote is closed",
        RoomPhase.Revealed => "what the room chose",
        RoomPhase.Paused => "paused",
        RoomPhase.Debrief => "being talked about",
        _ => "over",
    };

    /// <summary>Says how the story goes on after a vote.</summary>
    public static string Rule(Pacing pacing, BranchRule rule) => (pacing, rule) switch
    {
        (Pacing.SelfPaced, _) => "Everybody goes through the conversation alone, at their own pace.",
        (Pacing.HotSeat, _) => "One person answers aloud; the others suggest.",
        (_, BranchRule.FacilitatorsPick) => "Everybody votes; the facilitator picks how the story goes on.",
        (_, BranchRule.MinorityReport) => "Everybody votes; the story goes on with the answer of most, and comes back once to that of the minority.",
        _ => "Everybody votes; the story goes on with the answer of most.",
    };

    /// <summary>Says that somebody is in.</summary>
    /// <param name="name">Their name.</param>
    /// <param name="people">How many people are in the room, or null to leave that out.</param>
    public static string Welcome(string name, int? people)
    {
        string here = people is not { } count ? string.Empty : count == 1 ? " You are the first." : $" {count} people are here.";
        return $"You are in as {name}.{here} It begins when the facilitator starts.";
    }

    /// <summary>Gives the question above the answers of a room.</summary>
    public static string Question(SeatPlace place)
    {
        string round = place.Step is { Round: > 1 } step ? $"Round {step.Round}: the same question again. " : string.Empty;
        return round + (place.Room.Pacing != Pacing.HotSeat ? ChannelWords.Prompt(place.Step!.Channel)
            : place.IsInHotSeat ? "You are in the hot seat. Say it aloud, and choose."
            : place.Room.HotSeat is null ? "Nobody is in the hot seat yet. You may suggest an answer already."
            : "Somebody is in the hot seat. What do you suggest?");
    }

    /// <summary>Says why something was refused.</summary>
    public static string Why(Refusal? why) => why switch
    {
        Refusal.NameTaken => "Somebody here has that name, or one that looks like it. Please take another.",
        Refusal.NameUnusable => "That name cannot be used. Please take another, of at most 24 letters.",
        Refusal.OptionUnknown => "That answer cannot be given.",
        Refusal.OnHold => OnHold,
        Refusal.PersonUnknown => Refused,
        Refusal.TextUnusable => "That is too long, or has nothing that can be shown.",
        _ => NothingToAnswer,
    };
}
