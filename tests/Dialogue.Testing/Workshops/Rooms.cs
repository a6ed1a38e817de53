using Dialogue.Core.Scenarios;
using Dialogue.Core.Transcripts;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Workshops;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Presentation.Workshops.Seats;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Testing.Workshops;

/// <summary>Rooms as a host tells them, built by hand: a group of twelve at their second question.</summary>
public static class Rooms
{
    /// <summary>The time of all rooms.</summary>
    public static DateTimeOffset Noon { get; } = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Gets what was said since the last answer.</summary>
    public static IReadOnlyList<LineView> Lines { get; } =
    [
        new(TranscriptEntryKind.Answer, Channel.Chat, "You", "I hear that. What did they say, word for word?"),
        new(TranscriptEntryKind.Line, Channel.Chat, "Priya", "They said they would \"note it\". You know what that means. So is it Thursday or not?"),
    ];

    /// <summary>Gets what was said from the start.</summary>
    public static IReadOnlyList<LineView> Story { get; } =
    [
        new(TranscriptEntryKind.Moment, Channel.Chat, string.Empty, "Tuesday 09:41"),
        new(TranscriptEntryKind.Line, Channel.Chat, "Priya", "I told the client Thursday because you told me Thursday. Now I look like I make things up."),
        .. Lines,
    ];

    /// <summary>Gets the question.</summary>
    public static StepView Question { get; } = new(4, 2, 1, Channel.Chat, Lines,
    [
        new OptionView("owns-it", "It won't be Thursday. I should have told you on Monday, and I didn't."),
        new OptionView("stalls", "Let me check with the team and get back to you."),
        new OptionView("promises", "You're right to be angry. It will be Thursday, whatever it takes."),
    ]);

    /// <summary>Gets how twelve people answered it.</summary>
    public static CountsView Counts { get; } = new(9, [5, 3, 1], [RoomShare.Most, RoomShare.Some, RoomShare.Some]);

    /// <summary>Gets how four people answered it.</summary>
    public static CountsView FewCounts { get; } = new(4, null, [RoomShare.Most, RoomShare.Some, RoomShare.None]);

    /// <summary>Gives a room that stands at the question.</summary>
    public static RoomView View(RoomPhase phase, Pacing pacing = Pacing.Lockstep) => new(40, "Monday group", phase, pacing, BranchRule.Majority, 12)
    {
        Piece = "The missed deadline",
        PieceNumber = 1,
        PieceCount = 2,
        Situation = "Priya promised the client Thursday because you did. It will not be Thursday.",
        Step = pacing == Pacing.SelfPaced ? null : Question,
    };

    /// <summary>Gives a room before the start.</summary>
    public static RoomView Lobby { get; } = new(3, "Monday group", RoomPhase.Lobby, Pacing.Lockstep, BranchRule.Majority, 12) { PieceCount = 2 };

    /// <summary>Gives a room that sees what it chose.</summary>
    public static RoomView Revealed { get; } = View(RoomPhase.Revealed) with { Counts = Counts, GoesOnWith = 0, Reason = ResolvingReason.Majority };

    /// <summary>Gives what one person has of a room.</summary>
    public static Snapshot Snapshot(RoomView room, string? choice = null) =>
        new(room, room.PieceNumber == 0 ? [] : Story, new PersonalView(7, "teal-otter-41", choice));

    /// <summary>Gives the page of somebody who takes part.</summary>
    public static SeatPlace Seat(RoomView room, string? choice = null) =>
        new(Snapshot(room, choice)) { At = Noon, Told = [.. room.PieceNumber == 0 ? [] : Story] };

    /// <summary>Gives the page of somebody who takes part, as a program starts with it.</summary>
    public static AppModel SeatModel(SeatPlace place, bool isPlain = false) => new() { Trail = [place], Keys = RoomCatalogue.SeatKeys([]), IsPlain = isPlain };

    /// <summary>Gives what those who steer have of a room.</summary>
    public static SteeringView Steering(RoomView room, params RoomTrigger[] permitted) => new(room, "ABCDEF", permitted, 9)
    {
        Prompts = ["What did Priya need to know before she could hear a reason?"],
        Members = [new MemberView(1, "Ana", false), new MemberView(3, "Ben", true), new MemberView(7, "teal-otter-41", false)],
        Path = [new AskedView(1, 1, "Now I look like I make things up.", Question.Options, Counts, 1)],
        Endings = [new PlaceView("owned", "Heard, and not forgiven yet"), new PlaceView("cold", "A short answer")],
        MostDivided = [new AskedView(1, 1, "Now I look like I make things up.", Question.Options, Counts, 1)],
    };

    /// <summary>Gives the page of somebody who steers.</summary>
    public static DeskPlace Desk(SteeringView view, RoomRole role = RoomRole.Facilitator) =>
        new(new Desk("room", role, view, new PresenceNews(11, 1, [3]))) { At = Noon, Address = "http://192.168.1.20:7380", Tally = new TallyNews(4, 9, 12, 40) };

    /// <summary>Gives the page of somebody who steers, as a program starts with it.</summary>
    public static AppModel DeskModel(DeskPlace place, bool isPlain = false) => new() { Trail = [place], Keys = RoomCatalogue.DeskKeys([]), IsPlain = isPlain };

    /// <summary>Gives the desk of an open vote.</summary>
    public static DeskPlace OpenVote { get; } = Desk(Steering(View(RoomPhase.Voting), RoomTrigger.CloseVoting, RoomTrigger.Pause, RoomTrigger.Debrief, RoomTrigger.GoBack, RoomTrigger.SkipTo, RoomTrigger.Close));

    /// <summary>Gives the desk of a closed vote.</summary>
    public static DeskPlace Tallied { get; } = Desk(Steering(View(RoomPhase.Tallied), RoomTrigger.Reveal, RoomTrigger.VoteAgain, RoomTrigger.Pause, RoomTrigger.Close) with { Counts = Counts });
}
