using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Running;

public sealed class WakeTests
{
    private static Screen Waiting(string id, int milliseconds) => Talks.Chat with { Wake = new Wake(TimeSpan.FromMilliseconds(milliseconds), id) };

    [Fact]
    public void Wakes_once_when_the_time_has_come()
    {
        using ScreenDriver ui = new(Waiting("first", 1000));

        ui.Wait(999);
        Assert.Empty(ui.Told);
        ui.Wait(1).Wait(5000);

        Assert.Equal([new AppMessage.Woke("first")], ui.Told);
    }

    [Fact]
    public void Goes_on_waiting_while_the_screen_waits_for_the_same()
    {
        using ScreenDriver ui = new(Waiting("first", 1000));

        ui.Wait(600).Press("Down").Wait(400);

        Assert.Equal(new AppMessage.Woke("first"), ui.Last);
    }

    [Fact]
    public void Waits_anew_for_something_else()
    {
        using ScreenDriver ui = new(Waiting("first", 1000));

        ui.Wait(600).Show(Waiting("second", 1000)).Wait(999);
        Assert.DoesNotContain(ui.Told, message => message is AppMessage.Woke { Id: "first" or "second" });
        ui.Wait(1);

        Assert.Equal(new AppMessage.Woke("second"), ui.Last);
    }

    [Fact]
    public void Runs_no_timer_while_nothing_is_waited_for()
    {
        using ScreenDriver ui = new(Waiting("first", 1000));

        ui.Show(Talks.Chat);

        Assert.Empty(ui.App.TimedEvents!.Timeouts);
    }
}
