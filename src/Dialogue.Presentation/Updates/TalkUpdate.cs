using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens in a conversation.</summary>
internal static class TalkUpdate
{
    private const int HintSteps = 3;

    public static AppStep Invoke(AppModel model, Place.Talk talk, string command) => command switch
    {
        CommandIds.Complete => Complete(model, talk),
        CommandIds.Silence => IsBeingRead(talk) ? model : StaySilent(model, talk),
        CommandIds.TakeBack => TakeBack(model, talk),
        CommandIds.BringForward => BringForward(model, talk),
        CommandIds.Hint => Hint(model, talk),
        CommandIds.Transcript => model.Into(new Place.Script(talk.Playthrough, false)),
        CommandIds.Search => model.Into(new Place.Script(talk.Playthrough, false) { IsTyping = true }),
        CommandIds.Briefing => model.Into(Briefings.Reminder(talk.Playthrough)),
        CommandIds.Why => Why(model, talk),
        CommandIds.FewerNotes => FewerNotes(model),
        CommandIds.Restart => Restart(model, talk),
        CommandIds.Export => Copying.SaveScript(model, talk.Playthrough),
        _ => model,
    };

    public static AppStep Confirm(AppModel model, Place.Talk talk)
    {
        if (Arrivals.ArePending(talk))
        {
            return Complete(model, talk);
        }

        if (talk.Playthrough.Status != PlaythroughStatus.AtChoice)
        {
            return Finish(model, talk);
        }

        if (talk.InFeedback)
        {
            return model.At(talk with { InFeedback = false, Selected = 0 });
        }

        ValueArray<OfferedChoice> answers = AnswerList.Of(talk.Playthrough, model.Settings.Order);
        return talk.Selected >= answers.Count
            ? StaySilent(model, talk)
            : Answered(model, talk, talk.Playthrough.Take(answers[talk.Selected].Index), []);
    }

    /// <summary>Shows the next entry, or lets the silence be the answer, if that is what the wake-up was for.</summary>
    public static AppModel Wake(AppModel model, string id)
    {
        if (model.Here is not Place.Talk talk || id != Wakes.Of(talk, model)?.Id)
        {
            return model;
        }

        return Arrivals.ArePending(talk)
            ? model.At(talk with { Arrived = talk.Arrived + 1 })
            : StaySilent(model, talk) with { Notice = null };
    }

    private static AppModel Complete(AppModel model, Place.Talk talk) => model.At(talk with { Arrived = int.MaxValue });

    private static AppModel StaySilent(AppModel model, Place.Talk talk) => Answered(model, talk, talk.Playthrough.StaySilent(), []);

    private static AppModel Answered(AppModel model, Place.Talk talk, TakeOutcome outcome, ValueArray<Decision> redo) => outcome switch
    {
        TakeOutcome.ChoiceRefused refused => model with { Notice = TalkWords.Refused(refused, talk.Playthrough.Cast) },
        TakeOutcome.Taken taken => Settle(model, talk with
        {
            Playthrough = taken.Playthrough,
            InFeedback = HasFeedback(model, talk, taken.Playthrough),
            HintStep = 0,
            Selected = 0,
            Redo = redo,
        }),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static AppModel Settle(AppModel model, Place.Talk talk) =>
        model.At(talk with { Arrived = Arrivals.AtOnce(talk, BriefingUpdate.PaceOf(model)) });

    private static bool HasFeedback(AppModel model, Place.Talk talk, Playthrough after) =>
        model.Settings.Feedback == FeedbackMode.Full && !talk.IsQuiet && NotesAbout.Has(after.LastDecision);

    private static AppModel TakeBack(AppModel model, Place.Talk talk)
    {
        if (talk.Playthrough.LastDecision is not { } decision)
        {
            return model with { Notice = TalkWords.NothingToTakeBack };
        }

        Playthrough back = talk.Playthrough.Rewind();
        AppModel there = model.At(talk with
        {
            Playthrough = back,
            InFeedback = false,
            HintStep = 0,
            Arrived = int.MaxValue,
            Selected = PlaceOf(decision, AnswerList.Of(back, model.Settings.Order)),
            Redo = talk.Redo.Append(decision).ToValueArray(),
        });
        return there with { Notice = TalkWords.TakenBack };
    }

    private static AppModel BringForward(AppModel model, Place.Talk talk)
    {
        if (talk.Redo.IsEmpty)
        {
            return model with { Notice = TalkWords.NothingToBringForward };
        }

        Decision next = talk.Redo[^1];
        TakeOutcome outcome = next.Choice is { } choice ? talk.Playthrough.Take(choice.Id) : talk.Playthrough.StaySilent();
        return Answered(model, talk, outcome, talk.Redo.Take(talk.Redo.Count - 1).ToValueArray());
    }

    private static int PlaceOf(Decision decision, ValueArray<OfferedChoice> answers)
    {
        for (int i = 0; i < answers.Count; i++)
        {
            if (answers[i].Id == decision.Choice?.Id)
            {
                return i;
            }
        }

        return decision.IsSilence ? answers.Count : 0;
    }

    private static AppModel Hint(AppModel model, Place.Talk talk)
    {
        if (IsBeingRead(talk) || talk.Playthrough.Status != PlaythroughStatus.AtChoice)
        {
            return model;
        }

        return talk.HintStep == HintSteps ? model with { Notice = TalkWords.NoMoreHints } : model.At(talk with { HintStep = talk.HintStep + 1 });
    }

    // Nothing is asked while lines still arrive or notes stand on the page, so nothing may be answered by accident.
    private static bool IsBeingRead(Place.Talk talk) => talk.InFeedback || Arrivals.ArePending(talk);

    private static AppModel Why(AppModel model, Place.Talk talk)
    {
        if (talk.IsQuiet)
        {
            return model with { Notice = TalkWords.QuietUntilTheEnd };
        }

        ValueArray<AnsweredMoment> moments = Answers.Of(talk.Playthrough);
        return moments.IsEmpty ? model with { Notice = TalkWords.NothingSaidYet } : model.Into(new Place.Reasons(talk.Playthrough, moments[^1]));
    }

    private static AppStep FewerNotes(AppModel model)
    {
        FeedbackMode fewer = model.Settings.Feedback switch
        {
            FeedbackMode.Full => FeedbackMode.Brief,
            FeedbackMode.Brief => FeedbackMode.End,
            _ => FeedbackMode.Full,
        };
        AppModel changed = model with { Settings = model.Settings with { Feedback = fewer }, Notice = TalkWords.NotesAre(fewer) };
        return AppStep.Asking(
            changed.Here is Place.Talk talk ? changed.At(talk with { InFeedback = talk.InFeedback && fewer == FeedbackMode.Full }) : changed,
            new AppRequest.KeepSettings(changed.Settings));
    }

    // Nothing is lost by it: what was said stays on record and can be brought forward line by line.
    private static AppModel Restart(AppModel model, Place.Talk talk)
    {
        if (talk.Playthrough.DecisionCount == 0)
        {
            return model with { Notice = TalkWords.AtTheStart };
        }

        ValueArray<Decision> said = Answers.Of(talk.Playthrough).Select(moment => moment.Current).Reverse().ToValueArray();
        Place.Talk start = talk with
        {
            Playthrough = talk.Playthrough.Rewind(said.Count),
            InFeedback = false,
            HintStep = 0,
            Arrived = int.MaxValue,
            Selected = 0,
            Redo = said,
        };
        return model.At(start) with { Notice = TalkWords.StartedAgain(KeyWords.For(model, CommandIds.BringForward)) };
    }

    private static AppModel Finish(AppModel model, Place.Talk talk)
    {
        string id = talk.Playthrough.Conversation.Scenario.Id;
        AppModel noted = model.Played.Contains(id) ? model : model with { Played = model.Played.Append(id).ToValueArray() };
        string[] again = [.. Answers.Of(talk.Playthrough).Where(moment => moment.All.Count > 1).Select(moment => $"{moment.Current.Number}")];
        return noted.At(new Place.Debriefing(talk.Playthrough) { Id = talk.Id }) with
        {
            Notice = again.Length == 0 ? null : DebriefWords.AnsweredAgain(again, KeyWords.For(model, CommandIds.Compare)),
        };
    }
}
