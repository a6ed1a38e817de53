namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Names the ways of drawing a cell that are not colours.</summary>
[Flags]
public enum CellMarks
{
    None = 0,
    Bold = 1,
    Faint = 2,
    Italic = 4,
    Underline = 8,
    Blink = 16,
    Reverse = 32,
    Hidden = 64,
    Struck = 128,
}
