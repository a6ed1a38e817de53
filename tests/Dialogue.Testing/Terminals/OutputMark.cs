namespace Dialogue.Testing.Terminals;

/// <summary>Is a place in what a program has written, and the moment when it was marked.</summary>
/// <param name="Position">The count of bytes before the mark.</param>
/// <param name="Timestamp">The moment, in ticks of the stopwatch.</param>
public readonly record struct OutputMark(long Position, long Timestamp);
