using Dialogue.Presentation.Messages;
using Dialogue.Tui.Running;
using Dialogue.Tui.Views;
using Terminal.Gui.Input;

namespace Dialogue.Tui.Keys;

/// <summary>Turns the mouse into messages: a click marks, a click on the marked item or a double click picks, the wheel scrolls.</summary>
internal sealed class MouseRouter(AppLoop loop, PageView page, KeyRouter keys)
{
    private const int WheelRows = 3;

    private int? _justMarked;
    private bool _toldOfShift;

    /// <summary>Takes an event of the mouse.</summary>
    public void Take(Mouse mouse)
    {
        mouse.Handled = true;
        PageHit hit = page.HitAt(mouse.ScreenPosition);
        if (mouse.IsWheel)
        {
            Wheel(hit, mouse.Flags.HasFlag(MouseFlags.WheeledUp) ? -WheelRows : WheelRows);
        }
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonDoubleClicked))
        {
            // The first click of the two may have opened another page: only an item that it marked is picked.
            if (hit.Item is { } item && item == _justMarked && !keys.IsTakenByArrival(null))
            {
                _justMarked = null;
                loop.Send(new AppMessage.Picked(item));
            }
        }
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked))
        {
            Click(hit);
        }
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed | MouseFlags.PositionReport) && !_toldOfShift)
        {
            _toldOfShift = true;
            loop.Send(new AppMessage.Noted("Hold Shift to select text with the mouse, or press y to copy the marked line."));
        }
    }

    private void Click(PageHit hit)
    {
        int? marked = loop.Screen.Selected;
        _justMarked = null;
        if (hit.Command is { } command)
        {
            if (!keys.IsTakenByArrival(command))
            {
                keys.Invoke(command);
            }
        }
        else if (!keys.IsTakenByArrival(null) && hit.Item is { } item)
        {
            _justMarked = item == marked ? null : item;
            loop.Send(item == marked ? new AppMessage.Picked(item) : new AppMessage.Marked(item));
        }
    }

    private void Wheel(PageHit hit, int rows)
    {
        if (hit.Pane is { } pane)
        {
            page.Scrolling.Of(pane).By(rows);
            page.Refresh();
        }
    }
}
