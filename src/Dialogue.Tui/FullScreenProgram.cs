using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Updates;

namespace Dialogue.Tui;

/// <summary>What the full screen runs: Elm inside, given by the composition root.</summary>
/// <param name="Update">Gives the next model and what is to be done, for a message.</param>
/// <param name="Render">Gives the screen of a model.</param>
/// <param name="Handle">Does what is asked, on the thread of the screen, and gives the messages that answer it.</param>
public sealed record FullScreenProgram(
    Func<AppModel, AppMessage, AppStep> Update,
    Func<AppModel, Screen> Render,
    Func<AppRequest, IEnumerable<AppMessage>> Handle)
{
    /// <summary>Gives a message that came from outside since it was last asked, or null; asked on each pass of the screen.</summary>
    public Func<AppMessage?> Arrived { get; init; } = () => null;

    /// <summary>Gives what a request needs the terminal for, or null where it can be handled as usual. The terminal is given back for it and then taken again; what it gives is told to the model.</summary>
    public Func<AppRequest, Func<AppMessage?>?> Errand { get; init; } = _ => null;
}
