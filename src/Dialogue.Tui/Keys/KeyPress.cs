namespace Dialogue.Tui.Keys;

/// <summary>A key as the key map names it.</summary>
/// <param name="Name">Its name: <c>Enter</c>, <c>Ctrl+C</c>, or the character itself.</param>
/// <param name="Text">What it types, or empty.</param>
internal readonly record struct KeyPress(string Name, string Text);
