using System.Diagnostics;
using Dialogue.Benchmarks.Groups.Storing;
using Dialogue.Benchmarks.Measuring;
using Dialogue.Benchmarks.Reporting;

namespace Dialogue.Benchmarks.Groups;

/// <summary>Measures what storing a decision costs, against a bare insert into SQLite at the same durability in the same folder.</summary>
internal sealed class JournalGroup : BenchmarkGroup
{
    private const int Decisions = 300;

    /// <inheritdoc/>
    public override string Name => "journal";

    /// <inheritdoc/>
    public override string Title => "Storing a decision, against a bare SQLite insert with WAL and synchronous=FULL";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(BenchmarkRun run)
    {
        string folder = Directory.CreateTempSubdirectory("dialogue-journal-").FullName;
        try
        {
            using BareInserts bare = new(folder);
            using JournalledDecisions journalled = new(folder);
            IReadOnlyList<Series> series = Interleaved.Run(
                run.Options.Rounds,
                () => MicrosecondsEach(bare.Insert),
                () => MicrosecondsEach(journalled.Keep));
            return
            [
                new("a decision stored, one commit", series[1].Median, "us") { Floor = series[0].Median, Limit = Limit.RatioAtMost(1.5) },
                new("commits for a decision", journalled.CommitsADecision(), "commits") { Limit = Limit.AtMost(1, "commits") },
            ];
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static double MicrosecondsEach(Action once)
    {
        long from = Stopwatch.GetTimestamp();
        for (int i = 0; i < Decisions; i++)
        {
            once();
        }

        return Stopwatch.GetElapsedTime(from).TotalMicroseconds / Decisions;
    }
}
