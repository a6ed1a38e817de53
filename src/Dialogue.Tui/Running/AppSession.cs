using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Settings;
using Dialogue.Tui.Hosting;
using Dialogue.Tui.Keys;
using Dialogue.Tui.Looks;
using Dialogue.Tui.Views;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Dialogue.Tui.Running;

/// <summary>One program on one terminal: joins the loop, the page, the keys, the mouse and the wake-ups.</summary>
internal sealed class AppSession : IDisposable
{
    private readonly IApplication _app;
    private readonly FullScreenOptions _options;
    private readonly TerminalModes _modes;
    private readonly AppLoop _loop;
    private readonly KeyRouter _keys;
    private readonly MouseRouter _mouse;
    private readonly Waker _waker;
    private readonly bool _hasFewColours;
    private Backdrop _backdrop;
    private Look _look;

    public AppSession(IApplication app, AppModel model, FullScreenProgram program, FullScreenOptions options, TimeProvider time, TerminalModes modes)
    {
        (_app, _options, _modes) = (app, options, modes);
        _hasFewColours = options.Has16Colours || Driver.Force16Colors;
        _loop = new AppLoop(model, program) { Shown = Show, Ended = End };
        _look = LookOf(model.Settings);
        Page = new PageView(_look) { Pressed = Press };
        _keys = new KeyRouter(_loop, Page, time);
        _mouse = new MouseRouter(_loop, Page, _keys);
        _waker = new Waker(app, id => _loop.Send(new AppMessage.Woke(id)));
        app.Paste += OnPaste;
        app.Iteration += OnPass;
        if (app.Mouse is { } mouse)
        {
            mouse.MouseEvent += OnMouse;
        }

        if (app.Driver is { } driver)
        {
            driver.DefaultAttributeChanged += OnBackdrop;
        }

        Show();
    }

    /// <summary>Gets the page to run.</summary>
    public PageView Page { get; }

    public AppModel Model => _loop.Model;

    public int ExitCode => _loop.ExitCode;

    /// <summary>Gets what is to be done with the terminal before the program goes on, or null where it is over.</summary>
    public Func<AppMessage?>? Errand => _loop.Model.IsOver ? null : _loop.Errand;

    /// <summary>Takes what came from outside.</summary>
    public void Collect() => _loop.Collect();

    /// <summary>Takes a message from outside the page.</summary>
    public void Send(AppMessage message) => _loop.Send(message);

    /// <inheritdoc/>
    public void Dispose()
    {
        _waker.Set(null);
        _app.Paste -= OnPaste;
        _app.Iteration -= OnPass;
        if (_app.Mouse is { } mouse)
        {
            mouse.MouseEvent -= OnMouse;
        }

        if (_app.Driver is { } driver)
        {
            driver.DefaultAttributeChanged -= OnBackdrop;
        }

        Page.Dispose();
    }

    private void Show()
    {
        Look look = LookOf(_loop.Model.Settings);
        if (look != _look)
        {
            _look = look;
        }

        Driver.Force16Colors = _hasFewColours || _look.Theme.UsesPalette;
        Page.Render(_loop.Screen, _look, _loop.Model.Keys.KeyFor(CommandIds.PageDown));
        _waker.Set(_loop.Screen.Wake);
        _modes.Title(_loop.Screen.WindowTitle);
        _modes.ListenToMouse(_options.Mouse && _loop.Model.Settings.Mouse);
    }

    private Look LookOf(AppSettings settings)
    {
        Theme theme = Themes.For(settings.Theme, _options.HasColour, _backdrop);
        bool isAscii = settings.Glyphs == GlyphChoice.Auto ? _options.AutoGlyphs == GlyphChoice.Ascii : settings.Glyphs == GlyphChoice.Ascii;
        return new Look(theme, isAscii ? GlyphSet.Ascii : GlyphSet.Unicode);
    }

    private bool Press(Key key)
    {
        if (key == Key.Z.WithCtrl && !OperatingSystem.IsWindows())
        {
            _modes.Pause();
            _app.Driver?.Suspend();
            _modes.Again();
            _app.ClearScreenNextIteration = true;
            return true;
        }

        if (_options.FailsAfterFirstKey)
        {
            Page.FailsToDraw = true;
            Page.SetNeedsDraw();
        }

        _keys.Press(KeyNames.Of(key));
        return true;
    }

    private void OnPaste(object? sender, PasteEventArgs pasted)
    {
        pasted.Handled = true;
        if (_loop.Screen.Input is { } input)
        {
            _loop.Send(new AppMessage.Typed(TextEditing.Insert(input.Text, pasted.Text)));
        }
    }

    private void OnPass(object? sender, EventArgs e) => Collect();

    private void OnMouse(object? sender, Mouse mouse) => _mouse.Take(mouse);

    // The terminal answers after the first frame; only cells whose colour changes are drawn again.
    private void OnBackdrop(object? sender, ValueChangedEventArgs<Attribute?> answered)
    {
        if (answered.NewValue is { } attribute)
        {
            Color back = attribute.Background;
            _backdrop = (back.R * 299) + (back.G * 587) + (back.B * 114) > 127_500 ? Backdrop.Light : Backdrop.Dark;
            Show();
        }
    }

    private void End() => Page.RequestStop();
}
