using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Talking;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens before a conversation, and how it begins.</summary>
internal static class BriefingUpdate
{
    public const int Begin = 0;
    public const int BeginQuietly = 1;
    public const int OtherPeople = 2;

    public static AppModel Prepared(AppModel model, AppMessage.Prepared prepared)
    {
        AppModel from = model.Here is Place.Briefing or Place.Talk or Place.Debriefing ? model.Up() : model;
        return prepared.Begin
            ? Start(from.Into(new Place.Briefing(prepared.Conversation, prepared.Cast, prepared.Seed)), prepared.Conversation, prepared.Cast, prepared.Seed, false)
            : from.Into(new Place.Briefing(prepared.Conversation, prepared.Cast, prepared.Seed) { Selected = model.Here is Place.Briefing same ? same.Selected : 0 });
    }

    public static AppStep Invoke(AppModel model, Place.Briefing briefing, string command) => command switch
    {
        CommandIds.Redraw when !briefing.IsReminder => AppStep.Asking(model, new AppRequest.Recast(briefing.Conversation, false)),
        CommandIds.Briefing when briefing.IsReminder => model.Up(),
        _ => model,
    };

    public static AppStep Confirm(AppModel model, Place.Briefing briefing) => (briefing.IsReminder, briefing.Selected) switch
    {
        (true, 0) => model.Up(),
        (true, _) => Unfinished.Leave(model),
        (false, Begin) => Start(model, briefing.Conversation, briefing.Cast, briefing.Seed, false),
        (false, BeginQuietly) => Start(model, briefing.Conversation, briefing.Cast, briefing.Seed, true),
        (false, OtherPeople) => AppStep.Asking(model, new AppRequest.Recast(briefing.Conversation, false)),
        _ => model.Into(new Place.Options()),
    };

    /// <summary>Gives the model with a conversation begun in place of the page in view.</summary>
    public static AppModel Start(AppModel model, Conversation conversation, Cast cast, ulong seed, bool quietly)
    {
        Place.Talk talk = new(conversation.Begin(cast, seed), Length.About(conversation, cast, seed)) { IsQuiet = quietly };
        return model.At(talk with { Arrived = Arrivals.AtOnce(talk, PaceOf(model)) });
    }

    public static Pace PaceOf(AppModel model) => model.IsPlain ? Pace.Instant : model.Settings.Pace;
}
