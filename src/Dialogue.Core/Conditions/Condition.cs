namespace Dialogue.Core.Conditions;

/// <summary>A condition as the author wrote it and as it was read. Equal when the sources are equal.</summary>
/// <param name="source">The string of the file.</param>
/// <param name="root">What it means.</param>
public sealed class Condition(string source, ConditionNode root) : IEquatable<Condition>
{
    /// <summary>Gets the string of the file.</summary>
    public string Source { get; } = source;

    /// <summary>Gets what it means.</summary>
    public ConditionNode Root { get; } = root;

    /// <inheritdoc/>
    public bool Equals(Condition? other) => other is not null && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public override int GetHashCode() => Source.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Source;
}
