using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;

namespace Dialogue.Plain;

/// <summary>Writes blocks as lines: no empty ones, no columns, nothing that a terminal would obey.</summary>
internal sealed class PlainLines(Action<string> output)
{
    public void Title(Screen screen)
    {
        string[] others = [.. screen.Tabs.Where(tab => !tab.IsHere).Select(tab => tab.Name)];
        Line(PlainText.TitleOf(screen) + PlainWords.Beside(others));
    }

    public void Status(string status) => Line(PlainWords.Position(status));

    public void Print(Block block)
    {
        IEnumerable<string> lines = block is Block.Item item ? Item(item) : PlainText.Lines(block);
        foreach (string line in lines.SelectMany(line => line.Split('\n')))
        {
            Line(line);
        }
    }

    public void Line(string line)
    {
        string trimmed = line.Trim();
        if (trimmed.Length > 0)
        {
            output(trimmed);
        }
    }

    // A draft is read in full: it could not be compared with the others by its first words.
    private static IEnumerable<string> Item(Block.Item item)
    {
        string words = item.Whole ?? item.Words;
        string noted = item.Note is null ? words : $"{words} ({item.Note})";
        return [PlainWords.Numbered(item.Index + 1, item.Marker, item.IsOpen ? noted : PlainWords.Closed(noted, item.Reason))];
    }
}
