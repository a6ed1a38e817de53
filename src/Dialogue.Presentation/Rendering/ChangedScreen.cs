using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Says where and why a stored conversation could not be played again to where it was left.</summary>
internal static class ChangedScreen
{
    public static Screen From(Place.Changed place)
    {
        Playthrough play = place.Replay.Playthrough;
        string title = play.Conversation.Scenario.Title;
        int turn = play.DecisionCount + 1;
        Page page = new();
        page.Words(ResumeWords.Changed)
            .Blank()
            .Words(ResumeWords.AsFarAs(play.DecisionCount, play.Status == PlaythroughStatus.AtChoice))
            .Words(ResumeWords.Why(place.Replay.StoppedAt))
            .Blank()
            .Words(ResumeWords.NothingLost, Style.Quiet)
            .Blank()
            .Item(string.Empty, new Cell("Go on", Style.Normal, 16), new Cell(ResumeWords.GoOn(turn, play.Status == PlaythroughStatus.AtChoice), Style.Quiet, 0, 1))
            .Item(string.Empty, new Cell("Start again", Style.Normal, 16), new Cell("from the first line, with other people", Style.Quiet, 0, 1))
            .Item(string.Empty, new Cell("Not now", Style.Normal, 16), new Cell("back to the library", Style.Quiet, 0, 1));
        return new Screen { Place = place.Kind, Title = title, Status = "changed since", Body = page.Blocks(), WindowTitle = $"Dialogue: {title}" };
    }
}
