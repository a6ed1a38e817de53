using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Updates;

namespace Dialogue.Tui.Running;

/// <summary>Message, update, requests, screen; and round again. Everything happens on the thread of the screen.</summary>
internal sealed class AppLoop
{
    private readonly FullScreenProgram _program;
    private readonly Queue<AppMessage> _waiting = new();
    private bool _isRunning;

    public AppLoop(AppModel model, FullScreenProgram program)
    {
        _program = program;
        Model = model;
        Screen = program.Render(model);
    }

    public AppModel Model { get; private set; }

    public Screen Screen { get; private set; }

    /// <summary>Gets what to return to the shell.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Gets what is to be done with the terminal before the program goes on, or null.</summary>
    public Func<AppMessage?>? Errand { get; private set; }

    /// <summary>Gets or sets what shows a screen.</summary>
    public Action? Shown { get; set; }

    /// <summary>Gets or sets what ends the program.</summary>
    public Action? Ended { get; set; }

    /// <summary>Takes a message, and every message that its requests are answered with.</summary>
    public void Send(AppMessage message)
    {
        _waiting.Enqueue(message);
        if (_isRunning)
        {
            return;
        }

        _isRunning = true;
        try
        {
            while (_waiting.TryDequeue(out AppMessage? next))
            {
                Apply(next);
            }
        }
        finally
        {
            _waiting.Clear();
            _isRunning = false;
        }

        Screen = _program.Render(Model);
        Shown?.Invoke();
        if (Model.IsOver || Errand is not null)
        {
            Ended?.Invoke();
        }
    }

    /// <summary>Takes what came from outside.</summary>
    public void Collect()
    {
        while (!_isRunning && Errand is null && _program.Arrived() is { } message)
        {
            Send(message);
        }
    }

    /// <summary>Leaves at once, as Ctrl+C does; the model is told first, so that nothing is lost.</summary>
    public void Interrupt()
    {
        ExitCode = FullScreen.Interrupted;
        Send(new AppMessage.Invoked(CommandIds.Quit));
        Ended?.Invoke();
    }

    private void Apply(AppMessage message)
    {
        AppStep step = _program.Update(Model, message);
        Model = step.Model;
        foreach (AppRequest request in step.Requests)
        {
            if (_program.Errand(request) is { } errand)
            {
                Errand = errand;
                continue;
            }

            foreach (AppMessage answer in _program.Handle(request))
            {
                _waiting.Enqueue(answer);
            }
        }
    }
}
