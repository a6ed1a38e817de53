namespace Dialogue.Tui.Views;

/// <summary>What is seen at a place of the window.</summary>
/// <param name="Pane">Which piece of text, or null.</param>
/// <param name="Item">The item there, or null.</param>
/// <param name="Command">The command that the last row names there, or null.</param>
internal readonly record struct PageHit(Pane? Pane, int? Item = null, string? Command = null);

/// <summary>The pieces of text that scroll.</summary>
internal enum Pane
{
    /// <summary>The text of the page.</summary>
    Body,

    /// <summary>The question and the answers.</summary>
    Answers,

    /// <summary>The draft under the answers.</summary>
    Reading,

    /// <summary>What is worked with beside the text, or under everything.</summary>
    Aside,
}
