using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Talking;

namespace Dialogue.Presentation.Previews;

/// <summary>What can be marked on the page of a preview: what can be said, then the problems, then the beats.</summary>
/// <param name="Answers">What can be said, without silence; nothing where nothing is asked.</param>
/// <param name="Sayings">How many items stand under the story, silence and the way on after an end among them.</param>
/// <param name="Problems">How many problems are listed.</param>
/// <param name="Beats">The beats that are listed.</param>
internal sealed record PreviewItems(ValueArray<OfferedChoice> Answers, int Sayings, int Problems, ValueArray<Beat> Beats)
{
    public int FirstProblem => Sayings;

    public int FirstBeat => Sayings + Problems;

    public int Count => FirstBeat + Beats.Count;

    public static PreviewItems Of(AppModel model, Place.Previewing place)
    {
        ValueArray<OfferedChoice> answers = place.Playthrough is { Status: PlaythroughStatus.AtChoice } play ? AnswerList.Of(play, model.Settings.Order) : [];
        int sayings = place.Playthrough switch
        {
            null => 0,
            { Status: PlaythroughStatus.AtChoice, CanStaySilent: var silent } => answers.Count + (silent ? 1 : 0),
            _ => 1,
        };
        return new PreviewItems(answers, sayings, place.Reading.Problems.Count, Outline.Of(place.Playthrough));
    }

    /// <summary>Gives which problem an item is, or null.</summary>
    public int? ProblemAt(int item) => item >= FirstProblem && item < FirstBeat ? item - FirstProblem : null;

    /// <summary>Gives which beat an item is, or null.</summary>
    public Beat? BeatAt(int item) => item >= FirstBeat && item < Count ? Beats[item - FirstBeat] : null;

    /// <summary>Gives which answer an item is, or null; silence is none.</summary>
    public OfferedChoice? AnswerAt(int item) => item >= 0 && item < Answers.Count ? Answers[item] : null;

    /// <summary>Gives the item of a beat, or null where it is not listed.</summary>
    public int? ItemOf(BeatId beat)
    {
        for (int i = 0; i < Beats.Count; i++)
        {
            if (Beats[i].Id == beat)
            {
                return FirstBeat + i;
            }
        }

        return null;
    }

    /// <summary>Gives the item of an answer that was given, silence among them; the first where it is not on offer.</summary>
    public int ItemOf(Decision decision)
    {
        for (int i = 0; i < Answers.Count; i++)
        {
            if (Answers[i].Id == decision.Choice?.Id)
            {
                return i;
            }
        }

        return decision.IsSilence ? Answers.Count : 0;
    }
}
