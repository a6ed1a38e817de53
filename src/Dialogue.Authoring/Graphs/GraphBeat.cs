using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Graphs;

/// <summary>A beat of a graph.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Ending">The ending, or null.</param>
/// <param name="Ways">Where it leads, in the order of the file.</param>
public sealed record GraphBeat(BeatId Id, Ending? Ending, ValueArray<GraphWay> Ways)
{
    /// <summary>Gets the share of uniform plays that enter it, 0 to 1; null where that is not known.</summary>
    public double? Share { get; init; }

    /// <summary>Gets the greatest sums from there on for empathy, clarity and boundaries; empty where they are not known, null without a limit.</summary>
    public ValueArray<int?> Best { get; init; }
}
