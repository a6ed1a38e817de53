using CsCheck;
using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Envelopes;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;

namespace Dialogue.Authoring.Tests.Envelopes;

public sealed class EnvelopeTests
{
    [Fact]
    public void Allows_everything_that_any_play_can_come_to() => GenStory.Any.Sample(story =>
    {
        CompiledStory compiled = StoryCompiler.Compile(story.Scenario, A.Rubric(), _ => null);
        StateSpace space = Exploration.Search(compiled, new SearchBudget(20_000))!;

        Envelope envelope = Envelope.Of(compiled);

        Survey seen = Survey.Of(space);
        Assert.All(Enumerable.Range(0, compiled.BeatCount), beat => Assert.True(envelope.CanEnter[beat] || !seen.MetBeats[beat]));
        Assert.All(Enumerable.Range(0, compiled.Choices.Length), choice => Assert.True(envelope.CanBeOpen[choice] || !seen.OpenChoices[choice]));
    });

    [Fact]
    public void What_a_search_within_a_small_budget_claims_holds_in_a_whole_one() => Gen.Select(GenStory.Any, Gen.Int[1, 12]).Sample((story, states) =>
    {
        ScenarioAnalysis whole = ScenarioAnalysis.Of(story.Scenario, A.Rubric(), _ => null, new SearchBudget(200_000));
        ScenarioFigures part = ScenarioAnalysis.Of(story.Scenario, A.Rubric(), _ => null, new SearchBudget(states)).Figures;

        if (!part.IsExact && whole.IsExact)
        {
            ScenarioFigures all = whole.Figures;
            Assert.Null(part.Paths);
            Assert.Empty(part.UnreachableBeats.Except(all.UnreachableBeats));
            Assert.Empty(part.NeverOffered.Except(all.NeverOffered));
            Assert.All(part.Endings, ending => Assert.True(ending.Reachable is null || ending.Reachable == all.Endings.Single(other => other.Beat == ending.Beat).Reachable));
        }
    });
}
