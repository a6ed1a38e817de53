using Dialogue.Core.Practice;
using Dialogue.Presentation.Places;

namespace Dialogue.Presentation.Library;

/// <summary>A row from which practice starts or goes on, and why it stands there.</summary>
public abstract record ShelfRow
{
    private protected ShelfRow()
    {
    }

    /// <summary>Gets the conversation that it opens.</summary>
    public abstract string ScenarioId { get; }

    /// <summary>A conversation that was left in this run.</summary>
    public sealed record Unfinished(Place.Talk Talk) : ShelfRow
    {
        /// <inheritdoc/>
        public override string ScenarioId => Talk.Playthrough.Conversation.Scenario.Id;
    }

    /// <summary>A conversation that was left earlier and is stored.</summary>
    public sealed record Resume(LeftOff Left) : ShelfRow
    {
        /// <inheritdoc/>
        public override string ScenarioId => Left.ScenarioId;
    }

    /// <summary>A conversation for something that has come back.</summary>
    public sealed record Due(ReviewCard Card, LibraryEntry Entry) : ShelfRow
    {
        /// <inheritdoc/>
        public override string ScenarioId => Entry.Id;
    }

    /// <summary>A conversation that was not played to an ending yet.</summary>
    public sealed record Fresh(LibraryEntry Entry) : ShelfRow
    {
        /// <inheritdoc/>
        public override string ScenarioId => Entry.Id;
    }

    /// <summary>A conversation that was.</summary>
    public sealed record Again(LibraryEntry Entry) : ShelfRow
    {
        /// <inheritdoc/>
        public override string ScenarioId => Entry.Id;
    }
}
