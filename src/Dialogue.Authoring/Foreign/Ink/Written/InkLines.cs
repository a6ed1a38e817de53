using System.Text.RegularExpressions;
using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>Cuts ink into lines, and says what each one is. What stands between braces over several lines is one line.</summary>
internal static partial class InkLines
{
    private const int LongestBlock = 20_000;
    private const int Deepest = 20;

    public static IEnumerable<InkLine> Of(SourceText source)
    {
        string text = InkComments.Blank(source.Text);
        SourceSlice whole = new(source, text, 0, null);
        for (int start = 0; start < text.Length;)
        {
            int lineEnd = text.IndexOf('\n', start);
            int end = lineEnd < 0 ? text.Length : lineEnd;
            int open = BlockEnd(text, start, end);
            bool isBlock = open > end;
            end = Math.Max(end, open);
            SourceSlice line = Trimmed(whole, start, end);
            if (line.Text.Length > 0)
            {
                yield return isBlock && line.Text[0] == '{' ? new InkLine(InkLineKind.Block, line) : Read(line);
            }

            start = end + 1;
        }
    }

    /// <summary>Gives a part of a text without the blanks at its ends.</summary>
    public static SourceSlice Trimmed(SourceSlice text, int start, int end)
    {
        int from = start;
        int to = end;
        while (from < to && char.IsWhiteSpace(text.Text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text.Text[to - 1]))
        {
            to--;
        }

        return text.Part(from, to);
    }

    // Where braces are still open at the end of the line, the line goes on to where they close.
    private static int BlockEnd(string text, int start, int end)
    {
        int depth = 0;
        int farthest = Math.Min(text.Length, start + LongestBlock);
        for (int at = start; at < farthest && (at < end || depth > 0); at++)
        {
            depth += text[at] == '\\' ? 0 : text[at] == '{' ? 1 : text[at] == '}' && depth > 0 ? -1 : 0;
            at += text[at] == '\\' ? 1 : 0;
            if (depth == 0 && at >= end)
            {
                int lineEnd = text.IndexOf('\n', at);
                return lineEnd < 0 ? text.Length : lineEnd;
            }
        }

        return end;
    }

    private static InkLine Read(SourceSlice line)
    {
        string text = line.Text;
        if (Knot().Match(text) is { Success: true } knot)
        {
            return new InkLine(InkLineKind.Knot, line, 0, knot.Groups[1].Success ? string.Empty : knot.Groups[2].Value);
        }

        if (Stitch().Match(text) is { Success: true } stitch)
        {
            return new InkLine(InkLineKind.Stitch, line, 0, stitch.Groups[1].Value);
        }

        if (text[0] == '~')
        {
            return new InkLine(InkLineKind.Logic, Trimmed(line, 1, text.Length));
        }

        return Declaration().IsMatch(text) ? new InkLine(InkLineKind.Declaration, line)
            : text[0] is '*' or '+' || (text[0] == '-' && !text.StartsWith("->", StringComparison.Ordinal)) ? Marked(line)
            : new InkLine(InkLineKind.Text, line);
    }

    private static InkLine Marked(SourceSlice line)
    {
        string text = line.Text;
        char mark = text[0];
        int at = 0;
        int level = 0;
        while (at < text.Length && (text[at] == mark || text[at] == ' ') && !(mark == '-' && text.AsSpan(at).StartsWith("->", StringComparison.Ordinal)))
        {
            level += text[at] == mark && level < Deepest ? 1 : 0;
            at++;
        }

        Match label = Label().Match(text, at);
        SourceSlice words = Trimmed(line, at + label.Length, text.Length);
        return new InkLine(mark == '-' ? InkLineKind.Gather : InkLineKind.Choice, words, level, label.Groups[1].Value, mark == '+');
    }

    [GeneratedRegex(@"^={2,}\s*(function\s+)?(\w+)")]
    private static partial Regex Knot();

    [GeneratedRegex(@"^=\s*(\w+)")]
    private static partial Regex Stitch();

    [GeneratedRegex(@"^(?:VAR|CONST|LIST|INCLUDE|EXTERNAL)\s|^TO" + "DO" + @"\s*:")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\G\s*\(\s*(\w+)\s*\)")]
    private static partial Regex Label();
}
