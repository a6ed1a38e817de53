using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for mistakes after which only missed endings are left, in every state in which they can be made, while the talk goes on.</summary>
internal static class NoRecovery
{
    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        StateSpace space = context.Analysis.Space!;
        Prospects prospects = context.Analysis.Prospects;
        Dictionary<(int Beat, int Choice), (int State, int After)> closing = [];
        HashSet<(int Beat, int Choice)> others = [];
        for (int state = 0; state < space.Count; state++)
        {
            foreach (int edge in Answers.Of(space, state).Where(edge => IsMistake(space, state, edge)))
            {
                (int, int) choice = (space.BeatOf(state), space.Options[edge]);
                int to = space.Targets[edge];
                if (prospects.Outcomes[to] != OutcomeWords.OnlyMissed)
                {
                    others.Add(choice);
                }
                else if (prospects.Outcomes[state] != OutcomeWords.OnlyMissed && prospects.LeastDecisions[to] > 0)
                {
                    closing.TryAdd(choice, (state, to));
                }
            }
        }

        foreach (((int beat, int choice), (int state, int after)) in closing.Where(each => !others.Contains(each.Key)))
        {
            Report(context, beat, choice, state, after);
        }
    }

    private static bool IsMistake(StateSpace space, int state, int edge)
    {
        ChoiceRow choice = space.Story.ChoicesOf(space.BeatOf(state))[space.Options[edge]];
        return choice.Empathy < 0 || choice.Clarity < 0 || choice.Boundaries < 0;
    }

    private static void Report(CheckContext context, int beat, int choice, int state, int after)
    {
        string path = context.Analysis.Story.PathOf(beat, choice);
        context.Report(
            DiagnosticRules.NoRecovery,
            context.Positions.InBeat(beat, "choices", Places.Of(choice), "id"),
            $"After '{path}' only endings that miss what was wanted are left, and the talk goes on. Leave a way back.",
            [.. context.Analysis.Space!.WitnessTo(state), path],
            state,
            after);
    }
}
