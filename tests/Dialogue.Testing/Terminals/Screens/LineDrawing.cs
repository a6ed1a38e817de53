namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is DEC's line drawing set, which ESC ( 0 puts in the place of the lower case letters.</summary>
internal static class LineDrawing
{
    private const string Drawn = "◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·";

    public static string Of(string text) =>
        text is [>= '`' and <= '~'] ? Drawn[text[0] - '`'].ToString() : text;
}
