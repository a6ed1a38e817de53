using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Views;

/// <summary>Shows a room to those in it. What is not here nobody sees.</summary>
public static class ViewOf
{
    /// <summary>The most entries of the story that somebody who comes late is sent.</summary>
    private const int LongestStory = 60;

    /// <summary>The most questions that are listed as most divided.</summary>
    private const int MostDivided = 5;

    /// <summary>Gives what everybody in a room may see; a room that was not made throws <see cref="InvalidOperationException"/>.</summary>
    public static RoomView Room(Room room)
    {
        RoomPlan plan = room.Plan ?? throw new InvalidOperationException("The room was not made.");
        RoomView view = new(room.Seq, plan.Title, room.Phase, plan.Pacing, plan.Rule, room.Size)
        {
            IsLocked = room.IsLocked,
            PieceCount = room.Pieces.Count,
            HotSeat = room.HotSeat?.Value,
        };
        if (room.Piece is not { } piece)
        {
            return view;
        }

        view = view with
        {
            Piece = piece.Conversation.Scenario.Title,
            PieceNumber = room.PieceIndex + 1,
            Situation = piece.Conversation.Scenario.Briefing.Situation.Render(piece.Cast),
        };
        return room.IsTogether ? Together(room, view) : view;
    }

    /// <summary>Gives what was said so far in a room that plays together, at most the last sixty entries; before the first conversation and at their own pace, nothing.</summary>
    public static IReadOnlyList<LineView> Story(Room room) =>
        room is { IsTogether: true, Story: { } story } ? StepViews.Told(room.Skipped ?? story, LongestStory) : [];

    /// <summary>Gives what was said so far to one participant, at their own pace too; at most the last sixty entries.</summary>
    public static IReadOnlyList<LineView> Story(Room room, ParticipantId who) =>
        !room.IsTogether && room.StoryOf(who) is { } own ? StepViews.Told(own, LongestStory) : Story(room);

    /// <summary>Gives what a room tells one participant; somebody who is not in the room throws <see cref="ArgumentException"/>.</summary>
    public static PersonalView Person(Room room, ParticipantId who)
    {
        Member member = room.Find(who) ?? throw new ArgumentException($"{who} is not in the room.", nameof(who));
        if (room.IsTogether)
        {
            int? option = room.Plan!.Pacing == Pacing.HotSeat ? room.Step?.SuggestionOf(who) : room.Step?.VoteOf(who)?.Option;
            return new PersonalView(who.Value, member.Name, option is { } chosen ? new Question(room.Step!.At).IdOf(chosen) : null);
        }

        return room.StoryOf(who) is { } at
            ? new PersonalView(who.Value, member.Name, null)
            {
                Step = StepViews.OfOwn(room, at),
                Ending = at.Status == PlaythroughStatus.AtChoice ? [] : StepViews.Lines(at),
            }
            : new PersonalView(who.Value, member.Name, null);
    }

    /// <summary>Gives what those who steer a room see.</summary>
    /// <param name="room">The room.</param>
    /// <param name="withNames">Whether names are shown: to the facilitator, not to a co-facilitator.</param>
    public static SteeringView Steering(Room room, bool withNames)
    {
        StepRecord? step = room.Phase is RoomPhase.Closed or RoomPhase.Archived ? null : room.Step;
        return new SteeringView(Room(room), room.Code, room.Permitted(), step?.Voters ?? 0)
        {
            Counts = step?.Counts is { } counts ? Counting.Show(counts, step.Hands.Sum()) : null,
            MustPick = step is { Counts: not null } && room.Phase is RoomPhase.Tallied or RoomPhase.Revealed && RoutesOn.From(room, step!) is null,
            Suggestions = room.Plan!.Pacing == Pacing.HotSeat && step is not null ? Counting.Show(step.Suggestions()) : null,
            Prompts = room.IsTogether ? Prompts(room) : [],
            Members = withNames ? [.. room.Members.Where(static m => m.IsIn).Select(static m => new MemberView(m.Id.Value, m.Name, m.IsExcused))] : [],
            Path = [.. room.Path.Select((asked, i) => Asked(asked, i + 1))],
            Endings = Endings(room),
            Progress = Progress(room),
            Holds = Holds(room),
            MostDivided = [.. room.Steps.Where(static s => s.Counts is { } counts && Counting.Show(counts, s.Hands.Sum()).Counts is not null && Winner.Division(counts) > 0)
                .OrderByDescending(static s => Winner.Division(s.Counts!.Value)).Take(MostDivided).Select(static s => Asked(s, s.At.DecisionCount + 1))],
            Notes = room.Notes,
            CoFacilitators = [.. room.CoFacilitators],
        };
    }

    private static RoomView Together(Room room, RoomView view)
    {
        Playthrough shown = room.Skipped ?? room.Story!;
        if (shown.Status != PlaythroughStatus.AtChoice)
        {
            return view with { Ending = StepViews.Lines(shown) };
        }

        StepRecord step = room.Step!;
        view = view with { Step = StepViews.Of(room, step) };
        return step is { IsRevealed: true, Counts: { } counts }
            ? view with
            {
                Counts = room.Plan!.Pacing == Pacing.HotSeat ? null : Counting.Show(counts, step.Hands.Sum()),
                GoesOnWith = RoutesOn.From(room, step)?.Option,
                Reason = RoutesOn.From(room, step)?.Reason,
            }
            : view;
    }

    private static AskedView Asked(StepRecord asked, int number) => new(
        number,
        asked.Round,
        StepViews.Lines(asked.At).LastOrDefault(static line => line.Words.Length > 0)?.Words ?? string.Empty,
        StepViews.Options(asked.At),
        asked.Counts is { } counts && asked.Cause != Events.ClosingCause.HotSeat ? Counting.Show(counts, asked.Hands.Sum()) : null,
        asked.Resolved);

    private static IReadOnlyList<string> Prompts(Room room) =>
        room.Story is { } story && room.Piece is { } piece ? [.. story.Beat.Prompts.Select(prompt => prompt.Render(piece.Cast))] : [];

    private static IReadOnlyList<PlaceView> Endings(Room room) => !room.IsTogether || room.Piece is not { } piece
        ? []
        : [.. piece.Conversation.Scenario.Beats.Where(static b => b.Ending is not null).Select(b => new PlaceView(b.Id.Value, b.Ending!.Title.Render(piece.Cast)))];

    private static IReadOnlyList<PlaceView> Holds(Room room) => room.IsTogether || room.Piece is not { } piece
        ? []
        : [.. piece.Conversation.Scenario.Beats.Where(b => b.Hold && !room.IsReleased(b.Id)).Select(b => new PlaceView(b.Id.Value, LastWords(b, piece)))];

    private static string LastWords(Beat beat, Piece piece) => beat.Lines.IsEmpty ? beat.Id.Value : beat.Lines[^1].Text.Render(piece.Cast);

    private static IReadOnlyList<ProgressView> Progress(Room room) => room.IsTogether || room.Piece is null
        ? []
        : [.. room.Members.Where(static m => m.IsIn)
            .Select(m => room.StoryOf(m.Id)!)
            .GroupBy(static at => at.Status == PlaythroughStatus.AtChoice ? at.DecisionCount + 1 : 0)
            .OrderBy(static group => group.Key == 0 ? int.MaxValue : group.Key)
            .Select(static group => new ProgressView(group.Key, group.Count()))];
}
