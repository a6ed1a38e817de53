using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens on the page of progress.</summary>
internal static class ProgressUpdate
{
    /// <summary>Opens the page from the home page, or refreshes it where it stands; whoever has gone elsewhere meanwhile is left there.</summary>
    public static AppModel Read(AppModel model, AppMessage.HistoryRead read)
    {
        AppModel dated = model with { Today = read.Today };
        return dated.Here is Place.Home { IsTyping: false }
            ? dated.Into(new Place.Progress(read.History))
            : dated with { Trail = dated.Trail.Select(place => place is Place.Progress progress ? progress with { History = read.History } : place).ToValueArray() };
    }

    public static AppStep Invoke(AppModel model, Place.Progress place, string command) => command switch
    {
        CommandIds.Numbers => model.At(place with { ShowsNumbers = !place.ShowsNumbers }),
        CommandIds.NextPane or CommandIds.Increase or CommandIds.Decrease => model.Home(),
        CommandIds.Progress => AppStep.Asking(model, new AppRequest.ReadHistory()),
        _ => model,
    };

    public static AppStep Confirm(AppModel model, Place.Progress place)
    {
        ValueArray<ShelfRow> rows = ProgressScreen.Rows(model, place);
        return Opening.Of(model, place.Selected < rows.Count ? rows[place.Selected] : null);
    }
}
