using Dialogue.Benchmarks.Groups.Storing;
using Dialogue.Benchmarks.Measuring;
using Dialogue.Benchmarks.Programs;
using Dialogue.Benchmarks.Reporting;
using Dialogue.Testing.Terminals;

namespace Dialogue.Benchmarks.Groups;

/// <summary>Measures whether practice that adds up slows the program: 20,000 stored playthroughs against an empty store.</summary>
internal sealed class LargeJournalGroup : BenchmarkGroup
{
    private const int Playthroughs = 20_000;

    /// <inheritdoc/>
    public override string Name => "large-journal";

    /// <inheritdoc/>
    public override string Title => "The published program with 20,000 stored playthroughs, against an empty store";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(BenchmarkRun run)
    {
        using TerminalHome empty = new();
        using TerminalHome full = new();
        run.Say($"storing {Playthroughs} playthroughs");
        LargeJournal.Fill(Path.Combine(full.Folder, ".local", "share", "dialogue"), Playthroughs);
        string path = run.Options.Program ?? Publishing.Publish(run, "src/Dialogue.Cli", "dialogue");
        MeasuredProgram few = new(path, empty);
        MeasuredProgram many = new(path, full);
        IReadOnlyList<Series> series = Interleaved.Run(
            run.Options.Rounds,
            () => few.UntilWritten(run.Options.HomeText),
            () => many.UntilWritten(run.Options.HomeText),
            () => few.UntilEnd("progress", "--json"),
            () => many.UntilEnd("progress", "--json"));
        return
        [
            new("first frame of the home page", series[1].Median, "ms") { Floor = series[0].Median, Limit = Limit.RatioAtMost(1.25) },
            new("`progress --json`", series[3].Median, "ms") { Floor = series[2].Median },
            new("`progress --json`, more than with an empty store", series[3].Median - series[2].Median, "ms") { Limit = Limit.AtMost(300, "ms") },
        ];
    }
}
