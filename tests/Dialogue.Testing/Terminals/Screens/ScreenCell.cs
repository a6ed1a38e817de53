namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is one cell: what stands in it and how it is drawn. The right half of a wide character holds no text.</summary>
public readonly record struct ScreenCell(string Text, CellStyle Style)
{
    /// <summary>Is a cell that nothing was written to.</summary>
    public static ScreenCell Blank { get; } = new(" ", default);
}
