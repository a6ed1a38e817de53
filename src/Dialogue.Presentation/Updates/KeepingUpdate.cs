using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens when something cannot be stored: the player decides, and nothing that was said is lost meanwhile.</summary>
internal static class KeepingUpdate
{
    private const int TryAgain = 0;
    private const int WithoutKeeping = 1;

    public static AppModel Failed(AppModel model, string sentence) =>
        model.Here is Place.Unkept page
            ? model.At(page with { Sentence = sentence, Selected = 0 })
            : model.Into(new Place.Unkept(sentence) { IsFromTheStart = Journalling.Asked(model) is null });

    public static AppStep Confirm(AppModel model, Place.Unkept page) => page.Selected switch
    {
        TryAgain => Again(model, page),
        WithoutKeeping => AppStep.Asking(model.Up() with { IsKept = false }, new AppRequest.StopKeeping()),
        _ => Leave(model),
    };

    public static AppStep Leave(AppModel model) => AppStep.Asking(model with { IsOver = true }, new AppRequest.Quit());

    // From the start, trying again is looking again; in a conversation it is storing what was said.
    private static AppStep Again(AppModel model, Place.Unkept page)
    {
        AppModel below = model.Up();
        return page.IsFromTheStart
            ? AppStep.Asking(below, new AppRequest.Summarise())
            : Journalling.Asked(below) is { } keep ? AppStep.Asking(below, keep) : below;
    }
}
