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
        _ => model,
    };

    // Enter ends the typing and keeps the filter; the next one opens.
    public static AppStep Confirm(AppModel model, Place.Home home)
    {
        if (home.IsTyping)
        {
            return model.At(home with { IsTyping = false });
        }

        if (PlanItem.Marked(model, home) is { } plan)
        {
            return model.Into(new Place.PlanReview(plan));
        }

        if (home.Selected == 0 && home.Filter.Length == 0 && model.Unfinished is { } talk)
        {
            return Unfinished.Resume(model, talk);
        }

        return Shelf.At(model, home, home.Selected) is { } entry ? AppStep.Asking(model, new AppRequest.Prepare(entry.Id)) : model;
    }
}
