using System.Globalization;
using Dialogue.Authoring.Figures;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Scoring;

/// <summary>Asks whether plays that come to what was wanted show more of a practised skill than plays that miss it.</summary>
internal static class EndingsAndScores
{
    private const double Margin = 0.01;

    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        int reachedBeat = context.Scenario.Beats.ToImmutable().FindIndexOf(beat => beat.Ending?.Outcome == EndingOutcome.Reached);
        foreach (Skill skill in context.Scenario.Practises)
        {
            if (context.Analysis.Spreads[(int)skill] is { } spread
                && MeanShare(context, spread, EndingOutcome.Reached) is { } reached
                && MeanShare(context, spread, EndingOutcome.Missed) is { } missed
                && reached < missed - Margin)
            {
                context.Report(
                    DiagnosticRules.EndingContradictsScore,
                    context.Positions.InBeat(reachedBeat, "ending", "outcome"),
                    string.Create(CultureInfo.InvariantCulture, $"Plays that reach what was wanted get {reached * 100:0} % of what is on offer for {skill.Word()}, and plays that miss it {missed * 100:0} %."),
                    Proof.Exact);
            }
        }
    }

    private static int FindIndexOf(this System.Collections.Immutable.ImmutableArray<Beat> beats, Func<Beat, bool> fits)
    {
        int index = 0;
        while (index < beats.Length && !fits(beats[index]))
        {
            index++;
        }

        return index;
    }

    private static double? MeanShare(CheckContext context, ShareSpread spread, EndingOutcome outcome)
    {
        double total = 0;
        double shares = 0;
        foreach ((int beat, Dictionary<(int Gained, int Offered), double> pairs) in spread.Ends)
        {
            if (context.Scenario.Beats[beat].Ending?.Outcome != outcome)
            {
                continue;
            }

            foreach (((int gained, int offered), double chance) in pairs.Where(pair => pair.Key.Offered > 0))
            {
                total += chance;
                shares += chance * gained / offered;
            }
        }

        return total > 0 ? shares / total : null;
    }
}
