using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Plans;
using Dialogue.Presentation.Previews;
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

        /// <summary>Gets the playthrough of this conversation that was left before its end, or null.</summary>
        public LeftOff? LeftOff { get; init; }

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

        /// <summary>Gets the plan that is being written, kept while the debrief is open.</summary>
        public PlanDraft Draft { get; init; } = PlanDraft.Empty;

        /// <summary>Gets the plan that was made here, or null.</summary>
        public PlanDraft? Plan { get; init; }
    }

    /// <summary>Two ways through the same moment, beside each other.</summary>
    public sealed record Comparison(Playthrough Playthrough, AnsweredMoment Moment) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Comparison;

        /// <summary>Gets which later answer stands beside the first, from 1.</summary>
        public int Other { get; init; } = 1;
    }

    /// <summary>A plan for real life, being made.</summary>
    public sealed record Planning(PlayId Play, string ScenarioId, PlanDraft Draft) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Planning;

        /// <summary>Gets what is asked for.</summary>
        public PlanStep Step { get; init; } = Draft.Next;

        /// <summary>Gets the conversation that gives an example, or null.</summary>
        public Playthrough? From { get; init; }

        /// <summary>Gets the plan that it takes the place of, as a sentence, or null.</summary>
        public string? Earlier { get; init; }
    }

    /// <summary>What came of a plan.</summary>
    public sealed record PlanReview(IfThenPlan Plan) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.PlanReview;

        /// <summary>Gets what came of it, once that was chosen.</summary>
        public PlanOutcome? Outcome { get; init; }

        /// <summary>Gets what the player adds.</summary>
        public string Words { get; init; } = string.Empty;

        /// <summary>Gets whether it was noted.</summary>
        public bool IsAnswered { get; init; }

        /// <summary>Gets whether the player may add something now.</summary>
        public bool IsWriting => Outcome is not null && !IsAnswered;
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

    /// <summary>A conversation that was left and whose file has changed since.</summary>
    public sealed record Changed(ReplayResult Replay) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Changed;

        /// <summary>Gets the name under which going on is kept.</summary>
        public PlayId Id { get; init; }

        /// <summary>Gets the name under which the stored one stays.</summary>
        public PlayId KeptAs { get; init; }
    }

    /// <summary>Something could not be stored, and the player decides what then.</summary>
    public sealed record Unkept(string Sentence) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Unkept;

        /// <summary>Gets whether it came to light before anything was said.</summary>
        public bool IsFromTheStart { get; init; }
    }

    /// <summary>A file that is being written: played, judged and read again on every save.</summary>
    /// <param name="Reading">What the file gave when it was last read.</param>
    /// <param name="Playthrough">What is played: of this reading or, where that cannot be played, of the last one that could; null where none could yet.</param>
    public sealed record Previewing(PreviewReading Reading, Playthrough? Playthrough) : Place
    {
        /// <inheritdoc/>
        public override PlaceKind Kind => PlaceKind.Preview;

        /// <summary>Gets the reading that is played.</summary>
        public PreviewReading Played { get; init; } = Reading;

        /// <summary>Gets what was played before going to another beat, to come back to; or null.</summary>
        public Playthrough? Before { get; init; }

        /// <summary>Gets the problem that was looked at last, or -1.</summary>
        public int Problem { get; init; } = -1;

        /// <summary>Gets whether each choice shows what it is worth.</summary>
        public bool ShowsValues { get; init; }

        /// <summary>Gets what was taken back and can be brought forward, the next one last.</summary>
        public ValueArray<Decision> Redo { get; init; }

        /// <summary>Gets why the file could not be read again, in a sentence, or null.</summary>
        public string? Trouble { get; init; }
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
