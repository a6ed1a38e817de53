using System.Collections.Immutable;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Differences;

/// <summary>What a new version of a scenario changes: its words and ways, what play comes to, and whether kept plays still load.</summary>
/// <param name="Changes">What is different, in the order of the file.</param>
/// <param name="Before">What the old version can become.</param>
/// <param name="After">What the new version can become.</param>
/// <param name="Saves">What becomes of kept plays.</param>
/// <param name="Diagnostics">What deserves attention, at its place in the new file.</param>
public sealed record ScenarioDifference(
    ValueArray<Change> Changes, ScenarioFigures Before, ScenarioFigures After, SaveCompatibility Saves, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Compares two versions.</summary>
    /// <param name="before">The old version.</param>
    /// <param name="after">The new version.</param>
    /// <param name="positions">Where things stand in the new version's file.</param>
    /// <param name="persona">Gives the persona of an id, or null.</param>
    /// <param name="budget">How far to search each version, and both together.</param>
    /// <param name="cancellation">Stops it with <see cref="OperationCanceledException"/>.</param>
    public static ScenarioDifference Of(
        Conversation before, Conversation after, SourceMap positions, Func<string, Persona?> persona, SearchBudget budget, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(positions);
        Pairing pairing = new(before.Scenario, after.Scenario);
        ChangeList changes = new();
        HeadChanges.Add(changes, before.Scenario, after.Scenario);
        new BeatChanges(pairing, before.Rubric, after.Rubric, changes).Add();
        ScenarioAnalysis old = ScenarioAnalysis.Of(before.Scenario, before.Rubric, persona, budget, cancellation);
        ScenarioAnalysis now = ScenarioAnalysis.Of(after.Scenario, after.Rubric, persona, budget, cancellation);
        SaveCompatibility saves = SavesOf(pairing, old, after, persona, budget, cancellation);
        return new ScenarioDifference(
            changes.All.ToValueArray(), old.Figures, now.Figures, saves, [.. DifferenceNotes.Of(pairing, positions, saves, old.Figures, now.Figures).OrderBy(each => each.Span)]);
    }

    private static SaveCompatibility SavesOf(
        Pairing pairing, ScenarioAnalysis old, Conversation after, Func<string, Persona?> persona, SearchBudget budget, CancellationToken cancellation)
    {
        (Core.Scenarios.Scenario scenario, Func<string, Persona?> ranges) = SameCasts.In(pairing.Before, pairing.After, persona);
        ScenarioAnalysis replayed = ScenarioAnalysis.Of(scenario, after.Rubric, ranges, budget, cancellation);
        return old.Space is { } space && replayed.Space is { } now
            ? SaveWalk.Of(pairing, space, now, budget, cancellation)
            : new SaveCompatibility([], false);
    }
}
