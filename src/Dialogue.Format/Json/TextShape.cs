namespace Dialogue.Format.Json;

/// <summary>What a text may hold.</summary>
/// <param name="MaxLength">Its greatest length in UTF-16 units.</param>
/// <param name="Paragraphs">Whether it may have several lines.</param>
internal readonly record struct TextShape(int MaxLength, bool Paragraphs)
{
    /// <summary>The greatest length of any text of a file.</summary>
    public const int Longest = 4_000;

    /// <summary>A text of one line.</summary>
    public static TextShape Line => new(Longest, false);

    /// <summary>A text that may have several lines.</summary>
    public static TextShape Paragraph => new(Longest, true);
}
