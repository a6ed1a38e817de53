namespace Dialogue.Presentation.Screens;

/// <summary>Words in one style.</summary>
/// <param name="Text">The words; a line break is <c>\n</c>.</param>
/// <param name="Style">What they are.</param>
public readonly record struct Span(string Text, Style Style = Style.Normal);
