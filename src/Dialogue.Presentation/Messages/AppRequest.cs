using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Previews;
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

    /// <summary>Store everything of a playthrough that is not stored yet, before anything else is shown; answered by <see cref="AppMessage.NotKept"/> where that fails.</summary>
    /// <param name="Id">The name under which it is kept.</param>
    /// <param name="Playthrough">All of it.</param>
    public sealed record Keep(PlayId Id, Playthrough Playthrough) : AppRequest;

    /// <summary>Store nothing more until the program ends.</summary>
    public sealed record StopKeeping : AppRequest;

    /// <summary>Look up what the first page needs; answered by <see cref="AppMessage.Summarised"/>.</summary>
    public sealed record Summarise : AppRequest;

    /// <summary>Read what progress is made of; answered by <see cref="AppMessage.HistoryRead"/> or <see cref="AppMessage.Noted"/>.</summary>
    public sealed record ReadHistory : AppRequest;

    /// <summary>Bring back a stored playthrough; answered by <see cref="AppMessage.Resumed"/> or <see cref="AppMessage.Noted"/>.</summary>
    /// <param name="Id">The name under which it is kept.</param>
    public sealed record Resume(PlayId Id) : AppRequest
    {
        /// <summary>Gets the conversation that is open already, or null: then it is looked for in the library.</summary>
        public Conversation? Conversation { get; init; }
    }

    /// <summary>Offer a stored playthrough no more to be taken up; it stays stored.</summary>
    /// <param name="Id">The name under which it is kept.</param>
    public sealed record SetAside(PlayId Id) : AppRequest;

    /// <summary>Store a plan; answered by <see cref="AppMessage.Summarised"/> or <see cref="AppMessage.Noted"/>.</summary>
    /// <param name="Play">The playthrough that it came from.</param>
    /// <param name="ScenarioId">Its scenario.</param>
    /// <param name="When">The occasion, in the player's words.</param>
    /// <param name="Then">What they mean to do, in their words.</param>
    public sealed record KeepPlan(PlayId Play, string ScenarioId, string When, string Then) : AppRequest;

    /// <summary>Store what came of a plan; answered by <see cref="AppMessage.Summarised"/> or <see cref="AppMessage.Noted"/>.</summary>
    /// <param name="PlanId">The plan's number in the journal.</param>
    /// <param name="Outcome">What came of it.</param>
    /// <param name="Words">What the player adds; may be empty.</param>
    public sealed record AnswerPlan(long PlanId, PlanOutcome Outcome, string Words) : AppRequest;

    /// <summary>Read a file that is being written, and again whenever it is saved; answered by <see cref="AppMessage.PreviewRead"/> or <see cref="AppMessage.PreviewUnread"/>, again and again.</summary>
    public sealed record WatchFile : AppRequest;

    /// <summary>Open the watched file in the person's editor; answered by <see cref="AppMessage.Noted"/>.</summary>
    /// <param name="Place">Where.</param>
    public sealed record OpenEditor(FilePlace Place) : AppRequest;

    /// <summary>Leave the program.</summary>
    public sealed record Quit : AppRequest;
}
