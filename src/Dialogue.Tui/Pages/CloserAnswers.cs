using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Rows;

namespace Dialogue.Tui.Pages;

/// <summary>Draws answers closer together where rows are dear.</summary>
internal static class CloserAnswers
{
    // From here on there are rows enough for answers in full beside what is worked with.
    private const int RoomyFrom = 30;
    private const int LongestNote = 26;

    /// <summary>Gives the answers as a window has room for them.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="width">Columns for their words.</param>
    /// <param name="size">The window.</param>
    /// <param name="hasAside">Whether they share the window with what is worked with.</param>
    public static AnswerPanel For(AnswerPanel answers, int width, PageSize size, bool hasAside) =>
        hasAside ? (size.Height < RoomyFrom ? BesideNotes(size.IsLow ? answers with { Prompt = string.Empty } : answers, width) : answers)
        : size.IsLow && !answers.Reading.IsEmpty ? Drafts(answers, width)
        : answers;

    // Drafts stand in one row each and the question above them, the last of its lines, goes: the draft itself is read below.
    private static AnswerPanel Drafts(AnswerPanel answers, int width)
    {
        int room = width - BlockRows.MarkerWidth(answers.Items) - 2;
        return answers with
        {
            Prompt = string.Join('\n', answers.Prompt.Split('\n').SkipLast(1)),
            Items = answers.Items.Select(item => item with { Cells = [item.Cells[0] with { Text = Columns.Cut(item.Cells[0].Text, room), Width = 0 }] }).ToValueArray(),
        };
    }

    // A short note stands beside the first words of its answer; long ones were asked for, and stay under it.
    private static AnswerPanel BesideNotes(AnswerPanel answers, int width)
    {
        int longest = answers.Items.Select(item => Columns.Of(item.Note ?? string.Empty)).DefaultIfEmpty(0).Max();
        int room = width - BlockRows.MarkerWidth(answers.Items) - 2;
        if (longest > LongestNote)
        {
            return answers with { Items = answers.Items.Select(item => item with { Cells = [item.Cells[0] with { Text = Columns.Cut(item.Cells[0].Text, room) }] }).ToValueArray() };
        }

        int note = Math.Min(longest, room / 2);
        return answers with
        {
            Items = answers.Items
                .Select(item => item with { Cells = [item.Cells[0], new Cell(item.Note ?? string.Empty, Style.Quiet, note)], Note = null })
                .ToValueArray(),
        };
    }
}
