using Dialogue.Tui.Hosting;

namespace Dialogue.Tui.Tests.Hosting;

public sealed class TerminalModesTests
{
    private readonly List<string> _written = [];

    [Fact]
    public void Writes_only_what_changes()
    {
        TerminalModes modes = new(_written.Add);

        modes.Title("A");
        modes.Title("A");
        modes.ListenToMouse(true);
        modes.ListenToMouse(true);

        Assert.Equal(["\e[22;2t", "\e]2;A\a", "\e[?1003l\e[?1015l\e[?1002h\e[?1006h"], _written);
    }

    [Fact]
    public void Puts_back_the_title_and_the_mouse()
    {
        TerminalModes modes = new(_written.Add);
        modes.Title("A");
        modes.ListenToMouse(true);
        _written.Clear();

        modes.Restore();

        Assert.Contains("?1002l", string.Concat(_written));
        Assert.Contains("\e[23;2t", string.Concat(_written));
    }

    [Fact]
    public void Puts_nothing_back_where_nothing_was_set()
    {
        new TerminalModes(_written.Add).Restore();

        Assert.Empty(_written);
    }
}
