using System.Collections.Immutable;
using System.Globalization;

namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is what a program has switched on or off in its terminal and has to switch back before it leaves.</summary>
public sealed record ScreenModes
{
    private static readonly ImmutableSortedSet<int> AtFirst = [7, 25];

    /// <summary>Is how a terminal stands before any program has spoken to it.</summary>
    public static ScreenModes Initial { get; } = new();

    /// <summary>Holds the private modes (CSI ? n h) that are on.</summary>
    public ImmutableSortedSet<int> On { get; init; } = AtFirst;

    /// <summary>Counts how often the kitty keyboard protocol was asked for and not given back.</summary>
    public int KeyboardLevels { get; init; }

    /// <summary>Tells whether the keypad sends application codes (ESC =).</summary>
    public bool ApplicationKeypad { get; init; }

    /// <summary>Tells whether the second screen, that full-screen programs use, is shown.</summary>
    public bool AlternateScreen => On.Overlaps([47, 1047, 1049]);

    /// <summary>Tells whether the cursor is shown.</summary>
    public bool CursorVisible => On.Contains(25);

    /// <summary>Tells whether clicks, drags or movements of the mouse go to the program instead of selecting text.</summary>
    public bool MouseCaptured => On.Overlaps([9, 1000, 1001, 1002, 1003]);

    /// <summary>Tells whether pasted text arrives between marks.</summary>
    public bool BracketedPaste => On.Contains(2004);

    /// <summary>Tells whether everything is as it was before any program had spoken.</summary>
    public bool IsInitial => On.SetEquals(AtFirst) && KeyboardLevels == 0 && !ApplicationKeypad;

    /// <summary>Gives the same modes with a private mode on or off.</summary>
    internal ScreenModes With(int mode, bool on) => this with { On = on ? On.Add(mode) : On.Remove(mode) };

    /// <summary>Says what differs from the beginning, in words; "as at first" where nothing does.</summary>
    public override string ToString()
    {
        string[] differences =
        [
            .. On.Except(AtFirst).Select(mode => Name(mode) + " on"),
            .. AtFirst.Except(On).Select(mode => Name(mode) + " off"),
            .. KeyboardLevels == 0 ? Array.Empty<string>() : [$"kitty keyboard {KeyboardLevels} deep"],
            .. ApplicationKeypad ? new[] { "application keypad on" } : [],
        ];
        return differences.Length == 0 ? "as at first" : string.Join(", ", differences);
    }

    private static string Name(int mode) => mode switch
    {
        1 => "application cursor keys",
        7 => "line wrap",
        25 => "cursor",
        47 or 1047 or 1049 => "alternate screen",
        9 or 1000 or 1001 or 1002 or 1003 => $"mouse reports ({mode})",
        1004 => "focus reports",
        1005 or 1006 or 1015 or 1016 => $"mouse encoding ({mode})",
        2004 => "bracketed paste",
        2026 => "synchronised output",
        _ => "mode " + mode.ToString(CultureInfo.InvariantCulture),
    };
}
