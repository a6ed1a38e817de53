using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Pages;

public sealed class ResizeTests
{
    [Theory]
    [InlineData("home")]
    [InlineData("chat")]
    [InlineData("email")]
    [InlineData("debrief")]
    public void Shows_the_same_as_a_window_of_that_size_from_the_start(string kind)
    {
        using ScreenDriver fresh = new(Kinds.Of(kind), 100, 30);
        using ScreenDriver ui = new(Kinds.Of(kind));

        ui.Resize(44, 13).Resize(160, 50).Resize(100, 30);

        Assert.Equal(fresh.Text, ui.Text);
    }

    [Fact]
    public void Keeps_the_place_in_the_text_and_the_mark()
    {
        using ScreenDriver ui = new(Talks.LongChat(30));
        ui.Press("Down", "Home", "PgDn");
        string top = ui.Rows[2];

        ui.Resize(60, 30);

        Assert.Contains(top, ui.Rows.Take(5));
        Assert.Contains(ui.Rows, row => row.StartsWith("► 2", StringComparison.Ordinal));
    }

    [Fact]
    public void Stays_at_the_end_of_a_conversation()
    {
        using ScreenDriver ui = new(Talks.LongChat(30));

        ui.Resize(50, 16).Resize(90, 40);

        Assert.Contains("    This is line 30.", ui.Rows);
    }

    [Fact]
    public void Leaves_nothing_behind_of_the_size_before()
    {
        using ScreenDriver ui = new(Talks.Chat, 120, 40);

        ui.Resize(80, 24);

        Assert.DoesNotContain("You want", ui.Text);
        Assert.Equal(24, ui.Rows.Count(row => row.Length > 0) + ui.Rows.Take(24).Count(row => row.Length == 0));
    }
}
