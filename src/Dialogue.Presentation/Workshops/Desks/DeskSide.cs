using System.Globalization;
using Dialogue.Core.Values;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>What stands beside the room where there is space: who is here, the way so far, the notes.</summary>
internal static class DeskSide
{
    private const int MostNotes = 5;

    public static ValueArray<Block> Of(DeskPlace place)
    {
        Page page = new();
        page.Heading("Where people are");
        page.Row("here", place.Desk.Presence.Connected.ToString(CultureInfo.InvariantCulture));
        page.Row("away", place.Desk.Presence.Away.ToString(CultureInfo.InvariantCulture));
        if (place.Room.Phase is RoomPhase.Voting && place.IsTogether)
        {
            page.Row("answered", DeskWords.Answered(place).Voted.ToString(CultureInfo.InvariantCulture));
        }

        if (place.View.Path.Count > 0)
        {
            page.Blank().Heading("The way here");
            foreach (AskedView asked in place.View.Path)
            {
                string option = asked.WentOnWith is { } went ? $", then {went + 1}" : string.Empty;
                page.Row($"question {asked.Number}{option}", asked.Before, Style.Normal, 20);
            }
        }

        if (place.View.Notes.Count > 0)
        {
            page.Blank().Heading("Your notes");
            foreach (string note in place.View.Notes.TakeLast(MostNotes))
            {
                page.Words(note, Style.Normal, 2);
            }
        }

        return page.Blocks();
    }
}
