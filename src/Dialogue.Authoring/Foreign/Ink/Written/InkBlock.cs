using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>Reads a question of ink over several lines: branches that start with a hyphen, or lines under one condition.</summary>
internal sealed class InkBlock(PassageWriter writer, InkContent content, LossReport losses)
{
    private static readonly string[] Alternatives = ["stopping", "shuffle", "cycle", "once"];

    public void Read(SourceSlice block)
    {
        SourceSlice inside = block.Part(1, Math.Max(1, InkBraces.End(block.Text, 0)));
        int lineEnd = inside.Text.IndexOf('\n', StringComparison.Ordinal);
        int colon = InkBraces.Find(inside.Text, ':', 0);
        bool hasHead = colon >= 0 && colon < (lineEnd < 0 ? inside.Text.Length : lineEnd) && inside.Text[..colon].Trim() is { Length: > 0 } and not ['-', ..];
        string head = hasHead ? inside.Text[..colon].Trim() : string.Empty;
        if (Alternatives.Any(word => head.Contains(word, StringComparison.Ordinal)))
        {
            losses.Lost(block.At(0, block.Text.Length), $"{LossReport.Quote(head)} says something else each time; it did not come along.");
            return;
        }

        ForeignTest? outside = writer.When;
        ForeignTest? otherwise = null;
        int from = hasHead ? colon + 1 : 0;
        foreach ((int start, int end) in Branches(inside.Text, from))
        {
            (int body, ForeignTest? test) = Condition(inside, start, end, hasHead && start == from ? InkLines.Trimmed(inside, 0, colon) : null);
            writer.When = ForeignTest.Both(outside, ForeignTest.Both(otherwise, test));
            otherwise = test is null ? otherwise : ForeignTest.Both(otherwise, ForeignTest.Opposite(test));
            Lines(inside, body, end);
        }

        writer.When = outside;
    }

    private static IEnumerable<(int Start, int End)> Branches(string text, int from)
    {
        int start = from;
        for (int at = text.IndexOf('\n', from); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            ReadOnlySpan<char> line = text.AsSpan(at + 1).TrimStart(" \t");
            if (line.StartsWith("-", StringComparison.Ordinal) && !line.StartsWith("->", StringComparison.Ordinal))
            {
                if (!string.IsNullOrWhiteSpace(text[start..at]))
                {
                    yield return (start, at);
                }

                start = at + 1;
            }
        }

        yield return (start, text.Length);
    }

    private (int Body, ForeignTest? Test) Condition(SourceSlice inside, int start, int end, SourceSlice? head)
    {
        string branch = inside.Text[start..end];
        int hyphen = branch.Length - branch.TrimStart().Length;
        if (hyphen == branch.Length || branch[hyphen] != '-')
        {
            return (start, head is null ? null : content.Test(head));
        }

        int colon = InkBraces.Find(branch, ':', hyphen);
        if (colon < 0)
        {
            return (start + hyphen + 1, null);
        }

        SourceSlice condition = InkLines.Trimmed(inside, start + hyphen + 1, start + colon);
        return (start + colon + 1, condition.Text == "else" ? null : content.Test(condition));
    }

    private void Lines(SourceSlice inside, int start, int end)
    {
        for (int at = start; at < end;)
        {
            int lineEnd = inside.Text.IndexOf('\n', at, end - at);
            SourceSlice line = InkLines.Trimmed(inside, at, lineEnd < 0 ? end : lineEnd);
            switch (line.Text)
            {
                case "":
                    break;
                case ['~', ..]:
                    content.Change(line.Part(1, line.Text.Length));
                    break;
                case ['*' or '+', ..]:
                    losses.Lost(line.At(0, line.Text.Length), $"The choice {LossReport.Quote(line.Text)} stands inside a question; it did not come along. Write its condition on it.");
                    break;
                default:
                    content.Line(line);
                    break;
            }

            at = (lineEnd < 0 ? end : lineEnd) + 1;
        }
    }
}
