using Dialogue.Core.Scenarios;

using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Previews;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Updates;

/// <summary>What an author does with a file that is being written. Nothing of it is practice, so nothing is stored.</summary>
internal static class PreviewUpdate
{
    public static AppStep Invoke(AppModel model, Place.Previewing place, string command) => command switch
    {
        CommandIds.NextMatch => NextProblem(model, place, 1),
        CommandIds.PreviousMatch => NextProblem(model, place, -1),
        CommandIds.Outline => ToOutline(model, place),
        CommandIds.NextPane => NextPane(model, place),
        CommandIds.Numbers => model.At(place with { ShowsValues = !place.ShowsValues }),
        CommandIds.Editor => AppStep.Asking(model, new AppRequest.OpenEditor(PlaceOf(model, place))),
        _ => place.Playthrough is { } play ? PreviewPlay.Invoke(model, place, play, command) : InvokeUnplayed(model, command),
    };

    public static AppStep Confirm(AppModel model, Place.Previewing place)
    {
        PreviewItems items = PreviewItems.Of(model, place);
        if (items.ProblemAt(place.Selected) is { } number)
        {
            PreviewProblem problem = place.Reading.Problems[number];
            return problem.Beat is { } beat
                ? PreviewPlay.GoTo(model, place with { Problem = number }, beat)
                : model.At(place with { Problem = number }) with { Notice = PreviewWords.WholeFile };
        }

        return items.BeatAt(place.Selected) is { } listed ? PreviewPlay.GoTo(model, place, listed.Id)
            : place.Playthrough is { } play ? PreviewPlay.Confirm(model, place, play, items)
            : model with { Notice = PreviewWords.NothingToPlay };
    }

    private static AppStep InvokeUnplayed(AppModel model, string command) =>
        command is CommandIds.TakeBack or CommandIds.BringForward or CommandIds.Silence or CommandIds.Restart or CommandIds.Transcript or CommandIds.Briefing
            ? model with { Notice = PreviewWords.NothingToPlay }
            : model;

    private static AppModel NextProblem(AppModel model, Place.Previewing place, int by)
    {
        int count = place.Reading.Problems.Count;
        if (count == 0)
        {
            return model with { Notice = PreviewWords.NoMoreProblems };
        }

        // Round and round; the first step from nowhere goes to the first or the last.
        int next = place.Problem < 0 && by < 0 ? count - 1 : (place.Problem + by + count) % count;
        AppModel there = model.At(place with { Problem = next, Selected = PreviewItems.Of(model, place).FirstProblem + next });
        return model.IsPlain ? there with { Notice = PreviewWords.Problem(place.Reading.Problems[next]) } : there;
    }

    private static AppModel ToOutline(AppModel model, Place.Previewing place)
    {
        PreviewItems items = PreviewItems.Of(model, place);
        if (place.Playthrough is not { } play)
        {
            return model with { Notice = PreviewWords.NothingToPlay };
        }

        bool isThere = items.BeatAt(place.Selected) is not null;
        return model.At(place with { Selected = isThere ? 0 : items.ItemOf(play.Beat.Id) ?? items.FirstBeat });
    }

    private static AppModel NextPane(AppModel model, Place.Previewing place)
    {
        PreviewItems items = PreviewItems.Of(model, place);
        int here = items.ItemOf(place.Playthrough?.Beat.Id ?? default) ?? items.FirstBeat;
        int next = items switch
        {
            _ when place.Selected < items.FirstProblem && items.Problems > 0 => items.FirstProblem + Math.Max(0, place.Problem),
            _ when place.Selected < items.FirstBeat && items.Beats.Count > 0 => here,
            _ => 0,
        };
        return model.At(place with { Selected = next });
    }

    // What is marked is what the author means, else the beat that the story is at.
    private static FilePlace PlaceOf(AppModel model, Place.Previewing place)
    {
        PreviewItems items = PreviewItems.Of(model, place);
        if (items.ProblemAt(place.Selected) is { } number)
        {
            PreviewProblem problem = place.Reading.Problems[number];
            return new FilePlace.At(problem.Line, problem.Column);
        }

        BeatId? beat = items.BeatAt(place.Selected)?.Id ?? place.Playthrough?.Beat.Id;
        return beat is { } id ? new FilePlace.Of(id, items.AnswerAt(place.Selected)?.Id) : new FilePlace.At(1, 1);
    }
}
