namespace Dialogue.Cli.Surroundings;

/// <summary>What is known of the terminal before anything is drawn.</summary>
/// <param name="InputIsTerminal">Whether lines come from a person's terminal.</param>
/// <param name="OutputIsTerminal">Whether lines go to one.</param>
/// <param name="Term">The <c>TERM</c> variable, or an empty string.</param>
/// <param name="IsUtf8">Whether the locale says UTF-8.</param>
/// <param name="Color">Whether colour is wanted, from <c>NO_COLOR</c> and <c>CLICOLOR</c>.</param>
internal sealed record TerminalFacts(bool InputIsTerminal, bool OutputIsTerminal, string Term, bool IsUtf8, bool Color)
{
    /// <summary>Gets whether talk about the data goes to a terminal on which a row can be drawn again and again.</summary>
    public bool TalkCanBeRedrawn { get; init; }

    /// <summary>Gets whether a full screen can be drawn.</summary>
    public bool CanDraw => InputIsTerminal && OutputIsTerminal && Term != "dumb";

    /// <summary>Gets whether plain characters are safer: no UTF-8, or the Linux console.</summary>
    public bool PrefersAscii => !IsUtf8 || Term == "linux";

    /// <summary>Gets whether only sixteen colours are safe: terminals whose name promises no more.</summary>
    public bool Has16Colours => Term is "linux" or "xterm" or "vt100" or "vt220" or "ansi" or "screen";

    /// <summary>Gets why the line player is used, or null where nothing asks for it.</summary>
    public string? WhyPlain => (InputIsTerminal, OutputIsTerminal, Term) switch
    {
        (false, _, _) => "input that is no terminal",
        (_, false, _) => "output that is no terminal",
        (_, _, "dumb") => "TERM=dumb",
        _ => null,
    };

    /// <summary>Looks around.</summary>
    public static TerminalFacts Look(Func<string, string?> variable) => new(
        !Console.IsInputRedirected,
        !Console.IsOutputRedirected,
        variable("TERM") ?? string.Empty,
        OperatingSystem.IsWindows() || SaysUtf8(variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG")),
        WantsColor(variable))
    {
        TalkCanBeRedrawn = !Console.IsErrorRedirected && variable("TERM") is not (null or "" or "dumb"),
    };

    // NO_COLOR counts when it is present and not empty; CLICOLOR=0 says the same; CLICOLOR_FORCE other than 0 overrides CLICOLOR.
    private static bool WantsColor(Func<string, string?> variable)
    {
        if (variable("NO_COLOR") is { Length: > 0 })
        {
            return false;
        }

        bool forced = variable("CLICOLOR_FORCE") is { Length: > 0 } force && force != "0";
        return forced || variable("CLICOLOR") != "0";
    }

    private static bool SaysUtf8(string? locale) =>
        locale is not null
        && (locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase));
}
