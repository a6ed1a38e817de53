using System.Globalization;

namespace Dialogue.Testing.Terminals;

/// <summary>Is what a terminal sends for keys and for the mouse.</summary>
public static class TerminalKeys
{
    public const string Enter = "\r";
    public const string Escape = "\e";
    public const string Tab = "\t";
    public const string Backspace = "\x7F";
    public const string Up = "\e[A";
    public const string Down = "\e[B";
    public const string Right = "\e[C";
    public const string Left = "\e[D";
    public const string Home = "\e[H";
    public const string End = "\e[F";
    public const string PageUp = "\e[5~";
    public const string PageDown = "\e[6~";
    public const string F1 = "\eOP";

    /// <summary>Gives Ctrl and a letter.</summary>
    public static string Control(char letter) => ((char)(char.ToUpperInvariant(letter) & 0x1F)).ToString();

    /// <summary>Gives a press and release of the left button in a cell, from 0, as a terminal reports it in SGR form.</summary>
    public static string Click(int column, int row) => string.Create(
        CultureInfo.InvariantCulture,
        $"\e[<0;{column + 1};{row + 1}M\e[<0;{column + 1};{row + 1}m");

    /// <summary>Gives one notch of the wheel over a cell, from 0.</summary>
    public static string Wheel(int column, int row, bool down) => string.Create(
        CultureInfo.InvariantCulture,
        $"\e[<{(down ? 65 : 64)};{column + 1};{row + 1}M");
}
