using CsCheck;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Holds the analysis to figures that were found in other ways.</summary>
public sealed class AgreementTests
{
    private const int Stories = 600;
    private const int MostPlays = 2_000;
    private const int MostMoments = 600;
    private const int MostShippedMoments = 12_000;

    public static TheoryData<string> Loops => [.. LoopCases.All.Select(each => each.Name)];

    [Fact]
    public void Agrees_with_every_play_listed_one_by_one()
    {
        int compared = 0;
        List<string> failures = [];

        foreach (Scenario scenario in GenFiniteStory.Row(Stories))
        {
            if (BruteForce.Of(scenario, A.Rubric(), GenFiniteStory.Persona, MostPlays) is { } expected)
            {
                compared++;
                failures.AddRange(Failure(scenario, expected, A.Rubric(), GenFiniteStory.Persona));
            }
        }

        Assert.True(compared > 500, $"only {compared} could be compared");
        Assert.True(failures.Count == 0, $"{failures.Count} of {compared} differ; the smallest:\n{failures.MinBy(failure => failure.Length)}");
    }

    // Like the one above, but with other stories each time, and made smaller where one fails.
    [Fact]
    public void Agrees_with_every_play_of_any_story() => GenFiniteStory.Any.Sample(
        scenario => AssertNone(BruteForce.Of(scenario, A.Rubric(), GenFiniteStory.Persona, MostPlays / 10) is { } expected
            ? Failure(scenario, expected, A.Rubric(), GenFiniteStory.Persona)
            : []),
        iter: 200,
        print: Told.Of);

    [Theory]
    [MemberData(nameof(Loops))]
    public void Agrees_with_loops_that_were_worked_out_by_hand(string name)
    {
        LoopCase each = LoopCases.All.Single(one => one.Name == name);

        AssertNone(Failure(each.Scenario, each.Figures, LoopCases.Rubric, _ => null));
    }

    [Fact]
    public void Agrees_with_letting_play_go_round_and_round()
    {
        int settled = 0;

        GenStory.Any.Sample(
            story =>
            {
                if (Rounds.Of(story.Scenario, A.Rubric(), _ => null, MostMoments) is { } rounds)
                {
                    Interlocked.Add(ref settled, rounds.IsSettled ? 1 : 0);
                    AssertNone(Disagreements.Between(rounds, story.Scenario, Analysis(story.Scenario, A.Rubric(), _ => null).Figures));
                }
            },
            iter: 400,
            print: story => Told.Of(story.Scenario));

        Assert.True(settled > 50, $"only {settled} came to an end");
    }

    [Fact]
    public void Agrees_with_letting_play_of_the_shipped_conversations_go_on()
    {
        int settled = 0;

        foreach (Scenario scenario in Library.Ids.Select(Library.Scenario))
        {
            if (Rounds.Of(scenario, Library.Rubric, Library.Persona, MostShippedMoments, keepsAll: false) is { } rounds)
            {
                settled += rounds.IsSettled ? 1 : 0;
                AssertNone(Disagreements.Between(rounds, scenario, Analysis(scenario, Library.Rubric, Library.Persona).Figures));
            }
        }

        Assert.True(settled >= Library.Ids.Count / 2, $"{settled} of {Library.Ids.Count} came to an end");
    }

    private static void AssertNone(IEnumerable<string> differences)
    {
        string all = string.Join('\n', differences);
        Assert.True(all.Length == 0, all);
    }

    private static IEnumerable<string> Failure(Scenario scenario, ExpectedFigures expected, Rubric rubric, Func<string, Persona?> persona)
    {
        IReadOnlyList<string> found = Disagreements.Between(expected, Analysis(scenario, rubric, persona).Figures);
        return found.Count == 0 ? [] : [$"{string.Join('\n', found)}\n{Told.Of(scenario)}"];
    }

    private static ScenarioAnalysis Analysis(Scenario scenario, Rubric rubric, Func<string, Persona?> persona) =>
        ScenarioAnalysis.Of(scenario, rubric, persona, SearchBudget.Usual);
}
