using Dialogue.Presentation.Commands;

namespace Dialogue.Presentation.Tests.Commands;

public sealed class KeyMapTests
{
    [Fact]
    public void No_key_that_comes_with_the_program_means_two_things()
    {
        string[] keys = [.. CommandCatalogue.All.SelectMany(command => command.Keys)];

        Assert.Equal(keys.Distinct().Count(), keys.Length);
    }

    [Theory]
    [InlineData("Ctrl+A")]
    [InlineData("Ctrl+B")]
    [InlineData("Ctrl+S")]
    [InlineData("Ctrl+Q")]
    public void Keys_of_the_outside_world_are_left_alone(string key)
    {
        Assert.Null(KeyMap.Default.CommandFor(key));
    }

    [Fact]
    public void A_rebound_command_answers_to_its_new_key_alone()
    {
        KeyMap keys = KeyMap.With([new KeyBinding(CommandIds.Hint, "F5")]);

        Assert.Equal(CommandIds.Hint, keys.CommandFor("F5"));
        Assert.Null(keys.CommandFor("h"));
        Assert.Equal("F5", keys.KeyFor(CommandIds.Hint));
    }

    [Fact]
    public void A_key_that_a_person_gave_wins_over_one_that_came_with_the_program()
    {
        KeyMap keys = KeyMap.With([new KeyBinding(CommandIds.TakeBack, "h")]);

        Assert.Equal(CommandIds.TakeBack, keys.CommandFor("h"));
        Assert.Empty(keys.KeyFor(CommandIds.Hint));
    }

    [Fact]
    public void A_command_that_lost_its_first_key_is_shown_with_its_second()
    {
        KeyMap keys = KeyMap.With([new KeyBinding(CommandIds.Hint, "?")]);

        Assert.Equal("F1", keys.KeyFor(CommandIds.Help));
    }

    [Fact]
    public void Of_two_bindings_of_one_key_the_later_holds()
    {
        KeyMap keys = KeyMap.With([new KeyBinding(CommandIds.Hint, "x"), new KeyBinding(CommandIds.Why, "x")]);

        Assert.Equal(CommandIds.Why, keys.CommandFor("x"));
    }

    [Fact]
    public void A_command_that_does_not_exist_is_left_out()
    {
        KeyMap keys = KeyMap.With([new KeyBinding("fly", "x")]);

        Assert.Null(keys.CommandFor("x"));
    }

    [Fact]
    public void The_words_of_pages_name_the_key_that_a_person_gave()
    {
        var app = Stories.Debriefed();

        var rebound = new Testing.Driving.AppDriver(app.World, app.Model with { Keys = KeyMap.With([new KeyBinding(CommandIds.AllTurns, "F6")]) });

        Assert.Contains("F6 for all", rebound.Text, StringComparison.Ordinal);
    }
}
