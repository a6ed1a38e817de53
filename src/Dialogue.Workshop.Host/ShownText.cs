using Dialogue.Workshop.People.Names;

namespace Dialogue.Workshop.Host;

/// <summary>Text from elsewhere (files, names) made safe for a terminal.</summary>
internal static class ShownText
{
    private const int Longest = 400;

    /// <summary>Gives a text on one line, cleaned.</summary>
    public static string Line(string text) => FreeText.Clean(text, Longest) ?? "?";
}
