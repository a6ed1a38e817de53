using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;

namespace Dialogue.Presentation.Places;

/// <summary>Where a person is in the program, with what that page has to remember.</summary>
public abstract record Place
{
    private protected Place()
    {
    }

    /// <summary>Gets which page it is.</summary>
    public abstract PlaceKind Kind { get; }

    /// <summary>Gets the marked item.</summary>
    public int Selected { get; init; }

    /// <summary>What to do today, and the library.</summary>
    public sealed record Home : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Home;

        /// <summary>Gets the words that the list is filtered by.</summary>
        public string Filter { get; init; } = string.Empty;

        /// <summary>Gets whether the filter is being typed.</summary>
        public bool IsTyping { get; init; }
    }

    /// <summary>What changed over all conversations, and what is due.</summary>
    /// <param name="History">What is stored.</param>
    public sealed record Progress(PracticeHistory History) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Progress;

        /// <summary>Gets whether the numbers behind the words are shown.</summary>
        public bool ShowsNumbers { get; init; }
    }

    /// <summary>What a conversation is about.</summary>
    public sealed record Briefing(Conversation Conversation, Cast Cast, ulong Seed) : Place
    {
        /// <summary>Gets the name under which the playthrough is kept.</summary>
        public PlayId Id { get; init; }

        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Briefing;

        /// <summary>Gets whether the conversation is already going on, so that there is nothing to begin.</summary>
        public bool IsReminder { get; init; }
    }

    /// <summary>A conversation that goes on.</summary>
    public sealed record Talk(Playthrough Playthrough, int AboutTurns) : Place
    {
        /// <summary>Gets the name under which the playthrough is kept.</summary>
        public PlayId Id { get; init; }

        /// <inheritdoc/>
        public override PlaceKind Kind => InFeedback ? PlaceKind.Feedback : PlaceKind.Conversation;

        /// <summary>Gets how many entries of the last step have arrived.</summary>
        public int Arrived { get; init; } = int.MaxValue;

        /// <summary>Gets whether the notes about the last line are being read.</summary>
        public bool InFeedback { get; init; }

        /// <summary>Gets whether no marks are shown until the end, whatever the settings say.</summary>
        public bool IsQuiet { get; init; }

        /// <summary>Gets how many steps of the hint are shown, 0 to 3.</summary>
        public int HintStep { get; init; }

        /// <summary>Gets what was taken back and can be brought forward, the next one last.</summary>
        public ValueArray<Decision> Redo { get; init; }
    }

    /// <summary>What a conversation showed.</summary>
    public sealed record Debriefing(Playthrough Playthrough) : Place
    {
        /// <summary>Gets the name under which the playthrough is kept.</summary>
        public PlayId Id { get; init; }

        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Debrief;

        /// <summary>Gets whether all turns are listed.</summary>
        public bool ShowsAll { get; init; }

        /// <summary>Gets whether the numbers behind the words are shown.</summary>
        public bool ShowsNumbers { get; init; }
    }

    /// <summary>Everything that was said.</summary>
    public sealed record Script(Playthrough Playthrough, bool WithNotes) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Transcript;

        /// <summary>Gets the words that are searched for.</summary>
        public string Query { get; init; } = string.Empty;

        /// <summary>Gets whether the words are being typed.</summary>
        public bool IsTyping { get; init; }
    }

    /// <summary>Why a line was marked as it was.</summary>
    public sealed record Reasons(Playthrough Playthrough, AnsweredMoment Moment) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Why;
    }

    /// <summary>How the program behaves.</summary>
    public sealed record Options : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Settings;
    }

    /// <summary>The keys of a page.</summary>
    public sealed record Keys(PlaceKind For) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Help;
    }

    /// <summary>Commands by name.</summary>
    public sealed record Palette(string Query) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Palette;
    }
}
