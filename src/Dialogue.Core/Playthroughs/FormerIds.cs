using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>Reads saved steps whose beats and choices have been renamed since, by the former ids that their author kept.</summary>
public static class FormerIds
{
    /// <summary>Gives steps under the ids that hold now; what a scenario no longer has stays as it is.</summary>
    public static ValueArray<SavedStep> AsNow(Conversation conversation, ValueArray<SavedStep> steps) =>
        steps.Select(step => AsNow(conversation, step)).ToValueArray();

    private static SavedStep AsNow(Conversation conversation, SavedStep step) => step switch
    {
        SavedStep.Took { Choice: var path } when Find(conversation, path.Beat) is { } beat && Find(conversation, beat, path.Choice) is { } choice =>
            new SavedStep.Took(new ChoicePath(beat.Id, choice.Id)),
        SavedStep.StayedSilent silent when Find(conversation, silent.Beat) is { } beat => new SavedStep.StayedSilent(beat.Id),
        _ => step,
    };

    private static Beat? Find(Conversation conversation, BeatId id) =>
        conversation.Plan.FindBeat(id) is >= 0 and int beat ? conversation.Scenario.Beats[beat] : null;

    private static Choice? Find(Conversation conversation, Beat beat, ChoiceId id) =>
        conversation.Plan.FindChoice(conversation.Plan.FindBeat(beat.Id), id) is >= 0 and int choice ? beat.Choices[choice] : null;
}
