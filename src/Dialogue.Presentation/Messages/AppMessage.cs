using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Previews;

namespace Dialogue.Presentation.Messages;

/// <summary>The only way into the model: something that a person did, or the answer to a request.</summary>
public abstract record AppMessage
{
    private protected AppMessage()
    {
    }

    /// <summary>A person asked for a command, by key or by name.</summary>
    /// <param name="Command">One of <see cref="Commands.CommandIds"/>.</param>
    public sealed record Invoked(string Command) : AppMessage;

    /// <summary>An item was marked.</summary>
    /// <param name="Item">Its index on the screen.</param>
    public sealed record Marked(int Item) : AppMessage;

    /// <summary>An item was marked and confirmed at once.</summary>
    /// <param name="Item">Its index on the screen.</param>
    public sealed record Picked(int Item) : AppMessage;

    /// <summary>The text that is being typed changed.</summary>
    /// <param name="Text">All of it.</param>
    public sealed record Typed(string Text) : AppMessage;

    /// <summary>A wake-up came.</summary>
    /// <param name="Id">The id of the screen's wake-up.</param>
    public sealed record Woke(string Id) : AppMessage;

    /// <summary>A conversation was read and cast.</summary>
    /// <param name="Conversation">The conversation.</param>
    /// <param name="Cast">Who was drawn.</param>
    /// <param name="Seed">From which seed.</param>
    /// <param name="Begin">Whether to start at once, without the briefing.</param>
    public sealed record Prepared(Conversation Conversation, Cast Cast, ulong Seed, bool Begin) : AppMessage
    {
        /// <summary>Gets the name under which the playthrough is kept.</summary>
        public PlayId Id { get; init; }

        /// <summary>Gets the beat to start at at once, for an author, or null: at the start.</summary>
        public BeatId? From { get; init; }
    }

    /// <summary>What is stored was looked up for the first page.</summary>
    /// <param name="Practice">What is stored, in short.</param>
    /// <param name="Today">The day, by the person's calendar.</param>
    public sealed record Summarised(PracticeSummary Practice, DateOnly Today) : AppMessage;

    /// <summary>What is stored was read for the page of progress.</summary>
    /// <param name="History">What is stored.</param>
    /// <param name="Today">The day, by the person's calendar.</param>
    public sealed record HistoryRead(PracticeHistory History, DateOnly Today) : AppMessage;

    /// <summary>A stored playthrough was played again, as far as its scenario still allows.</summary>
    /// <param name="Id">The name under which what follows is kept.</param>
    /// <param name="Replay">How far it went.</param>
    public sealed record Resumed(PlayId Id, ReplayResult Replay) : AppMessage
    {
        /// <summary>Gets the name under which the stored one stays; another than that of what follows where it could not be played to its end.</summary>
        public PlayId KeptAs { get; init; } = Id;

        /// <summary>Gets whether the scenario's file is another than it was then.</summary>
        public bool HasChanged { get; init; }
    }

    /// <summary>Something that was said could not be stored.</summary>
    /// <param name="Sentence">What went wrong, in one plain sentence.</param>
    public sealed record NotKept(string Sentence) : AppMessage;

    /// <summary>A file that is being written was read, for the first time or again.</summary>
    /// <param name="Reading">What it gave.</param>
    public sealed record PreviewRead(PreviewReading Reading) : AppMessage;

    /// <summary>A file that is being written could not be read again; what was read before stays.</summary>
    /// <param name="Sentence">Why, in one plain sentence.</param>
    public sealed record PreviewUnread(string Sentence) : AppMessage;

    /// <summary>Something to tell: a request was done, or could not be.</summary>
    /// <param name="Sentence">One plain sentence.</param>
    public sealed record Noted(string Sentence) : AppMessage;
}
