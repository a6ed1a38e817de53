using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Playthroughs;

public sealed class FormerIdsTests
{
    [Fact]
    public void A_save_that_names_former_ids_is_played_again()
    {
        SavedPlaythrough saved = Saved(new SavedStep.Took(Path("old-start", "old-listen")));

        ReplayResult loaded = Replay.Load(Renamed(), saved);

        Assert.True(loaded.IsComplete);
        Assert.Equal(new SavedStep.Took(Path("start", "listen")), Replay.Save(loaded.Playthrough).Steps[0]);
    }

    [Fact]
    public void A_condition_may_name_former_ids()
    {
        Playthrough playthrough = Renamed().Begin(A.Cast(), 1).Took("listen");

        Assert.Equal(["thank", "leave"], playthrough.Offers());
    }

    [Fact]
    public void An_id_in_use_wins_over_the_same_word_as_a_former_id()
    {
        Playthrough playthrough = Renamed().Begin(A.Cast(), 1).Took("ask");

        Assert.Equal("ask", playthrough.LastDecision!.Choice!.Id.Value);
        Assert.Equal("second", playthrough.Beat.Id.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_save_that_goes_back_by_an_impossible_number_stops_there(int decisions)
    {
        SavedPlaythrough saved = Saved(new SavedStep.Took(Path("start", "listen")), new SavedStep.Back(decisions));

        ReplayResult loaded = Replay.Load(Renamed(), saved);

        Assert.False(loaded.IsComplete);
        Assert.Equal(1, loaded.StepsDone);
    }

    private static SavedPlaythrough Saved(params SavedStep[] steps) => new("a-scenario", "hash", 7, A.Cast(), steps.ToValueArray());

    private static ChoicePath Path(string beat, string choice) => new(new BeatId(beat), new ChoiceId(choice));

    // "listen" was once called "old-listen", and also "ask", which is another choice's id today.
    private static Conversation Renamed()
    {
        Scenario scenario = A.Scenario().With(
            A.Beat("start").Offering("listen", to: "second").Offering("ask", to: "second", move: "ask"),
            A.Beat("second").Offering("thank", to: "end", when: "took(old-start/old-listen)").Offering("leave", to: "end"),
            A.Beat("end").Ending()).Build();
        Beat start = scenario.Beats[0] with
        {
            Aliases = [new BeatId("old-start"), new BeatId("second")],
            Choices = [scenario.Beats[0].Choices[0] with { Aliases = [new ChoiceId("old-listen"), new ChoiceId("ask")] }, scenario.Beats[0].Choices[1]],
        };
        return new Conversation(scenario with { Beats = [start, scenario.Beats[1], scenario.Beats[2]] }, A.Rubric(), "hash");
    }
}
