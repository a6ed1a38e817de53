using Dialogue.Core.Values;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;

namespace Dialogue.Plain;

/// <summary>Prints what is new on a screen, line by line, so that a screen reader and a pipe meet everything once and in order.</summary>
internal sealed class PlainPrinter(TextWriter output)
{
    private Screen? _before;
    private Screen? _talk;

    /// <summary>Sets whether the next screen is printed whole.</summary>
    public bool ShowAgain { private get; set; }

    public void Print(Screen screen)
    {
        bool returns = IsTalk(screen.Place) && _before is { } other && !IsTalk(other.Place) && _talk?.Title == screen.Title;
        _before = returns ? _talk! with { Answers = null, Status = string.Empty } : _before;
        bool whole = ShowAgain || !IsSamePage(screen);
        ShowAgain = false;
        if (whole && _before?.Title != screen.Title)
        {
            output.WriteLine(screen.Title);
        }

        if (whole || _before?.Status != screen.Status)
        {
            Line(PlainWords.Position(screen.Status));
        }

        foreach (Block block in whole ? screen.Body.AsSpan() : New(_before!.Body, screen.Body))
        {
            Print(block);
        }

        if (screen.Answers is { } answers && (whole || answers != _before?.Answers))
        {
            Print(answers);
        }

        if (screen.Notice is { } notice && (whole || notice != _before?.Notice))
        {
            Line(notice);
        }

        _before = screen;
        _talk = IsTalk(screen.Place) ? screen : _talk;
    }

    // The notes after a line belong to the conversation that they interrupt.
    private bool IsSamePage(Screen screen) => _before is { } before && before.Title == screen.Title
        && (before.Place == screen.Place || (IsTalk(before.Place) && IsTalk(screen.Place)));

    private static bool IsTalk(PlaceKind place) => place is PlaceKind.Conversation or PlaceKind.Feedback;

    /// <summary>Gives the blocks between what both have at the start and what both have at the end.</summary>
    private static ReadOnlySpan<Block> New(ValueArray<Block> before, ValueArray<Block> now)
    {
        ReadOnlySpan<Block> old = before.AsSpan();
        ReadOnlySpan<Block> all = now.AsSpan();
        int start = old.CommonPrefixLength(all);
        int end = 0;
        while (end < all.Length - start && end < old.Length - start && all[^(end + 1)].Equals(old[^(end + 1)]))
        {
            end++;
        }

        return all[start..^end];
    }

    private void Print(AnswerPanel answers)
    {
        foreach (string line in answers.Prompt.Split('\n'))
        {
            Line(line);
        }

        foreach (Block.Item item in answers.Items)
        {
            Print(item);
        }

        foreach (Block block in answers.Reading)
        {
            Print(block);
        }
    }

    private void Print(Block block)
    {
        if (block is Block.Item item)
        {
            string words = item.Note is null ? item.Words : $"{item.Words} ({item.Note})";
            Line(PlainWords.Numbered(item.Index + 1, item.Marker, item.IsOpen ? words : PlainWords.Closed(words, item.Reason)));
            return;
        }

        foreach (string line in PlainText.Lines(block))
        {
            Line(line.Trim());
        }
    }

    private void Line(string line)
    {
        if (line.Length > 0)
        {
            output.WriteLine(line);
        }
    }
}
