using Dialogue.Presentation.Commands;
using Dialogue.Tui.Rows;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Rows;

public sealed class FooterRowTests
{
    [Theory]
    [InlineData(80, "Enter open   / filter   : commands   ? help   q quit")]
    [InlineData(50, "Enter open   / filter   : commands   ? help")]
    [InlineData(40, "Enter open   / filter   ? help")]
    [InlineData(24, "Enter open   ? help")]
    [InlineData(10, "? help")]
    public void Drops_keys_from_the_right_and_help_last(int width, string expected)
    {
        FooterRow footer = FooterRow.Of(SampleScreens.Home.Footer, width);

        Assert.Equal(expected, string.Concat(footer.Row.Spans.Select(span => span.Text)));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, CommandIds.Confirm)]
    [InlineData(11, CommandIds.Confirm)]
    [InlineData(12, null)]
    [InlineData(15, CommandIds.Search)]
    [InlineData(79, null)]
    public void Knows_which_command_stands_at_a_column(int column, string? command)
    {
        FooterRow footer = FooterRow.Of(SampleScreens.Home.Footer, 80);

        Assert.Equal(command, footer.CommandAt(column));
    }
}
