using System.Diagnostics;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
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
    public static AppModel Prepared(AppModel model, AppMessage.Prepared prepared)
    {
        AppModel from = model.Here is Place.Briefing or Place.Talk or Place.Debriefing ? model.Up() : model;
        Place.Briefing briefing = new(prepared.Conversation, prepared.Cast, prepared.Seed)
        {
            Id = prepared.Id,
            LeftOff = model.Practice.LeftOff.FirstOrDefault(left => left.ScenarioId == prepared.Conversation.Scenario.Id),
        };
        return prepared.Begin
            ? Start(from.Into(briefing), briefing, false, prepared.From)
            : from.Into(briefing with { Selected = model.Here is Place.Briefing same ? same.Selected : 0 });
    }

    public static AppStep Invoke(AppModel model, Place.Briefing briefing, string command) => command switch
    {
        CommandIds.Redraw when !briefing.IsReminder => AppStep.Asking(model, new AppRequest.Recast(briefing.Conversation, false)),
        CommandIds.Briefing when briefing.IsReminder => model.Up(),
        _ => model,
    };

    public static AppStep Confirm(AppModel model, Place.Briefing briefing)
    {
        ValueArray<BriefingAction> actions = BriefingActions.Of(briefing);
        return actions[Math.Clamp(briefing.Selected, 0, actions.Count - 1)] switch
        {
            BriefingAction.Resume => AppStep.Asking(model, new AppRequest.Resume(briefing.LeftOff!.Play) { Conversation = briefing.Conversation }),
            BriefingAction.Begin => Start(model, briefing, false),
            BriefingAction.BeginQuietly => Start(model, briefing, true),
            BriefingAction.OtherPeople => AppStep.Asking(model, new AppRequest.Recast(briefing.Conversation, false)),
            BriefingAction.Settings => model.Into(new Place.Options()),
            BriefingAction.GoOn => model.Up(),
            BriefingAction.Leave => Unfinished.Leave(model),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Gives the model with a conversation begun in place of the page in view.</summary>
    /// <param name="model">The model.</param>
    /// <param name="briefing">What is begun.</param>
    /// <param name="quietly">Whether notes are kept for the end.</param>
    /// <param name="beat">The beat to begin at, or null: at the start.</param>
    public static AppModel Start(AppModel model, Place.Briefing briefing, bool quietly, BeatId? beat = null)
    {
        Playthrough? there = beat is { } from ? briefing.Conversation.BeginAt(from, briefing.Cast, briefing.Seed) : null;
        Place.Talk talk = new(
            there ?? briefing.Conversation.Begin(briefing.Cast, briefing.Seed), Length.About(briefing.Conversation, briefing.Cast, briefing.Seed))
        {
            Id = briefing.Id,
            IsQuiet = quietly,
        };
        return model.At(talk with { Arrived = Arrivals.AtOnce(talk, PaceOf(model)) });
    }

    public static Pace PaceOf(AppModel model) => model.IsPlain ? Pace.Instant : model.Settings.Pace;
}
