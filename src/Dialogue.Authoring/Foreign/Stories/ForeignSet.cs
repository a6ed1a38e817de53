using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Stories;

/// <summary>A change to a variable.</summary>
/// <param name="Variable">Its name, as the story writes it.</param>
/// <param name="Value">What it becomes, or null where something is added.</param>
/// <param name="Amount">What is added; 0 where there is a value.</param>
/// <param name="At">Where it stands.</param>
internal sealed record ForeignSet(string Variable, ForeignValue? Value, int Amount, Place At)
{
    /// <summary>Gets the range that the result is kept in, or null.</summary>
    public (int Least, int Greatest)? Range { get; init; }
}
