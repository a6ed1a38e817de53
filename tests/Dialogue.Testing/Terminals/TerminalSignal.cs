namespace Dialogue.Testing.Terminals;

/// <summary>Names the signals that end a program or wake it.</summary>
public enum TerminalSignal
{
    None = 0,
    HangUp = 1,
    Interrupt = 2,
    Quit = 3,
    Kill = 9,
    Terminate = 15,
    Continue = 18,
}
