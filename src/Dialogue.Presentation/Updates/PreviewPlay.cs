using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Previews;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Updates;

/// <summary>Plays a previewed conversation: answers, takings back, and other beats to play on from.</summary>
internal static class PreviewPlay
{
    public static AppStep Invoke(AppModel model, Place.Previewing place, Playthrough play, string command) => command switch
    {
        CommandIds.Silence => Answered(model, place, play.StaySilent(), []),
        CommandIds.TakeBack => TakeBack(model, place, play),
        CommandIds.BringForward => BringForward(model, place, play),
        CommandIds.Restart => Restart(model, place, play),
        CommandIds.Transcript => model.Into(new Place.Script(play, false)),
        CommandIds.Briefing => model.Into(Briefings.Reminder(play)),
        _ => model,
    };

    public static AppStep Confirm(AppModel model, Place.Previewing place, Playthrough play, PreviewItems items) => play.Status switch
    {
        PlaythroughStatus.Ended => model.Into(new Place.Debriefing(play)),
        PlaythroughStatus.Stuck => Restart(model, place, play),
        _ => Answered(model, place, items.AnswerAt(place.Selected) is { } answer ? play.Take(answer.Index) : play.StaySilent(), []),
    };

    /// <summary>Plays from another beat on; taking back comes home from there.</summary>
    public static AppModel GoTo(AppModel model, Place.Previewing place, BeatId beat)
    {
        if (place.Playthrough is not { } play)
        {
            return model.At(place) with { Notice = PreviewWords.NothingToPlay };
        }

        if (play.Beat == PreviewWords.Find(play.Conversation.Scenario, beat))
        {
            return model.At(place with { Selected = 0 }) with { Notice = PreviewWords.AlreadyAt(beat) };
        }

        if (play.Conversation.BeginAt(beat, play.Cast, play.Seed) is not { } there)
        {
            return model.At(place) with { Notice = PreviewWords.NotInThisVersion(beat) };
        }

        return model.At(place with { Playthrough = there, Before = play, Redo = [], Selected = 0 }) with { Notice = PreviewWords.From(there) };
    }

    private static AppModel Answered(AppModel model, Place.Previewing place, TakeOutcome outcome, ValueArray<Decision> redo) => outcome switch
    {
        TakeOutcome.ChoiceRefused refused => model with { Notice = TalkWords.Refused(refused, place.Playthrough!.Cast) },
        TakeOutcome.Taken taken => model.At(place with { Playthrough = taken.Playthrough, Selected = 0, Redo = redo }),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static AppModel TakeBack(AppModel model, Place.Previewing place, Playthrough play)
    {
        if (play.LastDecision is { } decision)
        {
            Playthrough back = play.Rewind();
            Place.Previewing there = place with { Playthrough = back, Selected = 0, Redo = place.Redo.Append(decision).ToValueArray() };
            return model.At(there with { Selected = PreviewItems.Of(model, there).ItemOf(decision) });
        }

        return place.Before is { } before
            ? model.At(place with { Playthrough = before, Before = null, Redo = [], Selected = 0 }) with { Notice = PreviewWords.BackTo(before) }
            : model with { Notice = TalkWords.NothingToTakeBack };
    }

    private static AppModel BringForward(AppModel model, Place.Previewing place, Playthrough play)
    {
        if (place.Redo.IsEmpty)
        {
            return model with { Notice = TalkWords.NothingToBringForward };
        }

        TakeOutcome outcome = place.Redo[^1].Choice is { } choice ? play.Take(choice.Id) : play.StaySilent();
        return Answered(model, place, outcome, place.Redo.Take(place.Redo.Count - 1).ToValueArray());
    }

    // Once: to where this began. Again: to the first line of all.
    private static AppModel Restart(AppModel model, Place.Previewing place, Playthrough play)
    {
        if (play.DecisionCount > 0)
        {
            ValueArray<Decision> said = Answers.Of(play).Select(moment => moment.Current).Reverse().ToValueArray();
            return model.At(place with { Playthrough = play.Rewind(said.Count), Selected = 0, Redo = said });
        }

        Playthrough first = play.Conversation.Begin(play.Cast, play.Seed);
        return play.From is null
            ? model with { Notice = PreviewWords.AtTheStart }
            : model.At(place with { Playthrough = first, Before = null, Selected = 0, Redo = [] });
    }
}
