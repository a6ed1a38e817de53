namespace Dialogue.Benchmarks.Groups;

/// <summary>Is the list of groups, in the order in which they are printed. A new group is a file here and a line below.</summary>
internal static class BenchmarkGroups
{
    public static IReadOnlyList<BenchmarkGroup> All { get; } =
    [
        new EngineGroup(),
        new ReaderGroup(),
        new AnalysisGroup(),
        new SimulationGroup(),
        new JournalGroup(),
        new ProgramGroup(),
        new LargeJournalGroup(),
    ];
}
