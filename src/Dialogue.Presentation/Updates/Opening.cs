using Dialogue.Presentation.Library;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;

namespace Dialogue.Presentation.Updates;

/// <summary>Opens the conversation behind a row.</summary>
internal static class Opening
{
    public static AppStep Of(AppModel model, ShelfRow? row) => row switch
    {
        null => model,
        ShelfRow.Unfinished unfinished => Unfinished.Resume(model, unfinished.Talk),
        ShelfRow.Resume resume => AppStep.Asking(model, new AppRequest.Resume(resume.Left.Play)),
        _ => AppStep.Asking(model, new AppRequest.Prepare(row.ScenarioId)),
    };
}
