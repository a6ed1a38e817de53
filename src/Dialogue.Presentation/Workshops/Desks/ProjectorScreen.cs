using Dialogue.Core.Values;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;
using Dialogue.Presentation.Workshops.Seats;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>What the room may see on a wall: the code, the question, and what it chose once that is revealed. No names, and little else.</summary>
internal static class ProjectorScreen
{
    public static Screen From(DeskPlace place, bool isPlain)
    {
        TimeSpan? left = place.Room.Phase == RoomPhase.Voting ? TimeLeft.Of(place.Room.Step, place.At) : null;
        return new Screen
        {
            Place = place.Kind,
            Title = place.Room.Title,
            Status = left is { } time && !isPlain ? $"{TimeLeft.Clock(time)} left" : string.Empty,
            Body = Body(place, isPlain),
            TakesLines = true,
            LinePrompt = DeskSteps.Prompt(place),
            Wake = isPlain ? null : TimeLeft.WakeFor(left),
            WindowTitle = $"Dialogue: {place.Room.Title}",
        };
    }

    private static ValueArray<Block> Body(DeskPlace place, bool isPlain)
    {
        Page page = new();
        RoomView room = place.Room;
        if (room.Phase is RoomPhase.Lobby or RoomPhase.Locked or RoomPhase.Draft)
        {
            // Wide letters are read from the last row.
            string code = DeskWords.Code(place.View.Code);
            page.Blank().Words("Join with the code").Blank().Words(isPlain ? code : string.Join(' ', code.ToCharArray()), Style.Strong, 4)
                .Blank().Words(DeskWords.Join(place), Style.Quiet, 4).Words(place.Address.Length > 0 ? $"{place.Address}/#{place.View.Code}" : string.Empty, Style.Quiet, 4)
                .Blank().Words(CommonWords.Count(room.People, "person is here.", "people are here."));
            return page.Blocks();
        }

        if (room.Phase is RoomPhase.Closed or RoomPhase.Archived)
        {
            return page.Words(SeatWords.Over, Style.Strong).Blocks();
        }

        IReadOnlyList<LineView> lines = room.Step?.Lines ?? room.Ending;
        page.Add(StoryBlocks.Of(lines)).Blank();
        if (room.Phase == RoomPhase.Paused)
        {
            page.Words("Paused.", Style.Strong).Blank();
        }

        if (room.Step is { } step && room.Phase is not RoomPhase.Debrief)
        {
            foreach (Block.Item item in DeskAnswers.Of(step.Options, room.Counts, isPlain))
            {
                page.Add([item]).Blank();
            }

            page.Words(Below(place), Style.Strong);
        }

        return page.Blocks();
    }

    private static string Below(DeskPlace place) => place.Room switch
    {
        { Phase: RoomPhase.Voting } => DeskWords.Tally(place),
        { Phase: RoomPhase.Tallied } => "The vote is closed. Talk about it with a neighbour.",
        { GoesOnWith: { } option } => $"The story goes on with {option + 1}, since {CountsWords.Because(place.Room.Reason)}.",
        _ => string.Empty,
    };
}
