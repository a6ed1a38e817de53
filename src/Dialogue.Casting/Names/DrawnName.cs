namespace Dialogue.Casting.Names;

/// <summary>A character's name as the scenario shows it.</summary>
/// <param name="First">The name that others use.</param>
/// <param name="Full">Given and family name, in the order of their origin.</param>
internal readonly record struct DrawnName(string First, string Full);
