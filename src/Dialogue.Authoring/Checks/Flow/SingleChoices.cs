using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Flow;

/// <summary>DLG310: a beat that asks and has only one answer.</summary>
internal static class SingleChoices
{
    public static void Check(CheckContext context)
    {
        for (int index = 0; index < context.Scenario.Beats.Count; index++)
        {
            Beat beat = context.Scenario.Beats[index];
            if (beat is { Choices.Count: 1, Timeout: null })
            {
                context.Report(
                    DiagnosticRules.SingleChoice,
                    context.Positions.InBeat(index, "choices", "0", "id"),
                    $"Beat '{beat.Id}' has only this answer. If there is nothing to choose, let the player say it in a line and go on with 'next'.");
            }
        }
    }
}
