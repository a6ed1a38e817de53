using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Graphs;

/// <summary>What leads from beat to beat.</summary>
public enum GraphWayKind
{
    /// <summary>An answer.</summary>
    Choice,

    /// <summary>Saying nothing.</summary>
    Silence,

    /// <summary>A way on without an answer.</summary>
    Onward,
}

/// <summary>A way from one beat to another.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">A choice's id, or what happens; empty where nothing needs to be said.</param>
/// <param name="To">The index of the beat that it leads to.</param>
public sealed record GraphWay(GraphWayKind Kind, string Name, int To)
{
    /// <summary>Gets a choice's text as the author wrote it; empty for other ways.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Gets the condition of the file, or null.</summary>
    public string? When { get; init; }

    /// <summary>Gets what a choice is worth, or null for other ways.</summary>
    public SkillValues? Values { get; init; }

    /// <summary>Gets the share of uniform plays that go this way, 0 to 1; null where that is not known.</summary>
    public double? Share { get; init; }
}
