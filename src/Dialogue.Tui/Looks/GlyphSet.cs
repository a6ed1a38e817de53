namespace Dialogue.Tui.Looks;

/// <summary>The signs that are drawn with; the rest is words.</summary>
/// <param name="Mark">Stands before the selected item.</param>
/// <param name="Rule">Fills a rule.</param>
/// <param name="Levels">Rising marks for values from 0 to 1; empty where values are written out instead.</param>
/// <param name="Filled">Stands for a day with practice.</param>
/// <param name="Empty">Stands for a day without.</param>
internal sealed record GlyphSet(string Mark, char Rule, string Levels, char Filled, char Empty)
{
    public static GlyphSet Unicode { get; } = new("►", '─', "▁▂▃▄▅▆▇█", '█', '·');

    public static GlyphSet Ascii { get; } = new(">", '-', string.Empty, '#', '.');
}
