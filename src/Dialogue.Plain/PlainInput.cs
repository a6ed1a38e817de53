using Dialogue.Presentation.Messages;

namespace Dialogue.Plain;

/// <summary>What comes next in line mode.</summary>
public abstract record PlainInput
{
    private protected PlainInput()
    {
    }

    /// <summary>A line that was typed.</summary>
    /// <param name="Text">The line, without its end.</param>
    public sealed record Line(string Text) : PlainInput;

    /// <summary>Something came from outside while a line was waited for.</summary>
    /// <param name="Message">What it means to the model.</param>
    /// <param name="Report">Whole lines to print first, as they are; may be empty.</param>
    public sealed record Arrived(AppMessage Message, string Report) : PlainInput;

    /// <summary>The input ended.</summary>
    public sealed record End : PlainInput;
}
