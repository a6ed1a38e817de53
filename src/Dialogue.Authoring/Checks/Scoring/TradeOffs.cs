using System.Globalization;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Scoring;

/// <summary>Counts the decisions in which something has to be given up.</summary>
internal static class TradeOffs
{
    private const int FewestDecisions = 3;
    private const int OneIn = 3;

    public static void Check(CheckContext context)
    {
        List<AskedBeat> plain = [.. context.Asked.Where(beat => !beat.IsTradeOff)];
        int all = context.Asked.Count;
        int tradeOffs = all - plain.Count;
        if (all < FewestDecisions || tradeOffs * OneIn >= all)
        {
            return;
        }

        context.Report(
            DiagnosticRules.NoTradeOffs,
            context.Positions.Beat(plain[0].Index),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Only {tradeOffs} of {all} decisions ask for something to be given up. One choice is best in everything at {BeatNames.Of(plain)}."));
    }
}
