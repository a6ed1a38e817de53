using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Previews;

namespace Dialogue.Cli.Previews;

/// <summary>Knows what can still be attained in a conversation, from an exact search of everything that it can become.</summary>
/// <param name="conversation">The conversation.</param>
/// <param name="whole">The search from its start.</param>
/// <param name="persona">Gives the persona of an id, or null: it limits who can be drawn.</param>
/// <param name="time">The clock.</param>
internal sealed class PreviewBounds(Conversation conversation, ScenarioAnalysis whole, Func<string, Persona?> persona, TimeProvider time)
{
    // For a beat that somebody just went to, and waits: a search that takes longer leaves it unknown.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly Dictionary<BeatId, ScenarioAnalysis> _from = [];
    private (Playthrough Of, Presentation.Previews.Attainable? Bounds)? _last;

    /// <summary>Gives what can still be attained from a playthrough, or null where that is not known.</summary>
    public Presentation.Previews.Attainable? Of(Playthrough play)
    {
        if (_last is { } last && ReferenceEquals(last.Of, play))
        {
            return last.Bounds;
        }

        Presentation.Previews.Attainable? bounds = AnalysisOf(play).AttainableFrom(play) is { } found
            ? new(found.Sums.Select(sum => new AttainableSum(sum.Least, sum.Greatest)).ToValueArray())
            : null;
        _last = (play, bounds);
        return bounds;
    }

    // What can follow a beat with the variables of the start is a story of its own, which starts there.
    private ScenarioAnalysis AnalysisOf(Playthrough play)
    {
        if (play.From is not { } from)
        {
            return whole;
        }

        if (!_from.TryGetValue(from, out ScenarioAnalysis? analysis))
        {
            SearchBudget budget = SearchBudget.Usual with { Clock = time, Time = Patience };
            analysis = ScenarioAnalysis.Of(conversation.Scenario with { Start = from }, conversation.Rubric, persona, budget);
            _from.Add(from, analysis);
        }

        return analysis;
    }
}
