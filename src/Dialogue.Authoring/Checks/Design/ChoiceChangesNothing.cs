using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for decisions after which everything goes on the same, whatever was answered.</summary>
internal static class ChoiceChangesNothing
{
    private const int FewSteps = 3;

    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        // Most decisions are answered within the next lines; only where one is not does the whole future have to be compared.
        StateSpace space = context.Analysis.Space!;
        if (BeatsAlike(space, (one, other) => Futures.ShowTheSame(space, one, other, FewSteps)).Count == 0)
        {
            return;
        }

        int[] futures = Futures.Of(space, context.Analysis.Parts);
        foreach ((int beat, int state) in BeatsAlike(space, (one, other) => futures[one] == futures[other]))
        {
            context.Report(
                DiagnosticRules.ChoiceChangesNothing,
                context.Positions.Beat(beat),
                $"Whatever is answered at '{context.Scenario.Beats[beat].Id}', the same is said and offered from there on. Nobody seems to have heard it.",
                space.WitnessTo(state),
                state);
        }
    }

    /// <summary>Gives the beats at which all answers lead to states that are alike, in every state with more than one, and the first such state.</summary>
    private static Dictionary<int, int> BeatsAlike(StateSpace space, Func<int, int, bool> areAlike)
    {
        Dictionary<int, int> firsts = [];
        HashSet<int> different = [];
        for (int state = 0; state < space.Count; state++)
        {
            int beat = space.BeatOf(state);
            if (space.Kinds[state] != StateKind.Decision || different.Contains(beat))
            {
                continue;
            }

            int[] targets = [.. Answers.Of(space, state).Select(edge => space.Targets[edge])];
            if (Array.Exists(targets, target => !areAlike(targets[0], target)))
            {
                different.Add(beat);
                firsts.Remove(beat);
            }
            else if (targets.Length > 1)
            {
                firsts.TryAdd(beat, state);
            }
        }

        return firsts;
    }
}
