using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Running;
using Dialogue.Tui.Views;

namespace Dialogue.Tui.Keys;

/// <summary>Turns keys into messages. What only moves the view stays here; everything else is asked of the model.</summary>
internal sealed class KeyRouter(AppLoop loop, PageView page, TimeProvider time)
{
    private readonly ArrivalGuard _guard = new(time);

    private Screen Screen => loop.Screen;

    /// <summary>Takes a key.</summary>
    public void Press(KeyPress key)
    {
        string? command = loop.Model.Keys.CommandFor(key.Name);
        if (command == CommandIds.Quit)
        {
            loop.Interrupt();
        }
        else if (page.IsTooSmall)
        {
            PressWhereNothingFits(command);
        }
        else if (!IsTakenByArrival(command))
        {
            Act(key, command);
        }
    }

    /// <summary>Does a command, whether a key or a click asked for it.</summary>
    public void Invoke(string command)
    {
        switch (command)
        {
            case CommandIds.Up:
                Move(-1);
                break;
            case CommandIds.Down:
                Move(1);
                break;
            case CommandIds.Complete when !Screen.IsArriving:
            case CommandIds.PageDown:
                Scroll(scroller => scroller.Page(1));
                break;
            case CommandIds.PageUp:
                Scroll(scroller => scroller.Page(-1));
                break;
            case CommandIds.Top:
                Scroll(scroller => scroller.To(0));
                break;
            case CommandIds.Bottom:
                Scroll(scroller => scroller.To(scroller.Last));
                break;
            case CommandIds.NextPane when Screen.Tabs.IsEmpty && Screen.Aside.IsEmpty:
                page.Scrolling.NextPane();
                page.Refresh();
                break;
            default:
                loop.Send(new AppMessage.Invoked(command));
                break;
        }
    }

    /// <summary>Takes a key or a click while something arrives or has just arrived; says whether it went into that.</summary>
    /// <param name="command">What the key asks for; the commands that the last row names then still work.</param>
    public bool IsTakenByArrival(string? command)
    {
        if (_guard.IsClosed)
        {
            return true;
        }

        bool isNamed = command != CommandIds.Complete && Screen.Footer.Any(hint => hint.Command == command);
        if (!Screen.IsArriving || isNamed)
        {
            return false;
        }

        _guard.Close();
        loop.Send(new AppMessage.Invoked(CommandIds.Complete));
        return true;
    }

    private void PressWhereNothingFits(string? command)
    {
        if (command == CommandIds.Leave)
        {
            loop.Send(new AppMessage.Invoked(CommandIds.Quit));
        }
    }

    private void Act(KeyPress key, string? command)
    {
        if (Screen.Input is { } input && TextEditing.Press(input.Text, key) is { } text)
        {
            loop.Send(new AppMessage.Typed(text));
        }
        else if (command is not null)
        {
            Invoke(command);
        }
        else if (DigitKeys.Of(key.Name) is { } digit)
        {
            Jump(digit);
        }
    }

    private void Move(int by)
    {
        int items = Screen.Items.Count();
        if (items == 0)
        {
            Scroll(scroller => scroller.By(by));
        }
        else if (page.Scrolling.Reveal())
        {
            page.Refresh();
        }
        else
        {
            int from = Screen.Selected ?? 0;
            int to = Math.Clamp(from + by, 0, items - 1);
            if (to == from && Screen.Answers is null)
            {
                // At the first and the last item the text beyond it is what is left to see.
                Scroll(scroller => scroller.By(by));
            }

            loop.Send(new AppMessage.Marked(to));
        }
    }

    private void Jump(int digit)
    {
        List<Block.Item> items = [.. Screen.Items];
        string marker = digit.ToString(System.Globalization.CultureInfo.InvariantCulture);
        int named = items.FindIndex(item => item.Marker == marker);
        int at = named >= 0 ? items[named].Index : digit - 1;
        bool exists = named >= 0 || digit <= items.Count;
        bool sends = named >= 0 && loop.Model.Settings.DigitsSend;

        // A number that is not there is asked for all the same: the model says what the range is.
        loop.Send(exists && !sends ? new AppMessage.Marked(at) : new AppMessage.Picked(at));
    }

    private void Scroll(Action<Pages.Scroller> move)
    {
        move(page.Scrolling.Of(page.Scrolling.Active));
        page.Refresh();
    }
}
