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
        StatesByBeat states = new(space);
        for (int beat = 0; beat < space.Story.BeatCount; beat++)
        {
            ReadOnlySpan<ChoiceRow> choices = space.Story.ChoicesOf(beat);
            for (int choice = 0; choice < choices.Length; choice++)
            {
                if (IsMistake(choices[choice]) && FirstClosing(space, prospects, states[beat], choice) is { } closing)
                {
                    Report(context, beat, choice, closing.State, closing.After);
                }
            }
        }
    }

    private static bool IsMistake(in ChoiceRow choice) => choice.Empathy < 0 || choice.Clarity < 0 || choice.Boundaries < 0;

    // Null where the choice never closes anything, or leaves a way back somewhere.
    private static (int State, int After)? FirstClosing(StateSpace space, Prospects prospects, ReadOnlySpan<int> states, int choice)
    {
        (int State, int After)? first = null;
        foreach (int state in states)
        {
            int edge = Answers.EdgeOf(space, state, choice);
            if (edge < 0)
            {
                continue;
            }

            int to = space.Targets[edge];
            if (prospects.Outcomes[to] != OutcomeWords.OnlyMissed)
            {
                return null;
            }

            if (prospects.Outcomes[state] != OutcomeWords.OnlyMissed && prospects.LeastDecisions[to] > 0)
            {
                first ??= (state, to);
            }
        }

        return first;
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
