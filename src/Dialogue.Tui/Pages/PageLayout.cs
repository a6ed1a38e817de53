namespace Dialogue.Tui.Pages;

/// <summary>How many rows each region of a page gets. What a person has to choose from goes before everything else.</summary>
/// <param name="Head">Title and status.</param>
/// <param name="HeadRule">The rule under them, 0 or 1.</param>
/// <param name="Body">The text.</param>
/// <param name="Divider">The rule between the text and the answers, 0 or 1.</param>
/// <param name="Answers">The question and the answers.</param>
/// <param name="Reading">The draft under them, a blank row before it included.</param>
/// <param name="FootRule">The rule above the last rows, or the notice in its place.</param>
/// <param name="Input">The text that is being typed, 0 or 1.</param>
internal readonly record struct PageLayout(int Head, int HeadRule, int Body, int Divider, int Answers, int Reading, int FootRule, int Input)
{
    private const int Footer = 1;
    private const int LeastBody = 3;
    private const int LeastAside = 2;
    private const int LeastReading = 4;
    private const int MostReading = 16;

    /// <summary>Gets the rule above what is docked under everything, 0 or 1.</summary>
    public int AsideDivider { get; init; }

    /// <summary>Gets the rows of what is worked with: docked under everything, or beside the text and the answers.</summary>
    public int Aside { get; init; }

    /// <summary>Gets whether that stands beside the text.</summary>
    public bool IsAsideBeside { get; init; }

    /// <summary>Gets the first row of what is worked with.</summary>
    public int AsideTop => IsAsideBeside ? BodyTop : PanelTop + PanelHeight;

    /// <summary>Gets the first row of the text.</summary>
    public int BodyTop => Head + HeadRule;

    /// <summary>Gets the first row of what is docked under the text.</summary>
    public int PanelTop => BodyTop + Body;

    public int PanelHeight => Divider + Answers + Reading;

    public int FootTop => PanelTop + PanelHeight + (IsAsideBeside ? 0 : AsideDivider + Aside);

    public int FootHeight => FootRule + Input + Footer;

    /// <summary>Gets the blank rows between the answers and the draft; there are none where rows are dear.</summary>
    public int ReadingGap => HeadRule;

    /// <summary>Shares out the rows of a window.</summary>
    public static PageLayout Of(PageRows rows, PageSize size, bool hasInput)
    {
        int head = rows.Head.Count;
        int headRule = size.IsLow ? 0 : 1;
        int divider = rows.HasAnswers ? 1 : 0;
        int footRule = rows.Notice.IsEmpty ? (size.IsLow && rows.HasAnswers ? 0 : 1) : Math.Min(rows.Notice.Count, 3);
        int input = hasInput ? 1 : 0;
        int left = size.Height - head - headRule - divider - footRule - input - Footer;
        if (!rows.Aside.IsEmpty && !rows.IsAsideBeside)
        {
            return Docked(new PageLayout(head, headRule, left, divider, 0, 0, footRule, input), rows, size);
        }

        if (size.IsLow && !rows.Reading.IsEmpty)
        {
            // Too low for all three: the drafts scroll, and the text and the draft that is read share what they leave.
            int shown = Math.Min(rows.Answers.Count, left / 3);
            int read = (left - shown) / 2;
            return new PageLayout(head, headRule, left - shown - read, divider, shown, read, footRule, input);
        }

        int least = size.IsLow ? LeastBody : Math.Min(rows.Body.Count, Math.Max(LeastBody + 2, left / 3));
        int answers = Math.Clamp(rows.Answers.Count, 0, Math.Max(0, left - least));
        int reading = rows.Reading.IsEmpty ? 0 : ReadingOf(left - answers, rows.Body.Count);
        PageLayout layout = new(head, headRule, left - answers - reading, divider, answers, reading, footRule, input);
        return rows.IsAsideBeside ? layout with { IsAsideBeside = true, Aside = layout.FootTop - layout.BodyTop } : layout;
    }

    // The text keeps some rows, the answers get what they need, and what is worked with gets the rest.
    private static PageLayout Docked(PageLayout whole, PageRows rows, PageSize size)
    {
        int rule = size.IsLow ? 0 : 1;
        int left = whole.Body - rule;
        int text = size.IsLow ? LeastBody : Math.Min(rows.Body.Count, Math.Max(LeastBody + 2, left / 3));
        int least = Math.Min(rows.Aside.Count, size.IsLow ? LeastAside : LeastAside * 2);
        int answers = Math.Clamp(rows.Answers.Count, 0, Math.Max(0, left - text - least));
        int aside = Math.Min(rows.Aside.Count, left - answers - text);
        return whole with { Body = left - answers - aside, Answers = answers, Aside = aside, AsideDivider = rule };
    }

    // The draft's own length does not count: moving from one draft to another must not move the page.
    private static int ReadingOf(int left, int body)
    {
        int wanted = Math.Clamp(Math.Max(left / 2, left - body), 0, MostReading);
        return wanted < LeastReading ? Math.Max(0, left - LeastBody) : wanted;
    }
}
