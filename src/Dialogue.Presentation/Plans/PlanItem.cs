using Dialogue.Core.Practice;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;

namespace Dialogue.Presentation.Plans;

/// <summary>Where the home page asks what came of a plan: under what to do today, before the library.</summary>
public static class PlanItem
{
    /// <summary>Gives its place among the items of the page, or null where there is nothing to ask, or the list is filtered.</summary>
    public static int? IndexOf(AppModel model, Place.Home home) =>
        model.Practice.OpenPlan is null || Shelf.Today(model, home) is null ? null : 1;

    /// <summary>Gives the plan where its item is marked, else null.</summary>
    public static IfThenPlan? Marked(AppModel model, Place.Home home) => IndexOf(model, home) == home.Selected ? model.Practice.OpenPlan : null;
}
