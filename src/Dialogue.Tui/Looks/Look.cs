namespace Dialogue.Tui.Looks;

/// <summary>Everything about how a page is drawn that its screen does not say.</summary>
/// <param name="Theme">The colours.</param>
/// <param name="Glyphs">The signs.</param>
internal sealed record Look(Theme Theme, GlyphSet Glyphs);
