using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Debriefs;

/// <summary>A variable that an answer gave another value.</summary>
/// <param name="Variable">Its name.</param>
/// <param name="Before">The encoded value before the answer.</param>
/// <param name="After">The encoded value after it.</param>
public readonly record struct VariableChange(VariableId Variable, int Before, int After);
