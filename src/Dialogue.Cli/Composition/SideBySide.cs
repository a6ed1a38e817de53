using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Dialogue.Cli.Composition;

/// <summary>Does the same with many things, as many at a time as there are processors, and gives the results in the order of the things.</summary>
internal static class SideBySide
{
    /// <summary>Does it with all of them; what each came to, its exception too, is given where it is asked for.</summary>
    /// <param name="things">With what.</param>
    /// <param name="work">What is done; several at a time.</param>
    public static IReadOnlyList<Func<TResult>> Run<TThing, TResult>(IReadOnlyList<TThing> things, Func<TThing, TResult> work)
    {
        Func<TResult>[] results = new Func<TResult>[things.Count];

        // One is taken at a time, the first first: some take a hundred times as long as others.
        OrderablePartitioner<int> places = Partitioner.Create(Enumerable.Range(0, things.Count), EnumerablePartitionerOptions.NoBuffering);
        ParallelOptions options = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(places, options, place => results[place] = Done(things[place], work));
        return results;
    }

    private static Func<TResult> Done<TThing, TResult>(TThing thing, Func<TThing, TResult> work)
    {
        try
        {
            TResult result = work(thing);
            return () => result;
        }
#pragma warning disable CA1031 // Whatever it is, it is thrown again where the result is asked for.
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            ExceptionDispatchInfo kept = ExceptionDispatchInfo.Capture(wrong);
            return () =>
            {
                kept.Throw();
                return default!;
            };
        }
    }
}
