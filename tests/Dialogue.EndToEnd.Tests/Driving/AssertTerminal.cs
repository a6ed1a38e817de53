using System.Text.RegularExpressions;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Driving;

/// <summary>Checks what a person would notice about their terminal.</summary>
internal static partial class AssertTerminal
{
    /// <summary>Fails where the terminal differs in anything from what it was before the program.</summary>
    public static void IsAsItWasFound(PseudoTerminal terminal)
    {
        Assert.Equal(terminal.SettingsAtFirst, terminal.Settings);
        Assert.False(terminal.Screen.Modes.AlternateScreen, "The alternate screen was not left.");
        Assert.True(terminal.Screen.Modes.CursorVisible, "The cursor was not shown again.");
        Assert.True(terminal.Screen.Modes.IsInitial, "Left on: " + terminal.Screen.Modes);
        Assert.Equal("", terminal.Screen.Title);
        Assert.Empty(terminal.Screen.Unknown);
    }

    /// <summary>Fails where any colour was asked for, be it overwritten since.</summary>
    public static void HasNoColor(PseudoTerminal terminal) => Assert.DoesNotMatch(Color(), terminal.Written);

    /// <summary>Fails where the text shows the inside of the program.</summary>
    public static void IsForPeople(string text)
    {
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
    }

    /// <summary>Gives the program's last words: what stands on the first screen after it has ended.</summary>
    public static string LastWords(ScreenPicture picture) => string.Join('\n', picture.History.Append(picture.Text)).Trim();

    // 30-38, 40-48, 90-97, 100-107 as the first number or after a semicolon; 39 and 49 take colour away.
    [GeneratedRegex("\e\\[(?:[0-9:]*;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:[;:][0-9;:]*)?m")]
    private static partial Regex Color();
}
