using Dialogue.Presentation.Messages;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Keys;

public sealed class SelectionTests
{
    [Fact]
    public void Moves_the_mark_with_arrows_and_letters()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Press("Down", "j", "Up", "k", "k");

        Assert.Equal([1, 2, 1, 0, 0], ui.Told.Cast<AppMessage.Marked>().Select(marked => marked.Item));
    }

    [Fact]
    public void Puts_the_mark_the_bar_and_the_cursor_on_the_selected_row()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Press("Down");

        Assert.StartsWith("► 2  Let me check", ui.Rows[20]);
        Assert.Equal(new System.Drawing.Point(0, 20), ui.Cursor);
        Assert.True(ui.LookAt(5, 20).Style.HasFlag(Terminal.Gui.Drawing.TextStyle.Reverse));
        Assert.False(ui.LookAt(5, 19).Style.HasFlag(Terminal.Gui.Drawing.TextStyle.Reverse));
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("3", 2)]
    [InlineData("&", 0)]
    [InlineData("é", 1)]
    [InlineData("\"", 2)]
    public void Marks_with_a_digit_also_on_a_french_keyboard(string key, int item)
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Press(key);

        Assert.Equal(new AppMessage.Marked(item), ui.Last);
    }

    [Fact]
    public void Sends_with_a_digit_where_the_setting_says_so()
    {
        using ScreenDriver ui = new(Talks.Chat, model: Models.With(settings => settings with { DigitsSend = true }));

        ui.Press("2");

        Assert.Equal(new AppMessage.Picked(1), ui.Last);
    }

    [Fact]
    public void Asks_for_a_number_that_is_not_there_so_that_the_model_can_say_the_range()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Press("7");

        Assert.Equal(new AppMessage.Picked(6), ui.Last);
    }

    [Fact]
    public void Takes_a_digit_for_the_marker_before_it_takes_it_for_the_place()
    {
        using ScreenDriver ui = new(SampleScreens.Debrief);

        ui.Press("9", "3", "2");

        Assert.Equal([2, 0, 1], ui.Told.Cast<AppMessage.Marked>().Select(marked => marked.Item));
    }

    [Theory]
    [InlineData("Enter", "confirm")]
    [InlineData("Esc", "back")]
    [InlineData("q", "leave")]
    [InlineData("?", "help")]
    [InlineData("F1", "help")]
    [InlineData(":", "palette")]
    [InlineData("Ctrl+P", "palette")]
    [InlineData("u", "take-back")]
    [InlineData("U", "bring-forward")]
    [InlineData(",", "settings")]
    [InlineData("Left", "decrease")]
    [InlineData("/", "search")]
    [InlineData("s", "say-nothing")]
    public void Asks_the_model_for_everything_else(string key, string command)
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Press(key);

        Assert.Equal([new AppMessage.Invoked(command)], ui.Told);
        Assert.False(ui.HasEnded);
    }

    [Fact]
    public void Leaves_with_ctrl_c_whatever_the_model_says()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Press("Ctrl+C");

        Assert.Equal(new AppMessage.Invoked("quit"), ui.Last);
        Assert.True(ui.HasEnded);
        Assert.Equal(130, ui.ExitCode);
    }

    [Fact]
    public void Does_nothing_for_a_key_without_a_meaning()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Press("x", "Z", "0");

        Assert.Empty(ui.Told);
    }
}
