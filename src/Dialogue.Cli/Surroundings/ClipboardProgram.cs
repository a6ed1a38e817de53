namespace Dialogue.Cli.Surroundings;

/// <summary>A program that takes text from its standard input into the clipboard.</summary>
/// <param name="File">Its name; once it is found, its full path.</param>
/// <param name="Arguments">The words to start it with.</param>
internal sealed record ClipboardProgram(string File, params string[] Arguments)
{
    /// <summary>Gets whether it guesses the encoding and is sure to guess right with ASCII alone.</summary>
    public bool TakesOnlyAscii { get; init; }

    /// <summary>Gets the locale that makes it read UTF-8, or null where it does anyway.</summary>
    public string? Locale { get; init; }
}
