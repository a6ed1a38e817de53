using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Settings;

namespace Dialogue.Presentation.Messages;

/// <summary>Something that the model wants done in the world; a handler of the composition root does it and answers with a message.</summary>
public abstract record AppRequest
{
    private protected AppRequest()
    {
    }

    /// <summary>Read a scenario and draw its cast; answered by <see cref="AppMessage.Prepared"/> or <see cref="AppMessage.Noted"/>.</summary>
    /// <param name="ScenarioId">Which.</param>
    public sealed record Prepare(string ScenarioId) : AppRequest;

    /// <summary>Draw another cast for a conversation; answered by <see cref="AppMessage.Prepared"/>.</summary>
    /// <param name="Conversation">Which.</param>
    /// <param name="Begin">Whether to start at once.</param>
    public sealed record Recast(Conversation Conversation, bool Begin) : AppRequest;

    /// <summary>Keep the settings; answered by <see cref="AppMessage.Noted"/> only where that fails.</summary>
    /// <param name="Settings">The settings.</param>
    public sealed record KeepSettings(AppSettings Settings) : AppRequest;

    /// <summary>Put text on the clipboard, else in a file; answered by <see cref="AppMessage.Noted"/>.</summary>
    /// <param name="Text">The text.</param>
    public sealed record CopyText(string Text) : AppRequest;

    /// <summary>Save text to a new file; answered by <see cref="AppMessage.Noted"/>.</summary>
    /// <param name="Name">A name for the file, safe on every system, without a folder.</param>
    /// <param name="Text">The text.</param>
    public sealed record SaveText(string Name, string Text) : AppRequest;

    /// <summary>Leave the program.</summary>
    public sealed record Quit : AppRequest;
}
