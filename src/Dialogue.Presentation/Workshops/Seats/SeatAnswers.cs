using System.Globalization;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Seats;

/// <summary>The answers under what was said in a room, with what the room chose once that is shown.</summary>
internal static class SeatAnswers
{
    private const int WordsWidth = 8;
    private const int CountWidth = 6;
    private const int BarWidth = 10;

    /// <summary>Gives the panel, or null where there is no question.</summary>
    public static AnswerPanel? Of(SeatPlace place, bool isPlain)
    {
        bool isAsked = place.Room.Phase is RoomPhase.Voting or RoomPhase.Tallied or RoomPhase.Revealed or RoomPhase.Paused;
        if (place.IsOver || !isAsked || place.Step is not { Options.Count: > 0 } step)
        {
            return null;
        }

        CountsView? counts = place.Room.Counts;
        return new AnswerPanel(
            Prompt(place, isPlain),
            step.Options.Select((option, i) => Option(option, i, place, counts, isPlain)).ToValueArray());
    }

    /// <summary>Gives the words of an answer, those of saying nothing included.</summary>
    public static string WordsOf(OptionView option) => option.Words.Length == 0 ? TalkWords.SayNothing : option.Words.Replace('\n', ' ');

    private static string Prompt(SeatPlace place, bool isPlain)
    {
        RoomView room = place.Room;
        if (room.Phase == RoomPhase.Revealed && room.Counts is { } counts)
        {
            return $"What the room chose; {CountsWords.Voters(counts)}.";
        }

        if (!place.TakesAnswers)
        {
            return room.Phase switch
            {
                RoomPhase.Paused => SeatWords.Paused,
                RoomPhase.Voting => SeatWords.OnHold,
                _ when room.Pacing == Pacing.HotSeat => "The hot seat has answered.",
                _ => SeatWords.Closed,
            };
        }

        bool isIn = !isPlain && place.Now.You?.Choice is not null;
        string deadline = isPlain && TimeLeft.Of(place.Step, place.At) is { } left ? $" The vote closes in {TimeLeft.Spoken(left)}." : string.Empty;
        return isIn ? (room.Pacing == Pacing.HotSeat ? SeatWords.SuggestionIn : SeatWords.Changeable) : SeatWords.Question(place) + deadline;
    }

    private static Block.Item Option(OptionView option, int index, SeatPlace place, CountsView? counts, bool isPlain)
    {
        string words = WordsOf(option);
        bool isMine = place.Now.You?.Choice is { } mine && mine == option.Id;
        string marker = (index + 1).ToString(CultureInfo.InvariantCulture);
        string mineWords = place.Room.Pacing == Pacing.HotSeat ? "your suggestion" : "your answer";
        if (counts is null)
        {
            return new Block.Item(index, marker, [new Cell(words, isMine && !isPlain ? Style.You : Style.Normal)], option.Locked is null, option.Locked)
            {
                Note = isMine && !isPlain ? mineWords : null,
            };
        }

        if (isPlain)
        {
            return new Block.Item(index, marker, [new Cell(words)]) { Note = CountsWords.Spoken(counts, index) };
        }

        Cell text = new(words, isMine ? Style.You : Style.Normal);
        Cell count = new(CountsWords.Short(counts, index), Style.Strong, counts.Counts is null ? WordsWidth : CountWidth);
        ValueArray<Cell> cells = CountsWords.Bar(counts, index) is { } bar
            ? [text, count, new Cell(string.Empty, Style.Normal, BarWidth, 1) { Bar = bar }]
            : [text, count];
        return new Block.Item(index, marker, cells) { Note = isMine ? mineWords : null, Whole = words };
    }
}
