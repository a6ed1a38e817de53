using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Updates;

/// <summary>Takes text out: a line, a page, or the transcript with its notes.</summary>
internal static class Copying
{
    public static AppStep MarkedLine(AppModel model)
    {
        Block.Item? item = ScreenFrom.Model(model).Items.FirstOrDefault(each => each.Index == model.Here.Selected);
        return item is null ? model with { Notice = CommonWords.NothingMarked } : AppStep.Asking(model, new AppRequest.CopyText(item.Whole ?? item.Words));
    }

    public static AppStep Page(AppModel model) =>
        AppStep.Asking(model, new AppRequest.CopyText(PlainText.Of(ScreenFrom.Model(model))));

    public static AppStep SaveScript(AppModel model, Playthrough playthrough)
    {
        Screen script = ScriptScreen.From(model, new Places.Place.Script(playthrough, true));
        return AppStep.Asking(model, new AppRequest.SaveText($"{playthrough.Conversation.Scenario.Id}.txt", PlainText.Of(script)));
    }
}
