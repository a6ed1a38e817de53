namespace Dialogue.Presentation.Screens;

/// <summary>The pages of the program.</summary>
public enum PlaceKind
{
    /// <summary>What to do today, and the library.</summary>
    Home,

    /// <summary>What changed over all conversations, and what is due.</summary>
    Progress,

    /// <summary>What a conversation is about, before it starts.</summary>
    Briefing,

    /// <summary>The conversation.</summary>
    Conversation,

    /// <summary>What a line did, right after it.</summary>
    Feedback,

    /// <summary>What the conversation showed.</summary>
    Debrief,

    /// <summary>Everything that was said.</summary>
    Transcript,

    /// <summary>Why a line was marked as it was.</summary>
    Why,

    /// <summary>A conversation that was left and has changed since.</summary>
    Changed,

    /// <summary>Something could not be stored.</summary>
    Unkept,

    /// <summary>Two ways through a moment, beside each other.</summary>
    Comparison,

    /// <summary>A plan for real life, being made.</summary>
    Planning,

    /// <summary>What came of a plan.</summary>
    PlanReview,

    /// <summary>A file that is being written.</summary>
    Preview,

    /// <summary>A workshop, for somebody who takes part.</summary>
    Seat,

    /// <summary>A workshop, for somebody who steers.</summary>
    Desk,

    /// <summary>How the program behaves.</summary>
    Settings,

    /// <summary>The keys and what they mean here.</summary>
    Help,

    /// <summary>Commands by name.</summary>
    Palette,
}
