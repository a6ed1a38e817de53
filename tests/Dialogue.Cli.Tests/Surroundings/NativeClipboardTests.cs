using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Dialogue.Cli.Surroundings;
using Dialogue.Cli.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Dialogue.Cli.Tests.Surroundings;

[UnsupportedOSPlatform("windows")]
public sealed class NativeClipboardTests : IDisposable
{
    private const string Said = "Zoë: \"No.\"\n$(touch x) `y` 月\n";

    private readonly FakePrograms _programs = new();
    private readonly Home _home = new();

    // Nothing is ever too slow, unless a test says so.
    private readonly FakeTimeProvider _time = new();

    public void Dispose()
    {
        _programs.Dispose();
        _home.Dispose();
    }

    [Theory]
    [InlineData("WAYLAND_DISPLAY", "wl-copy", "")]
    [InlineData("DISPLAY", "xclip", "-selection clipboard")]
    [InlineData("DISPLAY", "xsel", "-ib")]
    public void The_program_of_the_desktop_is_given_the_text_as_it_is(string display, string program, string words)
    {
        _home.With(display, "x");
        _programs.WithRecorder(program);

        bool isCopied = Copy(Said);

        Assert.True(isCopied);
        Assert.Equal((Said, words), (_programs.Text(program), _programs.Words(program)));
    }

    [Fact]
    public void A_text_that_is_larger_than_a_pipe_arrives_whole()
    {
        _home.With("DISPLAY", ":0");
        _programs.WithRecorder("xclip");
        string text = new('x', 1_000_000);

        Assert.True(Copy(text));

        Assert.Equal(text, _programs.Text("xclip"));
    }

    [Theory]
    [InlineData("cat > /dev/null; exit 1")]
    [InlineData("exit 3")]
    [InlineData("kill -9 $$")]
    [InlineData("exec /nowhere/at-all")]
    public void What_fails_leaves_it_to_the_next(string script)
    {
        _home.With("WAYLAND_DISPLAY", "wayland-0").With("DISPLAY", ":0");
        _programs.With("wl-copy", script).WithRecorder("xclip");

        Assert.True(Copy(Said));

        Assert.Equal(Said, _programs.Text("xclip"));
    }

    [Fact]
    public void What_stops_reading_has_copied_nothing()
    {
        _home.With("DISPLAY", ":0");
        _programs.With("xclip", "exec 0<&-; exit 0");

        Assert.False(Copy(new string('x', 1_000_000)));
    }

    [Fact]
    public void What_cannot_be_started_is_passed_over()
    {
        _home.With("DISPLAY", ":0");
        _programs.With("xclip", "", UnixFileMode.UserRead).WithRecorder("xsel");
        File.WriteAllBytes(Path.Combine(_programs.Folder, "wl-copy"), [0x7F, 0x45, 0x4C, 0x46]);
        File.SetUnixFileMode(Path.Combine(_programs.Folder, "wl-copy"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        _home.With("WAYLAND_DISPLAY", "wayland-0");

        Assert.True(Copy(Said));

        Assert.Equal(Said, _programs.Text("xsel"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("cat > /dev/null;")]
    public async Task What_hangs_is_ended_with_all_that_it_started(string first)
    {
        _home.With("DISPLAY", ":0");
        _programs.WithRecorder("xsel").With("xclip", $"{first} sleep 600 & echo $$ $! > \"$0.ids\"; wait");
        string ids = Path.Combine(_programs.Folder, "xclip.ids");
        await Process.Start("mkfifo", [ids]).WaitForExitAsync();

        Task<bool> copying = Task.Run(() => Copy(new string('x', 1_000_000)));
        int[] started = [.. (await File.ReadAllTextAsync(ids)).Split(' ').Select(Number)];
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.False(await copying);
        Assert.False(File.Exists(Path.Combine(_programs.Folder, "xsel.text")));
        Assert.Equal(2, started.Length);
        Assert.All(started, id => Assert.True(HasEnded(id)));
    }

    [Fact]
    public void What_stays_behind_to_serve_the_text_is_not_waited_for()
    {
        _home.With("DISPLAY", ":0");
        _programs.With("xclip", "cat > \"$0.text\"; sleep 600 & echo $! > \"$0.id\"; exit 0");

        bool isCopied = Copy(Said);

        using Process served = Process.GetProcessById(Number(File.ReadAllText(Path.Combine(_programs.Folder, "xclip.id"))));
        Assert.True(isCopied);
        Assert.False(served.HasExited);
        served.Kill();
    }

    [Fact]
    public void Nothing_is_copied_where_there_is_no_desktop()
    {
        _programs.WithRecorder("wl-copy").WithRecorder("xclip").WithRecorder("xsel").WithRecorder("pbcopy");

        Assert.False(Copy(Said));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("/nowhere:/")]
    public void Nothing_is_copied_where_no_program_is_found(string path)
    {
        _home.With("DISPLAY", ":0").With("WAYLAND_DISPLAY", "wayland-0");

        Assert.False(Copy(Said, path));
    }

    private static int Number(string id) => int.Parse(id, CultureInfo.InvariantCulture);

    private static bool HasEnded(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return process.WaitForExit(TimeSpan.FromSeconds(10));
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private bool Copy(string text, string? path = null)
    {
        _home.With("PATH", path ?? $"relative:{_home.Folder}:{_programs.Folder}");
        return new NativeClipboard(new ClipboardPrograms(_home.Variable, OSPlatform.Linux), _time).Copy(text);
    }
}
