using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Figures;

/// <summary>The tricks that must not do well: each answers by something that has nothing to do with the other person.</summary>
internal sealed class BotRules
{
    private readonly CompiledStory _story;
    private readonly int[] _nice;

    public BotRules(CompiledStory story)
    {
        _story = story;
        _nice = [.. story.Scenario.Beats.SelectMany(beat => beat.Choices).Select(choice => TextMeasure.NiceWords(choice.Text))];
    }

    /// <summary>Gets the names, in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Names { get; } = ["longest", "shortest", "first", "last", "nicest"];

    /// <summary>Gives the edge that a trick takes out of a decision. Ties go to the first.</summary>
    public int Answer(string name, StateSpace space, int state) => name switch
    {
        "longest" => Most(space, state, choice => _story.Choices[choice].Words),
        "shortest" => Most(space, state, choice => -_story.Choices[choice].Words),
        "first" => Most(space, state, choice => -choice),
        "last" => Most(space, state, choice => choice),
        _ => Most(space, state, choice => _nice[choice]),
    };

    private static int Most(StateSpace space, int state, Func<int, int> measure)
    {
        int first = space.Story.ChoiceStarts[space.BeatOf(state)];
        int best = space.EdgeStarts[state];
        for (int edge = best + 1; edge < space.EdgeStarts[state + 1]; edge++)
        {
            if (space.Options[edge] != StateSpace.Silence && measure(first + space.Options[edge]) > measure(first + space.Options[best]))
            {
                best = edge;
            }
        }

        return best;
    }
}
