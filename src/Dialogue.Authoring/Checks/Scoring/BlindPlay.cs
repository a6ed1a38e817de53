using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Scoring;

/// <summary>Asks how well somebody does who chooses blindly.</summary>
internal static class BlindPlay
{
    private const double GreatestShare = 0.6;

    // A mean is a sum of many small parts, and the last digits are not its own.
    private const double Rounding = 1e-9;

    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        for (int place = 0; place < context.Scenario.Practises.Count; place++)
        {
            Skill skill = context.Scenario.Practises[place];
            if (context.Analysis.MeanShare(skill) is { } share && share > GreatestShare + Rounding)
            {
                context.Report(
                    DiagnosticRules.RandomPlayDoesWell,
                    context.Positions.Property("practises", Places.Of(place)),
                    string.Create(CultureInfo.InvariantCulture, $"Whoever chooses blindly gets {share * 100:0} % of what is on offer for {skill.Word()}; {GreatestShare * 100:0} % should be the most."),
                    Proof.Exact);
            }
        }
    }
}
