using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for decisions after which everything goes on the same, whatever was answered.</summary>
internal static class ChoiceChangesNothing
{
    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        StateSpace space = context.Analysis.Space!;
        int[] futures = Futures.Of(space);
        int[] firsts = new int[space.Story.BeatCount];
        bool[] differs = new bool[space.Story.BeatCount];
        Array.Fill(firsts, -1);
        for (int state = 0; state < space.Count; state++)
        {
            List<int> answers = [.. Answers.Of(space, state)];
            if (answers.Count > 1)
            {
                int beat = space.BeatOf(state);
                firsts[beat] = firsts[beat] < 0 ? state : firsts[beat];
                differs[beat] |= answers.Exists(edge => futures[space.Targets[edge]] != futures[space.Targets[answers[0]]]);
            }
        }

        for (int beat = 0; beat < firsts.Length; beat++)
        {
            if (firsts[beat] >= 0 && !differs[beat])
            {
                context.Report(
                    DiagnosticRules.ChoiceChangesNothing,
                    context.Positions.Beat(beat),
                    $"Whatever is answered at '{context.Scenario.Beats[beat].Id}', the same is said and offered from there on. Nobody seems to have heard it.",
                    space.WitnessTo(firsts[beat]),
                    firsts[beat]);
            }
        }
    }
}
