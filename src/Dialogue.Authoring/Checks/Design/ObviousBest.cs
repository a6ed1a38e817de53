using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for decisions with one choice that has only good sides, among others that have only bad ones.</summary>
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
                    $"'{beat.Beat.Choices[best].Id}' costs nothing, and no other choice here is good for anything. That is no decision.");
            }
        }
    }

    private static bool IsObvious(AskedBeat beat, int best) =>
        AskedBeat.Covers(beat.Values[best], default)
        && beat.Sums[best] > 0
        && Enumerable.Range(0, beat.Count).All(other => other == best || (beat.Sums[other] < 0 && AskedBeat.Covers(default, beat.Values[other])));
}
