using System.Text;

namespace Dialogue.Format.Diagnostics.Pages;

/// <summary>Turns a page from Markdown into what reads well in a terminal: no marks for headings and stress, examples set in.</summary>
internal static class PageText
{
    private const string FrontMatter = "---";
    private const string Fence = "```";
    private const string Margin = "    ";

    /// <summary>Gives the text, each line ended by a line feed; the front matter becomes its first line.</summary>
    public static string ForTerminal(string markdown)
    {
        StringBuilder text = new(markdown.Length);
        using StringReader reader = new(markdown);
        Dictionary<string, string> facts = ReadFrontMatter(reader);
        text.Append(facts["code"]).Append(' ').Append(facts["name"]).Append(" (").Append(facts["severity"]).Append(")\n");
        bool isExample = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isExample = !isExample;
            }
            else if (isExample)
            {
                text.Append(line.Length == 0 ? string.Empty : Margin).Append(line).Append('\n');
            }
            else
            {
                text.Append(WithoutMarks(line)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string WithoutMarks(string line)
    {
        string words = line is ['#', ..] ? line.TrimStart('#').TrimStart() : line;
        words = words is ['>', ' ', ..] ? $"Dialogue says: {words[2..]}" : words;
        return words.Replace("**", string.Empty, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> ReadFrontMatter(StringReader reader)
    {
        Dictionary<string, string> facts = [];
        reader.ReadLine();
        while (reader.ReadLine() is { } line && line != FrontMatter)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            facts.Add(line[..colon], line[(colon + 1)..].Trim());
        }

        return facts;
    }
}
