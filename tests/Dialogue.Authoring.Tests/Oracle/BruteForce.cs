using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Finds the figures of a scenario by going through its plays one by one, with exact fractions.</summary>
internal static class BruteForce
{
    public const int MostPlays = 200_000;

    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    /// <summary>Gives the figures, or null where a play may go on for ever or there are too many.</summary>
    public static ExpectedFigures? Of(Scenario scenario, Rubric rubric, Func<string, Persona?> persona, int most = MostPlays)
    {
        PlayLister everything = new(scenario, rubric, persona, open => open, silence: true);
        return everything.List(most) is { } all ? Of(scenario, rubric, persona, everything, all) : null;
    }

    private static ExpectedFigures Of(Scenario scenario, Rubric rubric, Func<string, Persona?> persona, PlayLister everything, IReadOnlyList<Play> all)
    {
        Play[] plays = [.. all.Where(play => !play.KeptSilent)];
        Dictionary<Fraction, Fraction>[] spreads = [.. Skills.Select(skill => Spread(plays, skill))];
        return new ExpectedFigures
        {
            States = everything.States.Count,
            Beats = scenario.Beats.Count,
            Choices = scenario.Beats.Sum(beat => beat.Choices.Count),
            Terminates = plays.All(play => play.Ending is not null),
            Paths = plays.Length,
            Endings = scenario.Beats.Where(beat => beat.Ending is not null).Select(beat => new ExpectedEnding(
                beat.Id, everything.Entered.Contains(beat.Id), Sum(plays.Where(play => play.Ending == beat.Id)).ToDouble())).ToValueArray(),
            Skills = Skills.Select(skill => new ExpectedSkill(
                Range(plays, play => play.Sum(skill)),
                Range(plays, play => play.Share(skill)),
                Range(plays, play => play.Opportunities(skill)))).ToValueArray(),
            Decisions = Range(plays, play => play.Answers.Count),
            Words = Range(plays, play => play.Words),
            UnreachableBeats = scenario.Beats.Select(beat => beat.Id).Where(beat => !everything.Entered.Contains(beat)).ToValueArray(),
            NeverOffered = scenario.Beats
                .SelectMany(beat => beat.Choices.Select(choice => new ChoicePath(beat.Id, choice.Id)))
                .Where(path => !everything.Offered.Contains(path))
                .ToValueArray(),
            Bots = BotTrick.All.Select(trick => Bot(scenario, trick, spreads, BotPlays(scenario, rubric, persona, trick))).ToValueArray(),
            Pareto = Pareto(plays),
            Cover = SmallestCover.Of(everything.Offered, all),
        };
    }

    private static IReadOnlyList<Play> BotPlays(Scenario scenario, Rubric rubric, Func<string, Persona?> persona, BotTrick trick) =>
        new PlayLister(scenario, rubric, persona, open => [trick.Pick(open)], silence: false).List(int.MaxValue)!;

    private static ExpectedBot Bot(Scenario scenario, BotTrick trick, Dictionary<Fraction, Fraction>[] spreads, IReadOnlyList<Play> plays)
    {
        // MaxBy gives the first of equals: the first in the file.
        BeatId? ending = scenario.Beats
            .Select(beat => (beat.Id, Probability: Sum(plays.Where(play => play.Ending == beat.Id))))
            .Where(each => each.Probability > Fraction.Zero)
            .Select(each => ((BeatId Id, Fraction Probability)?)each)
            .MaxBy(each => each!.Value.Probability)?.Id;
        return new ExpectedBot(
            trick.Name,
            ending,
            Skills.Select(skill => Range(plays, play => play.Share(skill)).Mean).ToValueArray(),
            Skills.Select(skill => Range(plays, play => play.Share(skill) is { } share ? Percentile(spreads[(int)skill], share) : null).Mean).ToValueArray());
    }

    // How likely each share is in uniform play; plays without an opportunity are left out.
    private static Dictionary<Fraction, Fraction> Spread(Play[] uniform, Skill skill) => uniform
        .GroupBy(play => play.Share(skill))
        .Where(group => group.Key is not null)
        .ToDictionary(group => group.Key ?? default, group => Sum(group));

    private static Fraction Percentile(Dictionary<Fraction, Fraction> spread, Fraction share)
    {
        Fraction below = spread.Where(each => each.Key < share).Aggregate(Fraction.Zero, (sum, each) => sum + each.Value);
        Fraction all = spread.Aggregate(Fraction.Zero, (sum, each) => sum + each.Value);
        return 100 * (below + (spread[share] / 2)) / all;
    }

    // Over the plays that have the figure; the mean is weighted by how likely they are.
    private static ExpectedRange Range(IReadOnlyList<Play> plays, Func<Play, Fraction?> figure)
    {
        (Fraction Probability, Fraction Figure)[] counted =
            [.. plays.Select(play => (play.Probability, Figure: figure(play))).Where(each => each.Figure is not null).Select(each => (each.Probability, each.Figure ?? default))];
        if (counted.Length == 0)
        {
            return default;
        }

        Fraction all = counted.Aggregate(Fraction.Zero, (sum, each) => sum + each.Probability);
        Fraction weighted = counted.Aggregate(Fraction.Zero, (sum, each) => sum + (each.Probability * each.Figure));
        return new ExpectedRange(counted.Min(each => each.Figure).ToDouble(), counted.Max(each => each.Figure).ToDouble(), (weighted / all).ToDouble());
    }

    private static Fraction Sum(IEnumerable<Play> plays) => plays.Aggregate(Fraction.Zero, (sum, play) => sum + play.Probability);

    private static ValueArray<SkillValues> Pareto(Play[] plays)
    {
        SkillValues[] sums = [.. plays.Select(play => new SkillValues(play.Sum(Skill.Empathy), play.Sum(Skill.Clarity), play.Sum(Skill.Boundaries))).Distinct()];
        return sums
            .Where(sum => !sums.Any(other => other != sum && Skills.All(skill => other[skill] >= sum[skill])))
            .OrderByDescending(sum => sum.Empathy).ThenByDescending(sum => sum.Clarity)
            .ToValueArray();
    }
}
