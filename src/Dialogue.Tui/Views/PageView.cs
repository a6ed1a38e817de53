using System.Drawing;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;
using Dialogue.Tui.Pages;
using Dialogue.Tui.Rows;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Screen = Dialogue.Presentation.Screens.Screen;

namespace Dialogue.Tui.Views;

/// <summary>The one page of the full screen. Its five views are made once; every screen is shown by giving them rows.</summary>
internal sealed class PageView : Runnable
{
    private readonly RowsView _head;
    private readonly RowsView _body;
    private readonly RowsView _side;
    private readonly RowsView _panel;
    private readonly RowsView _foot;
    private readonly PageScrolling _scrolling = new();
    private Screen? _screen;
    private PageRows? _rows;
    private PageLayout _layout;
    private PageSize _size;
    private Look _look;
    private string _pageDownKey = "PgDn";

    public PageView(Look look)
    {
        _look = look;
        Border.Settings &= ~BorderSettings.TerminalTitle;
        (_head, _body, _side, _panel, _foot) = (new(look), new(look), new(look), new(look), new(look));
        Add(_head, _body, _side, _panel, _foot);
    }

    /// <summary>Gets or sets who is told of keys; says whether the key was taken.</summary>
    public Func<Key, bool>? Pressed { get; set; }

    /// <summary>Gets or sets whether the next drawing fails, to try what an exception inside a view does.</summary>
    public bool FailsToDraw { get; set; }

    public bool IsTooSmall => _size.IsTooSmall;

    public PageScrolling Scrolling => _scrolling;

    /// <summary>Shows a screen. May be called repeatedly; only what changed is drawn.</summary>
    public void Render(Screen screen, Look look, string pageDownKey)
    {
        Screen? before = _screen;
        (_screen, _look, _pageDownKey) = (screen, look, pageDownKey);
        if (_size.Width > 0)
        {
            Arrange(before);
        }
    }

    /// <summary>Draws again after something was scrolled.</summary>
    public void Refresh()
    {
        if (_screen is not null && !IsTooSmall)
        {
            Paint(_screen);
        }
    }

    /// <summary>Gives what is seen at a place of the window.</summary>
    public PageHit HitAt(Point at)
    {
        if (_rows is null || IsTooSmall)
        {
            return default;
        }

        if (at.Y == _size.Height - 1)
        {
            return new PageHit(null, Command: _rows.Footer.CommandAt(at.X));
        }

        int inAside = at.Y - _layout.AsideTop - _layout.AsideDivider;
        if (!_rows.Aside.IsEmpty && inAside >= 0 && inAside < _layout.Aside && (!_rows.IsAsideBeside || at.X >= _rows.BodyWidth))
        {
            return new PageHit(Pane.Aside, ItemIn(_rows.Aside, _scrolling.Aside.Top + inAside));
        }

        if (at.Y >= _layout.BodyTop && at.Y < _layout.PanelTop)
        {
            return new PageHit(Pane.Body, at.X < _rows.BodyWidth ? ItemIn(_rows.Body, _scrolling.Body.Top + at.Y - _layout.BodyTop) : null);
        }

        int inPanel = at.Y - _layout.PanelTop - _layout.Divider;
        return inPanel switch
        {
            < 0 => default,
            _ when inPanel < _layout.Answers => new PageHit(Pane.Answers, ItemIn(_rows.Answers, _scrolling.Answers.Top + inPanel)),
            _ when inPanel < _layout.Answers + _layout.Reading => new PageHit(Pane.Reading),
            _ => default,
        };
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key) => Pressed?.Invoke(key) ?? false;

    // The five views cover the window, and each writes only what changed: nothing is cleared first.
    /// <inheritdoc/>
    protected override bool OnClearingViewport() => true;

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context) =>
        FailsToDraw ? throw new InvalidOperationException("A view was asked to fail.") : base.OnDrawingContent(context);

    /// <inheritdoc/>
    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        PageSize size = new(Viewport.Width, Viewport.Height);
        if (size != _size)
        {
            _size = size;
            if (_screen is not null)
            {
                Arrange(_screen);
            }
        }

        base.OnSubViewLayout(args);
    }

    private void Arrange(Screen? before)
    {
        Screen screen = _screen!;
        if (IsTooSmall)
        {
            ShowTooSmall();
            return;
        }

        _rows = PageRows.Of(screen, _size, _look.Glyphs, _rows, before);
        _layout = PageLayout.Of(_rows, _size, screen.Input is not null);
        _scrolling.Take(screen, _rows, _layout);
        int side = _size.Width - _rows.BodyWidth;
        Place(_head, 0, 0, _size.Width, _layout.BodyTop);
        Place(_body, 0, _layout.BodyTop, _rows.BodyWidth, _layout.Body);
        bool isDocked = !_rows.Aside.IsEmpty && !_rows.IsAsideBeside;
        Place(_side, isDocked ? 0 : _rows.BodyWidth, _rows.Aside.IsEmpty ? _layout.BodyTop : _layout.AsideTop, isDocked ? _size.Width : side, SideHeight);
        Place(_panel, 0, _layout.PanelTop, _rows.IsAsideBeside ? _rows.BodyWidth : _size.Width, _layout.PanelHeight);
        Place(_foot, 0, _layout.FootTop, _size.Width, _layout.FootHeight);
        Paint(screen);
    }

    private void Paint(Screen screen)
    {
        PageRows rows = _rows!;
        ValueArray<Row> headRule = _layout.HeadRule > 0 ? [PageRows.Rule(_look.Glyphs, _size.Width)] : [];
        _head.Show([.. rows.Head, .. headRule], 0, null, _look);
        _body.Show(rows.Body, _scrolling.Body.Top, screen.Selected, _look);
        _side.Show(rows.Aside.IsEmpty ? rows.Side : DockRows.Aside(rows, _layout, _scrolling, _look.Glyphs, _size), 0, screen.Selected, _look);
        _panel.Show(DockRows.Panel(rows, _layout, _scrolling, _look.Glyphs, _size, _pageDownKey), 0, screen.Selected, _look);
        _foot.Show(DockRows.Foot(screen, rows, _layout, _scrolling, _look.Glyphs, _size, _pageDownKey), 0, null, _look);
        Cursor = CursorAt(screen) is { } place ? new Cursor { Position = place, Style = CursorStyle.Default } : new Cursor();
    }

    private int SideHeight => _rows!.Aside.IsEmpty ? _layout.Body : _layout.AsideDivider + _layout.Aside;

    private void ShowTooSmall()
    {
        Place(_body, 0, 0, _size.Width, _size.Height);
        foreach (RowsView view in new[] { _head, _side, _panel, _foot })
        {
            view.Visible = false;
        }

        _body.Show(PageRows.Wrapped(_size.TooSmall, Style.Normal, Math.Max(2, _size.Width - 4)), 0, null, _look);
        Cursor = new Cursor();
    }

    // People who hear the screen follow the terminal's own cursor: it stands on the mark, or where text is typed.
    private Point? CursorAt(Screen screen)
    {
        if (screen.Input is { } input)
        {
            return new Point(Math.Min(_size.Width - 1, 2 + DockRows.InputWidth(input, _size.Width)), _size.Height - 2);
        }

        int column = _scrolling.IsMarkAside && _rows!.IsAsideBeside ? _rows.BodyWidth : 0;
        return _scrolling.MarkRow(_layout) is { } row ? new Point(column, row) : null;
    }

    private static int? ItemIn(ValueArray<Row> rows, int at) => at < rows.Count && rows[at].Item >= 0 ? rows[at].Item : null;

    private static void Place(RowsView view, int x, int y, int width, int height)
    {
        Rectangle frame = new(x, y, width, height);
        bool isSeen = width > 0 && height > 0;
        if (view.Visible != isSeen)
        {
            view.Visible = isSeen;
        }

        if (isSeen && view.Frame != frame)
        {
            view.Frame = frame;
        }
    }
}
