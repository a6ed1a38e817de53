using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>Something that adds up along a play: a skill's values, decisions, opportunities, words.</summary>
internal sealed class Reward
{
    private readonly int[]? _atStates;
    private readonly int[]? _onEdges;

    /// <summary>Holds what each state adds when it is passed, and each edge when it is taken; nothing where there is null.</summary>
    private Reward(int[]? atStates, int[]? onEdges) => (_atStates, _onEdges) = (atStates, onEdges);

    public static Reward Values(StateSpace space, Skill skill) =>
        new(null, Edges(space, choice => Stakes.ValueOf(choice, skill)));

    public static Reward Opportunities(StateSpace space, Stakes stakes, Skill skill) =>
        new(States(space, state => space.Kinds[state] == StateKind.Decision && stakes.IsOpportunity(state, skill) ? 1 : 0), null);

    public static Reward Decisions(StateSpace space) =>
        new(States(space, state => space.Kinds[state] == StateKind.Decision ? 1 : 0), null);

    public static Reward Words(StateSpace space) =>
        new(States(space, state => WordsAt(space, state)), Edges(space, choice => choice.Words));

    public int AtState(int state) => _atStates is { } each ? each[state] : 0;

    public int OnEdge(int edge) => _onEdges is { } each ? each[edge] : 0;

    private static int WordsAt(StateSpace space, int state)
    {
        if (space.Kinds[state] is StateKind.Draw or StateKind.NotSearched)
        {
            return 0;
        }

        int beat = space.BeatOf(state);
        int words = space.Story.EndingWords[beat];
        for (int line = space.Story.LineStarts[beat]; line < space.Story.LineStarts[beat + 1]; line++)
        {
            words += space.Holds(state, space.Story.LineConditions[line]) ? space.Story.LineWords[line] : 0;
        }

        return words;
    }

    private static int[] States(StateSpace space, Func<int, int> worth)
    {
        int[] all = new int[space.Count];
        for (int state = 0; state < all.Length; state++)
        {
            all[state] = worth(state);
        }

        return all;
    }

    // Only what is chosen is worth something; silence, draws and ways on are not.
    private static int[] Edges(StateSpace space, Func<ChoiceRow, int> worth)
    {
        int[] ofChoices = [.. space.Story.Choices.Select(worth)];
        int[] all = new int[space.Targets.Length];
        for (int state = 0; state < space.Count; state++)
        {
            if (space.Kinds[state] != StateKind.Decision)
            {
                continue;
            }

            int first = space.Story.ChoiceStarts[space.BeatOf(state)];
            for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
            {
                all[edge] = space.Options[edge] == StateSpace.Silence ? 0 : ofChoices[first + space.Options[edge]];
            }
        }

        return all;
    }
}
