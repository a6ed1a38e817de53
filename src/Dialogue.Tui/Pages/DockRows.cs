using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;
using Dialogue.Tui.Rows;
using Dialogue.Tui.Views;

namespace Dialogue.Tui.Pages;

/// <summary>The rows that stand under the text: the answers with what is read beside them, and the last rows of the window.</summary>
internal static class DockRows
{
    /// <summary>Gives the rule, the question, the answers and the draft, cut to their heights.</summary>
    public static ValueArray<Row> Panel(PageRows rows, PageLayout layout, PageScrolling scrolling, GlyphSet glyphs, PageSize size, string pageDownKey)
    {
        List<Row> shown = [];
        if (layout.Divider > 0)
        {
            shown.Add(PageRows.Rule(glyphs, rows.IsAsideBeside ? rows.BodyWidth : size.Width, MoreText(scrolling, pageDownKey)));
        }

        shown.AddRange(rows.Answers.Skip(scrolling.Answers.Top).Take(layout.Answers));
        if (layout.Reading > 0)
        {
            shown.AddRange(Enumerable.Repeat(Row.Blank, layout.ReadingGap));
            shown.AddRange(rows.Reading.Skip(scrolling.Reading.Top).Take(layout.Reading - layout.ReadingGap));
            if (!scrolling.Reading.IsAtEnd)
            {
                shown[^1] = WithMore(shown[^1], size, pageDownKey);
            }

            while (shown.Count < layout.PanelHeight)
            {
                shown.Add(Row.Blank);
            }
        }

        return shown.ToValueArray();
    }

    /// <summary>Gives what is worked with, cut to its height, under a rule where it is docked.</summary>
    public static ValueArray<Row> Aside(PageRows rows, PageLayout layout, PageScrolling scrolling, GlyphSet glyphs, PageSize size)
    {
        IEnumerable<Row> shown = rows.Aside.Skip(scrolling.Aside.Top).Take(layout.Aside);
        return layout.AsideDivider > 0 ? [PageRows.Rule(glyphs, size.Width), .. shown] : shown.ToValueArray();
    }

    /// <summary>Gives the rule or the notice, the text that is typed, and the keys.</summary>
    public static ValueArray<Row> Foot(Screen screen, PageRows rows, PageLayout layout, PageScrolling scrolling, GlyphSet glyphs, PageSize size, string pageDownKey)
    {
        List<Row> shown = [];
        if (!rows.Notice.IsEmpty)
        {
            shown.AddRange(rows.Notice.Take(layout.FootRule));
        }
        else if (layout.FootRule > 0)
        {
            string more = !rows.Aside.IsEmpty ? (scrolling.Aside.IsAtEnd ? string.Empty : "more: Tab")
                : layout.Divider > 0 ? string.Empty : MoreText(scrolling, pageDownKey);
            shown.Add(PageRows.Rule(glyphs, size.Width, more));
        }

        if (screen.Input is { } input)
        {
            shown.Add(Typed(input, size.Width));
        }

        shown.Add(rows.Footer.Row);
        return shown.ToValueArray();
    }

    /// <summary>Gives the columns before the place where the next letter will stand, without those for the mark.</summary>
    public static int InputWidth(InputLine input, int width) => Columns.Of(Label(input)) + Columns.Of(End(input, width));

    private static Row Typed(InputLine input, int width) =>
        new([new Span(Label(input), Style.Quiet), new Span(End(input, width), Style.Strong)]);

    private static string Label(InputLine input) => $"{input.Label}: ";

    // A long text is seen from its end, where it is typed.
    private static string End(InputLine input, int width)
    {
        int room = width - 5 - Columns.Of(Label(input));
        string text = input.Text;
        while (text.Length > 0 && Columns.Of(text) > room)
        {
            text = text[Columns.Grapheme(text, 0)..];
        }

        return text;
    }

    // What does not fit says so on the rule under it, with the key that shows it.
    private static string MoreText(PageScrolling scrolling, string pageDownKey) => (scrolling.Body.IsAtEnd || scrolling.Active != Pane.Body, scrolling.Answers.IsAtEnd) switch
    {
        (true, true) => string.Empty,
        (true, false) => "more: Down",
        (false, true) => $"more: {pageDownKey}",
        (false, false) => $"more: {pageDownKey}, Down",
    };

    private static Row WithMore(Row row, PageSize size, string pageDownKey)
    {
        string more = $"   more: {pageDownKey}";
        int room = size.PageWidth - 4 - Columns.Of(more);
        string words = string.Concat(row.Spans.Select(span => span.Text));
        return new Row([new Span(Columns.Fill(words, room)), new Span(more, Style.Quiet)]);
    }
}
