using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Settings;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Keys;

public sealed class MouseTests
{
    [Fact]
    public void A_click_marks_and_a_click_on_the_marked_one_picks()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Click(10, 20).Wait().Click(10, 20);

        Assert.Equal([new AppMessage.Marked(1), new AppMessage.Picked(1)], ui.Told);
    }

    [Fact]
    public void A_double_click_picks_what_was_not_marked()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.DoubleClick(10, 21);

        Assert.Equal(new AppMessage.Picked(2), ui.Last);
        Assert.Single(ui.Told.OfType<AppMessage.Picked>());
    }

    [Fact]
    public void A_double_click_on_the_marked_one_picks_once()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.DoubleClick(10, 19);

        Assert.Equal([new AppMessage.Picked(0)], ui.Told);
    }

    [Fact]
    public void A_click_marks_an_item_of_the_text()
    {
        using ScreenDriver ui = new(SampleScreens.Home, 120, 40);

        ui.Click(5, 5).Wait().Click(100, 6);

        Assert.Equal([new AppMessage.Marked(1)], ui.Told);
    }

    [Fact]
    public void The_wheel_scrolls_what_is_under_it_and_leaves_the_mark()
    {
        using ScreenDriver ui = new(Talks.LongChat(20));
        string sixth = ui.Rows[6];

        ui.Wheel(10, 8, down: false);

        Assert.Equal(sixth, ui.Rows[9]);
        Assert.Empty(ui.Told);
        Assert.StartsWith("► 1", ui.Rows[19]);
    }

    [Fact]
    public void The_wheel_scrolls_the_draft_under_it()
    {
        using ScreenDriver ui = new(Talks.Email);
        string text = ui.Rows[5];

        ui.Wheel(10, 16);

        Assert.Equal(text, ui.Rows[5]);
        Assert.DoesNotContain("Dear Martin", ui.Text);
    }

    [Fact]
    public void The_keys_of_the_last_row_can_be_clicked()
    {
        using ScreenDriver ui = new(Talks.Chat);
        int column = ui.Rows[23].IndexOf("take back", StringComparison.Ordinal);

        ui.Click(column, 23);

        Assert.Equal([new AppMessage.Invoked("take-back")], ui.Told);
    }

    [Fact]
    public void A_click_between_two_keys_of_the_last_row_does_nothing()
    {
        using ScreenDriver ui = new(Talks.Chat);
        int gap = ui.Rows[23].IndexOf("   u", StringComparison.Ordinal) + 1;

        ui.Click(gap, 23);

        Assert.Empty(ui.Told);
    }

    [Fact]
    public void Gives_the_mouse_back_as_soon_as_the_setting_says_so()
    {
        ScriptedProgram program = new(Talks.Chat) { Then = (model, _) => model with { Settings = new AppSettings { Mouse = false } } };
        using ScreenDriver ui = new(program);
        Assert.Contains("?1002h", ui.Raw[^1]);

        ui.Press("u");

        Assert.Contains("?1002l", ui.Raw[^1]);
    }

    [Fact]
    public void Never_listens_where_it_was_told_not_to()
    {
        using ScreenDriver ui = new(Talks.Chat, options: new FullScreenOptions { Mouse = false });

        Assert.DoesNotContain(ui.Raw, written => written.Contains("?1002h", StringComparison.Ordinal));
    }
}
