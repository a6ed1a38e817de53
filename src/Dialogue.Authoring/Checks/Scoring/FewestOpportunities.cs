using System.Globalization;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Scoring;

/// <summary>Looks for plays that are too short, or too poor in moments for a practised skill, to say anything afterwards.</summary>
internal static class FewestOpportunities
{
    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        StateSpace space = context.Analysis.Space!;
        int[] endings = [.. Enumerable.Range(0, space.Count).Where(state => space.Kinds[state] == StateKind.Ending)];
        bool isFirst = true;
        for (int place = 0; place < context.Scenario.Practises.Count; place++)
        {
            Skill skill = context.Scenario.Practises[place];
            ShortPlays plays = ShortPlays.Of(context.Analysis.Uniform, context.Analysis.Stakes, skill);
            if (isFirst)
            {
                CheckLength(context, plays, endings);
            }

            isFirst = false;
            CheckOpportunities(context, plays, endings, skill, place);
        }
    }

    private static void CheckLength(CheckContext context, ShortPlays plays, int[] endings)
    {
        StateSpace space = context.Analysis.Space!;
        Dictionary<int, (int State, int Decisions)> soonest = [];
        foreach (int state in endings.Where(state => space.Story.Scenario.Beats[space.BeatOf(state)].Ending!.Outcome != EndingOutcome.Missed))
        {
            for (int decisions = 0; decisions < ShortPlays.EnoughDecisions; decisions++)
            {
                bool isSooner = !soonest.TryGetValue(space.BeatOf(state), out (int State, int Decisions) known) || decisions < known.Decisions;
                if (isSooner && plays.Opportunities(state, decisions) is not null)
                {
                    soonest[space.BeatOf(state)] = (state, decisions);
                }
            }
        }

        foreach ((int beat, (int state, int decisions)) in soonest)
        {
            context.Report(
                DiagnosticRules.TooFewOpportunities,
                context.Positions.Beat(beat),
                string.Create(CultureInfo.InvariantCulture, $"A play can end here after {Counted(decisions, "decision")}. Unless something was missed, it should take at least {ShortPlays.EnoughDecisions}."),
                plays.Witness(state, decisions),
                state);
        }
    }

    private static void CheckOpportunities(CheckContext context, ShortPlays plays, int[] endings, Skill skill, int place)
    {
        (int State, int Count)? least = null;
        foreach (int state in endings)
        {
            if (plays.Opportunities(state, ShortPlays.EnoughDecisions) is { } count && count < (least?.Count ?? ShortPlays.EnoughOpportunities))
            {
                least = (state, count);
            }
        }

        if (least is { } found)
        {
            context.Report(
                DiagnosticRules.TooFewOpportunities,
                context.Positions.Property("practises", Places.Of(place)),
                string.Create(CultureInfo.InvariantCulture, $"A whole play can have {Counted(found.Count, "moment")} for {skill.Word()}. With fewer than {ShortPlays.EnoughOpportunities}, nothing is said about a skill."),
                plays.Witness(found.State, ShortPlays.EnoughDecisions),
                plays.Way(found.State, ShortPlays.EnoughDecisions));
        }
    }

    private static string Counted(int count, string what) => count switch
    {
        0 => $"no {what}",
        1 => $"only one {what}",
        _ => string.Create(CultureInfo.InvariantCulture, $"only {count} {what}s"),
    };
}
