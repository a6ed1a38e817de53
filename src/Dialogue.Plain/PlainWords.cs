using Dialogue.Presentation.Words;

namespace Dialogue.Plain;

/// <summary>The words that only the line player says.</summary>
public static class PlainWords
{
    /// <summary>Says what mode this is and how it came to be on.</summary>
    public static string Opening(string because) => $"Plain mode, on because of {because}. Type a number and Enter. Type ? for help, q to leave.";

    internal static string PleaseChoose(int items) => items == 1 ? "Please type 1." : CommonWords.PleaseType(items);

    internal static string Unknown(string line) => $"I do not know \"{Shown(line)}\". Type a number, or ? for help.";

    /// <summary>Gives a typed line as it may be shown: short, and without anything that a terminal would obey.</summary>
    internal static string Shown(string line)
    {
        string clean = new([.. line.Take(41).Select(c => char.IsControl(c) ? '?' : c)]);
        return line.Length > 40 ? clean[..40] + "..." : clean;
    }

    internal const string NothingHappens = "That does nothing here. Type ? for what does.";

    internal static string Numbered(int number, string marker, string words) =>
        marker.Length == 0 || marker == $"{number}" ? $"{number}. {words}"
        : char.IsAsciiDigit(marker[0]) ? $"{number}. Turn {marker}. {words}"
        : $"{number}. {words} (or type {marker})";

    /// <summary>Names the pages beside the one that is read.</summary>
    internal static string Beside(IReadOnlyList<string> pages) => pages.Count == 0 ? string.Empty : $" (beside it: {CommonWords.And(pages)})";

    internal static string Closed(string words, string? reason) => $"{words} Not possible now: {reason ?? "it is closed"}";

    internal static string Position(string status) => status.Length == 0 ? string.Empty : $"{CommonWords.Capital(status)}.";
}
