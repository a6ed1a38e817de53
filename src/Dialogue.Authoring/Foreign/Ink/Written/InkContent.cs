using Dialogue.Authoring.Foreign.Expressions;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>Reads what ink says in a line: words, diverts, and what stands between braces.</summary>
internal sealed class InkContent(PassageWriter writer, InkNames names, string from, LossReport losses)
{
    private const int Deepest = 16;

    private readonly TestReader _tests = new(ExpressionStyle.Bare, losses, name => names.Resolve(name, from));

    /// <summary>Gets whether a divert leads on from here in any case.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Reads a condition.</summary>
    public ForeignTest Test(SourceSlice condition) => _tests.Read(condition);

    /// <summary>Reads a whole line.</summary>
    public void Line(SourceSlice line)
    {
        Read(line, 0);
        if (!line.Text.EndsWith("<>", StringComparison.Ordinal))
        {
            writer.Flush();
        }
    }

    /// <summary>Reads changes of variables.</summary>
    public void Change(SourceSlice logic)
    {
        string text = logic.Text.TrimStart();
        if (text.StartsWith("return", StringComparison.Ordinal))
        {
            losses.Lost(logic.At(0, logic.Text.Length), $"{LossReport.Quote(logic.Text)} has no counterpart; it did not come along.");
            return;
        }

        foreach (ForeignSet set in new ChangeReader(ExpressionStyle.Bare, losses).Read(logic))
        {
            writer.Add(new ForeignPart.Change(set, set.At, writer.When));
        }
    }

    private void Read(SourceSlice line, int depth)
    {
        string text = line.Text;
        int at = 0;
        while (at < text.Length)
        {
            int next = text.AsSpan(at) switch
            {
                ['{', ..] => Braces(line, at, depth),
                ['-', '>', ..] => Divert(line, at),
                ['<', '-', ..] => Leave(line, at, text.Length),
                ['<', '>', ..] => Glue(line, at),
                ['#', ..] => Leave(line, at, text.Length),
                ['\\', _, ..] => Escaped(line, at),
                _ => at,
            };
            if (next > at)
            {
                at = next;
                continue;
            }

            int end = at + 1;
            while (end < text.Length && text[end] is not ('{' or '-' or '<' or '#' or '\\'))
            {
                end++;
            }

            writer.Say(text[at..end].Replace('\n', ' '), line.At(at, end));
            at = end;
        }
    }

    private int Leave(SourceSlice line, int at, int end)
    {
        losses.Lost(line.At(at, end), $"{LossReport.Quote(line.Text[at..end])} has no counterpart; it did not come along.");
        return end;
    }

    private int Glue(SourceSlice line, int at)
    {
        losses.Note(line.At(at, at + 2), "Glue did not come along where it joins what other beats say.");
        return at + 2;
    }

    private int Escaped(SourceSlice line, int at)
    {
        writer.Say(line.Text[(at + 1)..(at + 2)], line.At(at, at + 2));
        return at + 2;
    }

    private int Divert(SourceSlice line, int at)
    {
        string text = line.Text;
        int tag = InkBraces.Find(text, '#', at);
        int end = tag < 0 ? text.Length : tag;
        string target = text[(at + 2)..end].Trim();
        if (target.Length == 0 || target.Contains("->", StringComparison.Ordinal) || target.Contains('(', StringComparison.Ordinal))
        {
            string[] parts = target.Split("->");
            Leave(line, at, end);
            target = parts[0].Split('(')[0].Trim();
            if (target.Length == 0)
            {
                return end;
            }
        }

        string? known = names.Resolve(target, from);
        writer.Add(new ForeignPart.Way(target is "END" or "DONE" ? null : known ?? target, line.At(at, end), writer.When));
        HasEnded |= writer.When is null;
        return end;
    }

    private int Braces(SourceSlice line, int at, int depth)
    {
        int close = InkBraces.End(line.Text, at);
        if (close < 0 || depth > Deepest)
        {
            return Leave(line, at, line.Text.Length);
        }

        SourceSlice inside = line.Part(at + 1, close);
        int colon = InkBraces.Find(inside.Text, ':', 0);
        bool isAlternative = inside.Text is ['&' or '~' or '!' or '$', ..];
        if (colon > 0 && !isAlternative && InkBraces.Find(inside.Text, '|', 0) is var first && (first < 0 || first > colon))
        {
            Conditional(inside, colon, depth);
            return close + 1;
        }

        int bar = InkBraces.Find(inside.Text, '|', 0);
        if (bar < 0 && !isAlternative)
        {
            losses.Lost(line.At(at, close + 1), $"{LossReport.Quote(line.Text[at..(close + 1)])} shows what a variable holds, which no text can; it stayed as it is written.");
            writer.Say(line.Text[at..(close + 1)], line.At(at, close + 1));
            return close + 1;
        }

        losses.Lost(line.At(at, close + 1), $"{LossReport.Quote(line.Text[at..(close + 1)])} says something else each time; only the first came along.");
        Read(inside.Part(isAlternative ? 1 : 0, bar < 0 ? inside.Text.Length : bar), depth + 1);
        return close + 1;
    }

    private void Conditional(SourceSlice inside, int colon, int depth)
    {
        ForeignTest? outside = writer.When;
        ForeignTest test = Test(inside.Part(0, colon));
        int bar = InkBraces.Find(inside.Text, '|', colon);
        writer.When = ForeignTest.Both(outside, test);
        Read(inside.Part(colon + 1, bar < 0 ? inside.Text.Length : bar), depth + 1);
        if (bar >= 0)
        {
            writer.When = ForeignTest.Both(outside, ForeignTest.Opposite(test));
            Read(inside.Part(bar + 1, inside.Text.Length), depth + 1);
        }

        writer.When = outside;
    }
}
