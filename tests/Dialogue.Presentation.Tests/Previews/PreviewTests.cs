using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Previews;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;
using Snapshooter.Xunit;

namespace Dialogue.Presentation.Tests.Previews;

/// <summary>What an author sees and does in a file that is being written.</summary>
public sealed class PreviewTests
{
    private static readonly Conversation Story = Stories.Ready(Stories.Three.Number("trust", 0, 10, 5));

    private readonly AppDriver _app = Opened(Previewed.Error, Previewed.Warning);

    private Place.Previewing Here => (Place.Previewing)_app.Model.Here;

    private string At => Here.Playthrough!.Beat.Id.Value;

    [Fact]
    public void Shows_the_story_where_each_choice_leads_and_what_is_wrong()
    {
        _app.Does(new AppMessage.PreviewRead(Previewed.Reading(Story, Previewed.Error, Previewed.Warning) with
        {
            Missing = [new MissingTarget(new ChoicePath(new BeatId("one"), new ChoiceId("cold")), "tow")],
        }));
        Screen screen = _app.Screen;

        Snapshot.Match(string.Join('\n', (string[])
        [
            $"{screen.Title} | {screen.Status}",
            .. screen.Body.SelectMany(Rendering.PlainText.Lines),
            "---",
            screen.Answers!.Prompt,
            .. screen.Answers.Items.SelectMany(Rendering.PlainText.Lines),
            "---",
            .. screen.Aside.SelectMany(Rendering.PlainText.Lines),
            "---",
            string.Join("   ", screen.Footer.Select(hint => $"{hint.Key} {hint.Label}")),
        ]));
    }

    [Fact]
    public void Is_played_by_numbers_and_by_silence_and_taken_back()
    {
        _app.Picks(1);
        Assert.Equal("two", At);

        _app.Presses("u", "s");
        Assert.Equal("two", At);
        Assert.True(Here.Playthrough!.LastDecision!.IsSilence);

        _app.Presses("u");
        Assert.Equal("one", At);
        Assert.Equal(2, Here.Selected);
    }

    [Fact]
    public void Brings_forward_what_was_taken_back()
    {
        _app.Picks(2, 1).Presses("u", "u", "U", "U");

        Assert.Equal("three", At);
    }

    [Fact]
    public void Goes_through_the_problems_round_and_round()
    {
        Assert.Equal([3, 4, 3], Marks("n", "n", "n"));
        Assert.Equal([4, 3], Marks("N", "N"));
    }

    [Fact]
    public void Enter_on_a_problem_plays_on_from_its_beat_and_says_so()
    {
        _app.Picks(1, 1).Presses("n", "Enter");

        Assert.Equal("two", At);
        Assert.Equal("two", Here.Playthrough!.From?.Value);
        Assert.Equal("Playing from two, with the variables as they are at the start.", _app.Model.Notice);
        Assert.Equal(0, Here.Selected);
    }

    [Fact]
    public void Taking_back_at_such_a_beat_comes_back_from_it()
    {
        _app.Picks(1, 1).Presses("n", "Enter", "u");

        Assert.Equal("three", At);
        Assert.Equal(2, Here.Playthrough!.DecisionCount);
        Assert.Equal("Back at three, where you were before.", _app.Model.Notice);
    }

    [Fact]
    public void A_problem_of_the_whole_file_leads_nowhere_and_says_so()
    {
        _app.Presses("n", "n", "Enter");

        Assert.Equal("one", At);
        Assert.Equal("This is about the whole file, not about one beat.", _app.Model.Notice);
    }

    [Fact]
    public void The_outline_is_gone_to_and_left_with_one_key_and_Enter_plays_from_a_beat()
    {
        _app.Presses("g");
        Assert.Contains("one", _app.Screen.Items.ElementAt(Here.Selected).Words, StringComparison.Ordinal);

        _app.Presses("g");
        Assert.Equal(0, Here.Selected);

        _app.Presses("g", "Down", "Down", "Enter");
        Assert.Equal("three", At);
    }

    [Fact]
    public void Tab_goes_from_the_answers_to_the_problems_to_the_outline_and_back()
    {
        Assert.Equal([3, 5, 0], Marks("Tab", "Tab", "Tab"));
    }

    [Fact]
    public void Restart_goes_to_where_it_began_and_then_to_the_first_line()
    {
        _app.Presses("g", "Down", "Enter").Picks(1).Presses("R");
        Assert.Equal("two", At);

        _app.Presses("R");
        Assert.Equal("one", At);
        Assert.Null(Here.Playthrough!.From);

        _app.Presses("R");
        Assert.Equal("You are at the first line.", _app.Model.Notice);
    }

    [Fact]
    public void Values_are_shown_on_demand()
    {
        Assert.DoesNotContain("empathy +2", _app.Screen.Answers!.Items[0].Note!, StringComparison.Ordinal);

        _app.Presses("v");

        Assert.Equal("to: two; empathy +2, clarity 0, boundaries 0", _app.Screen.Answers!.Items[0].Note);
        Assert.Equal("Values", Assert.IsType<Block.Heading>(_app.Screen.Aside[0]).Left);
    }

    [Fact]
    public void The_editor_is_asked_for_the_marked_place()
    {
        Assert.Equal(new FilePlace.Of(new BeatId("one"), new ChoiceId("cold")), Asked("Down", "o"));
        Assert.Equal(new FilePlace.At(12, 15), Asked("n", "o"));
        Assert.Equal(new FilePlace.Of(new BeatId("one"), null), Asked("g", "o"));
    }

    [Fact]
    public void The_end_leads_to_the_debrief_and_from_there_back_here()
    {
        _app.Picks(1, 1, 1, 1);
        Assert.IsType<Place.Debriefing>(_app.Model.Here);

        _app.Presses("q");

        Assert.Equal("end", At);
    }

    [Fact]
    public void Nothing_of_it_is_stored()
    {
        _app.Picks(1, 1, 1, 1);

        Assert.Empty(_app.World.Asked);
    }

    [Fact]
    public void Esc_goes_to_the_answers_and_q_leaves_the_program()
    {
        _app.Presses("n", "Esc");
        Assert.Equal(0, Here.Selected);

        _app.Presses("q");
        Assert.True(_app.Model.IsOver);
    }

    [Fact]
    public void A_file_that_cannot_be_played_says_so_and_leaves_everything_else_working()
    {
        AppDriver app = Opened((Conversation?)null, Previewed.Error);

        app.Presses("n", "Enter", "u", "R", "s", "g", "Tab", "t", "b", "v", "U");

        Assert.Contains("cannot be played yet", app.Text, StringComparison.Ordinal);
        Assert.IsType<Place.Previewing>(app.Model.Here);
        Assert.Equal(new FilePlace.At(12, 15), ((AppRequest.OpenEditor)app.Presses("n", "o").World.Asked[^1]).Place);
    }

    private static AppDriver Opened(params PreviewProblem[] problems) => Opened(Story, problems);

    private static AppDriver Opened(Conversation? conversation, params PreviewProblem[] problems)
    {
        World world = World.Of(Story);
        return new AppDriver(world, world.Home() with { IsKept = false }).Does(new AppMessage.PreviewRead(Previewed.Reading(conversation, problems)));
    }

    private int[] Marks(params string[] keys) => [.. keys.Select(key => ((Place.Previewing)_app.Presses(key).Model.Here).Selected)];

    private FilePlace Asked(params string[] keys) =>
        ((AppRequest.OpenEditor)Opened(Previewed.Error, Previewed.Warning).Presses(keys).World.Asked[^1]).Place;
}
