using System.Text;
using Dialogue.Authoring.Plays;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Composition;
using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Testing;

/// <summary>Plays files of test plays.</summary>
/// <param name="shared">Where scenarios and personas are.</param>
/// <param name="filter">Only plays in whose names this stands; null: all.</param>
internal sealed class PlaysTester(Shared shared, string? filter)
{
    /// <summary>Plays a file; where it or its scenario cannot be read, says why and gives null.</summary>
    public TestedFile? Test(string file)
    {
        if (!File.Exists(file))
        {
            shared.Talk.WriteLine($"There are no plays beside the scenario: {SafeText.Whole(file)} is not there. `dialogue test --suggest` writes some.");
            return null;
        }

        string text;
        try
        {
            text = Encoding.UTF8.GetString(BoundedFile.Read(file, ScenarioReader.LargestFile));
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            shared.Talk.WriteLine($"{SafeText.Whole(file)} cannot be read: {Faults.Reason(wrong)}.");
            return null;
        }

        string scenario = PlaysFiles.ScenarioOf(file);
        Opening opening = shared.Opener.Open(scenario);
        if (opening is not { Conversation: { } conversation, Reading: { } reading })
        {
            foreach (string problem in opening.Problems)
            {
                shared.Talk.WriteLine(problem);
            }

            return null;
        }

        PlansReading plans = PlansReader.Read(text);
        PlayRunner runner = new(conversation, shared.Seeds.Persona);
        PlayOutcome[] outcomes = [.. plans.Plays.Where(IsMeant).Select(runner.Run)];
        PlayCoverage? coverage = filter is null ? PlayCoverage.Of(conversation.Scenario, reading.Positions, outcomes) : null;
        return new TestedFile(file, scenario, outcomes, plans.Diagnostics, coverage);
    }

    private bool IsMeant(PlayPlan plan) => filter is null || plan.Name.Contains(filter, StringComparison.OrdinalIgnoreCase);
}
