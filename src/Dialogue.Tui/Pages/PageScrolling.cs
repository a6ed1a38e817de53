using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Rows;
using Dialogue.Tui.Views;

namespace Dialogue.Tui.Pages;

/// <summary>Which part of each piece of text is in view. It belongs to the page, not to the model: a screen says nothing of rows.</summary>
internal sealed class PageScrolling
{
    private readonly PageTrail _trail = new();
    private PageRows? _rows;
    private Screen? _screen;
    private bool _isSwapped;

    public Scroller Body { get; } = new();

    public Scroller Answers { get; } = new();

    public Scroller Reading { get; } = new();

    public Scroller Aside { get; } = new();

    /// <summary>Gets the pane that the scrolling keys move: what is worked with while the mark is in it, a draft that is read, else the text; the other after a change of pane.</summary>
    public Pane Active => IsMarkAside ? Pane.Aside : Reading.Rows > 0 && !_isSwapped ? Pane.Reading : Pane.Body;

    /// <summary>Gets whether the mark stands in what is worked with beside the text.</summary>
    public bool IsMarkAside => _rows is not null && Extent(_rows.Aside) is not null;

    /// <summary>Takes in another screen or another size.</summary>
    public void Take(Screen screen, PageRows rows, PageLayout layout)
    {
        bool isElsewhere = _trail.IsElsewhere(screen);
        bool isOtherText = _rows is not null && rows.Body != _rows.Body;
        bool wasSeen = !isElsewhere && IsMarkSeen();
        int? anchor = !isElsewhere && isOtherText && screen.Body == _screen?.Body ? Anchor() : null;
        bool isOtherMark = _screen?.Selected != screen.Selected;
        int? left = isElsewhere ? _trail.Enter(screen, Body.Top) : null;
        Body.Fit(rows.Body.Count, layout.Body, keepsEnd: screen.FollowsEnd && !isElsewhere);
        Answers.Fit(rows.Answers.Count, layout.Answers);
        Aside.Fit(rows.Aside.Count, layout.Aside);
        Reading.Fit(rows.Reading.Count, Math.Max(0, layout.Reading - layout.ReadingGap));
        if (rows.Reading != _rows?.Reading)
        {
            Reading.To(0);
        }

        bool grew = screen.FollowsEnd && screen.Body != _screen?.Body;
        int unread = _screen is { FollowsEnd: true } talk && talk.Title == screen.Title ? FirstUnread(rows) : rows.Body.Count;
        (_rows, _screen) = (rows, screen);
        if (isElsewhere)
        {
            _isSwapped = false;
            Answers.To(0);
            Aside.To(0);
            Body.To(left ?? 0);
        }

        if (grew)
        {
            // Where nothing waits for an answer, what is new is read from its start.
            bool canWait = screen.Answers is null && !screen.IsArriving;
            Body.To(canWait ? Math.Min(unread, Body.Last) : Body.Last);
        }
        else if (anchor is { } source && !(screen.FollowsEnd && Body.IsAtEnd))
        {
            Body.To(FirstOf(source));
        }

        if (isElsewhere ? screen.Selected > 0 || screen.Answers is not null : isOtherMark || wasSeen)
        {
            Reveal();
        }
    }

    /// <summary>Scrolls so that the marked item is seen; says whether it was out of view.</summary>
    public bool Reveal()
    {
        foreach ((ValueArray<Row> rows, Scroller scroller) in Lists())
        {
            if (Extent(rows) is { } extent)
            {
                bool wasSeen = scroller.Shows(extent.First, extent.First);
                scroller.Reveal(extent.First, Math.Min(extent.Last, extent.First + Math.Max(0, scroller.Height - 1)));
                return !wasSeen;
            }
        }

        return false;
    }

    /// <summary>Gives the scroller of a pane.</summary>
    public Scroller Of(Pane pane) => pane switch
    {
        Pane.Answers => Answers,
        Pane.Reading => Reading,
        Pane.Aside => Aside,
        _ => Body,
    };

    /// <summary>Lets the scrolling keys move the other pane, where there are two.</summary>
    public void NextPane() => _isSwapped = Reading.Rows > 0 && !_isSwapped;

    /// <summary>Gives the row of the window in which the mark stands, or null where it is out of view.</summary>
    public int? MarkRow(PageLayout layout)
    {
        foreach ((ValueArray<Row> rows, Scroller scroller) in Lists())
        {
            if (Extent(rows) is { } extent)
            {
                int top = scroller == Body ? layout.BodyTop
                    : scroller == Aside ? layout.AsideTop + layout.AsideDivider
                    : layout.PanelTop + layout.Divider;
                return scroller.Shows(extent.First, extent.First) ? top + extent.First - scroller.Top : null;
            }
        }

        return null;
    }

    private bool IsMarkSeen()
    {
        foreach ((ValueArray<Row> rows, Scroller scroller) in Lists())
        {
            if (Extent(rows) is { } extent)
            {
                return scroller.Shows(extent.First, extent.First);
            }
        }

        return false;
    }

    private (ValueArray<Row> Rows, Scroller Scroller)[] Lists() =>
        _rows is null ? [] : [(_rows.Body, Body), (_rows.Answers, Answers), (_rows.Aside, Aside)];

    // The rows of the marked item, and what is told of it below.
    private (int First, int Last)? Extent(ValueArray<Row> rows)
    {
        int first = -1;
        for (int i = 0; i < rows.Count; i++)
        {
            if (first < 0 && rows[i].Item >= 0 && rows[i].Item == _screen?.Selected)
            {
                first = i;
            }
            else if (first >= 0 && (rows[i].Spans.IsEmpty || (rows[i].Part == RowPart.Item && rows[i].Item != _screen?.Selected)))
            {
                return (first, i - 1);
            }
        }

        return first < 0 ? null : (first, rows.Count - 1);
    }

    private int FirstUnread(PageRows rows)
    {
        int at = 0;
        while (at < rows.Body.Count && at < _rows!.Body.Count && rows.Body[at] == _rows.Body[at])
        {
            at++;
        }

        // A blank row before it, where there is one, need not be seen.
        return at < rows.Body.Count && rows.Body[at].Spans.IsEmpty ? at + 1 : at;
    }

    private int? Anchor() => _rows is { Body.Count: > 0 } rows && Body.Top < rows.Body.Count ? rows.Body[Body.Top].Source : null;

    private int FirstOf(int source)
    {
        int at = 0;
        while (at < _rows!.Body.Count && _rows.Body[at].Source < source)
        {
            at++;
        }

        return at;
    }
}
