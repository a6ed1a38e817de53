using System.Collections.Immutable;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Driving;

/// <summary>Is the program in a terminal window, and the person in front of it: what they press, and what they see.</summary>
internal sealed class DialogueProgram : IDisposable
{
    /// <summary>Is what the first page always shows: the heading over the library.</summary>
    public const string HomePage = "All conversations";

    /// <summary>Is what the page before a conversation always shows: what Enter does there, in the last row.</summary>
    public const string BriefingPage = "Enter choose";

    private readonly TerminalHome? _own;

    private DialogueProgram(TerminalHome? own, PseudoTerminal terminal) => (_own, Terminal) = (own, terminal);

    /// <summary>Is the terminal that the program runs on.</summary>
    public PseudoTerminal Terminal { get; }

    /// <summary>Is what can be seen now.</summary>
    public ScreenPicture Screen => Terminal.Screen;

    /// <summary>Opens the program with arguments in a window of 80 by 24, messages arriving at once.</summary>
    public static DialogueProgram Open(params ImmutableArray<string> arguments) => Open(new Window(), arguments);

    /// <summary>Opens the program with arguments in a window.</summary>
    public static DialogueProgram Open(Window window, params ImmutableArray<string> arguments)
    {
        TerminalHome home = new();
        return new DialogueProgram(home, Start(home, window, arguments));
    }

    /// <summary>Opens the program in a home folder that stays when it is left.</summary>
    public static DialogueProgram Open(TerminalHome home, Window window, params ImmutableArray<string> arguments) =>
        new(null, Start(home, window, arguments));

    /// <summary>Waits until each of the texts can be seen.</summary>
    public DialogueProgram Sees(params string[] texts)
    {
        Terminal.WaitFor(string.Join(" and ", texts), picture => texts.All(picture.Shows));
        return this;
    }

    /// <summary>Waits until a text can be read, across rows and whatever the line breaks.</summary>
    public DialogueProgram Reads(string text)
    {
        Terminal.WaitFor($"\"{text}\"", picture => picture.Reads(text));
        return this;
    }

    /// <summary>Presses keys, each once the program has shown what the one before did.</summary>
    public DialogueProgram Presses(params string[] keys)
    {
        foreach (string key in keys)
        {
            Terminal.WaitForQuiet(TimeSpan.FromMilliseconds(100));
            Terminal.Send(key);
        }

        return this;
    }

    /// <summary>Drags the window's corner.</summary>
    public DialogueProgram Resizes(int columns, int rows)
    {
        Terminal.WaitForQuiet(TimeSpan.FromMilliseconds(100));
        Terminal.Resize(columns, rows);
        return this;
    }

    /// <summary>Waits for the end and gives the exit code.</summary>
    public int Ends() => Terminal.WaitForExit().Code;

    /// <inheritdoc/>
    public void Dispose()
    {
        Terminal.Dispose();
        _own?.Dispose();
    }

    private static PseudoTerminal Start(TerminalHome home, Window window, ImmutableArray<string> arguments)
    {
        ImmutableSortedDictionary<string, string> surroundings = home.Environment
            .Add("DIALOGUE_PACE", "instant")
            .SetItems(window.Variables);
        TerminalLaunch launch = window.Shell
            ? new TerminalLaunch("/bin/sh", "-i")
            : new TerminalLaunch(ProgramUnderTest.Path, arguments);
        return PseudoTerminal.Start(launch with
        {
            Columns = window.Columns,
            Rows = window.Rows,
            Environment = surroundings,
            Folder = home.Folder,
        });
    }
}
