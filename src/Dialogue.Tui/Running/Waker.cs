using Dialogue.Presentation.Screens;
using Terminal.Gui.App;

namespace Dialogue.Tui.Running;

/// <summary>Wakes the model once, when its screen asked for it. No timer runs while nothing is waited for.</summary>
internal sealed class Waker(IApplication app, Action<string> woke)
{
    private Wake? _wake;
    private object? _timeout;

    /// <summary>Takes in what a screen waits for; the same wait goes on, another one replaces it.</summary>
    public void Set(Wake? wake)
    {
        if (wake?.Id == _wake?.Id)
        {
            return;
        }

        if (_timeout is not null)
        {
            app.RemoveTimeout(_timeout);
        }

        _wake = wake;
        _timeout = wake is null ? null : app.AddTimeout(wake.After, () => Ring(wake.Id));
    }

    private bool Ring(string id)
    {
        _timeout = null;
        woke(id);
        return false;
    }
}
