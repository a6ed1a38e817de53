using System.Globalization;
using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Variables;

/// <summary>DLG406: a change to a number that runs into the limit every time.</summary>
internal static class ClampedEffects
{
    public static void Check(CheckContext context)
    {
        if (!context.Options.WithStates || !context.Analysis.IsExact)
        {
            return;
        }

        CompiledStory story = context.Analysis.Story;
        Survey survey = context.Analysis.Survey!;
        for (int beat = 0; beat < story.BeatCount; beat++)
        {
            for (int choice = 0; choice < context.Scenario.Beats[beat].Choices.Count; choice++)
            {
                Check(context, story, survey, beat, choice);
            }
        }
    }

    private static void Check(CheckContext context, CompiledStory story, Survey survey, int beat, int index)
    {
        Choice choice = context.Scenario.Beats[beat].Choices[index];
        int number = story.ChoiceStarts[beat] + index;
        int row = story.Choices[number].FirstEffect;
        foreach (Effect effect in choice.Effects)
        {
            // Effects on what nobody reads have no row.
            if (row < story.Choices[number].EndEffect && story.Facts[story.Effects[row].Fact] is Fact.OfVariable fact && fact.Variable.Id == effect.Variable)
            {
                if (effect is Effect.Add add && survey.Effects[row] == Seen.Holding)
                {
                    Report(context, beat, index, add, fact.Variable, survey.FirstStates[number]);
                }

                row++;
            }
        }
    }

    private static void Report(CheckContext context, int beat, int choice, Effect.Add add, Variable variable, int state) =>
        context.Report(
            DiagnosticRules.AlwaysClamped,
            context.Positions.InBeat(beat, "choices", choice.ToString(CultureInfo.InvariantCulture), "set", variable.Id.Value),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Whenever this is said, '{variable.Id}' would leave its range of {variable.Least} to {variable.Greatest}, so {add.Amount:+0;-0} never counts in full. Start elsewhere, or widen the range."),
            context.Analysis.Space!.WitnessTo(state),
            state);
}
