using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>A choice of ink: its conditions, what is chosen, what is said then, and where it leads in the same line.</summary>
/// <param name="When">Its conditions together, or null.</param>
/// <param name="Words">What is chosen.</param>
/// <param name="Said">What is said then and differs from it; empty where nothing does.</param>
/// <param name="Divert">The divert of its line, with its arrow; null where there is none.</param>
internal sealed record InkChoice(ForeignTest? When, string Words, SourceSlice? Said, SourceSlice? Divert)
{
    public static InkChoice Read(SourceSlice line, InkContent content)
    {
        ForeignTest? when = null;
        int start = 0;
        while (start < line.Text.Length && line.Text[start] == '{' && InkBraces.End(line.Text, start) is > 0 and var close && IsCondition(line.Text[(start + 1)..close]))
        {
            when = ForeignTest.Both(when, content.Test(line.Part(start + 1, close)));
            start = close + 1;
            while (start < line.Text.Length && char.IsWhiteSpace(line.Text[start]))
            {
                start++;
            }
        }

        int arrow = line.Text.IndexOf("->", start, StringComparison.Ordinal);
        int end = arrow < 0 ? line.Text.Length : arrow;
        int open = line.Text.IndexOf('[', start, end - start);
        int shut = open < 0 ? -1 : line.Text.IndexOf(']', open, end - open);
        SourceSlice? divert = arrow < 0 ? null : line.Part(arrow, line.Text.Length);
        if (shut < 0)
        {
            return new InkChoice(when, Plain(line.Text[start..end]), null, divert);
        }

        string before = line.Text[start..open];
        string after = line.Text[(shut + 1)..end];
        string words = Plain(before + line.Text[(open + 1)..shut]);
        return new InkChoice(when, words.Length > 0 ? words : Plain(before), after.Trim().Length == 0 ? null : Joined(line, start, open, shut + 1, end), divert);
    }

    private static bool IsCondition(string inside) =>
        InkBraces.Find(inside, ':', 0) < 0 && !inside.Contains('|', StringComparison.Ordinal) && inside is not ['&' or '~' or '!', _, ..];

    private static string Plain(string words)
    {
        int tag = words.IndexOf('#', StringComparison.Ordinal);
        return (tag < 0 ? words : words[..tag]).Replace("<>", string.Empty, StringComparison.Ordinal).Trim();
    }

    // What stands before the brackets is said again, and what stands behind them.
    private static SourceSlice Joined(SourceSlice line, int start, int open, int after, int end) =>
        line.Text[start..open].Trim().Length == 0 ? InkLines.Trimmed(line, after, end) : line.Joined(start, open, after, end);
}
