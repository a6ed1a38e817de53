using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Previews;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Previews;

/// <summary>What a save does to what was played: it stays where it was, or says exactly where and why it could not.</summary>
public sealed class PreviewReadingTests
{
    private readonly AppDriver _app = Opened(false);

    private Place.Previewing Here => (Place.Previewing)_app.Model.Here;

    private string At => Here.Playthrough!.Beat.Id.Value;

    [Fact]
    public void An_edit_that_fits_keeps_the_beat_and_says_nothing()
    {
        _app.Picks(1, 1);

        Save(story => story with { Title = "Another title" });

        Assert.Equal("three", At);
        Assert.Equal("Another title", Here.Playthrough!.Conversation.Scenario.Title);
        Assert.Null(_app.Model.Notice);
    }

    [Fact]
    public void What_is_known_only_later_of_the_same_version_is_taken_in()
    {
        _app.Picks(1);
        Attainable bounds = new([new AttainableSum(-3, 7), new AttainableSum(0, 1), new AttainableSum(null, 2)]);

        _app.Does(new AppMessage.PreviewRead(Here.Reading with { Attainable = _ => bounds }));

        Assert.Equal(bounds, Here.Played.Attainable(Here.Playthrough!));
    }

    [Fact]
    public void Renamed_beats_and_choices_are_found_by_their_former_ids()
    {
        _app.Picks(1, 1);

        Save(story => story with
        {
            Beats = story.Beats.Select(beat => beat.Id.Value switch
            {
                "one" => beat with { Choices = [beat.Choices[0] with { Id = new ChoiceId("warm"), Aliases = [new ChoiceId("kind")], To = new BeatId("second") }, beat.Choices[1]] },
                "two" => beat with { Id = new BeatId("second"), Aliases = [new BeatId("two")] },
                _ => beat,
            }).ToValueArray(),
        });

        Assert.Equal("three", At);
        Assert.Null(_app.Model.Notice);
    }

    [Theory]
    [InlineData("gone", "Answer 2, ask, is gone from two; you are at two.")]
    [InlineData("closed", "Answer 2, ask, is not on offer at two now; you are at two.")]
    [InlineData("elsewhere", "Answer 2, ask, was given at two, and the story now comes to three first; you are at three.")]
    [InlineData("beat", "Answer 2, ask, was given at two, which is gone; you are at three.")]
    [InlineData("over", "The story now ends before answer 2; you are at end.")]
    [InlineData("silence", "Answer 1, silence, is gone from one; you are at one.")]
    public void Where_it_does_not_fit_it_stops_at_the_last_beat_that_does_and_says_why(string edit, string sentence)
    {
        if (edit == "silence")
        {
            _app.Presses("s");
        }
        else
        {
            _app.Picks(1);
        }

        _app.Picks(1);

        Save(story => Edited(story, edit));

        Assert.Equal(sentence, _app.Model.Notice);
        Assert.Equal(0, Here.Selected);
    }

    [Fact]
    public void A_beat_that_was_played_from_and_is_gone_leads_to_the_start()
    {
        _app.Presses("g", "Down", "Enter").Picks(1);

        Save(story => Edited(story, "beat"));

        Assert.Equal("one", At);
        Assert.Equal("The beat two, where you began, is gone; you are at one, the start.", _app.Model.Notice);
    }

    [Fact]
    public void A_version_that_cannot_be_played_leaves_the_last_one_with_its_problems_beside_it()
    {
        _app.Picks(1);

        _app.Does(new AppMessage.PreviewRead(Previewed.Reading(null, Previewed.Error) with { Saved = new DateTime(2026, 3, 1, 10, 0, 0, DateTimeKind.Unspecified) }));

        Assert.Equal("two", At);
        Assert.Equal("saved 10:00, 1 error", _app.Screen.Status);
        Assert.StartsWith("It cannot be played as saved; this is the version of 09:52:10.", _app.Screen.Answers!.Prompt, StringComparison.Ordinal);
        Assert.Contains(_app.Screen.Items, item => item.Words.Contains("DLG201", StringComparison.Ordinal));
        _app.Picks(1);
        Assert.Equal("three", At);
    }

    [Fact]
    public void Mending_it_goes_on_at_the_same_beat()
    {
        _app.Picks(1).Does(new AppMessage.PreviewRead(Previewed.Reading(null, Previewed.Error)));

        Save(story => story with { Title = "Mended" });

        Assert.Equal("two", At);
        Assert.Null(_app.Model.Notice);
        Assert.Equal("saved 09:52, nothing to say", _app.Screen.Status);
    }

    [Fact]
    public void A_file_that_vanishes_leaves_everything_and_its_return_is_told()
    {
        _app.Picks(1).Does(new AppMessage.PreviewUnread("story.json is not there any more."));
        Assert.Equal("two", At);
        Assert.Contains("story.json is not there any more.", string.Join('\n', _app.Screen.Aside.SelectMany(Rendering.PlainText.Lines)), StringComparison.Ordinal);

        Save(story => story with { Title = "Back" });

        Assert.Equal("The file is back; still at two.", _app.Model.Notice);
        Assert.Null(Here.Trouble);
    }

    [Fact]
    public void A_save_while_another_page_is_open_is_taken_in_behind_it()
    {
        _app.Picks(1).Presses("?");

        Save(story => story with { Title = "Behind" });

        Assert.IsType<Place.Keys>(_app.Model.Here);
        _app.Presses("Esc");
        Assert.Equal("Behind", Here.Playthrough!.Conversation.Scenario.Title);
    }

    [Fact]
    public void The_mark_stays_on_its_problem_and_on_its_beat()
    {
        _app.Does(new AppMessage.PreviewRead(Previewed.Reading(Made(story => story), Previewed.Error, Previewed.Warning))).Presses("n", "n");
        _app.Does(new AppMessage.PreviewRead(Previewed.Reading(Made(story => story), Previewed.Warning)));
        Assert.Contains("DLG104", _app.Screen.Items.ElementAt(Here.Selected).Words, StringComparison.Ordinal);

        _app.Presses("g", "Down");
        _app.Does(new AppMessage.PreviewRead(Previewed.Reading(Made(story => story))));
        Assert.StartsWith("two", _app.Screen.Items.ElementAt(Here.Selected).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_back_can_still_be_brought_forward_after_a_save()
    {
        _app.Picks(1, 1).Presses("u");

        Save(story => story with { Title = "Edited" });

        _app.Presses("U");
        Assert.Equal("three", At);
    }

    [Fact]
    public void In_line_mode_every_save_is_told_in_one_line()
    {
        AppDriver app = Opened(true);
        Assert.Equal("saved 09:52:10, nothing to say; at one", app.Model.Notice);

        app.Picks(1).Does(new AppMessage.PreviewRead(Previewed.Reading(Made(story => story with { Title = "New" }), Previewed.Error, Previewed.Warning)));
        Assert.Equal("saved 09:52:10, 1 error, 1 warning; still at two", app.Model.Notice);

        app.Does(new AppMessage.PreviewRead(Previewed.Reading(null, Previewed.Error)));
        Assert.Equal("saved 09:52:10, 1 error; it cannot be played, so you go on with the version of 09:52:10 at two", app.Model.Notice);
    }

    [Fact]
    public void A_file_that_was_saved_on_another_day_says_which()
    {
        PreviewReading old = Previewed.Reading(Stories.Ready(Stories.Three)) with { Saved = new DateTime(2026, 2, 27, 9, 52, 10, DateTimeKind.Unspecified) };

        _app.Does(new AppMessage.PreviewRead(old));

        Assert.Equal("saved 27 February 2026 09:52, nothing to say", _app.Screen.Status);
    }

    private static AppDriver Opened(bool plain)
    {
        World world = World.Of(Stories.Ready(Stories.Three));
        return new AppDriver(world, world.Home(plain) with { IsKept = false }).Does(new AppMessage.PreviewRead(Previewed.Reading(Made(story => story))));
    }

    private static Conversation Made(Func<Scenario, Scenario> edit) => new(edit(Stories.Three.Build()), A.Rubric());

    private static Scenario Edited(Scenario story, string edit) => edit switch
    {
        "gone" => With(story, "two", beat => beat with { Choices = [beat.Choices[0] with { Id = new ChoiceId("other") }] }),
        "closed" => With(story, "two", beat => beat with { Choices = [beat.Choices[1] with { Id = beat.Choices[0].Id }, beat.Choices[0] with { Id = new ChoiceId("other") }] }),
        "elsewhere" => With(story, "one", beat => beat with { Choices = beat.Choices.Select(choice => choice with { To = new BeatId("three") }).ToValueArray(), Timeout = null }),
        "beat" => With(story, "one", beat => beat with { Choices = beat.Choices.Select(choice => choice with { To = new BeatId("three") }).ToValueArray(), Timeout = null }) is var left
            ? left with { Beats = left.Beats.Where(beat => beat.Id.Value != "two").ToValueArray() }
            : story,
        "over" => With(story, "one", beat => beat with { Choices = beat.Choices.Select(choice => choice with { To = new BeatId("end") }).ToValueArray() }),
        _ => With(story, "one", beat => beat with { Timeout = null }),
    };

    private static Scenario With(Scenario story, string id, Func<Beat, Beat> edit) =>
        story with { Beats = story.Beats.Select(beat => beat.Id.Value == id ? edit(beat) : beat).ToValueArray() };

    private void Save(Func<Scenario, Scenario> edit) => _app.Does(new AppMessage.PreviewRead(Previewed.Reading(Made(edit))));
}
