using System.Collections.Frozen;
using System.Text.Json;
using Dialogue.Benchmarks.Measuring;
using Dialogue.Benchmarks.Reporting;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Format.Scenarios;
using Dialogue.Testing;

namespace Dialogue.Benchmarks.Groups;

/// <summary>Measures reading a large file into a scenario, with positions and every rule, against a bare pass of the JSON reader.</summary>
internal sealed class ReaderGroup : BenchmarkGroup
{
    private const int Beats = 10_000;
    private const int FloorPasses = 8;
    private const int Readings = 2;
    private const int WarmUps = 20;

    /// <inheritdoc/>
    public override string Name => "reader";

    /// <inheritdoc/>
    public override string Title => "Reading a file of 10,000 beats with positions and all rules, against a bare `Utf8JsonReader` pass";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(BenchmarkRun run)
    {
        byte[] file = LargeScenario.Utf8(Beats);
        ScenarioReadingOptions known = Known();
        MustBeFlawless(ScenarioReader.Read(file, known));
        long allocated = 0;
        IReadOnlyList<Series> series = Interleaved.Run(
            run.Options.Rounds,
            WarmUps,
            () => Milliseconds(Cost.Of(() => Repeat(FloorPasses, () => Pass(file))), FloorPasses),
            () =>
            {
                Cost cost = Cost.Of(() => Repeat(Readings, () => ScenarioReader.Read(file, known)));
                allocated = cost.Allocated / Readings;
                return Milliseconds(cost, Readings);
            });
        double megabytes = file.Length / 1e6;
        return
        [
            new("one reading, processor time", series[1].Median, "ms") { Floor = series[0].Median, Limit = Limit.RatioAtMost(4) },
            new("speed of reading", megabytes / series[1].Median * 1000, "MB/s") { Floor = megabytes / series[0].Median * 1000 },
            new("allocated for one byte of the file", (double)allocated / file.Length, "bytes"),
        ];
    }

    private static void Pass(byte[] file)
    {
        Utf8JsonReader reader = new(file);
        while (reader.Read())
        {
        }
    }

    private static void Repeat(int times, Action work)
    {
        for (int i = 0; i < times; i++)
        {
            work();
        }
    }

    private static double Milliseconds(Cost cost, int times) => cost.Processor.TotalMilliseconds / times;

    // The rules that look beyond the file must have something to look at.
    private static ScenarioReadingOptions Known() => new()
    {
        ExpectedId = "large",
        Personas = FrozenSet.Create("fair-but-pressed"),
        Strategies = FrozenSet.Create("2.2"),
        Rubric = new Rubric(1, [Move("validate"), Move("open-question"), Move("hold-limit")], [], []),
    };

    private static Move Move(string id) => new(new MoveId(id), default, "A move.", "An example.", "A source.");

    private static void MustBeFlawless(ScenarioReading reading)
    {
        if (reading.Scenario is null || reading.Diagnostics.Length > 0)
        {
            throw new InvalidOperationException($"The measured file is not what it should be: {reading.Diagnostics.FirstOrDefault()}");
        }
    }
}
