using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens in the debrief.</summary>
internal static class DebriefUpdate
{
    public static AppStep Invoke(AppModel model, Place.Debriefing place, string command) => command switch
    {
        CommandIds.AllTurns => model.At(place with { ShowsAll = !place.ShowsAll, Selected = 0 }),
        CommandIds.Numbers => model.At(place with { ShowsNumbers = !place.ShowsNumbers }),
        CommandIds.Transcript => model.Into(new Place.Script(place.Playthrough, true)),
        CommandIds.Search => model.Into(new Place.Script(place.Playthrough, true) { IsTyping = true }),
        CommandIds.Briefing => model.Into(Briefings.Reminder(place.Playthrough)),
        CommandIds.Why => Why(model, place),
        CommandIds.ReplayFromHere => Marked(place) is { } moment ? Replay(model, place, moment) : model with { Notice = DebriefWords.MarkATurn },
        CommandIds.Compare => Compare(model, place),
        CommandIds.Plan => PlanningUpdate.Open(model, place),
        CommandIds.TakeBack => GoOnFrom(model, place, 1),
        CommandIds.Restart => GoOnFrom(model, place, place.Playthrough.DecisionCount),
        CommandIds.Redraw => AppStep.Asking(model, new AppRequest.Recast(place.Playthrough.Conversation, false)),
        CommandIds.Export => Copying.SaveScript(model, place.Playthrough),
        _ => model,
    };

    public static AppStep Confirm(AppModel model, Place.Debriefing place)
    {
        int turns = DebriefScreen.Turns(place).Count;
        return (place.Selected - turns) switch
        {
            < 0 => Why(model, place),
            0 => PlanningUpdate.Open(model, place),
            1 => model.Into(new Place.Script(place.Playthrough, true)),
            2 => AppStep.Asking(model, new AppRequest.Recast(place.Playthrough.Conversation, false)),
            _ => model.Home(),
        };
    }

    /// <summary>Plays on from a turn, in place of its debrief.</summary>
    public static AppModel Replay(AppModel model, Place.Debriefing place, AnsweredMoment moment) =>
        GoOnFrom(model, place, place.Playthrough.DecisionCount - moment.Current.Number + 1);

    private static AppModel Why(AppModel model, Place.Debriefing place) =>
        Marked(place) is { } moment ? model.Into(new Place.Reasons(place.Playthrough, moment)) : model with { Notice = DebriefWords.MarkATurn };

    private static AppModel Compare(AppModel model, Place.Debriefing place) => Marked(place) switch
    {
        null => model with { Notice = DebriefWords.MarkATurn },
        { All.Count: 1 } => model with { Notice = DebriefWords.OnlyOneAnswer(KeyWords.For(model, CommandIds.ReplayFromHere)) },
        { } moment => model.Into(new Place.Comparison(place.Playthrough, moment)),
    };

    private static AnsweredMoment? Marked(Place.Debriefing place)
    {
        ValueArray<AnsweredMoment> turns = DebriefScreen.Turns(place);
        return place.Selected < turns.Count ? turns[place.Selected] : null;
    }

    private static AppModel GoOnFrom(AppModel model, Place.Debriefing place, int takenBack)
    {
        Playthrough playthrough = place.Playthrough;
        if (playthrough.DecisionCount == 0)
        {
            return model with { Notice = TalkWords.NothingToTakeBack };
        }

        Place.Talk talk = new(playthrough.Rewind(takenBack), Length.About(playthrough.Conversation, playthrough.Cast, playthrough.Seed))
        {
            Id = place.Id,
            Redo = Answers.Of(playthrough).Select(moment => moment.Current).TakeLast(takenBack).Reverse().ToValueArray(),
        };
        return model.At(talk) with { Notice = TalkWords.TakenBack };
    }
}
