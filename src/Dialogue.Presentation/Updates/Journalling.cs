using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;

namespace Dialogue.Presentation.Updates;

/// <summary>
/// Asks for everything that was said or taken back to be stored, whichever page it happened on. The one place that does, so that no
/// page can forget it; what is asked for is done before the next screen is shown.
/// </summary>
internal static class Journalling
{
    /// <summary>Gives a step with what has to be stored first.</summary>
    public static AppStep Keep(AppModel before, AppStep step)
    {
        if (!step.Model.IsKept)
        {
            return step;
        }

        ValueArray<AppRequest> asked = IsNew(before, step.Model) ? Before(step, Asked(step.Model)!) : step.Requests;
        return CameHome(before, step.Model) ? new AppStep(step.Model, [.. asked, new AppRequest.Summarise()]) : new AppStep(step.Model, asked);
    }

    /// <summary>Gives the request that stores the conversation in hand, or null where nothing was said in one.</summary>
    public static AppRequest.Keep? Asked(AppModel model) =>
        InHand(model) is { Play: { StepCount: > 0 } play, Id: var id } ? new AppRequest.Keep(id, play) : null;

    private static ValueArray<AppRequest> Before(AppStep step, AppRequest first) => [first, .. step.Requests];

    // A playthrough only ever grows by steps, also when an answer is taken back.
    private static bool IsNew(AppModel before, AppModel after) =>
        InHand(after) is { Play.StepCount: > 0 } now && (InHand(before) is not { } then || then.Id != now.Id || then.Play.StepCount != now.Play.StepCount);

    private static bool CameHome(AppModel before, AppModel after) => InHand(before) is not null && after is { Here: Place.Home, IsOver: false };

    private static (PlayId Id, Playthrough Play)? InHand(AppModel model)
    {
        for (int i = model.Trail.Count - 1; i >= 0; i--)
        {
            switch (model.Trail[i])
            {
                case Place.Talk talk:
                    return (talk.Id, talk.Playthrough);
                case Place.Debriefing debriefing:
                    return (debriefing.Id, debriefing.Playthrough);
            }
        }

        return null;
    }
}
