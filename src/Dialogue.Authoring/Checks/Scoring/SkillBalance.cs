using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Scoring;

/// <summary>Compares how many moments a play has for each of the practised skills.</summary>
internal static class SkillBalance
{
    private const double GreatestFactor = 2;

    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        (Skill Skill, double Mean, int Place)[] means =
        [
            .. context.Scenario.Practises
                .Select((skill, place) => (skill, context.Analysis.MeanOpportunities(skill) ?? double.NaN, place))
                .OrderBy(each => each.Item2),
        ];
        (Skill Skill, double Mean, int Place) least = means[0];
        (Skill Skill, double Mean, int Place) most = means[^1];
        if (most.Mean > GreatestFactor * least.Mean)
        {
            context.Report(
                DiagnosticRules.SkillImbalance,
                context.Positions.Property("practises", Places.Of(least.Place)),
                string.Create(CultureInfo.InvariantCulture, $"On average a play has {most.Mean:0.#} moments for {most.Skill.Word()} and {least.Mean:0.#} for {least.Skill.Word()}, less than half as many."),
                Proof.Exact);
        }
    }
}
