using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Updates;

/// <summary>Takes up a stored conversation, also one whose file was edited since.</summary>
internal static class ResumeUpdate
{
    private const int GoOn = 0;
    private const int StartAgain = 1;

    public static AppModel Resumed(AppModel model, AppMessage.Resumed resumed)
    {
        AppModel from = model.Here is Place.Briefing ? model.Up() : model;
        if (!resumed.Replay.IsComplete)
        {
            return from.Into(new Place.Changed(resumed.Replay) { Id = resumed.Id, KeptAs = resumed.KeptAs });
        }

        AppModel there = from.Into(PlaceOf(resumed.Replay.Playthrough, resumed.Id));
        return resumed.HasChanged ? there with { Notice = TalkWords.EditedButFits } : there;
    }

    public static AppStep Confirm(AppModel model, Place.Changed changed) => changed.Selected switch
    {
        // What was stored stays as it was; this way on is kept beside it.
        GoOn => AppStep.Asking(model.At(PlaceOf(changed.Replay.Playthrough, changed.Id)), new AppRequest.SetAside(changed.KeptAs)),
        StartAgain => new AppStep(
            model.Up(),
            [new AppRequest.SetAside(changed.KeptAs), new AppRequest.Prepare(changed.Replay.Playthrough.Conversation.Scenario.Id)]),
        _ => model.Up(),
    };

    private static Place PlaceOf(Playthrough play, Core.Practice.PlayId id) => play.Status == PlaythroughStatus.AtChoice
        ? new Place.Talk(play, Length.About(play.Conversation, play.Cast, play.Seed)) { Id = id }
        : new Place.Debriefing(play) { Id = id };
}
