namespace Dialogue.Benchmarks.Measuring;

/// <summary>Is what a piece of work on this thread cost: time on a processor, which neighbours do not lengthen, and memory.</summary>
/// <param name="Processor">The time that this process spent on processors meanwhile.</param>
/// <param name="Allocated">The bytes that this thread asked for.</param>
internal readonly record struct Cost(TimeSpan Processor, long Allocated)
{
    /// <summary>Does the work once and gives its cost; garbage of earlier work is taken away before.</summary>
    public static Cost Of(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        work();
        return new Cost(Environment.CpuUsage.TotalTime - processor, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
