using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Keys;

public sealed class ArrivingTests
{
    private static readonly AppMessage Complete = new AppMessage.Invoked(CommandIds.Complete);

    private static Screen Arriving => Talks.Chat with
    {
        IsArriving = true,
        Footer = SampleScreens.Hints(CommandIds.Complete, "show now", CommandIds.Back, "pause"),
    };

    [Theory]
    [InlineData("x")]
    [InlineData("Enter")]
    [InlineData("2")]
    [InlineData("PgUp")]
    [InlineData("Space")]
    public void Any_key_shows_at_once_what_arrives(string key)
    {
        using ScreenDriver ui = new(Arriving);

        ui.Press(key);

        Assert.Equal([Complete], ui.Told);
    }

    [Fact]
    public void A_key_right_after_it_does_not_also_answer()
    {
        using ScreenDriver ui = new(Arriving);

        ui.Press("Enter", "Enter").Wait(249).Press("Enter");

        Assert.Equal([Complete], ui.Told);
    }

    [Fact]
    public void A_quarter_of_a_second_later_keys_answer_again()
    {
        using ScreenDriver ui = new(Arriving);

        ui.Press("Enter").Wait(250).Press("Enter");

        Assert.Equal([Complete, new AppMessage.Invoked(CommandIds.Confirm)], ui.Told);
    }

    [Fact]
    public void A_key_that_the_last_row_names_does_what_it_says()
    {
        using ScreenDriver ui = new(Arriving);

        ui.Press("Esc");

        Assert.Equal([new AppMessage.Invoked(CommandIds.Back)], ui.Told);
    }

    [Fact]
    public void Ctrl_c_leaves_also_then()
    {
        using ScreenDriver ui = new(Arriving);

        ui.Press("Ctrl+C");

        Assert.True(ui.HasEnded);
    }

    [Fact]
    public void A_click_shows_it_too()
    {
        using ScreenDriver ui = new(Arriving);

        ui.Click(5, 5);

        Assert.Equal([Complete], ui.Told);
    }
}
