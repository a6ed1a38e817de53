using System.Drawing;
using Dialogue.Presentation.Messages;
using Dialogue.Tui.Hosting;
using Dialogue.Tui.Running;
using Microsoft.Extensions.Time.Testing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;
using Screen = Dialogue.Presentation.Screens.Screen;

namespace Dialogue.Tui.Tests.Driving;

/// <summary>The full screen without a terminal, with a clock that stands still: tests read as what a person does and sees.</summary>
internal sealed class ScreenDriver : IDisposable
{
    private readonly VirtualTimeProvider _time = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly AppSession _session;
    private readonly SessionToken _token;
    private readonly ScriptedProgram? _scripted;

    public ScreenDriver(Screen screen, int columns = 80, int rows = 24, AppModel? model = null, FullScreenOptions? options = null)
        : this(new ScriptedProgram(screen), columns, rows, model, options)
    {
    }

    public ScreenDriver(ScriptedProgram program, int columns = 80, int rows = 24, AppModel? model = null, FullScreenOptions? options = null)
        : this(program.Program, columns, rows, model, options) => _scripted = program;

    public ScreenDriver(FullScreenProgram program, int columns = 80, int rows = 24, AppModel? model = null, FullScreenOptions? options = null)
    {
        Driver.Force16Colors = false;
        App = Application.Create(_time).Init(DriverRegistry.Names.ANSI);
        App.Driver!.SetScreenSize(columns, rows);
        _session = new AppSession(App, model ?? new AppModel(), program, options ?? new FullScreenOptions(), _clock, new TerminalModes(Raw.Add));
        _token = App.Begin(_session.Page)!;
        Step();
    }

    public IApplication App { get; }

    public List<string> Raw { get; } = [];

    public AppModel Model => _session.Model;

    public int ExitCode => _session.ExitCode;

    public Func<AppMessage?>? Errand => _session.Errand;

    public bool HasEnded => _session.Page.StopRequested;

    public IReadOnlyList<AppMessage> Told => _scripted!.Told;

    public AppMessage Last => Told[^1];

    /// <summary>Gets the window as text, without blanks at the ends of rows.</summary>
    public string Text => string.Join('\n', Rows).TrimEnd('\n');

    public IReadOnlyList<string> Rows => [.. App.Driver!.ToString()!.ReplaceLineEndings("\n").Split('\n').Select(row => row.TrimEnd())];

    /// <summary>Gets where the terminal's own cursor stands, or null where it is hidden.</summary>
    public Point? Cursor => App.Driver!.GetCursor() is { IsVisible: true } cursor ? cursor.Position : null;

    public Attribute LookAt(int x, int y) => App.Driver!.Contents![y, x].Attribute!.Value;

    /// <summary>Shows another screen, as an update would.</summary>
    public ScreenDriver Show(Screen screen)
    {
        _scripted!.Screen = screen;
        return Send(new AppMessage.Woke("show"));
    }

    public ScreenDriver Send(AppMessage message)
    {
        _session.Send(message);
        return Step();
    }

    public ScreenDriver Press(params string[] keys)
    {
        foreach (string key in keys)
        {
            App.InjectKey(KeyOf(key));
            Step();
        }

        return this;
    }

    public ScreenDriver Paste(string text)
    {
        App.RaisePasteEvent(text);
        return Step();
    }

    public ScreenDriver Click(int x, int y) => Mouse(InputInjectionExtensions.LeftButtonClick(new Point(x, y)));

    public ScreenDriver DoubleClick(int x, int y) => Mouse(InputInjectionExtensions.LeftButtonDoubleClick(new Point(x, y)));

    public ScreenDriver Wheel(int x, int y, bool down = true)
    {
        App.InjectMouse(new Mouse { ScreenPosition = new Point(x, y), Flags = down ? MouseFlags.WheeledDown : MouseFlags.WheeledUp });
        return Step();
    }

    /// <summary>Lets time pass; also long enough, by default, that a second click is no double click.</summary>
    public ScreenDriver Wait(int milliseconds = 1000)
    {
        _time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
        return Step();
    }

    public ScreenDriver Resize(int columns, int rows)
    {
        App.Driver!.SetScreenSize(columns, rows);
        return Step();
    }

    /// <summary>Gives what the last pass wrote to the terminal.</summary>
    public string LastOutput => App.Driver!.GetOutput().GetLastOutput();

    public void Dispose()
    {
        App.End(_token);
        _session.Dispose();
        App.Dispose();
    }

    private ScreenDriver Mouse(InputInjectionEvent[] events)
    {
        App.InjectSequence(events);
        return Step();
    }

    private ScreenDriver Step()
    {
        _session.Collect();
        App.TimedEvents!.RunTimers();
        App.LayoutAndDraw();
        App.Navigation!.UpdateCursor();
        return this;
    }

    private static Key KeyOf(string name) => name switch
    {
        "Enter" => Key.Enter,
        "Esc" => Key.Esc,
        "Space" => Key.Space,
        "Tab" => Key.Tab,
        "Backspace" => Key.Backspace,
        "Up" => Key.CursorUp,
        "Down" => Key.CursorDown,
        "Left" => Key.CursorLeft,
        "Right" => Key.CursorRight,
        "PgUp" => Key.PageUp,
        "PgDn" => Key.PageDown,
        "Home" => Key.Home,
        "End" => Key.End,
        "F1" => Key.F1,
        _ when name.StartsWith("Ctrl+", StringComparison.Ordinal) => new Key(name[5]).NoShift.WithCtrl,
        _ => new Key(name.EnumerateRunes().First().Value),
    };
}
