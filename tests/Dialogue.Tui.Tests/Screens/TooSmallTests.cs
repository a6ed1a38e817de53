using Dialogue.Presentation.Messages;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;
using Snapshooter.Xunit;

namespace Dialogue.Tui.Tests.Screens;

public sealed class TooSmallTests
{
    [Theory]
    [InlineData(48, 10)]
    [InlineData(38, 10)]
    [InlineData(39, 30)]
    [InlineData(5, 3)]
    public void Says_both_sizes_in_one_sentence(int columns, int rows)
    {
        using ScreenDriver ui = new(Talks.Chat, columns, rows);

        Snapshot.Match(ui.Text, $"TooSmall_{columns}x{rows}");
    }

    [Fact]
    public void Leaves_the_program_with_q()
    {
        using ScreenDriver ui = new(Talks.Chat, 48, 10);

        ui.Press("1", "Enter", "q");

        Assert.Equal([new AppMessage.Invoked("quit")], ui.Told);
    }

    [Fact]
    public void Is_back_as_it_was_once_there_is_room()
    {
        using ScreenDriver ui = new(Talks.Chat);
        string before = ui.Press("Down").Text;

        ui.Resize(30, 8).Resize(80, 24);

        Assert.Equal(before, ui.Text);
    }

    [Fact]
    public void Ignores_clicks()
    {
        using ScreenDriver ui = new(Talks.Chat, 48, 10);

        ui.Click(3, 3).Wheel(3, 3);

        Assert.Empty(ui.Told);
    }
}
