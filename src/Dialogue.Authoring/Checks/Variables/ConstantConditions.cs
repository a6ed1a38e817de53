using System.Globalization;
using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Conditions;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Variables;

/// <summary>DLG403, DLG404 and DLG407: conditions of lines and ways on that are always the same, and ways that are never taken.</summary>
internal static class ConstantConditions
{
    public static void Check(CheckContext context)
    {
        if (!context.Options.WithStates)
        {
            return;
        }

        ScenarioAnalysis analysis = context.Analysis;
        for (int beat = 0; beat < analysis.Story.BeatCount; beat++)
        {
            if (analysis.MayEnter(beat))
            {
                CheckLines(context, analysis, beat);
                CheckWays(context, analysis, beat);
            }
        }
    }

    private static void CheckLines(CheckContext context, ScenarioAnalysis analysis, int beat)
    {
        CompiledStory story = analysis.Story;
        for (int line = 0; line < context.Scenario.Beats[beat].Lines.Count; line++)
        {
            int number = story.LineStarts[beat] + line;
            if (context.Scenario.Beats[beat].Lines[line].When is { } when)
            {
                Report(context, beat, when, analysis.Always(beat, story.LineConditions[number], survey => survey.Lines[number]), "the line", "lines", line);
            }
        }
    }

    private static void CheckWays(CheckContext context, ScenarioAnalysis analysis, int beat)
    {
        CompiledStory story = analysis.Story;
        for (int way = 0; way < context.Scenario.Beats[beat].Next.Count; way++)
        {
            int number = story.WayStarts[beat] + way;
            Condition? when = context.Scenario.Beats[beat].Next[way].When;
            Seen always = analysis.Always(beat, story.Ways[number].When, survey => survey.Ways[number]);
            if (when is not null && always == Seen.Failing)
            {
                Report(context, beat, when, always, "this way", "next", way);
            }
            else if (!analysis.MayBeTaken(number))
            {
                context.Report(
                    DiagnosticRules.ShadowedBranch,
                    context.Positions.InBeat(beat, "next", way.ToString(CultureInfo.InvariantCulture)),
                    $"This way to '{context.Scenario.Beats[beat].Next[way].To}' is never taken: one before it always holds. Move it up, or take it out.",
                    Proof.Exact);
            }
            else if (when is not null)
            {
                Report(context, beat, when, analysis.Always(beat, story.Ways[number].When, survey => survey.AskedWays[number]), "this way", "next", way);
            }
        }
    }

    private static void Report(CheckContext context, int beat, Condition when, Seen always, string what, string list, int index)
    {
        if (always is Seen.Holding or Seen.Failing)
        {
            bool holds = always == Seen.Holding;
            string moment = list == "next" && index > 0 ? "where no way before it is taken" : "here";
            context.Report(
                holds ? DiagnosticRules.ConditionAlwaysTrue : DiagnosticRules.ConditionAlwaysFalse,
                context.Positions.InBeat(beat, list, index.ToString(CultureInfo.InvariantCulture), "when"),
                holds ? $"'{when.Source}' always holds {moment}, so it can be left out." : $"'{when.Source}' never holds here, so {what} is never used. Change the condition, or take it out.",
                Proof.Exact);
        }
    }
}
