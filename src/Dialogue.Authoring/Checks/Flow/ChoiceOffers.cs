using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Flow;

/// <summary>DLG303 and DLG304: choices that are never open, and conditions on choices that could be left out.</summary>
internal static class ChoiceOffers
{
    public static void Check(CheckContext context)
    {
        if (!context.Options.WithStates)
        {
            return;
        }

        ScenarioAnalysis analysis = context.Analysis;
        CompiledStory story = analysis.Story;
        for (int beat = 0; beat < story.BeatCount; beat++)
        {
            for (int choice = 0; analysis.MayEnter(beat) && choice < context.Scenario.Beats[beat].Choices.Count; choice++)
            {
                Check(context, analysis, beat, choice, story.ChoiceStarts[beat] + choice);
            }
        }
    }

    private static void Check(CheckContext context, ScenarioAnalysis analysis, int beat, int index, int number)
    {
        Choice choice = context.Scenario.Beats[beat].Choices[index];
        string place = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (!analysis.MayBeOpen(number))
        {
            string why = choice.When is { } when ? $": '{when.Source}' never holds here" : string.Empty;
            context.Report(
                DiagnosticRules.ChoiceNeverOffered,
                context.Positions.InBeat(beat, "choices", place, choice.When is null ? "id" : "when"),
                $"Choice '{choice.Id}' is never open{why}. Change the condition, or take the choice out.",
                Proof.Exact);
        }
        else if (choice.When is { } condition && analysis.Always(beat, analysis.Story.Choices[number].When, survey => survey.Choices[number]) == Seen.Holding)
        {
            context.Report(
                DiagnosticRules.ConditionOnChoiceAlwaysTrue,
                context.Positions.InBeat(beat, "choices", place, "when"),
                $"'{condition.Source}' always holds when this choice is offered, so it can be left out.",
                Proof.Exact);
        }
    }
}
