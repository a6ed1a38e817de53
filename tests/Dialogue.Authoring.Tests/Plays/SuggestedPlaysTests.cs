using CsCheck;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.Plays;
using Dialogue.Authoring.States;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Generators;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Plays;

public sealed class SuggestedPlaysTests
{
    public static TheoryData<string> Ids => [.. Library.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Plays_of_a_shipped_conversation_take_every_choice_and_no_fewer_would(string id)
    {
        Conversation conversation = Library.Conversation(id);
        ScenarioAnalysis analysis = ScenarioAnalysis.Of(conversation.Scenario, Library.Rubric, Library.Persona, SearchBudget.Usual);

        SuggestedPlays plays = SuggestedPlays.Of(analysis, conversation, Library.Persona)!;

        Assert.Equal(analysis.Figures.NeverOffered, plays.NotTaken);
        Assert.InRange(plays.Plays.Count, analysis.Figures.Cover!.LowerBound, analysis.Figures.Cover.Plays);
        AssertThatTheyPlay(conversation, plays);
    }

    [Fact]
    public void Plays_of_any_story_go_as_they_say_and_leave_out_only_what_cannot_be_taken()
    {
        GenStory.Any.Sample(
            story =>
            {
                Conversation conversation = story.Ready();
                ScenarioAnalysis analysis = ScenarioAnalysis.Of(story.Scenario, conversation.Rubric, _ => null, SearchBudget.Usual);
                SuggestedPlays? plays = SuggestedPlays.Of(analysis, conversation, _ => null);
                if (plays is not null)
                {
                    AssertThatTheyPlay(conversation, plays);
                    Assert.Subset(plays.NotTaken.ToHashSet(), analysis.Figures.NeverOffered.ToHashSet());
                }
            },
            iter: 60);
    }

    private static void AssertThatTheyPlay(Conversation conversation, SuggestedPlays plays)
    {
        PlansReading reading = PlansReader.Read(PlansWriter.Write(plays.Plays));
        PlayRunner runner = new(conversation, Library.Persona);
        PlayOutcome[] outcomes = [.. reading.Plays.Select(runner.Run)];
        HashSet<ChoicePath> taken = [.. outcomes.SelectMany(outcome => outcome.Taken)];

        Assert.Empty(reading.Diagnostics);
        Assert.All(outcomes, outcome => Assert.Null(outcome.Failure?.Message));
        Assert.All(
            conversation.Scenario.Beats.SelectMany(beat => beat.Choices.Select(choice => new ChoicePath(beat.Id, choice.Id))),
            path => Assert.NotEqual(taken.Contains(path), plays.NotTaken.Contains(path)));
    }
}
