namespace Dialogue.Benchmarks.Reporting;

/// <summary>Is one table.</summary>
internal sealed record GroupResult(string Name, string Title, IReadOnlyList<Finding> Findings);
