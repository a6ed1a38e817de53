using Dialogue.Benchmarks.Groups.Engine;
using Dialogue.Benchmarks.Measuring;
using Dialogue.Benchmarks.Reporting;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Benchmarks.Groups;

/// <summary>Measures a random play of a generated story through the real engine, against the same play on a flat array.</summary>
internal sealed class EngineGroup : BenchmarkGroup
{
    private const int Beats = 1000;
    private const int Steps = 200_000;
    private const int FloorSteps = 20_000_000;

    // A playthrough keeps the way that led to it, so an endless one would keep everything alive.
    private const int LongestPlay = 200;

    /// <inheritdoc/>
    public override string Name => "engine";

    /// <inheritdoc/>
    public override string Title => "Random play of 1,000 beats through the engine, against a plain array interpreter";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(BenchmarkRun run)
    {
        Conversation conversation = EngineStory.Ready(Beats);
        Cast cast = EngineStory.Cast();
        ArrayInterpreter floor = new(conversation.Scenario);
        long bytes = 0;
        IReadOnlyList<Series> series = Interleaved.Run(
            run.Options.Rounds,
            () => NanosecondsAStep(Cost.Of(() => floor.Play(FloorSteps, LongestPlay)), FloorSteps),
            () =>
            {
                Cost cost = Cost.Of(() => EnginePlayer.Play(conversation, cast, Steps, LongestPlay));
                bytes = cost.Allocated / Steps;
                return NanosecondsAStep(cost, Steps);
            });
        return
        [
            new("a step: conditions, effects, events, and a score at the end of each play", series[1].Median, "ns")
            {
                Floor = series[0].Median,
                Limit = Limit.RatioAtMost(250),
            },
            new("allocated a step", bytes, "bytes") { Limit = Limit.AtMost(3072, "bytes") },
            new("steps a processor second, engine", 1e9 / series[1].Median, "steps"),
            new("steps a processor second, floor", 1e9 / series[0].Median, "steps"),
        ];
    }

    private static double NanosecondsAStep(Cost cost, int steps) => cost.Processor.TotalNanoseconds / steps;
}
