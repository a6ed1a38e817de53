using Dialogue.Authoring.Covers;
using Dialogue.Authoring.Figures;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Plays;

/// <summary>Plays that together take every choice, as few as were found. Each of them was played in the player's engine before it is suggested.</summary>
/// <param name="Plays">The plays.</param>
/// <param name="NotTaken">The choices that none of them takes: those that are never open, and those that only rare luck leads to.</param>
public sealed record SuggestedPlays(ValueArray<PlayPlan> Plays, ValueArray<ChoicePath> NotTaken)
{
    /// <summary>Finds them; null where the analysis is not exact.</summary>
    /// <param name="analysis">Everything that the conversation can become.</param>
    /// <param name="conversation">The same conversation, to be played.</param>
    /// <param name="persona">Gives the persona of an id, or null.</param>
    public static SuggestedPlays? Of(ScenarioAnalysis analysis, Conversation conversation, Func<string, Persona?> persona)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(conversation);
        if (!analysis.IsExact)
        {
            return null;
        }

        PlayRunner runner = new(conversation, persona);
        WalkPlans walks = new(analysis.Space!, runner);
        PlayOutcome[] found = [.. Cover.Of(analysis.Space!).Walks.Select(walks.Of).OfType<PlayOutcome>()];
        HashSet<ChoicePath> taken = [.. found.SelectMany(outcome => outcome.Taken)];
        return new SuggestedPlays(
            Named(found).ToValueArray(),
            conversation.Scenario.Beats.SelectMany(beat => beat.Choices.Select(choice => new ChoicePath(beat.Id, choice.Id))).Where(path => !taken.Contains(path)).ToValueArray());
    }

    // A play is called after where it leads; several that lead to one place are counted.
    private static IEnumerable<PlayPlan> Named(PlayOutcome[] outcomes)
    {
        Dictionary<string, int> times = [];
        foreach (PlayPlan plan in outcomes.Select(outcome => outcome.Plan))
        {
            string end = plan.Steps.OfType<PlayStep.Reaches>().LastOrDefault()?.Beat.Value ?? "nowhere";
            times[end] = times.GetValueOrDefault(end) + 1;
            string number = times[end] == 1 ? string.Empty : $", way {times[end]}";
            yield return plan with { Name = $"to {end}{number}" };
        }
    }
}
