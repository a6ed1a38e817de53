using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Dialogue.Tui.Keys;

/// <summary>Gives the library's keys the names that the key map uses; the only place that knows both.</summary>
internal static class KeyNames
{
    private const KeyCode Modifiers = KeyCode.ShiftMask | KeyCode.CtrlMask | KeyCode.AltMask;

    /// <summary>Names a key; an empty name where it is none that could be asked for.</summary>
    public static KeyPress Of(Key key)
    {
        string text = key.AsGrapheme;
        bool types = text.Length > 0 && !text.Any(char.IsControl);
        if (NameOf(key.KeyCode & ~Modifiers) is { } name)
        {
            string before = $"{(key.IsCtrl ? "Ctrl+" : string.Empty)}{(key.IsAlt ? "Alt+" : string.Empty)}{(key.IsShift ? "Shift+" : string.Empty)}";
            return new KeyPress(before + name, name == "Space" && before.Length == 0 ? " " : string.Empty);
        }

        if (types)
        {
            return new KeyPress(text, text);
        }

        string letter = ((char)(key.KeyCode & ~Modifiers & KeyCode.CharMask)).ToString();
        return letter[0] > ' ' && (key.IsCtrl || key.IsAlt)
            ? new KeyPress($"{(key.IsCtrl ? "Ctrl+" : string.Empty)}{(key.IsAlt ? "Alt+" : string.Empty)}{letter.ToUpperInvariant()}", string.Empty)
            : default;
    }

    private static string? NameOf(KeyCode code) => code switch
    {
        KeyCode.Enter => "Enter",
        KeyCode.Esc => "Esc",
        KeyCode.Space => "Space",
        KeyCode.Tab => "Tab",
        KeyCode.Backspace => "Backspace",
        KeyCode.Delete => "Delete",
        KeyCode.Insert => "Insert",
        KeyCode.CursorUp => "Up",
        KeyCode.CursorDown => "Down",
        KeyCode.CursorLeft => "Left",
        KeyCode.CursorRight => "Right",
        KeyCode.PageUp => "PgUp",
        KeyCode.PageDown => "PgDn",
        KeyCode.Home => "Home",
        KeyCode.End => "End",
        >= KeyCode.F1 and <= KeyCode.F12 => $"F{(int)(code - KeyCode.F1) + 1}",
        _ => null,
    };
}
