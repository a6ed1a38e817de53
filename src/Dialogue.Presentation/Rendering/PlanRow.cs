using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>The row of the home page that asks what came of a plan.</summary>
internal static class PlanRow
{
    /// <summary>Adds the row, where there is a plan to ask about.</summary>
    public static void AddTo(Page page, AppModel model, Place.Home home)
    {
        if (PlanItem.IndexOf(model, home) is not null && model.Practice.OpenPlan is { } plan)
        {
            page.Item(
                string.Empty,
                new Cell(PlanWords.RowName, Style.Strong, 9),
                new Cell(PlanText.Sentence(plan.When, plan.Then).TrimEnd('.'), Style.Normal, 50),
                new Cell(PlanWords.RowQuestion, Style.Quiet, 0, 3));
        }
    }
}
