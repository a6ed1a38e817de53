using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Scoring;

/// <summary>Looks for skills that a file practises and that no decision puts at stake.</summary>
internal static class SkillsAtStake
{
    public static void Check(CheckContext context)
    {
        for (int place = 0; place < context.Scenario.Practises.Count; place++)
        {
            Skill skill = context.Scenario.Practises[place];
            if (!context.Asked.Any(beat => beat.SpanOf(skill) >= Decision.OpportunitySpan))
            {
                context.Report(
                    DiagnosticRules.DeclaredSkillNeverAtStake,
                    context.Positions.Property("practises", Places.Of(place)),
                    $"No decision has two choices that are at least {Decision.OpportunitySpan} points apart on {skill.Word()}, so a player cannot practise it here.");
            }
        }
    }
}
