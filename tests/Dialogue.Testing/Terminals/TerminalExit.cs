namespace Dialogue.Testing.Terminals;

/// <summary>Is how a program ended: with a code of its own, or by a signal, which counts as 128 and the signal's number.</summary>
/// <param name="Code">The exit code as a shell would report it.</param>
/// <param name="Signal">The signal that ended the program, or none.</param>
/// <param name="After">The time from start to end.</param>
/// <param name="ProcessorTime">The time on a processor, in the program and in the system for it.</param>
public sealed record TerminalExit(int Code, TerminalSignal Signal, TimeSpan After, TimeSpan ProcessorTime);
