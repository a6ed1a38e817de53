using Dialogue.Benchmarks.Reporting;

namespace Dialogue.Benchmarks.Groups;

/// <summary>Is a group of measurements that share a floor and are printed as one table.</summary>
internal abstract class BenchmarkGroup
{
    /// <summary>Is the name by which <c>--only</c> asks for it.</summary>
    public abstract string Name { get; }

    /// <summary>Says over the table what is compared with what.</summary>
    public abstract string Title { get; }

    /// <summary>Measures. Contenders and floors take turns, so that a busy machine slows both.</summary>
    public abstract IEnumerable<Finding> Run(BenchmarkRun run);
}
