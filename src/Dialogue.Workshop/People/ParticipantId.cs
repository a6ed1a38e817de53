namespace Dialogue.Workshop.People;

/// <summary>Names a participant in their room: 1 for the first who joined, and so on; never given twice.</summary>
/// <param name="Value">The number, from 1.</param>
public readonly record struct ParticipantId(int Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"p{Value}";
}
