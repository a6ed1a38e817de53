using Dialogue.Authoring.Figures;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Flow;

/// <summary>DLG301, DLG302 and DLG308: beats and endings that no play comes to.</summary>
internal static class Reachability
{
    public static void Check(CheckContext context)
    {
        ScenarioAnalysis analysis = context.Analysis;
        int[] loops = analysis.Layout.Loops.Of;
        for (int beat = 0; beat < context.Scenario.Beats.Count; beat++)
        {
            if (loops[beat] < 0)
            {
                ReportUnlinked(context, beat);
            }
            else if (context.Options.WithStates && !analysis.MayEnter(beat))
            {
                ReportClosed(context, beat);
            }
        }
    }

    private static void ReportUnlinked(CheckContext context, int index)
    {
        Beat beat = context.Scenario.Beats[index];
        if (beat.Ending is null)
        {
            context.Report(
                DiagnosticRules.UnreachableBeat,
                context.Positions.Beat(index),
                $"Nothing leads to beat '{beat.Id}'. Let a choice or a way on lead here, or take it out.");
        }
        else
        {
            context.Report(
                DiagnosticRules.EndingUnreachable,
                context.Positions.Beat(index),
                $"Nothing leads to the ending '{beat.Id}'. Let a choice or a way on lead here, or take it out.",
                Proof.Exact);
        }
    }

    private static void ReportClosed(CheckContext context, int index)
    {
        Beat beat = context.Scenario.Beats[index];
        if (beat.Ending is null)
        {
            context.Report(
                DiagnosticRules.UnreachableUnderConditions,
                context.Positions.Beat(index),
                $"Ways lead to beat '{beat.Id}', but their conditions never hold together on any way through the story. Loosen one, or take the beat out.",
                Proof.Exact);
        }
        else
        {
            context.Report(
                DiagnosticRules.EndingUnreachable,
                context.Positions.Beat(index),
                $"No play comes to the ending '{beat.Id}': the conditions on the ways to it never hold together. Loosen one, or take it out.",
                Proof.Exact);
        }
    }
}
