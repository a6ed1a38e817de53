using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens on the home page.</summary>
internal static class HomeUpdate
{
    public static AppStep Invoke(AppModel model, Place.Home home, string command) => command switch
    {
        CommandIds.Search => model.At(home with { IsTyping = true }),
        CommandIds.Progress or CommandIds.NextPane or CommandIds.Increase or CommandIds.Decrease when !home.IsTyping => AppStep.Asking(model, new AppRequest.ReadHistory()),
        _ => model,
    };

    // Enter ends the typing and keeps the filter; the next one opens.
    public static AppStep Confirm(AppModel model, Place.Home home) => home.IsTyping ? model.At(home with { IsTyping = false })
        : PlanItem.Marked(model, home) is { } plan ? model.Into(new Place.PlanReview(plan))
        : Opening.Of(model, Shelf.At(model, home, home.Selected));
}
