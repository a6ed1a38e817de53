using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

/// <summary>Transcript, settings, palette, help and copying.</summary>
public sealed class SidePagesTests
{
    [Fact]
    public void A_search_counts_its_matches_and_walks_them_round()
    {
        AppDriver app = Stories.Debriefed().Presses("/").Types("I say").Presses("Enter");

        Assert.Equal("\"I say\": 1 of 3", app.Screen.Status);
        Assert.Equal("\"I say\": 2 of 3", app.Presses("n").Screen.Status);
        Assert.Equal("\"I say\": 3 of 3", app.Presses("N", "N").Screen.Status);
        Assert.Equal("\"I say\": 1 of 3", app.Presses("n").Screen.Status);
    }

    [Fact]
    public void A_search_without_a_match_says_so()
    {
        AppDriver app = Stories.Debriefed().Presses("/").Types("zebra").Presses("Enter", "n");

        Assert.Equal("\"zebra\": nothing found", app.Screen.Status);
    }

    [Fact]
    public void Esc_ends_the_search_before_it_closes_the_transcript()
    {
        AppDriver app = Stories.Debriefed().Presses("/").Types("say").Presses("Enter", "Esc");

        Assert.Equal(PlaceKind.Transcript, app.Place);
        Assert.Equal(PlaceKind.Debrief, app.Presses("Esc").Place);
    }

    [Fact]
    public void One_match_stands_out_from_the_others()
    {
        AppDriver app = Stories.Debriefed().Presses("/").Types("I say").Presses("Enter");

        Assert.Single(app.Screen.Body.OfType<Block.Speech>(), speech => speech.WordsStyle == Style.Match);
    }

    [Fact]
    public void A_setting_holds_at_once_and_is_kept()
    {
        AppDriver app = Stories.Opened().Presses(",", "Right");

        Assert.Equal(Pace.Calm, app.Model.Settings.Pace);
        Assert.Equal(Pace.Calm, ((AppRequest.KeepSettings)app.World.Asked[^1]).Settings.Pace);
        Assert.Contains("Pace: calm", app.Marked, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_go_round_both_ways()
    {
        AppDriver app = Stories.Opened().Presses(",", "Left");

        Assert.Equal(Pace.Real, app.Model.Settings.Pace);
        Assert.Equal(Pace.Instant, app.Presses("Right").Model.Settings.Pace);
    }

    [Fact]
    public void The_mouse_can_be_given_back_from_anywhere()
    {
        AppDriver app = Stories.Begun().Does(new AppMessage.Invoked(CommandIds.Mouse));

        Assert.False(app.Model.Settings.Mouse);
        Assert.Equal(PlaceKind.Conversation, app.Place);
    }

    [Fact]
    public void The_palette_finds_a_command_by_some_of_its_letters_and_does_it()
    {
        AppDriver app = Stories.Begun().Presses(":").Types("hnt");

        Assert.StartsWith("Hint: h", Assert.Single(app.Items), StringComparison.Ordinal);
        Assert.Contains("Hint: ", app.Presses("Enter").Screen.Answers!.Prompt, StringComparison.Ordinal);
    }

    [Fact]
    public void The_palette_puts_names_that_begin_so_first()
    {
        AppDriver app = Stories.Begun().Presses(":").Types("t");

        Assert.StartsWith("Take back", app.Items[0], StringComparison.Ordinal);
        Assert.Contains(app.Items, item => item.StartsWith("Hint", StringComparison.Ordinal));
    }

    [Fact]
    public void The_palette_says_when_no_command_is_called_that()
    {
        AppDriver app = Stories.Begun().Presses(":").Types("xylophone");

        Assert.Contains("No command is called that here.", app.Text, StringComparison.Ordinal);
        Assert.Equal(PlaceKind.Conversation, app.Presses("Enter").Place);
    }

    [Fact]
    public void Help_lists_the_keys_of_the_page_it_was_asked_on()
    {
        AppDriver app = Stories.Begun().Presses("?");

        Assert.Contains("u: Takes your last line back", app.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing you do here leaves this machine.", app.Text, StringComparison.Ordinal);
        Assert.Equal(PlaceKind.Conversation, app.Presses("Esc").Place);
    }

    [Fact]
    public void The_marked_line_or_the_page_can_be_copied()
    {
        AppDriver app = Stories.Begun().Presses("Down", "y");

        Assert.Equal("I say cold.", app.World.Kept);
        Assert.Contains("Ruth: Hello.", app.Presses("Y").World.Kept, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_a_word_for_it_where_nothing_can_be_copied()
    {
        AppDriver app = Stories.Begun().Picks(1).Presses("y");

        Assert.Equal("Nothing is marked here that could be copied.", app.Notice);
    }
}
