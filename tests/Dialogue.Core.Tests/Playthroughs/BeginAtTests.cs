using CsCheck;
using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Testing;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;

namespace Dialogue.Core.Tests.Playthroughs;

public sealed class BeginAtTests
{
    private static readonly Conversation Talk = A.Scenario().Number("trust", 0, 10, 5).With(
        A.Beat("start").In(Channel.Email).Offering("listen", to: "middle", effect: new Effect.Add(new VariableId("trust"), 2)),
        A.Beat("middle").Says("Well.").Offering("ask", to: "later").Offering("again", to: "middle"),
        A.Beat("later").Offering("hold", to: "end", move: "hold"),
        A.Beat("end").Ending()).Ready();

    private readonly Playthrough _middle = Talk.BeginAt(new BeatId("middle"), A.Cast(), 1)!;

    [Fact]
    public void Begins_at_the_beat_with_what_is_said_there_and_the_variables_of_the_start()
    {
        Assert.Equal("middle", _middle.Beat.Id.Value);
        Assert.Equal("middle", _middle.From?.Value);
        Assert.Single(_middle.LastEvents.OfType<PlaythroughEvent.LineSaid>());
        Assert.Equal(5, _middle.ValueOf(new VariableId("trust")));
        Assert.Equal(0, _middle.DecisionCount);
    }

    [Fact]
    public void Is_in_the_medium_of_the_way_there()
    {
        Assert.Equal(Channel.Email, _middle.Channel);
        Assert.Equal(Channel.Email, Talk.BeginAt(new BeatId("later"), A.Cast(), 1)!.Channel);
        Assert.Equal(Channel.Email, Talk.BeginAt(new BeatId("start"), A.Cast(), 1)!.Channel);
    }

    [Fact]
    public void Remembers_where_it_was_begun_however_it_goes_on()
    {
        Playthrough played = _middle.Took("again", "ask");

        Assert.Equal("middle", played.From?.Value);
        Assert.Equal("middle", played.Rewind(2).From?.Value);
        Assert.Null(Talk.Begin(A.Cast(), 1).Took("listen").From);
    }

    [Fact]
    public void Finds_a_beat_by_a_former_id_and_no_other()
    {
        Scenario scenario = Talk.Scenario;
        Beat renamed = scenario.Beats[1] with { Id = new BeatId("centre"), Aliases = [new BeatId("middle")] };
        Conversation edited = new(scenario with { Beats = [scenario.Beats[0], renamed, .. scenario.Beats.Skip(2)] }, A.Rubric());

        Assert.Equal("centre", edited.BeginAt(new BeatId("middle"), A.Cast(), 1)?.From?.Value);
        Assert.Equal(Channel.Email, edited.BeginAt(new BeatId("middle"), A.Cast(), 1)!.Channel);
        Assert.Null(edited.BeginAt(new BeatId("nowhere"), A.Cast(), 1));
    }

    [Fact]
    public void Is_saved_and_played_again_from_the_same_beat()
    {
        Playthrough played = _middle.Took("again", "ask");

        ReplayResult result = Replay.Load(Talk, Replay.Save(played));

        Assert.True(result.IsComplete);
        Assert.Equal("later", result.Playthrough.Beat.Id.Value);
        Assert.Equal("middle", result.Playthrough.From?.Value);
    }

    [Fact]
    public void A_save_whose_beat_is_gone_stands_at_the_start()
    {
        SavedPlaythrough saved = Replay.Save(_middle.Took("ask")) with { From = new BeatId("gone") };

        ReplayResult result = Replay.Load(Talk, saved);

        Assert.False(result.IsComplete);
        Assert.Equal("start", result.Playthrough.Beat.Id.Value);
        Assert.Equal(0, result.StepsDone);
    }

    [Fact]
    public void Is_scored_by_what_was_answered_from_there_on()
    {
        Playthrough played = _middle.Took("ask", "hold");

        Assert.Equal(["ask", "hold"], Answers.Of(played).Select(moment => moment.First.Choice!.Id.Value));
        Assert.NotNull(Score.Of(played));
    }

    [Fact]
    public void A_path_is_saved_without_what_was_taken_back()
    {
        SavedPlaythrough saved = Replay.SavePath(Talk.Begin(A.Cast(), 1).Took("listen", "again").Rewind().Took("ask"));

        Assert.Equal(["start/listen", "middle/ask"], saved.Steps.Cast<SavedStep.Took>().Select(step => step.Choice.ToString()));
    }

    [Fact]
    public void Every_beat_of_any_scenario_can_be_begun_at()
    {
        GenStory.Any.Select(story => story.Scenario).Sample(scenario =>
        {
            Conversation conversation = new(scenario, A.Rubric());
            Assert.All(scenario.Beats, beat => Assert.Equal(beat.Id, conversation.BeginAt(beat.Id, A.Cast(), 3)!.From));
        });
    }
}
