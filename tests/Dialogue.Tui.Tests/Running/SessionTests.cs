using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Updates;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Running;

public sealed class SessionTests
{
    [Fact]
    public void Hands_over_requests_and_takes_their_answers_as_messages()
    {
        ScriptedProgram scripted = new(Talks.Chat)
        {
            Then = (model, message) => message is AppMessage.Invoked ? AppStep.Asking(model, new AppRequest.CopyText("words")) : (AppStep?)null,
        };
        FullScreenProgram program = scripted.Program with { Handle = _ => [new AppMessage.Noted("Copied.")] };
        using ScreenDriver ui = new(program);

        ui.Press("y");

        Assert.Equal([new AppMessage.Invoked("copy"), new AppMessage.Noted("Copied.")], scripted.Told);
        Assert.Equal("  Copied.", ui.Rows[22]);
    }

    [Fact]
    public void Ends_when_the_model_is_over()
    {
        ScriptedProgram program = new(Talks.Chat) { Then = (model, _) => AppStep.Asking(model with { IsOver = true }, new AppRequest.Quit()) };
        using ScreenDriver ui = new(program);

        ui.Press("q");

        Assert.True(ui.HasEnded);
        Assert.Equal(0, ui.ExitCode);
        Assert.Equal([new AppRequest.Quit()], program.Asked);
    }

    [Fact]
    public void Takes_what_came_from_outside_in_order()
    {
        Queue<AppMessage> outside = new([new AppMessage.Noted("First."), new AppMessage.Noted("Second.")]);
        ScriptedProgram scripted = new(Talks.Chat);
        FullScreenProgram program = scripted.Program with { Arrived = () => outside.TryDequeue(out AppMessage? message) ? message : null };

        using ScreenDriver ui = new(program);

        Assert.Equal([new AppMessage.Noted("First."), new AppMessage.Noted("Second.")], scripted.Told);
        Assert.Equal("  Second.", ui.Rows[22]);
    }

    [Fact]
    public void Stops_for_an_errand_that_needs_the_terminal_and_hands_it_over()
    {
        ScriptedProgram scripted = new(Talks.Chat) { Then = (model, message) => message is AppMessage.Invoked ? AppStep.Asking(model, new AppRequest.CopyText("words")) : (AppStep?)null };
        FullScreenProgram program = scripted.Program with { Errand = _ => () => new AppMessage.Noted("Back.") };
        using ScreenDriver ui = new(program);

        ui.Press("y");

        Assert.True(ui.HasEnded);
        Assert.Equal(new AppMessage.Noted("Back."), ui.Errand?.Invoke());
        Assert.Empty(scripted.Asked);
    }

    [Fact]
    public void Lets_an_exception_of_an_update_out()
    {
        ScriptedProgram program = new(Talks.Chat) { Then = (_, _) => throw new InvalidOperationException("No.") };
        using ScreenDriver ui = new(program);

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => ui.Press("u"));

        Assert.Equal("No.", thrown.Message);
    }

    [Fact]
    public void Lets_an_exception_of_a_view_out()
    {
        ScreenDriver ui = new(Talks.Chat, options: new FullScreenOptions { FailsAfterFirstKey = true });

        Assert.Throws<InvalidOperationException>(() => ui.Press("j"));
    }

    [Fact]
    public void Names_the_window_and_gives_its_name_back()
    {
        ScreenDriver ui = new(Talks.Chat with { WindowTitle = "Dialogue: a\e]0;b\a" });

        ui.Dispose();

        Assert.Contains("\e]2;Dialogue: a]0;b\a", ui.Raw);
        Assert.Equal("\e[22;2t", ui.Raw[0]);
    }

    [Fact]
    public void Moving_the_mark_writes_two_rows_and_no_more()
    {
        using ScreenDriver ui = new(Talks.Chat);

        ui.Press("Down");

        Assert.InRange(ui.LastOutput.Length, 50, 400);
    }

    [Fact]
    public void A_message_that_changes_nothing_writes_nothing()
    {
        using ScreenDriver ui = new(Talks.Chat);
        string before = ui.LastOutput;

        ui.Show(Talks.Chat).Show(Talks.Chat);

        // The cursor is shown again on each pass here; on a terminal the host keeps it quiet.
        Assert.Equal(before, ui.LastOutput.Replace("\e[?25h\e[?25h\e[?25h", "\e[?25h", StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_words_that_came_in_broken()
    {
        using ScreenDriver ui = new(Talks.Chat with { Title = "half \uD83D and \u0000 tab\t." });

        Assert.StartsWith("  half", ui.Rows[0]);
    }
}
