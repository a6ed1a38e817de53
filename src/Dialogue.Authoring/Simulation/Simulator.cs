using Dialogue.Authoring.Compiled;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Simulation;

/// <summary>Plays a scenario many times on several cores. Every play has luck of its own, from the seed and its number, so the counts are the same whatever the number of cores.</summary>
public sealed class Simulator
{
    /// <summary>How many plays are dealt out at a time.</summary>
    public const int BlockSize = 1024;

    private readonly CompiledStory _story;
    private readonly PolicyRule _rule;
    private long _done;

    /// <summary>Prepares a scenario that the reader accepted.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="rubric">What its moves are worth.</param>
    /// <param name="persona">Gives the persona of an id, or null: it limits which traits can be drawn.</param>
    /// <param name="policy">How to answer.</param>
    public Simulator(Scenario scenario, Rubric rubric, Func<string, Persona?> persona, PlayPolicy policy)
    {
        _story = StoryCompiler.Compile(scenario, rubric, persona);
        _rule = PolicyRule.Of(policy, _story);
    }

    /// <summary>Gets how many plays are done so far; may be asked from any thread.</summary>
    public long Done => Interlocked.Read(ref _done);

    /// <summary>Plays. Where it is cancelled, it gives what is done so far.</summary>
    /// <param name="runs">How many times.</param>
    /// <param name="seed">Where all luck comes from.</param>
    /// <param name="cores">How many threads.</param>
    /// <param name="cancellation">Stops it after the blocks that are being played.</param>
    public SimulationResult Run(long runs, ulong seed, int cores, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(runs);
        ArgumentOutOfRangeException.ThrowIfLessThan(cores, 1);
        SimulationTally total = new(_story);
        long next = 0;
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, _ =>
        {
            SimulationTally tally = new(_story);
            SimulatedPlayer player = new(_story, _rule, tally);
            for (long first = Take(); first < runs && !cancellation.IsCancellationRequested; first = Take())
            {
                PlayBlock(player, first, Math.Min(BlockSize, runs - first), seed);
            }

            lock (total)
            {
                total.Add(tally);
            }
        });
        return new SimulationResult(_story.Scenario, total);

        long Take() => Interlocked.Add(ref next, BlockSize) - BlockSize;
    }

    private void PlayBlock(SimulatedPlayer player, long first, long count, ulong seed)
    {
        player.BeginBlock();
        ulong luck = SeededDraw.Mix(seed);
        for (long play = first; play < first + count; play++)
        {
            player.Play(luck ^ (ulong)play);
        }

        Interlocked.Add(ref _done, count);
    }
}
