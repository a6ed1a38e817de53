namespace Dialogue.Authoring.Differences;

/// <summary>What happened to something.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It has another id, and keeps the old one as an alias.</summary>
    Renamed,

    /// <summary>It is another than it was.</summary>
    Changed,
}

/// <summary>One difference between two versions of a scenario, as an author would tell it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="What">To what: <c>beat</c>, <c>choice</c>, <c>line</c>, or a property such as <c>text</c>, <c>worth</c>, <c>to</c>.</param>
/// <param name="Place">Where, by the ids of the new version: <c>ping</c>, <c>ping/window</c>, the name of a role or variable; empty for the whole file.</param>
/// <param name="Before">What it was; null where it is new.</param>
/// <param name="After">What it is; null where it is gone.</param>
public sealed record Change(ChangeKind Kind, string What, string Place, string? Before, string? After);
