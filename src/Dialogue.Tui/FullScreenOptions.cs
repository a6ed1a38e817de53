using Dialogue.Presentation.Settings;

namespace Dialogue.Tui;

/// <summary>What the terminal can do, and what was asked for on the command line. Theme, glyphs and mouse otherwise follow the model's settings, also while the program runs.</summary>
public sealed record FullScreenOptions
{
    /// <summary>Gets whether colours may be used; without, no colour is ever sent.</summary>
    public bool HasColour { get; init; } = true;

    /// <summary>Gets whether only the sixteen colours of old terminals are sent.</summary>
    public bool Has16Colours { get; init; }

    /// <summary>Gets what glyphs "auto" stands for here: Unicode, or ASCII where the locale is not UTF-8.</summary>
    public GlyphChoice AutoGlyphs { get; init; } = GlyphChoice.Unicode;

    /// <summary>Gets whether the mouse may be listened to at all.</summary>
    public bool Mouse { get; init; } = true;

    /// <summary>Gets whether drawing fails after the first key, to try what an exception inside a view does to the terminal.</summary>
    public bool FailsAfterFirstKey { get; init; }
}
