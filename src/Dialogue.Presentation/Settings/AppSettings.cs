using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;

namespace Dialogue.Presentation.Settings;

/// <summary>How the program behaves for one person. The defaults are for somebody who has never opened it.</summary>
public sealed record AppSettings
{
    /// <summary>Gets how messages arrive.</summary>
    public Pace Pace { get; init; } = Pace.Calm;

    /// <summary>Gets when and how much is said about a line.</summary>
    public FeedbackMode Feedback { get; init; } = FeedbackMode.Full;

    /// <summary>Gets the colours.</summary>
    public ThemeChoice Theme { get; init; } = ThemeChoice.Auto;

    /// <summary>Gets the signs that are drawn with.</summary>
    public GlyphChoice Glyphs { get; init; } = GlyphChoice.Auto;

    /// <summary>Gets whether replies may be timed.</summary>
    public ClockMode Clock { get; init; } = ClockMode.Off;

    /// <summary>Gets the order in which answers stand.</summary>
    public AnswerOrder Order { get; init; } = AnswerOrder.AsWritten;

    /// <summary>Gets whether a digit sends its answer at once instead of marking it.</summary>
    public bool DigitsSend { get; init; }

    /// <summary>Gets whether the mouse is listened to.</summary>
    public bool Mouse { get; init; } = true;

    /// <summary>Gets whether the line player is used instead of the full screen.</summary>
    public bool Plain { get; init; }

    /// <summary>Gets how long practice is kept.</summary>
    public Retention Retention { get; init; }

    /// <summary>Gets the keys that were rebound.</summary>
    public ValueArray<KeyBinding> Keys { get; init; }
}

/// <summary>How messages arrive; whole messages always, never letters.</summary>
public enum Pace
{
    /// <summary>At once: <c>instant</c>.</summary>
    Instant,

    /// <summary>One after another, at most 1.2 seconds apart: <c>calm</c>.</summary>
    Calm,

    /// <summary>As long as typing them would take, at most 4 seconds apart: <c>real</c>.</summary>
    Real,
}

/// <summary>When and how much is said about a line.</summary>
public enum FeedbackMode
{
    /// <summary>After each line, with reasons: <c>full</c>.</summary>
    Full,

    /// <summary>After each line, one word for each skill: <c>short</c>.</summary>
    Brief,

    /// <summary>Only in the debrief: <c>end</c>.</summary>
    End,
}

/// <summary>The colours.</summary>
public enum ThemeChoice
{
    /// <summary>The terminal's own colours: <c>auto</c>.</summary>
    Auto,

    /// <summary>Light words on dark: <c>dark</c>.</summary>
    Dark,

    /// <summary>Dark words on light: <c>light</c>.</summary>
    Light,

    /// <summary>The strongest contrast: <c>high-contrast</c>.</summary>
    HighContrast,

    /// <summary>Blue and orange, told apart by every eye: <c>colour-blind</c>.</summary>
    ColourBlind,
}

/// <summary>The signs that are drawn with.</summary>
public enum GlyphChoice
{
    /// <summary>What the locale allows: <c>auto</c>.</summary>
    Auto,

    /// <summary>Lines and blocks: <c>unicode</c>.</summary>
    Unicode,

    /// <summary>Plain characters only: <c>ascii</c>.</summary>
    Ascii,
}

/// <summary>Whether replies may be timed, where an author asks for it.</summary>
public enum ClockMode
{
    /// <summary>Never; silence is a command: <c>off</c>.</summary>
    Off,

    /// <summary>Twice the author's time: <c>double</c>.</summary>
    Doubled,

    /// <summary>The author's time: <c>normal</c>.</summary>
    Normal,
}

/// <summary>The order in which answers stand.</summary>
public enum AnswerOrder
{
    /// <summary>As the author wrote them: <c>as-written</c>.</summary>
    AsWritten,

    /// <summary>Mixed by the seed, the same again after taking back: <c>mixed</c>.</summary>
    Mixed,
}

/// <summary>How long practice is kept; <see cref="RetentionTimes.Before"/> says what that comes to.</summary>
public enum Retention
{
    /// <summary>Until the person deletes it: <c>for-ever</c>.</summary>
    ForEver,

    /// <summary>A year: <c>a-year</c>.</summary>
    AYear,

    /// <summary>Ninety days: <c>90-days</c>.</summary>
    NinetyDays,

    /// <summary>Thirty days: <c>30-days</c>.</summary>
    ThirtyDays,
}
