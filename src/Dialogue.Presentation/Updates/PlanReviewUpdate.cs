using Dialogue.Core.Practice;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens when somebody is asked what came of their plan.</summary>
internal static class PlanReviewUpdate
{
    private const int DidIt = 0;
    private const int WentOtherwise = 1;
    private const int NotYet = 2;

    public static AppModel Type(AppModel model, Place.PlanReview place, string text) =>
        place.IsWriting ? model.At(place with { Words = PlanText.Clean(text) }) : model;

    public static AppStep Confirm(AppModel model, Place.PlanReview place) => place switch
    {
        { IsAnswered: true } => place.Selected == 0 ? model.At(Another(place.Plan)) : model.Up(),
        { Outcome: { } outcome } => Answer(model, place, outcome),
        { Selected: DidIt } => model.At(place with { Outcome = PlanOutcome.Done }),
        { Selected: WentOtherwise } => model.At(place with { Outcome = PlanOutcome.Otherwise }),
        { Selected: NotYet } => model.Up() with { Notice = PlanWords.AfterNotYet },
        _ => Answer(model, place, PlanOutcome.LetGo),
    };

    /// <summary>Goes back: from the few words to the four answers, else a page up.</summary>
    public static AppModel Back(AppModel model, Place.PlanReview place) =>
        place.IsWriting ? model.At(place with { Outcome = null }) : model.Up();

    private static Place.Planning Another(IfThenPlan plan) =>
        new(plan.Play, plan.ScenarioId, PlanDraft.Empty) { Earlier = PlanText.Sentence(plan.When, plan.Then) };

    // Where it went otherwise there is something to say, and a new plan to offer; the rest is said on the first page.
    private static AppStep Answer(AppModel model, Place.PlanReview place, PlanOutcome outcome)
    {
        AppModel after = outcome == PlanOutcome.Otherwise
            ? model.At(place with { IsAnswered = true, Selected = 0 })
            : model.Up() with { Notice = PlanWords.After(outcome) };
        return AppStep.Asking(after, new AppRequest.AnswerPlan(place.Plan.Id, outcome, place.Words.Trim()));
    }
}
