using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;

namespace Dialogue.Authoring.Tests.Oracle;

public sealed class RoundsTests
{
    private const double Tolerance = 1e-9;
    private const int MostMoments = 3_000;

    [Fact]
    public void Come_to_what_was_worked_out_by_hand() => Assert.All(LoopCases.All, each =>
    {
        Rounds rounds = Rounds.Of(each.Scenario, LoopCases.Rubric, _ => null, MostMoments)!;

        Assert.Equal(each.Figures.States, rounds.States.Count);
        Assert.Equal(each.Figures.Terminates, rounds.Terminates);
        Assert.Equal(each.Figures.Decisions.Mean, rounds.IsSettled ? rounds.Decisions : null, Near);
        Assert.Equal(each.Figures.Words.Mean, rounds.IsSettled ? rounds.Words : null, Near);
        Assert.Equal(each.Figures.Skills[0].Sum.Mean, rounds.IsSettled ? rounds.Sums[0] : null, Near);
        Assert.Equal(each.Figures.Skills[0].Opportunities.Mean, rounds.IsSettled ? rounds.Opportunities[0] : null, Near);
        Assert.Equal((each.Figures.Decisions.Min, each.Figures.Decisions.Max), (rounds.DecisionLimits.Least, rounds.DecisionLimits.Greatest));
        Assert.Equal((each.Figures.Words.Min, each.Figures.Words.Max), (rounds.WordLimits.Least, rounds.WordLimits.Greatest));
        Assert.Equal((each.Figures.Skills[0].Sum.Min, each.Figures.Skills[0].Sum.Max), (rounds.SumLimits(Skill.Empathy).Least, rounds.SumLimits(Skill.Empathy).Greatest));
        Assert.All(each.Figures.Endings, ending => Assert.Equal(ending.Probability, rounds.Endings.GetValueOrDefault(ending.Beat), Tolerance));
    });

    [Fact]
    public void Come_to_what_listing_every_play_comes_to() => Assert.All(GenFiniteStory.Row(100, stream: 3), scenario =>
    {
        if (BruteForce.Of(scenario, A.Rubric(), GenFiniteStory.Persona, 500) is { } figures && Rounds.Of(scenario, A.Rubric(), GenFiniteStory.Persona, MostMoments) is { } rounds)
        {
            Assert.True(rounds.IsSettled);
            Assert.Equal((figures.States, figures.Terminates), (rounds.States.Count, rounds.Terminates));
            Assert.Equal(figures.Decisions.Mean, rounds.Decisions, Near);
            Assert.Equal(figures.Words.Mean, rounds.Words, Near);
            Assert.All(Enum.GetValues<Skill>(), skill => Assert.Equal(figures.Skills[(int)skill].Sum.Mean, rounds.Sums[(int)skill], Near));
        }
    });

    private static bool Near(double? one, double? other) => one is { } left && other is { } right ? Math.Abs(left - right) < Tolerance : one is null && other is null;
}
