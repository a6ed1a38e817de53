using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>Something that adds up along a play: a skill's values, decisions, opportunities, words.</summary>
/// <param name="AtStates">What each state adds when it is passed.</param>
/// <param name="OnEdges">What each edge adds when it is taken.</param>
internal sealed record Reward(int[] AtStates, int[] OnEdges)
{
    public static Reward Values(StateSpace space, Skill skill) =>
        new(new int[space.Count], Edges(space, (state, edge) => Stakes.ValueOf(space, state, edge, skill)));

    public static Reward Opportunities(StateSpace space, Stakes stakes, Skill skill) =>
        new([.. Enumerable.Range(0, space.Count).Select(state => space.Kinds[state] == StateKind.Decision && stakes.IsOpportunity(state, skill) ? 1 : 0)], new int[space.Targets.Length]);

    public static Reward Decisions(StateSpace space) =>
        new([.. space.Kinds.Select(kind => kind == StateKind.Decision ? 1 : 0)], new int[space.Targets.Length]);

    public static Reward Words(StateSpace space)
    {
        CompiledStory story = space.Story;
        return new(
            [.. Enumerable.Range(0, space.Count).Select(state => WordsAt(space, state))],
            Edges(space, (state, edge) => space.Kinds[state] == StateKind.Decision && space.Options[edge] != StateSpace.Silence
                ? story.ChoicesOf(space.BeatOf(state))[space.Options[edge]].Words
                : 0));
    }

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

    private static int[] Edges(StateSpace space, Func<int, int, int> worth)
    {
        int[] all = new int[space.Targets.Length];
        for (int state = 0; state < space.Count; state++)
        {
            for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
            {
                all[edge] = worth(state, edge);
            }
        }

        return all;
    }
}
