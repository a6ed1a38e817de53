using Dialogue.Presentation.Messages;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Pages;

/// <summary>What is worked with beside the text: seen, marked, scrolled and clicked.</summary>
public sealed class AsideTests
{
    [Fact]
    public void The_mark_goes_from_the_answers_on_into_it()
    {
        using ScreenDriver ui = new(Writing.Preview);

        ui.Press("Down");

        Assert.StartsWith("► x error DLG201", ui.Rows[15], StringComparison.Ordinal);
        Assert.Equal(15, ui.Cursor?.Y);
    }

    [Fact]
    public void A_mark_further_down_is_scrolled_to_and_the_answers_stay()
    {
        using ScreenDriver ui = new(Writing.Preview with { Selected = 10 });

        Assert.Contains(ui.Rows, row => row.StartsWith("► turn-6", StringComparison.Ordinal));
        Assert.Contains("It won't be Thursday", ui.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stands_beside_the_text_and_the_answers_where_there_is_room()
    {
        using ScreenDriver ui = new(Writing.Preview with { Selected = 7 }, 120, 40);

        int row = ui.Rows.ToList().FindIndex(each => each.Contains("► turn-5", StringComparison.Ordinal));
        Assert.Equal(75, ui.Rows[row].IndexOf("► turn-5", StringComparison.Ordinal));
        Assert.Equal(75, ui.Cursor?.X);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void A_click_marks_in_it(int columns, int rows)
    {
        using ScreenDriver ui = new(Writing.Preview, columns, rows);
        int row = ui.Rows.ToList().FindIndex(each => each.Contains("DLG106", StringComparison.Ordinal));

        ui.Click(ui.Rows[row].IndexOf("DLG106", StringComparison.Ordinal), row);

        Assert.Equal(new AppMessage.Marked(4), ui.Last);
    }

    [Fact]
    public void The_scrolling_keys_move_it_while_the_mark_is_in_it_and_the_text_otherwise()
    {
        using ScreenDriver ui = new(Writing.Preview);
        ui.Press("PgUp");
        Assert.Contains("I told the client Thursday", ui.Text, StringComparison.Ordinal);

        ui.Press("Down", "PgDn");

        Assert.DoesNotContain("Diagnostics", ui.Text, StringComparison.Ordinal);
    }
}
