using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>The tricks that must not do well: each answers by something that has nothing to do with the other person.</summary>
internal sealed class BotRules
{
    private readonly StateSpace _space;
    private readonly int[] _nice;

    public BotRules(StateSpace space)
    {
        _space = space;
        _nice = [.. space.Story.Scenario.Beats.SelectMany(beat => beat.Choices).Select(choice => TextMeasure.NiceWords(choice.Text))];
    }

    /// <summary>Gets the names, in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Names { get; } = ["longest", "shortest", "first", "last", "nicest"];

    /// <summary>Gives the edge that a trick takes out of a decision. Ties go to the first.</summary>
    public int Answer(string name, int state) => name switch
    {
        "longest" => Most(state, choice => _space.Story.Choices[choice].Words),
        "shortest" => Most(state, choice => -_space.Story.Choices[choice].Words),
        "first" => Most(state, choice => -choice),
        "last" => Most(state, choice => choice),
        _ => Most(state, choice => _nice[choice]),
    };

    /// <summary>Gives the edge to the choice that is worth most on a skill.</summary>
    public int Greedy(Skill skill, int state) => Most(state, choice => Stakes.ValueOf(_space.Story.Choices[choice], skill));

    private int Most(int state, Func<int, int> measure)
    {
        int first = _space.Story.ChoiceStarts[_space.BeatOf(state)];
        int best = _space.EdgeStarts[state];
        for (int edge = best + 1; edge < _space.EdgeStarts[state + 1]; edge++)
        {
            if (_space.Options[edge] != StateSpace.Silence && measure(first + _space.Options[edge]) > measure(first + _space.Options[best]))
            {
                best = edge;
            }
        }

        return best;
    }
}
