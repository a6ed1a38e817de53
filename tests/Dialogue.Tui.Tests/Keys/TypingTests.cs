using Dialogue.Presentation.Messages;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Keys;

public sealed class TypingTests
{
    [Fact]
    public void Letters_go_to_the_text_also_those_that_are_commands()
    {
        using ScreenDriver ui = new(SampleScreens.Palette);

        ui.Press("q", "Space", "é", "1", "日");

        Assert.Equal(new AppMessage.Typed("taq é1日"), ui.Last);
        Assert.Equal("  Command: taq é1日", ui.Rows[22]);
    }

    [Fact]
    public void The_cursor_stands_where_the_next_letter_will()
    {
        using ScreenDriver ui = new(SampleScreens.Palette);

        ui.Press("日");

        Assert.Equal(new System.Drawing.Point(2 + 9 + 4, 22), ui.Cursor);
    }

    [Fact]
    public void Takes_letters_and_words_away()
    {
        using ScreenDriver ui = new(SampleScreens.Palette);

        ui.Press("Space", "x", "y", "Backspace", "Ctrl+W", "Ctrl+U");

        Assert.Equal(["ta x", "ta ", ""], ui.Told.TakeLast(3).Cast<AppMessage.Typed>().Select(typed => typed.Text));
    }

    [Fact]
    public void Still_moves_the_mark_and_answers()
    {
        using ScreenDriver ui = new(SampleScreens.Palette);

        ui.Press("Down", "Enter", "Esc");

        Assert.Equal([new AppMessage.Marked(1), new AppMessage.Invoked("confirm"), new AppMessage.Invoked("back")], ui.Told);
    }

    [Fact]
    public void Cleans_what_is_pasted()
    {
        using ScreenDriver ui = new(SampleScreens.Palette);

        ui.Paste("ke\e[31m b\u202Eack\uFFFD\r\nx\u0007");

        Assert.Equal(new AppMessage.Typed("take[31m back x"), ui.Last);
    }

    [Fact]
    public void Pasted_text_is_never_taken_for_commands()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Paste("q1\n");

        Assert.Empty(ui.Told);
    }

    [Fact]
    public void A_long_text_is_seen_from_its_end()
    {
        using ScreenDriver ui = new(SampleScreens.Palette, 40, 12);

        ui.Paste(string.Concat(Enumerable.Repeat("0123456789", 5)) + "END");

        Assert.EndsWith("789END", ui.Rows[10]);
        Assert.True(ui.Cursor!.Value.X < 40);
    }
}
