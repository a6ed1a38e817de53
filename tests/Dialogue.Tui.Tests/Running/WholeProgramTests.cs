using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Updates;
using Dialogue.Testing.Building;
using Dialogue.Tui.Tests.Driving;

namespace Dialogue.Tui.Tests.Running;

/// <summary>The pages of the program itself on the full screen, from the library to the debrief.</summary>
public sealed class WholeProgramTests
{
    private static readonly LibraryEntry Entry =
        new("a-scenario", "A scenario", "Somebody writes.", Channel.Chat, 8, 1, Setting.Work, [Skill.Empathy], null);

    private static readonly Conversation Conversation = A.Scenario()
        .With(
            A.Beat("start").In(Channel.Chat).Says("You said Thursday.").Says("So is it Thursday or not?").Offering("listen", to: "end").Offering("blame", to: "end", move: "blame"),
            A.Beat("end").Says("Thank you.").Ending())
        .Ready();

    private static readonly FullScreenProgram Program = new(AppUpdate.Apply, ScreenFrom.Model, Answer);

    [Fact]
    public void A_conversation_is_played_to_its_debrief_by_keyboard()
    {
        using ScreenDriver ui = Start(Pace.Instant);

        Assert.Contains(ui.Rows, row => row.StartsWith("► New", StringComparison.Ordinal));
        ui.Press("Enter");
        Assert.Contains("► Begin", ui.Rows);
        ui.Press("Enter");
        Assert.Contains("So is it Thursday or not?", ui.Text);
        ui.Press("2", "Enter");
        Assert.Contains("slipped", ui.Text);
        ui.Press("Enter");

        Assert.StartsWith("  Debrief: A scenario", ui.Text);
    }

    [Fact]
    public void A_conversation_is_played_to_its_debrief_by_mouse()
    {
        using ScreenDriver ui = Start(Pace.Instant);

        ClickOn(ui, "New").Wait();
        ClickOn(ui, "Begin").Wait();
        ClickOn(ui, "I say blame").Wait();
        ClickOn(ui, "I say blame").Wait();
        ClickOn(ui, "go on").Wait();

        Assert.StartsWith("  Debrief: A scenario", ui.Text);
    }

    [Fact]
    public void Lines_arrive_one_after_another_and_any_key_shows_them()
    {
        using ScreenDriver ui = Start(Pace.Calm);

        ui.Press("Enter", "Enter");
        Assert.DoesNotContain("So is it Thursday", ui.Text);
        ui.Press("x");
        Assert.Contains("So is it Thursday or not?", ui.Text);
        ui.Press("Enter");

        Assert.IsType<Place.Talk>(ui.Model.Here);
        Assert.Equal(0, ((Place.Talk)ui.Model.Here).Playthrough.DecisionCount);
    }

    [Fact]
    public void Lines_arrive_by_themselves()
    {
        using ScreenDriver ui = Start(Pace.Calm);

        ui.Press("Enter", "Enter").Wait(1200);

        Assert.Contains("So is it Thursday or not?", ui.Text);
    }

    [Fact]
    public void Help_and_commands_come_and_go()
    {
        using ScreenDriver ui = Start(Pace.Instant);
        string home = ui.Text;

        ui.Press("?", "Esc", ":", "s", "e", "t", "Enter");
        Assert.StartsWith("  Settings", ui.Text);
        ui.Press("Esc");

        Assert.Equal(home, ui.Text);
    }

    [Fact]
    public void Esc_on_the_home_page_leaves_nothing_and_q_leaves_the_program()
    {
        using ScreenDriver ui = Start(Pace.Instant);

        Assert.False(ui.Press("Esc", "Esc").HasEnded);

        Assert.True(ui.Press("q").HasEnded);
    }

    private static ScreenDriver Start(Pace pace) =>
        new(Program, model: new AppModel { Library = [Entry], Settings = new AppSettings { Pace = pace } });

    private static ScreenDriver ClickOn(ScreenDriver ui, string words)
    {
        int y = ui.Rows.ToList().FindIndex(row => row.Contains(words, StringComparison.Ordinal));
        return ui.Click(ui.Rows[y].IndexOf(words, StringComparison.Ordinal), y);
    }

    private static IEnumerable<AppMessage> Answer(AppRequest request) =>
        request is AppRequest.Prepare ? [new AppMessage.Prepared(Conversation, A.Cast(), 1, Begin: false)] : [];
}
