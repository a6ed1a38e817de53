using Dialogue.Cli.Commands.Authoring;
using Microsoft.Extensions.Time.Testing;

namespace Dialogue.Cli.Tests.Commands.Authoring;

public sealed class WaitingNoteTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly StringWriter _terminal = new();

    [Fact]
    public void Says_nothing_about_what_is_soon_done()
    {
        using (new WaitingNote(_terminal, isTerminal: true, _time, "Checking a.json ..."))
        {
            _time.Advance(TimeSpan.FromMilliseconds(900));
        }

        Assert.Equal(string.Empty, _terminal.ToString());
    }

    [Fact]
    public void Says_after_a_second_what_is_being_done_and_takes_it_away()
    {
        using (new WaitingNote(_terminal, isTerminal: true, _time, "Checking a.json ..."))
        {
            _time.Advance(TimeSpan.FromSeconds(5));
        }

        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("\r\e[KChecking a.json ...\r\e[K", _terminal.ToString());
    }

    [Fact]
    public void Writes_nothing_where_there_is_no_terminal()
    {
        using (new WaitingNote(_terminal, isTerminal: false, _time, "Checking a.json ..."))
        {
            _time.Advance(TimeSpan.FromSeconds(5));
        }

        Assert.Equal(string.Empty, _terminal.ToString());
    }

    public void Dispose() => _terminal.Dispose();
}
