using System.Collections.Immutable;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Plays;

/// <summary>Which choices of a scenario some play takes.</summary>
/// <param name="Taken">How many.</param>
/// <param name="Choices">Of how many.</param>
/// <param name="NotTaken">A note at each of the others, in the order of the file.</param>
public sealed record PlayCoverage(int Taken, int Choices, ImmutableArray<Diagnostic> NotTaken)
{
    /// <summary>Counts them.</summary>
    public static PlayCoverage Of(Scenario scenario, SourceMap positions, IEnumerable<PlayOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(positions);
        HashSet<ChoicePath> taken = [.. outcomes.SelectMany(outcome => outcome.Taken)];
        List<Diagnostic> missing = [];
        int all = 0;
        for (int beat = 0; beat < scenario.Beats.Count; beat++)
        {
            for (int choice = 0; choice < scenario.Beats[beat].Choices.Count; choice++)
            {
                all++;
                ChoicePath path = new(scenario.Beats[beat].Id, scenario.Beats[beat].Choices[choice].Id);
                if (!taken.Contains(path))
                {
                    string place = choice.ToString(System.Globalization.CultureInfo.InvariantCulture);
                    missing.Add(new Diagnostic(DiagnosticRules.ChoiceNotCovered, positions.InBeat(beat, "choices", place, "id"), $"No play takes {path}."));
                }
            }
        }

        return new PlayCoverage(all - missing.Count, all, [.. missing]);
    }
}
