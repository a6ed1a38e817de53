using System.Runtime.Versioning;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Surroundings;
using Dialogue.Cli.Tests.Support;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Tests.Commands;

[UnsupportedOSPlatform("windows")]
public sealed class CopyingTests
{
    [Fact]
    public void In_line_mode_the_desktop_takes_the_text_and_no_file_is_left()
    {
        using Home home = new();
        using FakePrograms programs = new FakePrograms().WithRecorder("wl-copy");
        home.With("PATH", programs.Folder).With("WAYLAND_DISPLAY", "wayland-0");

        CliRun run = CliRun.Reading("1\ny\n", home, "play", home.Write("small.json", Scenarios.Small()));

        Assert.Contains("\nCopied.\n", run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(programs.Text("wl-copy"));
        Assert.False(Directory.Exists(Path.Combine(home.Folder, ".local", "share", "dialogue", "texts")));
    }

    [Theory]
    [InlineData(nameof(CopyOutcome.Copied), "Copied.", 0)]
    [InlineData(nameof(CopyOutcome.Offered), "Copied, if your terminal allows it. Saved to FILE", 1)]
    [InlineData(nameof(CopyOutcome.Failed), "Saved to FILE", 1)]
    public void A_file_is_kept_wherever_nobody_can_be_sure(string outcome, string sentence, int files)
    {
        using Home home = new();
        Shared shared = new(home.Variable, TextReader.Null, TextWriter.Null, TextWriter.Null);
        string file = Path.Combine(shared.Folders.Texts, "copied.txt");

        AppMessage[] answers = [.. shared.Requests(shared.Record(false), new AppSettings(), _ => Enum.Parse<CopyOutcome>(outcome)).Run(new AppRequest.CopyText("No."))];

        Assert.Equal([new AppMessage.Noted(sentence.Replace("FILE", file, StringComparison.Ordinal))], answers);
        Assert.Equal(files, Directory.Exists(shared.Folders.Texts) ? Directory.GetFiles(shared.Folders.Texts).Length : 0);
    }
}
