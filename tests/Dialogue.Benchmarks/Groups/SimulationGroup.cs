using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Simulation;
using Dialogue.Benchmarks.Groups.Engine;
using Dialogue.Benchmarks.Measuring;
using Dialogue.Benchmarks.Reporting;
using Dialogue.Core.Scenarios;

namespace Dialogue.Benchmarks.Groups;

/// <summary>Measures simulated plays of 15 decisions, counted and scored, against the same plays on a bare array, and what a second core adds.</summary>
internal sealed class SimulationGroup : BenchmarkGroup
{
    private const int Decisions = 15;
    private const int Plays = 200_000;
    private const int FloorSteps = 15 * 400_000;
    private const int PlaysOnCores = 1_000_000;
    private const long Sums = 400_000_000;

    /// <inheritdoc/>
    public override string Name => "simulation";

    /// <inheritdoc/>
    public override string Title => "Uniform plays of 15 decisions, against a bare array interpreter, and on two cores";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(BenchmarkRun run)
    {
        Scenario scenario = EngineStory.Row(Decisions);
        CompiledStory story = StoryCompiler.Compile(scenario, EngineStory.Rubric(), _ => null);
        ArrayInterpreter floor = new(scenario);
        SimulatedPlayer player = new(story, PolicyRule.Of(PlayPolicy.Uniform, story), new SimulationTally(story));
        Simulator simulator = new(scenario, EngineStory.Rubric(), _ => null, PlayPolicy.Uniform);
        long bytes = 0;
        IReadOnlyList<Series> series = Interleaved.Run(
            run.Options.Rounds,
            3,
            () => Cost.Of(() => floor.Play(FloorSteps, int.MaxValue)).Processor.TotalNanoseconds / (FloorSteps / Decisions),
            () =>
            {
                Cost cost = Cost.Of(() => Play(player));
                bytes = cost.Allocated;
                return cost.Processor.TotalNanoseconds / Plays;
            },
            () => Elapsed(() => Add(1)) / Elapsed(() => Add(2)),
            () => Elapsed(() => simulator.Run(PlaysOnCores, 1, 1)) / Elapsed(() => simulator.Run(PlaysOnCores, 1, 2)));
        return
        [
            new("a play, counted and scored", series[1].Median, "ns") { Floor = series[0].Median, Limit = Limit.RatioAtMost(3) },
            new("plays a processor second", 1e9 / series[1].Median, "plays") { Floor = 1e9 / series[0].Median },
            new($"allocated in {Plays:N0} plays", bytes, "bytes") { Limit = Limit.AtMost(0, "bytes") },
            new("times as fast on two cores", series[3].Median, "times") { Floor = series[2].Median, Limit = Limit.AtLeastOf(1.2, "times") },
        ];
    }

    private static void Play(SimulatedPlayer player)
    {
        for (int play = 0; play < Plays; play++)
        {
            player.Play((ulong)play);
        }
    }

    // A loop of additions, split over threads: as much as two cores can give on this machine now.
    private static void Add(int threads)
    {
        long[] sums = new long[threads * 16];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            long sum = 0;
            for (long i = 0; i < Sums / threads; i++)
            {
                sum += i ^ (sum >> 3);
            }

            sums[thread * 16] = sum;
        });
    }

    private static double Elapsed(Action work)
    {
        long start = TimeProvider.System.GetTimestamp();
        work();
        return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
    }
}
