using System.Text;

namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is a model of a terminal: takes the bytes that a program writes, knows what would be seen, and answers its questions.</summary>
/// <remarks>
/// Follows xterm as far as full-screen programs of today go. What it does not know it keeps in <see cref="ScreenPicture.Unknown"/>.
/// Not safe for use by many threads at once.
/// </remarks>
public sealed class TerminalScreen
{
    private readonly EscapeParser _parser = new();
    private readonly List<string> _history = [];
    private readonly List<string> _unknown = [];
    private readonly CommandStrings _strings;
    private readonly ScreenGrid _main;
    private readonly ScreenGrid _alternate;
    private readonly StringBuilder _replies = new();
    private readonly bool[] _lineDrawing = new bool[2];
    private (int Column, int Row, CellStyle Style) _saved;
    private ScreenModes _modes = ScreenModes.Initial;
    private ScreenGrid _grid;
    private string _lastPrinted = " ";
    private int _shifted;

    /// <summary>Makes a blank screen; the background colour is what it answers when asked (OSC 11).</summary>
    public TerminalScreen(int columns, int rows, string background = "rgb:0000/0000/0000")
    {
        _main = new ScreenGrid(columns, rows, row => _history.Add(ScreenPicture.TextOf(row)));
        _alternate = new ScreenGrid(columns, rows);
        _grid = _main;
        _strings = new CommandStrings(background, Reply);
    }

    /// <summary>Takes the next bytes of the program, cut anywhere.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        foreach (TerminalToken token in _parser.Take(bytes))
        {
            if (!Apply(token))
            {
                _unknown.Add(token.Describe());
            }
        }
    }

    /// <summary>Gives the screen another size, as a person does who drags the window's corner.</summary>
    public void Resize(int columns, int rows)
    {
        _main.Resize(columns, rows);
        _alternate.Resize(columns, rows);
    }

    /// <summary>Gives what is to be sent back to the program, and forgets it.</summary>
    public string TakeReplies()
    {
        string replies = _replies.ToString();
        _replies.Clear();
        return replies;
    }

    /// <summary>Gives what is seen now.</summary>
    public ScreenPicture Picture() => new(_grid, _modes, _strings, _history, _unknown);

    private void Reply(string text) => _replies.Append(text);

    private bool Apply(TerminalToken token) => token switch
    {
        TerminalToken.Print print => Print(print.Rune),
        TerminalToken.Control control => Control(control.Character),
        TerminalToken.Escape escape => Escape(escape),
        TerminalToken.Csi csi => Csi(csi),
        TerminalToken.Osc osc => _strings.Command(osc.Text),
        TerminalToken.Passage passage => _strings.Passage(passage),
        _ => false,
    };

    private bool Print(Rune rune)
    {
        string text = rune.ToString();
        int width = CellWidth.Of(rune);
        if (width == 0)
        {
            _grid.Join(text);
            return true;
        }

        _lastPrinted = _lineDrawing[_shifted] ? LineDrawing.Of(text) : text;
        _grid.Write(_lastPrinted, width, _modes.On.Contains(7));
        return true;
    }

    private bool Control(char control)
    {
        switch (control)
        {
            case '\b':
                _grid.MoveTo(_grid.Column - 1, _grid.Row);
                return true;
            case '\t':
                _grid.MoveTo((_grid.Column / 8 * 8) + 8, _grid.Row);
                return true;
            case '\n' or '\v' or '\f':
                _grid.LineFeed();
                return true;
            case '\r':
                _grid.MoveTo(0, _grid.Row);
                return true;
            case '\x0E' or '\x0F':
                _shifted = control == '\x0E' ? 1 : 0;
                return true;
            case '\a':
                _strings.Ring();
                return true;
            default:
                return control is '\0' or '\x7F';
        }
    }

    private bool Escape(TerminalToken.Escape escape)
    {
        switch (escape.Intermediates + escape.Final)
        {
            case "7":
                Save();
                return true;
            case "8":
                Restore();
                return true;
            case "D":
                _grid.LineFeed();
                return true;
            case "E":
                _grid.LineFeed();
                _grid.MoveTo(0, _grid.Row);
                return true;
            case "M":
                _grid.ReverseLineFeed();
                return true;
            case "=" or ">":
                _modes = _modes with { ApplicationKeypad = escape.Final == '=' };
                return true;
            case "(B" or "(0" or ")B" or ")0":
                _lineDrawing[escape.Intermediates == "(" ? 0 : 1] = escape.Final == '0';
                return true;
            case "c":
                Reset();
                return true;
            default:
                return escape is { Intermediates: "", Final: '\\' };
        }
    }

    private bool Csi(TerminalToken.Csi csi)
    {
        Numbers numbers = new(csi.Parameters);
        switch (csi.Mark + csi.Intermediates + csi.Final)
        {
            case "m":
                (_grid.Style, bool understood) = SgrReader.Apply(_grid.Style, csi.Parameters);
                return understood;
            case "?h" or "?l":
                return PrivateModes(numbers, csi.Final == 'h');
            case "s":
                Save();
                return true;
            case "u":
                Restore();
                return true;
            case "b":
                Repeat(numbers.CountAt(0));
                return true;
            case "!p":
                Reset();
                return true;
            case ">u" or "<u" or "=u":
                Keyboard(csi.Mark, numbers);
                return true;
            case "t":
                return _strings.Window(numbers, _grid);
            case " q" or ">m" or ">n" or "h" or "l" or "4h" or "g":
                return true; // the cursor's shape, key modifiers, tab stops: nothing that can be seen here
            default:
                return GridCommands.Apply(_grid, csi, numbers) || _strings.Question(csi, numbers, _grid, _modes);
        }
    }

    private bool PrivateModes(Numbers numbers, bool on)
    {
        for (int i = 0; i < numbers.Count; i++)
        {
            int mode = numbers.At(i);
            _modes = _modes.With(mode, on);
            if (mode == 1048 || (mode == 1049 && on))
            {
                SaveOrRestore(on);
            }

            if (mode is 47 or 1047 or 1049)
            {
                Switch(toAlternate: on, erase: mode != 47);
                SaveOrRestore(on, when: mode == 1049 && !on);
            }
        }

        return true;
    }

    private void SaveOrRestore(bool save, bool when = true)
    {
        if (when && save)
        {
            Save();
        }
        else if (when)
        {
            Restore();
        }
    }

    private void Switch(bool toAlternate, bool erase)
    {
        ScreenGrid from = _grid;
        _grid = toAlternate ? _alternate : _main;
        _grid.Style = from.Style;
        if (erase)
        {
            _alternate.EraseRows(0, _alternate.Rows);
        }

        _grid.MoveTo(from.Column, from.Row);
    }

    private void Save() => _saved = (_grid.Column, _grid.Row, _grid.Style);

    private void Restore()
    {
        _grid.MoveTo(_saved.Column, _saved.Row);
        _grid.Style = _saved.Style;
    }

    private void Repeat(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _grid.Write(_lastPrinted, 1, _modes.On.Contains(7));
        }
    }

    private void Keyboard(string mark, Numbers numbers)
    {
        int levels = _modes.KeyboardLevels;
        int now = mark switch
        {
            ">" => levels + 1,
            "<" => Math.Max(0, levels - numbers.CountAt(0)),
            _ => numbers.At(0) == 0 ? 0 : Math.Max(1, levels),
        };
        _modes = _modes with { KeyboardLevels = now };
    }

    private void Reset()
    {
        _modes = ScreenModes.Initial;
        _grid = _main;
        _grid.Style = default;
        _grid.SetRegion(0, _grid.Rows - 1);
        _lineDrawing.AsSpan().Clear();
        _shifted = 0;
    }
}
