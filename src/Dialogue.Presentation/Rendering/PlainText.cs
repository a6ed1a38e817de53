using System.Diagnostics;
using System.Text;
using Dialogue.Presentation.Screens;

namespace Dialogue.Presentation.Rendering;

/// <summary>Turns blocks into lines of text without colour, columns or ornaments, so that they can be read aloud, piped and copied.</summary>
public static class PlainText
{
    /// <summary>Gives the title and the text of a screen.</summary>
    public static string Of(Screen screen)
    {
        StringBuilder text = new();
        text.AppendLine(TitleOf(screen)).AppendLine();
        foreach (string line in screen.Body.SelectMany(Lines))
        {
            text.AppendLine(line);
        }

        return text.ToString();
    }

    /// <summary>Gives the title of a screen, its parts with a colon between instead of columns.</summary>
    public static string TitleOf(Screen screen) =>
        string.Join(": ", screen.Title.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Gives the lines of a block; a blank gives one empty line.</summary>
    public static IEnumerable<string> Lines(Block block) => block switch
    {
        Block.Blank => [string.Empty],
        Block.Paragraph paragraph => WithColons(paragraph).Split('\n').Select(line => line.Length == 0 ? line : new string(' ', paragraph.Indent) + line),
        Block.Speech speech => [Spoken(speech)],
        Block.Heading heading => [heading.Right.Length == 0 ? heading.Left : $"{heading.Left} ({heading.Right})"],
        Block.Item item => ItemLines(item),
        Block.Gauge gauge => [gauge.Moments.Length == 0 ? $"{gauge.Name}: {gauge.Words}." : $"{gauge.Name}: {gauge.Words}, {gauge.Moments}."],
        Block.Columns columns => columns.Left.Append(new Block.Blank()).Concat(columns.Right).SelectMany(Lines),
        _ => throw new UnreachableException(),
    };

    // A label that is padded to stand in a column ends with a colon here.
    private static string WithColons(Block.Paragraph paragraph) => string.Concat(paragraph.Spans.Select((span, i) =>
        i < paragraph.Spans.Count - 1 && span.Text.EndsWith("  ", StringComparison.Ordinal) && span.Text.Trim().Length > 0
            ? span.Text.TrimEnd() + ": "
            : span.Text));

    private static string Spoken(Block.Speech speech)
    {
        string manner = speech.Manner.Length == 0 ? string.Empty : $" {speech.Manner}";
        return $"{speech.Name}{manner}: {speech.Words}";
    }

    private static IEnumerable<string> ItemLines(Block.Item item)
    {
        string marker = item.Marker.Length == 0 ? string.Empty : $"{item.Marker}. ";
        string note = item.Note is null ? string.Empty : $" ({item.Note})";
        yield return item.IsOpen ? $"{marker}{item.Words}{note}" : $"{marker}{item.Words} Not possible now: {item.Reason}";
    }
}
