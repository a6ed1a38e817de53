using Dialogue.Core.Scoring;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for decisions with one choice that helps and costs nothing, among others that do harm and are better at nothing.</summary>
internal static class ObviousBest
{
    public static void Check(CheckContext context)
    {
        foreach (AskedBeat beat in context.Asked)
        {
            if (beat.SoleBest is { } best && IsObvious(beat, best))
            {
                context.Report(
                    DiagnosticRules.ObviousBest,
                    context.Positions.Beat(beat.Index),
                    $"Only '{beat.Beat.Choices[best].Id}' helps here; all other choices do harm, and none is better at anything.");
            }
        }
    }

    private static bool IsObvious(AskedBeat beat, int best) =>
        AskedBeat.Covers(beat.Values[best], default)
        && beat.Sums[best] > 0
        && Enumerable.Range(0, beat.Count).All(other => other == best || IsPoor(beat.Values[other], beat.Sums[other], beat.Values[best]));

    private static bool IsPoor(SkillValues values, int sum, SkillValues best) => sum < 0 && AskedBeat.Covers(best, values);
}
