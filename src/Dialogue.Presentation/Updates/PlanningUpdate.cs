using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens while a plan is made. It is kept only where somebody says so.</summary>
internal static class PlanningUpdate
{
    private const int Keep = 0;
    private const int SayDifferently = 1;

    /// <summary>Opens the page from a debrief, with what was typed before.</summary>
    public static AppModel Open(AppModel model, Place.Debriefing place) =>
        model.Into(new Place.Planning(place.Id, place.Playthrough.Conversation.Scenario.Id, place.Draft) { From = place.Playthrough });

    public static AppModel Type(AppModel model, Place.Planning place, string text) => place.Step switch
    {
        PlanStep.When => model.At(place with { Draft = place.Draft with { When = PlanText.Clean(text) } }),
        PlanStep.Then => model.At(place with { Draft = place.Draft with { Then = PlanText.Clean(text) } }),
        _ => model,
    };

    public static AppStep Confirm(AppModel model, Place.Planning place) => place.Step switch
    {
        PlanStep.When when PlanText.When(place.Draft.When).Length > 0 => model.At(place with { Step = PlanStep.Then }),
        PlanStep.Then when PlanText.Then(place.Draft.Then).Length > 0 => model.At(place with { Step = PlanStep.Sentence, Selected = 0 }),
        PlanStep.When or PlanStep.Then => model with { Notice = PlanWords.WriteFirst },
        _ => Decide(model, place),
    };

    /// <summary>Goes back; what was typed waits there.</summary>
    public static AppModel Leave(AppModel model, Place.Planning place) =>
        Below(model, debrief => debrief with { Draft = place.Draft });

    private static AppStep Decide(AppModel model, Place.Planning place) => place.Selected switch
    {
        Keep when model.IsKept => AppStep.Asking(
            Made(model, place) with { Notice = PlanWords.Kept },
            new AppRequest.KeepPlan(place.Play, place.ScenarioId, PlanText.When(place.Draft.When), PlanText.Then(place.Draft.Then))),
        Keep => AppStep.Asking(Made(model, place), new AppRequest.SaveText($"{place.ScenarioId}-plan.txt", place.Draft.Sentence + "\n")),
        SayDifferently => model.At(place with { Step = PlanStep.When, Selected = 0 }),
        _ => Below(model, debrief => debrief with { Draft = PlanDraft.Empty }) with { Notice = PlanWords.Dropped },
    };

    private static AppModel Made(AppModel model, Place.Planning place) =>
        Below(model, debrief => debrief with { Draft = PlanDraft.Empty, Plan = place.Draft });

    private static AppModel Below(AppModel model, Func<Place.Debriefing, Place.Debriefing> change)
    {
        AppModel below = model.Up();
        return below.Here is Place.Debriefing debrief ? below.At(change(debrief)) : below;
    }
}
