using System.Collections.Immutable;
using Dialogue.Benchmarks.Measuring;
using Dialogue.Benchmarks.Programs;
using Dialogue.Benchmarks.Reporting;
using Dialogue.Testing.Terminals;

namespace Dialogue.Benchmarks.Groups;

/// <summary>Measures the published program from outside, through a pseudo-terminal, against an empty program started the same way.</summary>
internal sealed class ProgramGroup : BenchmarkGroup
{
    private const int Keys = 80;
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc/>
    public override string Name => "program";

    /// <inheritdoc/>
    public override string Title => "The published program, against an empty native program started the same way";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(BenchmarkRun run)
    {
        using TerminalHome home = new();
        BenchmarkOptions options = run.Options;
        MeasuredProgram program = new(options.Program ?? Publishing.Publish(run, "src/Dialogue.Cli", "dialogue"), home);
        MeasuredProgram floor = new(options.Floor ?? Publishing.Publish(run, "tests/Dialogue.Benchmarks.Floor", "floor"), home);
        return [.. Starts(run, program, floor), .. Keystrokes(program, options.HomeText), .. Conversation(program)];
    }

    private static Finding[] Starts(BenchmarkRun run, MeasuredProgram program, MeasuredProgram floor)
    {
        ImmutableArray<string> play = Enumerable.Range(1, 30).Select(Play).First(program.Ends);
        IReadOnlyList<Series> series = Interleaved.Run(
            run.Options.Rounds,
            () => floor.UntilWritten("floor"),
            () => program.UntilWritten(run.Options.HomeText),
            () => floor.UntilEnd(),
            () => program.UntilEnd("--version"),
            () => program.UntilEnd(play),
            () => program.UntilEnd("check", Path.Combine(run.Repository, "scenarios")));
        return
        [
            new("first frame of the home page", series[1].Median, "ms") { Floor = series[0].Median, Limit = Limit.RatioAtMost(20) },
            new("`--version`", series[3].Median, "ms") { Floor = series[2].Median, Limit = Limit.RatioAtMost(2) },
            new("`play --answers --json`", series[4].Median, "ms") { Floor = series[2].Median, Limit = Limit.RatioAtMost(8) },
            new("`check` of all shipped conversations, beyond `--version`", series[5].Median - series[3].Median, "ms") { Limit = Limit.AtMost(300, "ms") },
        ];
    }

    // How many answers lead to the end is the story's business, and it may be rewritten.
    private static ImmutableArray<string> Play(int answers) =>
        ["play", "sunday-night-ping", "--answers", string.Join(',', Enumerable.Repeat(1, answers)), "--seed", "7", "--json"];

    private static Finding[] Keystrokes(MeasuredProgram program, string homeText)
    {
        using PseudoTerminal terminal = program.Start();
        terminal.WaitForWritten(homeText);
        terminal.WaitForQuiet(TimeSpan.FromMilliseconds(500));
        long idle = terminal.ListenFor(TimeSpan.FromSeconds(3));
        Series times = new();
        Series bytes = new();
        for (int i = 0; i < Keys; i++)
        {
            OutputMark mark = terminal.Mark();
            terminal.Send(i % 2 == 0 ? TerminalKeys.Down : TerminalKeys.Up);
            times.Add(terminal.WaitForByte(mark));
            terminal.WaitForQuiet(Settled);
            bytes.Add(terminal.BytesSince(mark));
        }

        return
        [
            new("key press to first byte", times.Median, "ms") { Limit = Limit.AtMost(25, "ms") },
            new("key press to first byte, nine tenths within", times.NinetiethPercentile, "ms"),
            new("the same through the terminal's own echo", Echo(), "ms"),
            new("written per key press in a list", bytes.Median, "bytes"),
            new("written in 3 seconds while idle, home page", idle, "bytes") { Limit = Limit.AtMost(0, "bytes") },
        ];
    }

    private static Finding[] Conversation(MeasuredProgram program)
    {
        using PseudoTerminal terminal = program.Start("play", "sunday-night-ping", "--seed", "7");
        terminal.WaitForByte(default);
        Series bytes = new();
        for (int i = 0; i < 12; i++)
        {
            terminal.WaitForQuiet();
            OutputMark mark = terminal.Mark();
            terminal.Send(TerminalKeys.Enter);
            terminal.WaitForByte(mark);
            terminal.WaitForQuiet();
            bytes.Add(terminal.BytesSince(mark));
        }

        terminal.WaitForQuiet(TimeSpan.FromMilliseconds(500));
        long idle = terminal.ListenFor(TimeSpan.FromSeconds(3));
        return
        [
            new("written per line sent or page turned", bytes.Median, "bytes"),
            new("written in 3 seconds while idle, conversation", idle, "bytes") { Limit = Limit.AtMost(0, "bytes") },
            new("peak resident memory in a conversation", terminal.PeakResidentBytes / 1048576.0, "MiB") { Limit = Limit.AtMost(64, "MiB") },
        ];
    }

    // What the way there and back costs by itself: cat reads lines, so the bytes that come at once are the terminal's own.
    private static double Echo()
    {
        using PseudoTerminal terminal = PseudoTerminal.Start(new TerminalLaunch("/bin/cat"));
        Series times = new();
        for (int i = 0; i < Keys; i++)
        {
            OutputMark mark = terminal.Mark();
            terminal.Send("x");
            times.Add(terminal.WaitForByte(mark));
        }

        return times.Median;
    }
}
