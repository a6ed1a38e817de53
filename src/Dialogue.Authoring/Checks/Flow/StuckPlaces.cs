using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Flow;

/// <summary>DLG305: places where a play gets stuck, with nothing open and no way on.</summary>
internal static class StuckPlaces
{
    public static void Check(CheckContext context)
    {
        if (!context.Options.WithStates || context.Analysis.Space is not { } space)
        {
            return;
        }

        HashSet<int> reported = [];
        for (int state = 0; state < space.Count; state++)
        {
            if (space.Kinds[state] == StateKind.Stuck && reported.Add(space.BeatOf(state)))
            {
                Report(context, space, state);
            }
        }
    }

    private static void Report(CheckContext context, StateSpace space, int state)
    {
        Beat beat = context.Scenario.Beats[space.BeatOf(state)];
        string why = beat.Choices.IsEmpty
            ? "no way on is open. Add a last one without a condition."
            : "no choice is open. Leave one that can always be taken.";
        context.Report(
            DiagnosticRules.Stuck,
            context.Positions.Beat(space.BeatOf(state)),
            $"A play can get stuck at '{beat.Id}': {why}",
            space.WitnessTo(state),
            state);
    }
}
