using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scoring;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Playthroughs;

public sealed class RewindTests
{
    [Fact]
    public void Going_back_leads_to_the_decision_before()
    {
        Playthrough playthrough = Talk().Begin().Took("blame", "listen");

        Playthrough back = playthrough.Rewind(2);

        Assert.Equal("first", back.Beat.Id.Value);
        Assert.Equal(0, back.DecisionCount);
    }

    [Fact]
    public void The_first_answer_stays_on_record_and_counts()
    {
        Playthrough playthrough = Talk().Begin().Took("blame").Rewind().Took("listen", "listen");

        AnsweredMoment first = Answers.Of(playthrough)[0];

        Assert.Equal("blame", first.First.Choice!.Id.Value);
        Assert.Equal("listen", first.Current.Choice!.Id.Value);
        Assert.Equal(Score.Of(Talk().Begin().Took("blame", "listen")).Empathy, Score.Of(playthrough).Empathy);
    }

    [Fact]
    public void Every_answer_to_a_moment_stands_beside_the_others()
    {
        Playthrough playthrough = Talk().Begin().Took("blame").Rewind().Took("ask").Rewind().Took("listen");

        Assert.Equal(["blame", "ask", "listen"], Answers.Of(playthrough)[0].All.Select(answer => answer.Choice!.Id.Value));
    }

    [Fact]
    public void Answers_on_a_way_that_was_left_count_for_nothing()
    {
        Playthrough playthrough = Talk().Begin().Took("listen", "blame").Rewind(2).Took("ask", "ask");

        Assert.Equal(2, Answers.Of(playthrough).Count);
        Assert.Equal("listen", Answers.Of(playthrough)[0].First.Choice!.Id.Value);
    }

    [Fact]
    public void Going_back_from_the_start_changes_nothing()
    {
        Playthrough playthrough = Talk().Begin();

        Assert.Same(playthrough, playthrough.Rewind(3));
    }

    [Fact]
    public void A_save_brings_everything_back_also_what_was_taken_back()
    {
        Conversation conversation = Talk().Ready();
        Playthrough playthrough = conversation.Begin(A.Cast(), 7).Took("blame").Rewind().Took("listen", "ask");

        ReplayResult loaded = Replay.Load(conversation, Replay.Save(playthrough));

        Assert.True(loaded.IsComplete);
        Assert.Equal(Replay.Save(playthrough), Replay.Save(loaded.Playthrough));
        Assert.Equal("blame", Answers.Of(loaded.Playthrough)[0].First.Choice!.Id.Value);
    }

    [Fact]
    public void A_changed_scenario_is_replayed_as_far_as_it_goes()
    {
        SavedPlaythrough saved = Replay.Save(Talk().Begin().Took("listen", "blame"));
        Conversation changed = A.Scenario().With(
            A.Beat("first").Offering("listen", to: "second"),
            A.Beat("second").Offering("ask", to: "end"),
            A.Beat("end").Ending()).Ready();

        ReplayResult loaded = Replay.Load(changed, saved);

        Assert.False(loaded.IsComplete);
        Assert.Equal(1, loaded.StepsDone);
        Assert.Equal("second", loaded.Playthrough.Beat.Id.Value);
    }

    private static ScenarioBuilder Talk() => A.Scenario().With(
        A.Beat("first").Offering("listen", to: "second").Offering("ask", to: "other", move: "ask").Offering("blame", to: "second", move: "blame"),
        A.Beat("second").Offering("listen", to: "end").Offering("ask", to: "end", move: "ask").Offering("blame", to: "end", move: "blame"),
        A.Beat("other").Offering("ask", to: "end", move: "ask").Offering("hold", to: "end", move: "hold"),
        A.Beat("end").Ending());
}
