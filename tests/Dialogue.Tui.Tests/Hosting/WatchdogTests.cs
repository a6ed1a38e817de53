using Dialogue.Tui.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Dialogue.Tui.Tests.Hosting;

public sealed class WatchdogTests
{
    private readonly FakeTimeProvider _time = new();
    private int _bites;

    [Fact]
    public void Bites_once_a_second_after_it_was_woken()
    {
        using Watchdog dog = new(() => _bites++, _time);

        dog.Wake();
        _time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Equal(0, _bites);
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(1, _bites);
    }

    [Fact]
    public void Sleeps_until_it_is_woken()
    {
        using Watchdog dog = new(() => _bites++, _time);

        _time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, _bites);
    }

    [Fact]
    public void Lets_go_once_the_program_has_ended_by_itself()
    {
        Watchdog dog = new(() => _bites++, _time);
        dog.Wake();

        dog.Dispose();
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(0, _bites);
    }
}
