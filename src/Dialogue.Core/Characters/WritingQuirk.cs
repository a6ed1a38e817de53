namespace Dialogue.Core.Characters;

/// <summary>A harmless habit of writing that text channels show; it never changes a word's meaning.</summary>
public enum WritingQuirk
{
    /// <summary>Writes as the author wrote: <c>plain</c>.</summary>
    Plain,

    /// <summary>Starts messages in lower case: <c>lower-case</c>.</summary>
    LowerCase,

    /// <summary>Leaves out the last full stop of a message: <c>no-full-stop</c>.</summary>
    NoFullStop,

    /// <summary>Lets sentences trail off: the last full stop becomes three dots: <c>trailing-dots</c>.</summary>
    TrailingDots,

    /// <summary>Sends one message for each sentence: <c>bursts</c>.</summary>
    Bursts,

    /// <summary>Writes <c>&amp;</c> for and: <c>ampersand</c>.</summary>
    Ampersand,

    /// <summary>Signs with an initial: <c>initial</c>.</summary>
    Initial,
}
