using System.Globalization;
using Dialogue.Authoring.Figures;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Graphs;

/// <summary>A scenario as beats and the ways between them, with what is known of each.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="Beats">The beats, in the order of the file.</param>
/// <param name="Start">The index of the beat that plays start at.</param>
public sealed record StoryGraph(string Id, ValueArray<GraphBeat> Beats, int Start)
{
    /// <summary>Makes the graph of a conversation.</summary>
    /// <param name="conversation">What is played.</param>
    /// <param name="passages">How often uniform play comes where; null where that is not known.</param>
    public static StoryGraph Of(Conversation conversation, Passages? passages)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        Scenario scenario = conversation.Scenario;
        ScenarioIndex index = new(scenario);
        return new StoryGraph(
            scenario.Id,
            scenario.Beats.Select((beat, place) => new GraphBeat(beat.Id, beat.Ending, WaysOf(conversation.Rubric, index, beat, place, passages))
            {
                Share = passages?.Beats[place],
                Best = passages?.Best[place] ?? [],
            }).ToValueArray(),
            index.BeatAt(scenario.Start));
    }

    private static ValueArray<GraphWay> WaysOf(Rubric rubric, ScenarioIndex index, Beat beat, int place, Passages? passages)
    {
        IEnumerable<GraphWay> choices = beat.Choices.Select((choice, number) => new GraphWay(GraphWayKind.Choice, choice.Id.Value, index.BeatAt(choice.To))
        {
            Text = choice.Text.Source,
            When = choice.When?.Source,
            Values = rubric.ValueOf(choice, beat.Context),
            Share = passages?.Choices[place][number],
        });
        IEnumerable<GraphWay> silence = beat.Timeout is { } timeout
            ? [new GraphWay(GraphWayKind.Silence, string.Create(CultureInfo.InvariantCulture, $"silence, {timeout.Seconds} s"), index.BeatAt(timeout.To))]
            : [];
        int weights = beat.Next.Sum(way => way.Weight ?? 0);
        IEnumerable<GraphWay> onward = beat.Next.Select((way, number) => new GraphWay(
            GraphWayKind.Onward,
            way.Weight is { } weight ? string.Create(CultureInfo.InvariantCulture, $"drawn {weight} of {weights}") : string.Empty,
            index.BeatAt(way.To))
        {
            When = way.When?.Source,
            Share = passages?.Ways[place][number],
        });
        return [.. choices, .. silence, .. onward];
    }
}
