namespace Dialogue.Core.Practice;

/// <summary>Names a playthrough for good, in the journal and in everything that is exported: a UUID of version 7, made by the caller.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct PlayId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
