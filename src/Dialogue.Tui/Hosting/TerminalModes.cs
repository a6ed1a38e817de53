using System.Text;

namespace Dialogue.Tui.Hosting;

/// <summary>What the library leaves to its user: the window's title, and which events of the mouse the terminal reports.</summary>
/// <param name="write">Writes to the terminal as it is.</param>
internal sealed class TerminalModes(Action<string> write)
{
    private const string SaveTitle = "\e[22;2t";
    private const string RestoreTitle = "\e[23;2t";

    // The library asks for every motion (1003); clicks, wheel and drags (1002) are all that is used here.
    private const string MouseOff = "\e[?1003l\e[?1002l\e[?1006l\e[?1015l";
    private const string MouseOn = "\e[?1003l\e[?1015l\e[?1002h\e[?1006h";

    // The runtime switches the cursor keys and the keypad to application mode, and leaves them so.
    private const string OrdinaryKeys = "\e[?1l\e>";

    // The library switches the kitty keyboard protocol on where there is one, and leaves it on for the shell; others ignore both.
    private const string KittyOff = "\e[<u";
    private const string KittyOn = "\e[>31u";

    private string? _title;
    private bool? _listens;

    /// <summary>Names the window.</summary>
    public void Title(string title)
    {
        if (title == _title)
        {
            return;
        }

        if (_title is null)
        {
            write(SaveTitle);
        }

        _title = title;
        write($"\e]2;{Clean(title)}\a");
    }

    /// <summary>Listens to the mouse, or gives it back to the terminal.</summary>
    public void ListenToMouse(bool listens)
    {
        if (_listens != listens)
        {
            _listens = listens;
            write(listens ? MouseOn : MouseOff);
        }
    }

    /// <summary>Puts back what the shell would stumble over, before the program is suspended.</summary>
    public void Pause() => write((_listens is null ? string.Empty : MouseOff) + KittyOff + OrdinaryKeys);

    /// <summary>Sets everything again, after the program was suspended.</summary>
    public void Again()
    {
        write(KittyOn);
        if (_listens is { } listens)
        {
            write(listens ? MouseOn : MouseOff);
        }
    }

    /// <summary>Puts everything back.</summary>
    public void Restore()
    {
        if (_listens is not null)
        {
            write(MouseOff);
        }

        if (_title is not null)
        {
            write("\e]2;\a" + RestoreTitle + OrdinaryKeys);
        }

        _title = null;
        _listens = null;
    }

    private static string Clean(string title)
    {
        StringBuilder clean = new();
        foreach (char letter in title.Where(letter => !char.IsControl(letter)).Take(200))
        {
            clean.Append(letter);
        }

        return clean.ToString();
    }
}
