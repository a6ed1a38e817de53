using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens where two answers stand beside each other.</summary>
internal static class ComparisonUpdate
{
    public static AppStep Invoke(AppModel model, Place.Comparison place, string command) => command switch
    {
        CommandIds.Increase => Go(model, place, 1),
        CommandIds.Decrease => Go(model, place, -1),
        CommandIds.Compare => model.Up(),
        CommandIds.Why => model.Into(new Place.Reasons(place.Playthrough, place.Moment)),
        CommandIds.ReplayFromHere when model.Up() is { Here: Place.Debriefing debrief } below => DebriefUpdate.Replay(below, debrief, place.Moment),
        _ => model,
    };

    private static AppModel Go(AppModel model, Place.Comparison place, int by)
    {
        int later = place.Moment.All.Count - 1;
        return later < 2 ? model : model.At(place with { Other = ((ComparisonScreen.OtherOf(place) - 1 + by + later) % later) + 1 });
    }
}
