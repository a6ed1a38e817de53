namespace Dialogue.Tui.Looks;

/// <summary>The signs that are drawn with; the rest is words.</summary>
/// <param name="Mark">Stands before the selected item.</param>
/// <param name="Rule">Fills a rule.</param>
internal sealed record GlyphSet(string Mark, char Rule)
{
    public static GlyphSet Unicode { get; } = new("►", '─');

    public static GlyphSet Ascii { get; } = new(">", '-');
}
