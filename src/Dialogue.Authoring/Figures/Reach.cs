using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>What no play comes to, of everything that was searched.</summary>
internal static class Reach
{
    /// <summary>Gives for each beat whether a play enters it.</summary>
    public static bool[] MetBeats(StateSpace space)
    {
        bool[] met = new bool[space.Story.BeatCount];
        for (int state = 0; state < space.Count; state++)
        {
            met[space.BeatOf(state)] = true;
        }

        return met;
    }

    /// <summary>Gives for each choice of the file whether it is ever open.</summary>
    public static bool[] OpenChoices(StateSpace space)
    {
        bool[] open = new bool[space.Story.Choices.Length];
        for (int state = 0; state < space.Count; state++)
        {
            for (int edge = space.EdgeStarts[state]; space.Kinds[state] == StateKind.Decision && edge < space.EdgeStarts[state + 1]; edge++)
            {
                if (space.Options[edge] != StateSpace.Silence)
                {
                    open[space.Story.ChoiceStarts[space.BeatOf(state)] + space.Options[edge]] = true;
                }
            }
        }

        return open;
    }

    public static IEnumerable<BeatId> UnmetBeats(StateSpace space)
    {
        bool[] met = MetBeats(space);
        return space.Story.Scenario.Beats.Where((_, beat) => !met[beat]).Select(beat => beat.Id);
    }

    public static IEnumerable<ChoicePath> ClosedChoices(StateSpace space)
    {
        bool[] open = OpenChoices(space);
        int number = 0;
        foreach (Beat beat in space.Story.Scenario.Beats)
        {
            foreach (Choice choice in beat.Choices)
            {
                if (!open[number++])
                {
                    yield return new ChoicePath(beat.Id, choice.Id);
                }
            }
        }
    }
}
