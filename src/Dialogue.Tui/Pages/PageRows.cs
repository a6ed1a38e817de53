using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;
using Dialogue.Tui.Rows;

namespace Dialogue.Tui.Pages;

/// <summary>The rows of each region of a page at a width, before anything is cut to its height.</summary>
internal sealed record PageRows
{
    private const int Gutter = 2;
    private const int RightMargin = 2;

    public required ValueArray<Row> Head { get; init; }

    public required ValueArray<Row> Body { get; init; }

    public required int BodyWidth { get; init; }

    /// <summary>Gets the columns of the window.</summary>
    public required int Width { get; init; }

    public required GlyphSet Glyphs { get; init; }

    public ValueArray<Row> Side { get; init; }

    /// <summary>Gets the question and the answers.</summary>
    public ValueArray<Row> Answers { get; init; }

    /// <summary>Gets the draft that is read under the answers.</summary>
    public ValueArray<Row> Reading { get; init; }

    /// <summary>Gets what is worked with beside the text.</summary>
    public ValueArray<Row> Aside { get; init; }

    /// <summary>Gets whether there is room for that beside the text; else it is docked under everything.</summary>
    public bool IsAsideBeside { get; init; }

    public ValueArray<Row> Notice { get; init; }

    public required FooterRow Footer { get; init; }

    public bool HasAnswers => !Answers.IsEmpty;

    public static PageRows Of(Screen screen, PageSize size, GlyphSet glyphs, PageRows? before, Screen? shown)
    {
        bool hasAside = !screen.Aside.IsEmpty;
        bool hasSide = size.IsWide && (hasAside || !screen.Side.IsEmpty);
        int bodyWidth = hasSide ? size.Width - size.SideWidth : size.Width;
        int words = Math.Min(bodyWidth, size.PageWidth) - Gutter - RightMargin;
        int answerWords = hasAside ? words : size.PageWidth - Gutter - RightMargin;
        bool sameWidth = before is not null && shown is not null && before.BodyWidth == bodyWidth && before.Glyphs == glyphs && before.Width == size.Width;
        bool sameBody = sameWidth && shown!.Body == screen.Body;
        bool sameAside = sameWidth && shown!.Aside == screen.Aside;
        int sideWords = (hasSide ? size.SideWidth : size.PageWidth) - Gutter - RightMargin;
        return new PageRows
        {
            Head = HeadOf(screen, size),
            // A marked item changes nothing here, so that moving the mark costs two rows and no wrapping.
            Body = sameBody ? before!.Body : BlockRows.Of(screen.Body, words, glyphs),
            BodyWidth = bodyWidth,
            Width = size.Width,
            Glyphs = glyphs,
            Side = hasSide ? BlockRows.Of(screen.Side, sideWords, glyphs) : [],
            Aside = sameAside ? before!.Aside : BlockRows.Of(screen.Aside, sideWords, glyphs),
            IsAsideBeside = hasSide && hasAside,
            Answers = screen.Answers is { } answers ? AnswersOf(CloserAnswers.For(answers, answerWords, size, hasAside), answerWords, glyphs) : [],
            Reading = screen.Answers is { } panel ? BlockRows.Of(panel.Reading, answerWords, glyphs) : [],
            Notice = screen.Notice is { Length: > 0 } notice ? Wrapped(notice, Style.Strong, answerWords) : [],
            Footer = FooterRow.Of(screen.Footer, size.Width),
        };
    }

    public static Row Rule(GlyphSet glyphs, int width, string hint = "")
    {
        string end = hint.Length == 0 ? string.Empty : $" {hint} {glyphs.Rule}{glyphs.Rule}";
        return new Row([new Span(new string(glyphs.Rule, Math.Max(0, width - Columns.Of(end))) + end, Style.Quiet)]) { IsFlush = true };
    }

    public static ValueArray<Row> Wrapped(string words, Style style, int width) =>
        RowWrap.Rows([new Span(words, style)], width, width).Select(row => new Row(row)).ToValueArray();

    private static ValueArray<Row> HeadOf(Screen screen, PageSize size)
    {
        int width = (size.IsWide ? size.Width : size.PageWidth) - Gutter - RightMargin;
        int room = width - Columns.Of(screen.Status) - 2;
        if (screen.Status.Length == 0 || (size.IsLow && Columns.Of(screen.Title) > room))
        {
            return [TitleOf(screen, width)];
        }

        if (size.IsNarrow && !size.IsLow)
        {
            return [TitleOf(screen, width), Row.Of(Columns.Cut(screen.Status, width), Style.Quiet)];
        }

        string title = Columns.Fill(screen.Title, Math.Max(8, room));
        return [new Row([new Span(title, Style.Strong), new Span("  "), new Span(Columns.Cut(screen.Status, width), Style.Quiet)])];
    }

    // Of pages beside each other, only the name of the one in view is strong.
    private static Row TitleOf(Screen screen, int width)
    {
        string title = Columns.Cut(screen.Title, width);
        List<Span> spans = [];
        int from = 0;
        foreach (Tab tab in screen.Tabs.Where(tab => !tab.IsHere))
        {
            int at = title.IndexOf(tab.Name, from, StringComparison.Ordinal);
            if (at >= 0)
            {
                spans.Add(new Span(title[from..at], Style.Strong));
                spans.Add(new Span(tab.Name, Style.Quiet));
                from = at + tab.Name.Length;
            }
        }

        return new Row(spans.Append(new Span(title[from..], Style.Strong)).Where(span => span.Text.Length > 0).ToValueArray());
    }

    private static ValueArray<Row> AnswersOf(AnswerPanel answers, int width, GlyphSet glyphs)
    {
        List<Row> rows = answers.Prompt.Length == 0 ? [] : [.. Wrapped(answers.Prompt, Style.Normal, width)];
        int marker = BlockRows.MarkerWidth(answers.Items);
        for (int i = 0; i < answers.Items.Count; i++)
        {
            rows.AddRange(ItemRows.Of(answers.Items[i], i, width, marker, glyphs));
        }

        return rows.ToValueArray();
    }
}
