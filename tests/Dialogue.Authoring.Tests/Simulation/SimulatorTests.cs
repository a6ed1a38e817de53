using Dialogue.Authoring.Figures;
using Dialogue.Authoring.Simulation;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Simulation;

public sealed class SimulatorTests
{
    private const long Runs = 20_000;

    public static TheoryData<PlayPolicy> Policies => [.. Enum.GetValues<PlayPolicy>()];

    public static TheoryData<string> Ids => [.. Library.Ids];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Counts_the_same_whatever_the_number_of_threads(PlayPolicy policy)
    {
        string one = Counts(policy, 1);

        Assert.Equal(one, Counts(policy, 2));
        Assert.Equal(one, Counts(policy, 5));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Comes_to_the_endings_as_often_as_the_analysis_says(string id)
    {
        ScenarioFigures figures = ScenarioAnalysis.Of(Library.Scenario(id), Library.Rubric, Library.Persona, SearchBudget.Usual).Figures;

        SimulationResult result = Simulate(id, PlayPolicy.Uniform, 2);

        Assert.Equal(Runs, result.Runs);
        Assert.Equal(0, result.Unfinished);
        for (int beat = 0; beat < figures.Beats; beat++)
        {
            if (figures.Endings.FirstOrDefault(ending => ending.Beat == Library.Scenario(id).Beats[beat].Id) is { Probability: { } chance })
            {
                double tolerance = 6 * Math.Sqrt((chance * (1 - chance) / Runs) + (1.0 / Runs / Runs));
                Assert.InRange((double)result.EndedAt(beat) / Runs, chance - tolerance, chance + tolerance);
            }
        }

        foreach (Skill skill in (Skill[])[Skill.Empathy, Skill.Clarity, Skill.Boundaries])
        {
            Assert.InRange(result[skill].SumMean, figures[skill].Sum.Mean!.Value - 0.3, figures[skill].Sum.Mean!.Value + 0.3);
            Assert.True(result[skill].SumLeast >= figures[skill].Sum.Min);
            Assert.True(result[skill].SumGreatest <= figures[skill].Sum.Max);
        }
    }

    [Fact]
    public void Gives_what_is_done_when_it_is_stopped()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        SimulationResult result = new Simulator(Library.Scenario("camera-off"), Library.Rubric, Library.Persona, PlayPolicy.Uniform).Run(Runs, 1, 2, stop.Token);

        Assert.Equal(0, result.Runs);
        Assert.Null(result[Skill.Empathy].ShareMean);
    }

    private static SimulationResult Simulate(string id, PlayPolicy policy, int threads) =>
        new Simulator(Library.Scenario(id), Library.Rubric, Library.Persona, policy).Run(Runs, 7, threads);

    private static string Counts(PlayPolicy policy, int threads)
    {
        SimulationResult result = Simulate("camera-off", policy, threads);
        IEnumerable<long> visits = Enumerable.Range(0, result.Scenario.Beats.Count).Select(result.Visited);
        IEnumerable<long> taken = Enumerable.Range(0, result.Scenario.Beats.Count)
            .SelectMany(beat => Enumerable.Range(0, result.Scenario.Beats[beat].Choices.Count).Select(choice => result.Took(beat, choice)));
        return string.Join(' ', visits.Concat(taken)) + result[Skill.Empathy] + result[Skill.Clarity] + result[Skill.Boundaries];
    }
}
