using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for choices that do not say what they did and why.</summary>
internal static class MissingBecause
{
    public static void Check(CheckContext context)
    {
        for (int index = 0; index < context.Scenario.Beats.Count; index++)
        {
            Beat beat = context.Scenario.Beats[index];
            for (int place = 0; place < beat.Choices.Count; place++)
            {
                if (beat.Choices[place].Because is null)
                {
                    context.Report(
                        DiagnosticRules.MissingBecause,
                        context.Positions.InBeat(index, "choices", Places.Of(place), "id"),
                        $"The choice '{beat.Choices[place].Id}' has no 'because'. The debrief has nothing to say about it.");
                }
            }
        }
    }
}
