using System.Globalization;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for the moment from which on only one outcome is left, long before the end.</summary>
/// <remarks>For each outcome the moment is named after which most decisions follow, and of those the one that is reached first.</remarks>
internal static class DecidedEarly
{
    private const int ManyDecisions = 3;

    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        StateSpace space = context.Analysis.Space!;
        Prospects prospects = context.Analysis.Prospects;
        foreach (EndingOutcome outcome in Enum.GetValues<EndingOutcome>())
        {
            int settled = -1;
            for (int state = 0; state < space.Count; state++)
            {
                if (prospects.Outcomes[state] == 1 << (int)outcome && prospects.LeastDecisions[state] >= Math.Max(ManyDecisions, settled < 0 ? 0 : prospects.LeastDecisions[settled] + 1))
                {
                    settled = state;
                }
            }

            if (settled >= 0)
            {
                Report(context, settled, outcome, prospects.LeastDecisions[settled]);
            }
        }
    }

    private static void Report(CheckContext context, int state, EndingOutcome outcome, int decisions)
    {
        StateSpace space = context.Analysis.Space!;
        ValueArray<string> witness = space.WitnessTo(state);
        string when = witness.IsEmpty ? "From the start" : $"After '{witness[^1]}'";
        context.Report(
            DiagnosticRules.DecidedEarly,
            context.Positions.Beat(space.BeatOf(state)),
            string.Create(CultureInfo.InvariantCulture, $"{when} every way ends in '{OutcomeWords.Word(1 << (int)outcome)}', and at least {decisions} decisions still follow."),
            witness,
            state);
    }
}
