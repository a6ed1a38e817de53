using Dialogue.Core.Values;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Updates;

namespace Dialogue.Tui.Tests.Driving;

/// <summary>A program that shows given screens, moves the mark, takes text, and remembers what it was told.</summary>
internal sealed class ScriptedProgram(Screen screen)
{
    public Screen Screen { get; set; } = screen;

    public List<AppMessage> Told { get; } = [];

    public List<AppRequest> Asked { get; } = [];

    /// <summary>Gets what the next message does beside the ordinary.</summary>
    public Func<AppModel, AppMessage, AppStep?> Then { get; set; } = (_, _) => null;

    public FullScreenProgram Program => new(Update, _ => Screen, Handle);

    private AppStep Update(AppModel model, AppMessage message)
    {
        Told.Add(message);
        Screen = message switch
        {
            AppMessage.Marked marked => Screen with { Selected = marked.Item },
            AppMessage.Typed typed => Screen with { Input = Screen.Input! with { Text = typed.Text } },
            AppMessage.Noted noted => Screen with { Notice = noted.Sentence },
            AppMessage.Invoked { Command: "complete" } => Screen with { IsArriving = false, Wake = null },
            _ => Screen,
        };
        return Then(model, message) ?? new AppStep(model, ValueArray.Create<AppRequest>([]));
    }

    private IEnumerable<AppMessage> Handle(AppRequest request)
    {
        Asked.Add(request);
        return [];
    }
}
