using System.Globalization;

namespace Dialogue.Cli.Surroundings;

/// <summary>How wide the terminal is that is written to; asked only by what draws to its width, since asking touches the terminal.</summary>
internal static class TerminalWidth
{
    /// <summary>Gives the columns: those of <c>COLUMNS</c>, else what the terminal says; null where neither does.</summary>
    public static int? Of(Func<string, string?> variable)
    {
        if (int.TryParse(variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int said) && said > 0)
        {
            return said;
        }

        return !Console.IsOutputRedirected && Console.WindowWidth is > 0 and int width ? width : null;
    }
}
