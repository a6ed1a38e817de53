namespace Dialogue.Scenarios.Tests;

/// <summary>Rows for theories.</summary>
internal static class Each
{
    /// <summary>Gets one row for each conversation.</summary>
    public static TheoryData<string> Scenario => [.. Library.Ids];
}
