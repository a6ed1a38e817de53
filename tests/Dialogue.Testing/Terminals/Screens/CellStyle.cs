namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is how one cell of a screen is drawn.</summary>
public readonly record struct CellStyle(TerminalColor Foreground, TerminalColor Background, CellMarks Marks)
{
    /// <summary>Tells whether the cell asks for any colour of its own.</summary>
    public bool HasColor => !Foreground.IsDefault || !Background.IsDefault;

    /// <summary>Gives the same style with a mark set or taken away.</summary>
    public CellStyle With(CellMarks mark, bool set) => this with { Marks = set ? Marks | mark : Marks & ~mark };
}
