namespace Dialogue.Authoring.States;

/// <summary>Gives the answers that can be given in a state.</summary>
internal static class Answers
{
    /// <summary>Gives the edges of the open choices; silence is none of them, and what is no decision has none.</summary>
    public static IEnumerable<int> Of(StateSpace space, int state)
    {
        for (int edge = space.EdgeStarts[state]; space.Kinds[state] == StateKind.Decision && edge < space.EdgeStarts[state + 1]; edge++)
        {
            if (space.Options[edge] != StateSpace.Silence)
            {
                yield return edge;
            }
        }
    }

    /// <summary>Gives the edge of a choice, or -1 where it is not open.</summary>
    public static int EdgeOf(StateSpace space, int state, int choice)
    {
        if (space.Kinds[state] != StateKind.Decision)
        {
            return -1;
        }

        int first = space.EdgeStarts[state];
        int place = space.Options.AsSpan(first, space.EdgeStarts[state + 1] - first).IndexOf((ushort)choice);
        return place < 0 ? -1 : first + place;
    }
}
