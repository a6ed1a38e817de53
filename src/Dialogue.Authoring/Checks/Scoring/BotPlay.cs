using System.Globalization;
using Dialogue.Authoring.Figures;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Scoring;

/// <summary>Asks whether a trick that has nothing to do with the other person does well.</summary>
internal static class BotPlay
{
    private const double GreatestPercentile = 60;
    private const double Rounding = 1e-9;

    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        foreach (BotFigures bot in context.Analysis.Bots)
        {
            foreach (Skill skill in SkillWords.Skills)
            {
                if (bot.Percentiles[(int)skill] is { } percentile && percentile > GreatestPercentile + Rounding && bot.Opportunities[(int)skill] >= ShortPlays.EnoughOpportunities)
                {
                    Report(context, bot, skill, percentile);
                }
            }
        }
    }

    private static void Report(CheckContext context, BotFigures bot, Skill skill, double percentile)
    {
        int place = context.Scenario.Practises.ToImmutable().IndexOf(skill);
        context.Report(
            DiagnosticRules.BotDoesWell,
            place < 0 ? context.Positions.Property("practises") : context.Positions.Property("practises", Places.Of(place)),
            string.Create(CultureInfo.InvariantCulture, $"Whoever always takes the {bot.Name} choice does better on {skill.Word()} than {percentile:0} of 100 who choose blindly; {GreatestPercentile:0} should be the most."),
            Proof.Exact);
    }
}
