namespace Dialogue.Format.Scenarios.Reading;

/// <summary>What can be judged about a choice only when its whole beat was read.</summary>
/// <param name="MovesKey">The key of its list of moves.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="TextStart">Where its text starts.</param>
/// <param name="TextEnd">Where its text ends.</param>
internal readonly record struct ChoiceNote(ulong MovesKey, int Start, int TextStart, int TextEnd);
