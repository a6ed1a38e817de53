using System.Globalization;
using Dialogue.Authoring.Figures;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Flow;

/// <summary>DLG312: the search was stopped by its budget, so some rules could not be judged.</summary>
internal static class Completeness
{
    public static void Check(CheckContext context)
    {
        if (!context.Options.WithStates || context.Analysis.IsExact)
        {
            return;
        }

        ScenarioAnalysis analysis = context.Analysis;
        string found = analysis.Space is { } space
            ? string.Create(CultureInfo.InvariantCulture, $"The search stopped after {space.StateCount:N0} states")
            : "A state of this conversation is too large to be searched";
        context.Report(
            DiagnosticRules.AnalysisIncomplete,
            context.Positions.Property("start"),
            $"{found}. What is reported as never reached, open or true is proven all the same; places where a play gets stuck or goes round, and everything about scores, are unproven. Fewer variables or a larger --budget would help.",
            Proof.Bounded);
    }
}
